//! A draft as it leaves this module: files with their heads, and the account of the source's words.

use super::doubt::Remark;
use super::page::Page;

/// How the drafts are named.
#[derive(Clone, Copy, Debug)]
pub struct Naming<'a> {
    /// What their addresses begin with: `guidelines` gives `guidelines/206`.
    pub slug: &'a str,
    pub edition: &'a str,
    /// How the source is named; empty for its own first heading.
    pub source: &'a str,
}

/// A content file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// In the folder of the drafts: `206.md`.
    pub path: String,
    pub text: String,
}

/// Everything that became of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub files: Vec<File>,
    /// Words of the source.
    pub words: usize,
    /// How many of them stand under a caution. A line of which some words were placed is there as a whole.
    pub kept: usize,
    /// In the order of the source's lines.
    pub remarks: Vec<Remark>,
}

/// The head of a content file.
pub struct Head<'a> {
    pub slug: String,
    pub title: &'a str,
    pub kind: &'a str,
    pub source: String,
    pub edition: &'a str,
    pub part: Option<&'a str>,
    pub cite: Option<&'a str>,
}

impl Head<'_> {
    /// The whole file.
    pub fn over(&self, page: &Page) -> String {
        let Head { slug, title, kind, source, edition, .. } = self;
        let mut head = format!(
            "---\nslug: {slug}\ntitle: {title}\nkind: {kind}\nsource: {source}\nedition: \"{edition}\"\n\
             date: unknown\nstatus: current\n"
        );
        for (key, value) in [("part", self.part), ("cite", self.cite)] {
            if let Some(value) = value {
                head.push_str(&format!("{key}: {value}\n"));
            }
        }
        format!("{head}---\n\n{}", page.body)
    }
}

/// Words as a part of an address: small letters and digits, joined by hyphens.
pub fn slug(words: &str) -> String {
    super::words::words(words).into_iter().filter(|word| word.is_ascii()).take(8).collect::<Vec<_>>().join("-")
}
