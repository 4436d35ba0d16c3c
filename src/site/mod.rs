//! Pages from facts: texts and records go in, files to publish come out, one at a time.
//!
//! `words` (with `messages`) says sentences, in the `languages` of the site, `template` fills pages and `links` leads from one to another, `stencil` fills one page for ten thousand people; `person` (with `in_force`), `browse` and
//! `actions` (with `shelf`, `lists` and `touched`), `changes` (with `change`, `lags` and `feed`), `glance`, `meanings`, `editions` (with `redline` and `shapes`),
//! `crosswalk`, `rulebook` (with `gloss`), `alone`, `fixed` and `gallery` know what stands on each page; `sheet`, `api` and `data` make what
//! other programs download. Whatever changes with every publication stands in `as-of.html` alone, so that a page changes
//! only when its own facts do. tera, minify-html, the oxc crates, fluent-bundle, fluent-syntax and unic-langid are used
//! here alone.

mod facts;
mod messages;
mod words;
mod languages;
mod minify;
mod join;
mod links;
mod template;
mod stencil;
mod calendar;
mod shelf;
mod lists;
mod touched;
mod client;
mod frame;
mod in_force;
mod person;
mod rows;
mod browse;
mod actions;
mod chart;
mod glance;
mod change;
mod lags;
mod feed;
mod changes;
mod meanings;
mod redline;
mod shapes;
mod editions;
mod crosswalk;
mod gloss;
mod rulebook;
mod terms;
mod alone;
mod fixed;
mod gallery;
mod everyone;
mod sheet;
mod api;
mod data;

pub use api::path as api_path;
pub use facts::{Earlier, Facts, HeadFacts, Making, Nothing, Offers, Sink, Texts};
pub use languages::notices as language_notices;
pub use person::path as record_path;

use crate::artifact::{Artifact, Output};
use crate::config::{OpenData, RecordPages, Settings};
use crate::diagnostic::Problem;
use crate::document::Library;
use crate::hash::Hash;
use client::Client;
use frame::{Press, rules};
use languages::Languages;
use std::sync::Arc;

/// The site's templates, words and client, read and compiled.
pub struct Site {
    press: Press,
    /// One for each other language.
    translated: Vec<Press>,
    client: Client,
    open_data: OpenData,
    record_pages: RecordPages,
    digest: Hash,
}

impl Site {
    /// Compiles templates, messages and client. Every unreadable language is reported at once. `standing` names the client
    /// of an earlier site where it was made of the same texts and settings: then it is not made again.
    pub fn new(texts: Texts, settings: &Settings, standing: Option<Hash>) -> Result<Site, Vec<Problem>> {
        let languages = Arc::new(Languages::read(&texts, settings)?);
        let client = match standing {
            Some(hash) => Client::standing(hash),
            None => Client::new(&texts, settings, &languages).map_err(|problem| vec![problem])?,
        };
        let digest = digest(&texts, settings, &client);
        let press = Press::new(&texts, settings, &languages, &client).map_err(|problem| vec![problem])?;
        let others = languages.all().iter().filter(|language| !language.is_root());
        let translated = others.map(|language| press.in_language(language)).collect::<Result<_, _>>();
        let translated = translated.map_err(|problem| vec![problem])?;
        let (open_data, record_pages) = (settings.open_data.clone(), settings.site.record_pages);
        Ok(Site { press, translated, client, open_data, record_pages, digest })
    }

    /// Everything but a person's own facts that a record page and a record's file for programs depend on. Those of an
    /// earlier site still hold when this, the record, its standing and its lapse on the day of the build are what they
    /// were. How many `people` are listed decides whether there are files for programs at all.
    pub fn digest(&self, library: &Library, people: usize) -> Hash {
        let slugs: Vec<&str> = rules(library).into_values().collect();
        let offers = Offers::of(&self.open_data, self.record_pages, people);
        let program = env!("CARGO_PKG_VERSION");
        let rest = format!("\n{offers:?} {:?} {program}", in_force::editions(library));
        Hash::of(&[self.digest.as_bytes(), slugs.join("\n").as_bytes(), rest.as_bytes()])
    }

