//! What a person must look at in a draft. The only place of this module's messages.

use crate::diagnostic::{Problem, quoted};

/// One thing that the source leaves open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    LinkLost,
    /// The mark that was due.
    MarkSkipped(String),
    MarkInTwoPlaces,
    MarkDoubled,
    TooDeep,
    ListBeginsAgain,
    /// The letter that was given to it.
    LetterGiven(char),
    HeadingUnplaced,
    HeadingScanned,
    HeadingMended,
    ColonBefore,
    RowWithoutKey,
    RowUnplaced,
    WordsUnplaced,
    TitleMissing,
    PathTaken,
    /// What its citations begin with for now.
    CitationChosen(String),
    NothingBelow,
    LeftOver,
    Repeated,
}

impl Doubt {
    fn code(&self) -> &'static str {
        match self {
            Doubt::LinkLost => "import-link-lost",
            Doubt::MarkSkipped(_) | Doubt::MarkInTwoPlaces | Doubt::MarkDoubled => "import-mark",
            Doubt::TooDeep | Doubt::ListBeginsAgain | Doubt::ColonBefore => "import-list",
            Doubt::LetterGiven(_) | Doubt::CitationChosen(_) => "import-citation",
            Doubt::HeadingUnplaced
            | Doubt::HeadingScanned
            | Doubt::HeadingMended
            | Doubt::TitleMissing
            | Doubt::NothingBelow => "import-heading",
            Doubt::RowWithoutKey | Doubt::RowUnplaced => "import-table",
            Doubt::WordsUnplaced | Doubt::LeftOver | Doubt::Repeated => "import-unplaced",
            Doubt::PathTaken => "import-name",
        }
    }

    fn expected(&self) -> String {
        match self {
            Doubt::LinkLost => "a link that leads somewhere".into(),
            Doubt::MarkSkipped(due) => format!("`{due}`"),
            Doubt::MarkInTwoPlaces => "a mark that fits one list only".into(),
            Doubt::MarkDoubled => "a mark that no other piece has".into(),
            Doubt::TooDeep => "lists at most four deep".into(),
            Doubt::ListBeginsAgain => "a heading before a list that begins again".into(),
            Doubt::LetterGiven(letter) => format!("a principle with its letter; this one was given {letter}"),
            Doubt::HeadingUnplaced => "a heading that opens a document".into(),
            Doubt::HeadingScanned => {
                "a heading without marks of the scan; an `I` before it was left in the title".into()
            }
            Doubt::HeadingMended => "a heading without marks of the scan; an `I` before it was taken for one".into(),
            Doubt::ColonBefore => "what follows a colon to be indented under it".into(),
            Doubt::RowWithoutKey => "a row with its own number; this one was joined to the row above".into(),
            Doubt::RowUnplaced => "a row of one of the tables that docs/content.md describes".into(),
            Doubt::WordsUnplaced => "words of which it is clear where they belong".into(),
            Doubt::TitleMissing => "a title; the file's name was taken".into(),
            Doubt::PathTaken => "a heading of which a file can be named; another has this name".into(),
            Doubt::CitationChosen(cite) => format!("a number or letter to cite by; `{cite}` was taken"),
            Doubt::NothingBelow => "words under the heading".into(),
            Doubt::LeftOver => "words that belong to a document".into(),
            Doubt::Repeated => "heads of tables once, and no numbers of pages".into(),
        }
    }

    fn hint(&self) -> &'static str {
        match self {
            Doubt::LinkLost => "the words stand without it; link them to the document that is meant",
            Doubt::MarkSkipped(_) => "compare with the source: pages may be missing, or the source is wrong",
            Doubt::MarkInTwoPlaces => "see whether the draft has it in the right list",
            Doubt::MarkDoubled => "write the right citation in braces before its words",
            Doubt::TooDeep => "check which list it belongs to",
            Doubt::ListBeginsAgain => "read it against another copy: a lost heading can turn a ban into advice",
            Doubt::LetterGiven(_) => "compare the letter with the edition that citations mean",
            Doubt::HeadingUnplaced => "make it a file of its own, a group, or a paragraph",
            Doubt::HeadingScanned => "take the `I` out of the title if the scan put it there",
            Doubt::HeadingMended => "write the `I` into the title if the source means it",
            Doubt::ColonBefore => "indent what belongs under it by four spaces, and correct the citations after it",
            Doubt::RowWithoutKey => "see whether it belongs to the next one",
            Doubt::RowUnplaced | Doubt::WordsUnplaced => {
                "the words stand under a `[!CAUTION]`; move them to their place and remove it"
            }
            Doubt::TitleMissing => "write the title into the file's head",
            Doubt::PathTaken => "give the file and its slug a better name",
            Doubt::CitationChosen(_) => "choose what its citations begin with, in the file's head (`cite`)",
            Doubt::NothingBelow => "write what the source leads to, or remove the file",
            Doubt::LeftOver | Doubt::Repeated => "read left-over.md, take over what matters, then remove it",
        }
    }
}

/// A doubt with its line of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub line: u64,
    pub found: String,
    pub doubt: Doubt,
}

impl Remark {
    /// As a notice about the source, which goes by this name.
    pub fn notice(&self, file: &str) -> Problem {
        Problem {
            file: file.to_owned(),
            row: Some(self.line),
            column: None,
            code: self.doubt.code(),
            found: if self.found.is_empty() { String::new() } else { quoted(&self.found) },
            expected: self.doubt.expected(),
            hint: self.doubt.hint().to_owned(),
        }
    }
}

/// Everything to look at, gathered while a draft is made.
#[derive(Debug, Default)]
pub struct Doubts(Vec<Remark>);

impl Doubts {
    pub fn note(&mut self, line: u64, found: &str, doubt: Doubt) {
        self.0.push(Remark { line, found: found.trim().to_owned(), doubt });
    }

    /// Adds what was noted elsewhere.
    pub fn join(&mut self, mut other: Doubts) {
        self.0.append(&mut other.0);
    }

    /// In the order of the source's lines, each once.
    pub fn in_order(mut self) -> Vec<Remark> {
        self.0.sort_by_key(|remark| remark.line);
        self.0.dedup();
        self.0
    }
}
