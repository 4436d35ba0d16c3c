//! The languages of the site: that of its root, in which every page stands, and the others, which have the pages that
//! everybody needs. A language says what the root's `en.ftl` says; what it lacks, or has beside it, is found here.

use super::facts::Texts;
use super::messages::{Choice, Messages, Shape};
use super::words::Words;
use crate::config::{ROOT_LANGUAGE, Settings, Translation};
use crate::diagnostic::Problem;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is said in the root's language alone.
const ROOT_ONLY: &str = "english-only.ftl";

/// What a page in another language says in English too: how somebody stands, in the words that count.
const OFFICIAL: [&str; 6] = ["ui-date", "ui-month-", "ui-row-", "later-standing-", "later-status-", "later-action-"];

/// The variables of a time of day, of which a language takes the one that its readers use.
const HOURS: [&str; 2] = ["hour", "hour24"];

/// A language of the site.
pub struct Language {
    pub words: Words,
    /// `None` for the root's own.
    pub translation: Option<Translation>,
}

/// The languages that are switched on: the root's, then the others by their codes.
pub struct Languages(Vec<Arc<Language>>);

impl Languages {
    /// Reads the files of the languages that the settings name. Every problem in any of them is reported at once: a message
    /// that one lacks would be a page that cannot be made.
    pub fn read(texts: &Texts, settings: &Settings) -> Result<Languages, Vec<Problem>> {
        let root = Language { words: read_root(texts)?, translation: None };
        let expected = expected(texts, &root.words);
        let mut problems = Vec::new();
        let mut all = vec![Arc::new(root)];
        for (code, translation) in &settings.languages {
            match read(texts, code, &expected) {
                Ok((words, found)) => {
                    problems.extend(found);
                    all.push(Arc::new(Language { words, translation: Some(*translation) }));
                }
                Err(found) => problems.extend(found),
            }
        }
        if problems.is_empty() { Ok(Languages(all)) } else { Err(problems) }
    }

    pub fn root(&self) -> &Arc<Language> {
        &self.0[0]
    }

    pub fn all(&self) -> &[Arc<Language>] {
        &self.0
    }

    /// The language of a code; the root's for one that is not here.
    pub fn of(&self, code: &str) -> &Language {
        self.0.iter().find(|language| language.words.language == code).unwrap_or(&self.0[0])
    }

    /// What the script of a page in another language says in English too.
    pub fn official(&self) -> Map<String, Value> {
        let script = &self.root().words.script;
        let is_official = |id: &str| OFFICIAL.iter().any(|start| id.starts_with(start));
        let said = script.values().flatten().filter(|(id, _)| is_official(id));
        said.map(|(id, message)| (id.clone(), message.clone())).collect()
    }
}

impl Language {
    pub fn is_root(&self) -> bool {
        self.translation.is_none()
    }

    /// Where its pages stand, seen from the root of the site: ``, `es/`.
    pub fn folder(&self) -> String {
        if self.is_root() { String::new() } else { format!("{}/", self.words.language) }
    }
}

/// What somebody who is translating the site into a language wants to know before it is switched on: what its file lacks, and
/// what it has beside.
pub fn notices(texts: &Texts, settings: &Settings) -> Vec<Problem> {
    // A root that cannot be read is a problem that the site itself reports.
    let Ok(root) = read_root(texts) else { return Vec::new() };
    let expected = expected(texts, &root);
    let codes = texts.locales.keys().filter(|name| *name != ROOT_ONLY).filter_map(|name| name.strip_suffix(".ftl"));
    let off = codes.filter(|code| *code != ROOT_LANGUAGE && !settings.languages.contains_key(*code));
    off.flat_map(|code| read(texts, code, &expected).map_or_else(|problems| problems, |(_, found)| found)).collect()
}

fn read_root(texts: &Texts) -> Result<Words, Vec<Problem>> {
    let own = format!("{ROOT_LANGUAGE}.ftl");
    let names = [own.as_str(), ROOT_ONLY];
    let files: Vec<(&str, &str)> =
        names.into_iter().filter_map(|name| Some((name, texts.locales.get(name)?.as_str()))).collect();
    if files.is_empty() {
        return Err(vec![no_file(ROOT_LANGUAGE)]);
    }
    Words::read(ROOT_LANGUAGE, &files)
}

/// The messages that every language has.
fn expected(texts: &Texts, root: &Words) -> BTreeMap<String, Shape> {
    let only = texts.locales.get(ROOT_ONLY).and_then(|text| Messages::read(ROOT_ONLY, text).ok());
    let only = only.map(|messages| messages.shapes()).unwrap_or_default();
    root.shapes
        .iter()
        .filter(|(id, _)| !only.contains_key(*id))
        .map(|(id, shape)| (id.clone(), shape.clone()))
        .collect()
}

