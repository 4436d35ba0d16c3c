//! Documents: the official words are those of the source, what they hold is counted, and every mistake in a file has a
//! case one can read.

mod cases;
mod counts;
mod fidelity;
mod hostile;

use goodstanding::document::{self, Document};
use std::fs;
use std::path::PathBuf;

/// A file of the repository.
fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The files of a folder, by name.
fn names(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(path(folder)).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The documents of `content/`, none of which may have a problem.
fn content() -> Vec<Document> {
    let documents = names("content").into_iter().map(|name| {
        let (document, findings) = document::read(&name, &fs::read_to_string(path("content").join(&name)).unwrap());
        assert_eq!(findings.problems, [], "{name}");
        document.unwrap()
    });
    documents.collect()
}

#[test]
fn the_content_of_the_repository_has_no_problem() {
    let documents = content();
    assert_eq!(documents.len(), 12);
    assert_eq!(document::check(&documents).problems, []);
}
