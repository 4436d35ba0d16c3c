//! Everything a build needs, read and checked: settings, registry, documents, the words and looks of the pages.
//! All problems of all files are collected before anything stops.

use super::arguments::InputOptions;
use super::exit::Failure;
use super::project::{Project, SETTINGS};
use super::say::{Progress, Things};
use super::texts::FromTexts;
use crate::config;
use crate::config::{BadRows, Settings};
use crate::diagnostic::{Findings, Problem, quoted};
use crate::document;
use crate::document::Library;
use crate::hash::Hash;
use crate::index::fulltext;
use crate::index::fulltext::Fulltext;
use crate::index::short_form;
use crate::index::short_form::ShortForms;
use crate::note::Keys;
use crate::registry;
use crate::registry::Reissued;
use crate::site;
use crate::site::{Site, Texts};
use crate::store::embedded;
use crate::store::embedded::FileSet;
use crate::store::input;
use std::path::PathBuf;

/// The program's own table of short forms.
const SHORT_FORMS: &str = "data/short-forms.csv";

/// Inputs without problems.
pub struct Inputs {
    pub settings: Settings,
    /// The registry, with the rows that may be held.
    pub table: registry::Reading,
    /// Whether the settings or a file beside the export say how many rows it has.
    pub counts_rows: bool,
    /// Numbers that may belong to another person from now on.
    pub reissued: Vec<Reissued>,
    pub library: Library,
    /// Short forms of people's names.
    pub short_forms: ShortForms,
    /// The words of the documents, weighed; none where the site that stands has them.
    pub words: Fulltext,
    pub site: Site,
    /// The hash of all texts, of the settings and of the program.
    pub sources: Hash,
    /// What the site that stands has of the same sources.
    pub standing: Option<FromTexts>,
    /// The note of keys that sign publications, where there is one.
    pub keys: Option<String>,
    /// The registry's file; `None` for the sample inside the program.
    pub registry: Option<PathBuf>,
}

/// What reading brought to light, and the inputs when there is no problem.
pub struct Reading {
    pub inputs: Option<Inputs>,
    pub findings: Findings,
    /// Rows of the registry below its header.
    pub rows: u64,
}

/// Finds what a site that stands has made of the sources with this hash.
pub type Standing<'a> = dyn Fn(&Settings, Hash) -> Option<FromTexts> + 'a;

/// Reads every input of a project. A missing or unreadable file is a problem like any other.
pub fn read(
    project: &Project,
    options: &InputOptions,
    progress: &Progress,
    standing: &Standing,
) -> Result<Reading, Failure> {
    let mut findings = Findings::default();
    let Some(settings) = settings(project, &mut findings)? else {
        return Ok(Reading { inputs: None, findings, rows: 0 });
    };
    // The documents first: weighing their words takes memory that reading the registry uses again.
    let mut of_documents = Findings::default();
    let (library, contents) = library(project, &settings, &mut of_documents)?;
    let texts = texts(project, &mut of_documents)?;
    let sources = sources(&settings, &texts, &contents);
    let is_sound = of_documents.problems.is_empty();
    let standing = if is_sound { standing(&settings, sources) } else { None };
    let words = if is_sound && standing.is_none() { words(&library, &settings)? } else { Fulltext::default() };
    let registry = project.registry(options.registry.as_deref(), &settings);
    let mut expecting = settings.clone();
    expecting.table.expected_rows = expected_rows(&registry, &settings, &mut findings)?;
    let counts_rows = expecting.table.expected_rows.is_some();
    let table = read_registry(project, &registry, (&expecting, progress), &mut findings)?;
    let reissued = reissued(project, &settings, &mut findings)?;
    let short_forms = short_forms(project, &settings, &mut findings)?;
    let keys = keys(project, &settings, &mut findings)?;
    findings.extend(of_documents);
    let site = Site::new(texts, &settings, standing.as_ref().map(|standing| standing.client));
    let site = site.map_err(|problems| findings.problems.extend(problems)).ok();
    let rows = table.rows;
    let inputs = match site {
        Some(site) if findings.problems.is_empty() => {
            let inputs = Inputs {
                settings,
                table,
                counts_rows,
                reissued,
                library,
                short_forms,
                words,
                site,
                sources,
                standing,
                keys,
                registry,
            };
            Some(inputs)
        }
        _ => None,
    };
    Ok(Reading { inputs, findings, rows })
}

