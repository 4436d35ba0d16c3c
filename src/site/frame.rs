//! What every page shares: the way back to the root of the site, so that links are relative and the site works under
//! any prefix, and the language's and program's particulars.

use super::client::Client;
use super::facts::Texts;
use super::languages::{Language, Languages};
use super::links::{Links, is_in_every_language};
use super::template::Templates;
use super::words::Words;
use crate::artifact::Artifact;
use crate::config::{ROOT_LANGUAGE, Settings, Translation};
use crate::diagnostic::Problem;
use crate::document::{Kind, Library};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where the code of the site's edition stands, beside its edition's own page.
pub const CODE: &str = "code";

/// Templates and the words of one language, ready to make pages.
pub struct Press {
    templates: Arc<Templates>,
    language: Arc<Language>,
    /// What every page of this language says of it.
    voice: Voice,
    choices: Arc<[LanguageChoice]>,
}

/// A page's own place in the site.
pub struct Place<'a> {
    /// From this page to the root: ``, `../`, `../../`; or the site's folder on its host.
    pub root: &'a str,
    /// The file, as `browse/index.html`.
    pub path: &'a str,
}

/// The language of a page, as its template sees it.
#[derive(Serialize)]
struct Voice {
    lang: String,
    dir: &'static str,
    /// Whether the page is in the language of the root.
    is_root: bool,
    /// Whether no speaker has read the translation yet.
    is_unread: bool,
    /// Said of links to pages that are in the root's language.
    #[serde(skip)]
    elsewhere: String,
    #[serde(skip)]
    folder: String,
}

/// A page's facts beside its place.
#[derive(Serialize)]
struct Placed<'a, F: Serialize> {
    root: &'a str,
    /// The page's address under the root, or under the folder of its language, without `index.html`.
    address: &'a str,
    /// The page that a reader who chooses another language comes to, under the folder of that language.
    counterpart: &'a str,
    /// Whether that is this page in another language.
    is_translated: bool,
    #[serde(flatten)]
    voice: &'a Voice,
    #[serde(flatten)]
    facts: &'a F,
}

impl Press {
    /// Compiles templates; what comes out makes the pages in the root's language.
    pub fn new(
        texts: &Texts,
        settings: &Settings,
        languages: &Arc<Languages>,
        client: &Client,
    ) -> Result<Press, Problem> {
        let shared = shared(settings, languages, client);
        let templates = Arc::new(Templates::new(&texts.templates, Arc::clone(languages), &shared)?);
        Press::of(templates, Arc::clone(languages.root()), choices(languages).into())
    }

    fn of(
        templates: Arc<Templates>,
        language: Arc<Language>,
        choices: Arc<[LanguageChoice]>,
    ) -> Result<Press, Problem> {
        let voice = Voice {
            lang: language.words.language.clone(),
            dir: language.words.direction,
            is_root: language.is_root(),
            is_unread: language.translation == Some(Translation::Unread),
            elsewhere: language.words.sentence("english-only")?,
            folder: language.folder(),
        };
        Ok(Press { templates, language, voice, choices })
    }

    /// What makes pages in another language, from the same templates.
    pub fn in_language(&self, language: &Arc<Language>) -> Result<Press, Problem> {
        Press::of(Arc::clone(&self.templates), Arc::clone(language), Arc::clone(&self.choices))
    }

    pub fn words(&self) -> &Words {
        &self.language.words
    }

    pub fn is_root(&self) -> bool {
        self.voice.is_root
    }

    /// Every language of the site, the root's first.
    pub fn choices(&self) -> &[LanguageChoice] {
        &self.choices
    }

    /// The page at a path of the site, from a template and its facts. In another language than the root's, the path is
    /// below the folder of that language.
    pub fn page<F: Serialize>(&self, template: &str, path: &str, facts: &F) -> Result<Artifact, Problem> {
        let whole = format!("{}{path}", self.voice.folder);
        let mut page = self.page_at(&Place { root: &root_of(&whole), path }, template, facts)?;
        page.path = whole;
        Ok(page)
    }

    /// The same with a root other than the relative one, for pages that a host shows at any address.
    pub fn page_at<F: Serialize>(&self, place: &Place, template: &str, facts: &F) -> Result<Artifact, Problem> {
        let Place { root, path } = *place;
        let is_translated = is_in_every_language(path);
        let placed = Placed {
            root,
            address: path.strip_suffix("index.html").unwrap_or(path),
            counterpart: if is_translated { path } else { "index.html" },
            is_translated,
            voice: &self.voice,
            facts,
        };
        let links =
            Links { root, folder: &self.voice.folder, elsewhere: &self.voice.elsewhere, root_language: ROOT_LANGUAGE };
        let bytes = self.templates.page(template, &placed, |text| links.lead(text))?;
        Ok(Artifact { path: path.to_owned(), bytes })
    }
}

/// One `../` for every folder that a path stands in.
fn root_of(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// What every template sees.
fn shared(settings: &Settings, languages: &Languages, client: &Client) -> Value {
    let program = &settings.program;
    let contact = &settings.contact;
    json!({
        "root_lang": ROOT_LANGUAGE,
        "languages": choices(languages),
        "fictional": settings.fictional,
        "base_url": settings.site.base_url,
        "update_within_hours": settings.site.update_within_hours,
        "changes_days": settings.retention.changes_days,
        "client": client.folder(),
        "prefix": settings.number.prefix,
        "program": {
            "registry": program.registry,
            "certification": program.certification,
            "title": program.title,
            "abbreviation": program.abbreviation,
            "issuer": program.issuer,
            "issuer_short": program.issuer_short,
            "specializations": program.specializations,
        },
        "contact": {
            "phone": contact.phone,
            "phone_digits": contact.phone.replace(|sign: char| !sign.is_ascii_digit() && sign != '+', ""),
            // With a space and a hyphen at which no line breaks, for a link that dials.
            "phone_unbroken": contact.phone.replace(' ', "\u{A0}").replace('-', "\u{2011}"),
            // With such a space alone, for a sentence: people copy numbers out of sentences, and phones know no other
            // hyphen.
            "phone_said": contact.phone.replace(' ', "\u{A0}"),
            "email": contact.email,
            "appeals_email": contact.appeals_email,
            "website": contact.website,
            "postal_address": contact.postal_address,
            "security": contact.security,
        },
    })
}

/// A language as those choose it who do not read this page's.
#[derive(Clone, Serialize)]
pub struct LanguageChoice {
    code: String,
    dir: &'static str,
    /// Where its pages stand, seen from the root: `es/`.
    pub folder: String,
}

fn choices(languages: &Languages) -> Vec<LanguageChoice> {
    let choice = |language: &Arc<Language>| LanguageChoice {
        code: language.words.language.clone(),
        dir: language.words.direction,
        folder: language.folder(),
    };
    languages.all().iter().map(choice).collect()
}

/// The pages of rules that the site's edition has, by the last part of their address (`sanctions`, `206`,
/// `appendix-c`), and `code`. Templates link to a rule only where its page exists.
pub fn rules(library: &Library) -> BTreeMap<&str, &str> {
    let own = library.of_edition(&library.edition).filter(|document| document.front.kind != Kind::Code);
    let slugs = own.map(|document| document.front.slug.as_str());
    let named = slugs.map(|slug| (slug.rsplit('/').next().unwrap_or(slug), slug));
    named.chain(library.code().map(|_| (CODE, CODE))).collect()
}