/// A language, and how its messages differ from those that are expected.
fn read(texts: &Texts, code: &str, expected: &BTreeMap<String, Shape>) -> Result<(Words, Vec<Problem>), Vec<Problem>> {
    let name = format!("{code}.ftl");
    let text = texts.locales.get(&name).ok_or_else(|| vec![no_file(code)])?;
    let words = Words::read(code, &[(&name, text)])?;
    let classes = words.plural_classes();
    let about = |id: &str, difference: Difference| difference.problem(format!("locales/{name}"), id);
    let missing = expected.keys().filter(|id| !words.shapes.contains_key(*id)).map(|id| about(id, Difference::Missing));
    let mut problems: Vec<Problem> = missing.collect();
    for (id, shape) in &words.shapes {
        match expected.get(id) {
            None => problems.push(about(id, Difference::Extra)),
            Some(wanted) => problems.extend(differences(wanted, shape, &classes).map(|found| about(id, found))),
        }
    }
    Ok((words, problems))
}

/// How a message differs from the root's.
enum Difference {
    Missing,
    Extra,
    Lacks(String),
    Unknown(String),
    Forms(Vec<String>),
}

fn differences(wanted: &Shape, found: &Shape, classes: &BTreeSet<String>) -> impl Iterator<Item = Difference> {
    let is_hour = |variable: &String| HOURS.contains(&variable.as_str()) && wanted.variables.contains(HOURS[0]);
    let chosen = wanted.choice.as_ref().map(|choice| &choice.variable);
    let may = |variable: &&String| Some(*variable) == chosen || is_hour(variable);
    let lacks = wanted.variables.difference(&found.variables).filter(|variable| !may(variable));
    let unknown = found.variables.difference(&wanted.variables).filter(|variable| !may(variable));
    let mut all: Vec<Difference> = lacks.cloned().map(Difference::Lacks).collect();
    all.extend(unknown.cloned().map(Difference::Unknown));
    all.extend(missing_forms(wanted.choice.as_ref(), found.choice.as_ref(), classes).map(Difference::Forms));
    all.into_iter()
}

/// The forms that a choice should have and has not. A language with one plural class needs no choice for it.
fn missing_forms(wanted: Option<&Choice>, found: Option<&Choice>, classes: &BTreeSet<String>) -> Option<Vec<String>> {
    let wanted = wanted?;
    let is_number = |key: &&String| key.bytes().all(|byte| byte.is_ascii_digit());
    let is_plural = wanted.keys.iter().any(|key| key == "one" || is_number(&key));
    let keys: BTreeSet<String> = match is_plural {
        true => wanted.keys.iter().filter(is_number).cloned().chain(classes.iter().cloned()).collect(),
        false => wanted.keys.clone(),
    };
    let has: BTreeSet<String> = match found {
        Some(choice) if choice.variable == wanted.variable => choice.keys.clone(),
        Some(_) => BTreeSet::new(),
        None => BTreeSet::from(["other".to_owned()]),
    };
    let missing: Vec<String> = keys.difference(&has).cloned().collect();
    (!missing.is_empty()).then_some(missing)
}

impl Difference {
    fn problem(self, file: String, id: &str) -> Problem {
        let root = format!("locales/{ROOT_LANGUAGE}.ftl");
        let (code, found, expected, hint) = match self {
            Difference::Missing => (
                "message-not-translated",
                "no such message".to_owned(),
                format!("every message of {root}"),
                "translate the message".to_owned(),
            ),
            Difference::Extra => (
                "message-extra",
                "a message that no page says".to_owned(),
                format!("the messages of {root} and no others"),
                "compare the id letter by letter, or remove the message".to_owned(),
            ),
            Difference::Lacks(variable) => (
                "message-lacks-variable",
                format!("no {{ ${variable} }}"),
                format!("what {root} fills in"),
                "say it in the sentence".to_owned(),
            ),
            Difference::Unknown(variable) => (
                "message-unknown-variable",
                format!("{{ ${variable} }}"),
                format!("only what {root} fills in"),
                "compare the name letter by letter".to_owned(),
            ),
            Difference::Forms(missing) => (
                "message-lacks-form",
                format!("no form [{}]", missing.join("], [")),
                "a form for each plural class of the language, and for each number that has one".to_owned(),
                "write the sentence for these numbers too".to_owned(),
            ),
        };
        Problem { file, row: None, column: Some(id.to_owned()), code, found, expected, hint }
    }
}

fn no_file(code: &str) -> Problem {
    Problem {
        file: format!("locales/{code}.ftl"),
        row: None,
        column: None,
        code: "language-missing",
        found: "no such file".to_owned(),
        expected: "a file of messages for each language of the site".to_owned(),
        hint: format!("put the file there, or take {code} out of [languages] in the settings"),
    }
}