/// The hash of everything that files made of texts alone depend on.
fn sources(settings: &Settings, texts: &Texts, contents: &[Hash]) -> Hash {
    let contents: Vec<u8> = contents.iter().flat_map(|content| *content.as_bytes()).collect();
    let more = format!("{settings:?} {}", env!("CARGO_PKG_VERSION"));
    Hash::of(&[texts.digest().as_bytes(), &contents, more.as_bytes()])
}

fn words(library: &Library, settings: &Settings) -> Result<Fulltext, Failure> {
    fulltext::build(library, &settings.words.also).map_err(|error| Failure::Defect(error.to_string()))
}

pub fn settings(project: &Project, findings: &mut Findings) -> Result<Option<Settings>, Failure> {
    let name = project.path(SETTINGS).display().to_string();
    let bytes = project.read(SETTINGS)?;
    let Some(text) = text(&name, bytes, findings) else { return Ok(None) };
    let (settings, found) = config::read(&name, &text);
    findings.extend(found);
    Ok(settings)
}

fn read_registry(
    project: &Project,
    path: &Option<PathBuf>,
    (settings, progress): (&Settings, &Progress),
    findings: &mut Findings,
) -> Result<registry::Reading, Failure> {
    let name = path.as_ref().map_or(settings.files.registry.clone(), |path| path.display().to_string());
    let mut table = match path {
        Some(path) if !path.is_file() => {
            findings.problems.push(missing(&name, "the registry's export"));
            return Ok(registry::Reading::default());
        }
        Some(path) => {
            progress.begin("Reading the registry", input::length(path)?, Things::Bytes);
            registry::read(&name, progress.counting(input::open(path)?), settings)
        }
        None => registry::read(&name, project.read(&settings.files.registry)?.as_slice(), settings),
    };
    if settings.table.on_bad_rows == BadRows::Refuse {
        table.findings.problems = table.problems();
    }
    findings.extend(std::mem::take(&mut table.findings));
    Ok(table)
}

/// How many rows the export must have: what `EXPORT.rows` says where that file exists, else the settings. It tells a
/// cut file from a whole one.
fn expected_rows(
    export: &Option<PathBuf>,
    settings: &Settings,
    findings: &mut Findings,
) -> Result<Option<u32>, Failure> {
    let beside = export.as_deref().map(|export| input::beside(export, ".rows")).transpose()?.flatten();
    let Some((file, text)) = beside else { return Ok(settings.table.expected_rows) };
    let rows = text.parse().ok();
    if rows.is_none() {
        findings.problems.push(Problem {
            file: file.display().to_string(),
            row: None,
            column: None,
            code: "row-count-unreadable",
            found: quoted(&text),
            expected: "how many rows the export has below its header".to_owned(),
            hint: "write the number in digits and nothing else".to_owned(),
        });
    }
    Ok(rows)
}

/// The reviewed list of numbers that changed hands; most registries have none.
fn reissued(project: &Project, settings: &Settings, findings: &mut Findings) -> Result<Vec<Reissued>, Failure> {
    let file = project.path(&settings.files.reissued);
    if matches!(project, Project::Sample) || !file.is_file() {
        return Ok(Vec::new());
    }
    let (list, found) = registry::read_reissued(&file.display().to_string(), &input::read(&file)?, &settings.number);
    findings.extend(found);
    Ok(list)
}

/// The project's table of short forms, else the program's own.
fn short_forms(project: &Project, settings: &Settings, findings: &mut Findings) -> Result<ShortForms, Failure> {
    let file = project.path(&settings.files.short_forms);
    let own = matches!(project, Project::Folder(_)) && file.is_file();
    let bytes = if own { input::read(&file)? } else { embedded::get(SHORT_FORMS).unwrap_or_default().to_vec() };
    let (short_forms, found) = short_form::read(&file.display().to_string(), &bytes);
    findings.extend(found);
    Ok(short_forms)
}

/// The note of keys; signed by the root key of the settings, if they name one.
fn keys(project: &Project, settings: &Settings, findings: &mut Findings) -> Result<Option<String>, Failure> {
    let file = project.path(&settings.files.keys);
    if matches!(project, Project::Sample) || !file.is_file() {
        return Ok(None);
    }
    let name = file.display().to_string();
    let Some(note) = text(&name, input::read(&file)?, findings) else { return Ok(None) };
    let found = match &settings.proof.root_key {
        None => "the settings name no root_key to check it by".to_owned(),
        Some(root) => match Keys::open(&note, root) {
            Ok(keys) if Some(&keys.origin) == settings.proof.origin.as_ref() => return Ok(Some(note)),
            Ok(keys) => format!("the keys of {}", quoted(&keys.origin)),
            Err(error) => error.to_string(),
        },
    };
    findings.problems.push(Problem {
        file: name,
        row: None,
        column: None,
        code: "keys-unusable",
        found,
        expected: "a note of keys for the origin of the settings, signed by their root_key".to_owned(),
        hint: "make it with `goodstanding keys` and `goodstanding sign`, as docs/proofs.md says".to_owned(),
    });
    Ok(None)
}

