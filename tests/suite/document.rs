//! Documents: the official words are those of the source, what they hold is counted, and every mistake in a file has a
//! case one can read.

mod appendices;
mod cases;
mod counts;
mod editions;
mod fidelity;
mod hostile;

use goodstanding::document::{self, Document, Library};
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
    let mut documents = Vec::new();
    for folder in names("content") {
        for name in names(&format!("content/{folder}")) {
            let file = format!("content/{folder}/{name}");
            let (document, findings) = document::read(&file, &fs::read_to_string(path(&file)).unwrap());
            assert_eq!(findings.problems, [], "{name}");
            documents.push(document.unwrap());
        }
    }
    documents
}

/// The same as a site has them.
fn library() -> Library {
    let mut documents = content();
    assert_eq!(document::resolve(&mut documents).problems, []);
    Library::new(documents, Some("2024"))
}

#[test]
fn the_content_of_the_repository_has_no_problem() {
    assert_eq!(document::check(&library()).problems, []);
}
