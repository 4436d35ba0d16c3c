//! What every page shares: the way back to the root of the site, so that links are relative and the site works under
//! any prefix, and the language's and program's particulars.

use super::client::Client;
use super::facts::Texts;
use super::template::Templates;
use super::words::Words;
use crate::artifact::Artifact;
use crate::config::Settings;
use crate::diagnostic::Problem;
use crate::document::{Kind, Library};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The language of the pages at the root of the site; others would stand in folders beside them.
pub const ROOT_LANGUAGE: &str = "en";

/// Where the code of the site's edition stands, beside its edition's own page.
pub const CODE: &str = "code";

/// Templates and words, ready to make pages.
pub struct Press {
    pub templates: Templates,
    pub words: Arc<Words>,
}

/// A page's own place in the site.
pub struct Place<'a> {
    /// From this page to the root: ``, `../`, `../../`; or the site's folder on its host.
    pub root: &'a str,
    /// The file, as `browse/index.html`.
    pub path: &'a str,
}

/// A page's facts beside its place.
#[derive(Serialize)]
struct Placed<'a, F: Serialize> {
    root: &'a str,
    /// The page's address under the root, without `index.html`.
    address: &'a str,
    #[serde(flatten)]
    facts: &'a F,
}

impl Press {
    /// Compiles templates; `languages` holds the words of every language, the root's among them.
    pub fn new(texts: &Texts, settings: &Settings, words: Arc<Words>, client: &Client) -> Result<Press, Problem> {
        let shared = shared(settings, &words, client);
        Ok(Press { templates: Templates::new(&texts.templates, Arc::clone(&words), &shared)?, words })
    }

    /// The page at a path of the site, from a template and its facts.
    pub fn page<F: Serialize>(&self, template: &str, path: &str, facts: &F) -> Result<Artifact, Problem> {
        self.page_at(&Place { root: &root_of(path), path }, template, facts)
    }

    /// The same with a root other than the relative one, for pages that a host shows at any address.
    pub fn page_at<F: Serialize>(&self, place: &Place, template: &str, facts: &F) -> Result<Artifact, Problem> {
        let address = place.path.strip_suffix("index.html").unwrap_or(place.path);
        let placed = Placed { root: place.root, address, facts };
        Ok(Artifact { path: place.path.to_owned(), bytes: self.templates.page(template, place.root, &placed)? })
    }
}

/// One `../` for every folder that a path stands in.
fn root_of(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// What every template sees.
fn shared(settings: &Settings, words: &Words, client: &Client) -> Value {
    let program = &settings.program;
    let contact = &settings.contact;
    json!({
        "lang": words.language,
        "dir": "ltr",
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

/// The pages of rules that the site's edition has, by the last part of their address (`sanctions`, `206`,
/// `appendix-c`), and `code`. Templates link to a rule only where its page exists.
pub fn rules(library: &Library) -> BTreeMap<&str, &str> {
    let own = library.of_edition(&library.edition).filter(|document| document.front.kind != Kind::Code);
    let slugs = own.map(|document| document.front.slug.as_str());
    let named = slugs.map(|slug| (slug.rsplit('/').next().unwrap_or(slug), slug));
    named.chain(library.code().map(|_| (CODE, CODE))).collect()
}