fn unknown_edition(project: &Project, edition: &str) -> Problem {
    Problem {
        file: project.path(SETTINGS).display().to_string(),
        row: None,
        column: Some("words.edition".to_owned()),
        code: "edition-unknown",
        found: quoted(edition),
        expected: "the edition of a code of ethics among the documents".to_owned(),
        hint: "write it as the head of that code's file does, after `edition:`".to_owned(),
    }
}

fn missing(name: &str, expected: &str) -> Problem {
    Problem {
        file: name.to_owned(),
        row: None,
        column: None,
        code: "file-missing",
        found: "no such file".to_owned(),
        expected: expected.to_owned(),
        hint: "put it there, or name its place under [files] in goodstanding.toml (for an export also with --registry)"
            .to_owned(),
    }
}

/// The official words, each link between their files led to its page, and the hash of each file.
fn library(project: &Project, settings: &Settings, findings: &mut Findings) -> Result<(Library, Vec<Hash>), Failure> {
    let (mut documents, mut contents) = (Vec::new(), Vec::new());
    let problems_before = findings.problems.len();
    let folder = project.path(&settings.files.content);
    if matches!(project, Project::Folder(_)) && !folder.is_dir() {
        findings.problems.push(missing(&folder.display().to_string(), "the folder of the official words"));
        return Ok(Default::default());
    }
    for (path, bytes) in project.below(&settings.files.content)? {
        let name = folder.join(&path).display().to_string();
        if !path.ends_with(".md") {
            continue;
        }
        contents.push(Hash::of(&[path.as_bytes(), &[0], &bytes]));
        if let Some(text) = text(&name, bytes.into_owned(), findings) {
            let (document, found) = document::read(&name, &text);
            findings.extend(found);
            documents.extend(document);
        }
    }
    findings.extend(document::resolve(&mut documents));
    let library = Library::new(documents, settings.words.edition.as_deref());
    findings.extend(document::check(&library));
    // A code that cannot be read has been named already.
    let all_read = findings.problems.len() == problems_before;
    if let Some(edition) = settings.words.edition.as_ref().filter(|_| all_read && library.code().is_none()) {
        findings.problems.push(unknown_edition(project, edition));
    }
    Ok((library, contents))
}

/// What the messages of languages lack that are not switched on.
pub fn language_notices(project: &Project, settings: &Settings) -> Result<Vec<Problem>, Failure> {
    // What cannot be read as text is named among the problems of the project.
    let texts = texts(project, &mut Findings::default())?;
    Ok(site::language_notices(&texts, settings))
}

/// Templates, client and locales, each the program's own unless the project has the file.
fn texts(project: &Project, findings: &mut Findings) -> Result<Texts, Failure> {
    let mut strings = |folder: &str| -> Result<_, Failure> {
        let files = project.overridden(folder)?.into_iter();
        let named = files.map(|(path, bytes)| (format!("{folder}/{path}"), path, bytes.into_owned()));
        Ok(named.filter_map(|(name, path, bytes)| Some((path, text(&name, bytes, findings)?))).collect())
    };
    let (templates, locales) = (strings("templates")?, strings("locales")?);
    let client: FileSet = project.overridden("client")?;
    let client = client.into_iter().map(|(path, bytes)| (path, bytes.into_owned())).collect();
    Ok(Texts { templates, client, locales })
}

/// The bytes as text, or a problem that says where they stop being UTF-8.
pub fn text(name: &str, bytes: Vec<u8>, findings: &mut Findings) -> Option<String> {
    match String::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = before.iter().filter(|byte| **byte == b'\n').count() as u64 + 1;
            findings.problems.push(Problem {
                file: name.to_owned(),
                row: Some(line),
                column: None,
                code: "encoding",
                found: "bytes that are not UTF-8".to_owned(),
                expected: "text in UTF-8".to_owned(),
                hint: "save the file as UTF-8 in your editor".to_owned(),
            });
            None
        }
    }
}