    /// What names the client's folder, `client/HASH/`; the head says it too.
    pub fn client(&self) -> Hash {
        self.client.hash
    }

    /// Hands on what is made of texts alone, whoever is registered: the client and the pages of the official words.
    pub fn of_texts<E: From<Problem>>(
        &self,
        facts: &Facts,
        sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
    ) -> Result<(), E> {
        self.client.artifacts().try_for_each(&mut *sink)?;
        rulebook::pages(&self.press, facts.library, sink)?;
        editions::page(&self.press, facts.library)?.into_iter().try_for_each(&mut *sink)?;
        crosswalk::pages(&self.press, facts.library, sink)?;
        feed::of_documents(&self.press, facts)?.into_iter().try_for_each(&mut *sink)?;
        sink(alone::verifier(&self.press, &self.client, facts)?)?;
        terms::pages(&self.press, facts, sink)
    }

    /// Hands on every other page, one by one and always in the same order. Of a file that is known to be unchanged, only
    /// the path is handed on.
    pub fn pages<E: From<Problem>>(&self, facts: &Facts, making: &mut Making<E>) -> Result<(), E> {
        let mut write = |artifact| (making.sink)(Output::Write(artifact));
        fixed::pages(&self.press, facts, &mut write)?;
        write(everyone::as_of(&self.press, &self.translated, facts)?)?;
        write(glance::page(&self.press, facts)?)?;
        for press in std::iter::once(&self.press).chain(&self.translated) {
            everyone::pages(press, facts)?.into_iter().try_for_each(&mut write)?;
        }
        changes::files(&self.press, facts)?.into_iter().try_for_each(&mut write)?;
        browse::pages(&self.press, facts, making)?;
        actions::pages(&self.press, facts, making)?;
        self.record_pages(facts, making)
    }

    fn record_pages<E: From<Problem>>(&self, facts: &Facts, making: &mut Making<E>) -> Result<(), E> {
        if !facts.offers().record_pages {
            return Ok(());
        }
        let pages = person::RecordPages::new(&self.press, facts.library, &facts.settings.zone, facts.today);
        for record in facts.records {
            let output = if making.earlier.keeps(record) {
                Output::Keep(person::path(&record.number))
            } else {
                Output::Write(pages.page(record)?)
            };
            (making.sink)(output)?;
        }
        Ok(())
    }

    /// Hands on what is for other programs, in the same way: the folders `data/` and `api/`, as far as they are offered.
    /// The downloads are the largest files of a site: who makes them first, before trees are built, needs less memory.
    pub fn open_data<E: From<Problem>>(&self, facts: &Facts, making: &mut Making<E>) -> Result<(), E> {
        data::files(&self.press, facts, &mut |artifact| (making.sink)(Output::Write(artifact)))?;
        if !facts.offers().api {
            return Ok(());
        }
        (making.sink)(Output::Write(api::description(facts.settings)))?;
        for record in facts.records {
            let output = if making.earlier.keeps(record) {
                Output::Keep(api::path(&record.number))
            } else {
                Output::Write(api::file(record, facts.settings))
            };
            (making.sink)(output)?;
        }
        Ok(())
    }
}

/// The client's folder is named by its content, so its name stands for the script's words and most settings.
fn digest(texts: &Texts, settings: &Settings, client: &Client) -> Hash {
    let mut joined = client.folder().into_bytes();
    let files = texts.templates.iter().chain(&texts.locales);
    for part in files.flat_map(|(path, text)| [path, text]) {
        joined.extend((part.len() as u64).to_be_bytes());
        joined.extend(part.as_bytes());
    }
    Hash::of(&[&joined, format!("{settings:?}").as_bytes()])
}
