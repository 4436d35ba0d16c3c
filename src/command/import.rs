//! `goodstanding import`: a first draft of content files from a source's text, so that a new edition does not start by
//! hand. It only ever writes new files.

use super::arguments::{Format, Import};
use super::exit::{Exit, Failure};
use super::inputs;
use super::say;
use crate::diagnostic::{Findings, Problem};
use crate::document::draft::{Draft, Naming, draft};
use crate::store::input;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// What `--format json` prints.
#[derive(Serialize)]
struct Imported<'a> {
    /// The drafts that were written, with their folder.
    files: Vec<String>,
    words: Words,
    /// What a person must look at, with its line of the source.
    notices: &'a [Problem],
}

/// The account of the source's words.
#[derive(Serialize)]
struct Words {
    source: usize,
    placed: usize,
    /// Those under a caution, which `check` refuses.
    kept: usize,
}

pub fn run(options: &Import) -> Result<Exit, Failure> {
    let name = options.text.display().to_string();
    let text = text(&name, options)?;
    let slug = options.slug.as_deref().unwrap_or(&options.edition);
    let draft = draft(&text, &Naming { slug, edition: &options.edition, source: &options.source });
    let paths: Vec<PathBuf> = draft.files.iter().map(|file| options.out.join(&file.path)).collect();
    refuse_taken(&options.out, &paths)?;
    for (path, file) in paths.iter().zip(&draft.files) {
        input::write_new(path, file.text.as_bytes())?;
    }
    let notices: Vec<Problem> = draft.remarks.iter().map(|remark| remark.notice(&name)).collect();
    match options.output.format {
        Format::Json => say::json(&imported(&paths, &draft, &notices)),
        Format::Text => report(&paths, &draft, &notices),
    }
    Ok(Exit::Done)
}

/// The source; one that cannot be read as text, or has no words, is a problem of the input.
fn text(name: &str, options: &Import) -> Result<String, Failure> {
    let mut findings = Findings::default();
    if !options.text.is_file() {
        findings.problems.push(problem(name, "file-missing", "the text to make drafts of"));
    } else if let Some(text) = inputs::text(name, input::read(&options.text)?, &mut findings) {
        if text.chars().any(char::is_alphanumeric) {
            return Ok(text);
        }
        findings.problems.push(problem(name, "source-empty", "a text with words"));
    }
    say::problems(&findings.problems);
    Err(Failure::Problems)
}

fn problem(name: &str, code: &'static str, expected: &str) -> Problem {
    Problem {
        file: name.to_owned(),
        row: None,
        column: None,
        code,
        found: if code == "file-missing" { "no such file".to_owned() } else { String::new() },
        expected: expected.to_owned(),
        hint: "name the file that holds the document's text, saved as UTF-8".to_owned(),
    }
}

/// Nothing is written where one of the drafts would take the place of a file.
fn refuse_taken(folder: &Path, paths: &[PathBuf]) -> Result<(), Failure> {
    let taken: Vec<&PathBuf> = paths.iter().filter(|path| path.symlink_metadata().is_ok()).collect();
    let Some(first) = taken.first() else { return Ok(()) };
    Err(Failure::Usage(format!(
        "{} is there already, and nothing was written; name another folder than {} or move its files away",
        first.display(),
        folder.display()
    )))
}

fn imported<'a>(paths: &[PathBuf], draft: &Draft, notices: &'a [Problem]) -> Imported<'a> {
    let words = Words { source: draft.words, placed: draft.words.saturating_sub(draft.kept), kept: draft.kept };
    Imported { files: paths.iter().map(|path| path.display().to_string()).collect(), words, notices }
}

fn report(paths: &[PathBuf], draft: &Draft, notices: &[Problem]) {
    for path in paths {
        say::line(&path.display().to_string());
    }
    let Imported { words, .. } = imported(paths, draft, notices);
    say::line(&format!(
        "\n{} with all {} words of the source: {} in their places, {} under a caution for you to place.",
        if paths.len() == 1 { "1 draft".to_owned() } else { format!("{} drafts", paths.len()) },
        words.source,
        words.placed,
        words.kept
    ));
    match notices.len() {
        0 => say::line("\nNothing needed a guess.\n"),
        1 => say::line("\n1 thing to look at:\n"),
        many => say::line(&format!("\n{many} things to look at:\n")),
    }
    notices.iter().for_each(|notice| say::line(&format!("{notice}\n")));
    say::line(
        "Next: read each draft beside its source, put it into the folder of the documents, and run: goodstanding check",
    );
}
