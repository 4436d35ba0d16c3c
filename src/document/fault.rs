//! Everything that can be wrong with a document, and the words that say so. The only place of this module's messages.

use crate::diagnostic::{Findings, Problem, quoted};

/// The deepest list a document may hold: a section's `2.`, `A.`, `1.`, `a.`.
pub const DEEPEST_LIST: usize = 4;

/// One kind of mistake, with what its message needs to know.
pub enum Fault {
    /// The file does not open with `---`, or the second `---` is missing.
    FrontUnclosed,
    /// A setting of the front matter is missing.
    FrontMissing(&'static str),
    FrontUnknown,
    /// The key, and what its value should be.
    FrontValue(&'static str, String),
    HeadingOutOfOrder(String),
    LabelMissing,
    LabelOutOfOrder(String),
    /// The citation, and the line that has it already.
    CitationDoubled(String, u64),
    /// The citation, and the file that has it already.
    CitationElsewhere(String, String),
    RawHtml,
    Image,
    LinkAddress,
    /// What may stand in this place.
    BlockUnexpected(&'static str),
    WordsOutOfPlace,
    WordsMissing,
    TooDeep,
    /// A citation in braces that is none.
    CitationWritten,
    /// A quotation marked as something else than a note.
    NoteKind,
    /// A piece of an imported draft that nobody has placed yet.
    ImportNote,
    /// What a link was expected to lead to.
    LinkLost(&'static str),
    /// A citation of a crosswalk that the edition does not hold.
    CrosswalkCitation(String),
    CrosswalkTable,
    /// How many cells the table's head has.
    TableCells(usize),
    TableHead,
    SanctionLabel,
    SanctionPartEmpty(&'static str),
    /// A code item that no code of this edition holds.
    SanctionUnknownItem(String),
    /// The file that has the slug already.
    SlugDoubled(String),
    Empty,
}

impl Fault {
    fn code(&self) -> &'static str {
        match self {
            Fault::FrontUnclosed | Fault::FrontMissing(_) => "front-matter-missing",
            Fault::FrontUnknown => "front-matter-unknown",
            Fault::FrontValue(..) => "front-matter-value",
            Fault::HeadingOutOfOrder(_) => "heading-out-of-order",
            Fault::LabelMissing => "label-missing",
            Fault::LabelOutOfOrder(_) => "label-out-of-order",
            Fault::CitationDoubled(..) | Fault::CitationElsewhere(..) => "citation-doubled",
            Fault::RawHtml => "raw-html",
            Fault::Image => "image-unexpected",
            Fault::LinkAddress => "link-address",
            Fault::BlockUnexpected(_) => "block-unexpected",
            Fault::WordsOutOfPlace => "words-out-of-place",
            Fault::WordsMissing => "words-missing",
            Fault::TooDeep => "list-too-deep",
            Fault::CitationWritten => "citation-written",
            Fault::NoteKind => "note-kind",
            Fault::ImportNote => "import-note",
            Fault::LinkLost(_) => "link-lost",
            Fault::CrosswalkCitation(_) => "crosswalk-citation",
            Fault::CrosswalkTable => "crosswalk-table",
            Fault::TableCells(_) => "table-cells",
            Fault::TableHead => "table-head",
            Fault::SanctionLabel => "sanction-label",
            Fault::SanctionPartEmpty(_) => "sanction-part-empty",
            Fault::SanctionUnknownItem(_) => "sanction-unknown-item",
            Fault::SlugDoubled(_) => "slug-doubled",
            Fault::Empty => "document-empty",
        }
    }

    fn expected(&self) -> String {
        match self {
            Fault::FrontUnclosed => "settings between two lines of `---` at the top of the file".into(),
            Fault::FrontMissing(key) => format!("a line `{key}: …` in the front matter"),
            Fault::FrontUnknown => {
                "slug, title, kind, source, edition, date, status, part or cite, as `key: value`".into()
            }
            Fault::FrontValue(_, expected) => expected.clone(),
            Fault::HeadingOutOfOrder(expected) | Fault::LabelOutOfOrder(expected) => expected.clone(),
            Fault::LabelMissing => {
                "a number or one letter with a full stop, such as `12.` or `B.`, before the words".into()
            }
            Fault::CitationDoubled(citation, line) => format!("{citation} once; line {line} has it already"),
            Fault::CitationElsewhere(citation, file) => format!("{citation} once; {file} has it already"),
            Fault::RawHtml => "Markdown without HTML tags or comments".into(),
            Fault::Image => "words, not an image".into(),
            Fault::LinkAddress => "a link to `https:`, `http:`, `mailto:`, a page of this site or `#…`".into(),
            Fault::BlockUnexpected(expected) => (*expected).into(),
            Fault::WordsOutOfPlace => "words at the top of the file, or inside a numbered item or part".into(),
            Fault::WordsMissing => "words after the mark".into(),
            Fault::TooDeep => format!("lists at most {DEEPEST_LIST} deep"),
            Fault::CitationWritten => "a citation such as `{G4}`, `{G4 G5}` or `{B2 again}`".into(),
            Fault::NoteKind => "`[!NOTE]`, the only kind of note".into(),
            Fault::ImportNote => "its words in their place".into(),
            Fault::LinkLost(expected) => (*expected).into(),
            Fault::CrosswalkCitation(edition) => format!("a citation of the edition {edition}"),
            Fault::CrosswalkTable => "one table of three columns: citations, citations, words".into(),
            Fault::TableCells(count) => format!("{count} cells, as the table's head has"),
            Fault::TableHead => "below a table's head a line `| --- | --- |` of as many cells".into(),
            Fault::SanctionLabel => "code items such as `E4` or `J1/2/3`".into(),
            Fault::SanctionPartEmpty(part) => format!("words under `### {part}`"),
            Fault::SanctionUnknownItem(edition) => format!("an item of the code of ethics, edition {edition}"),
            Fault::SlugDoubled(file) => format!("an address of its own; {file} has this one"),
            Fault::Empty => "words after the front matter".into(),
        }
    }

    fn hint(&self) -> &'static str {
        match self {
            Fault::FrontUnclosed | Fault::FrontMissing(_) => "docs/content.md shows the settings of the head",
            Fault::FrontUnknown => "correct its spelling or remove the line",
            Fault::FrontValue(..) => "correct the value; docs/content.md lists the values of each setting",
            Fault::HeadingOutOfOrder(_) => "compare the headings with the source: one may be missing, doubled or moved",
            Fault::LabelMissing => "write the mark that the source prints",
            Fault::LabelOutOfOrder(_) => "compare with the source; marks are read as written, not counted",
            Fault::CitationDoubled(..) => "give this one the mark that the source prints",
            Fault::CitationElsewhere(..) => "give one of them another edition, or correct its slug or marks",
            Fault::RawHtml => "remove the tag; write `\\<` for a sign that belongs to the words",
            Fault::Image => "describe it in words or remove it",
            Fault::LinkAddress => "correct the address, or keep the words and drop the link",
            Fault::BlockUnexpected(_) => {
                "use four spaces for each level of a list and an empty line between paragraphs"
            }
            Fault::WordsOutOfPlace => "indent them under the item they belong to, or move them to the top",
            Fault::WordsMissing => "write the words that the source prints",
            Fault::TooDeep => "check the indents: four spaces for each level",
            Fault::CitationWritten => "docs/content.md, \"Marks\", shows what may stand in braces",
            Fault::NoteKind => "begin it with `> [!NOTE]`, or with plain words to sign",
            Fault::ImportNote => "put the words where they belong and remove the note",
            Fault::LinkLost(_) => "correct the address: a file of this folder, and after `#` an anchor in it",
            Fault::CrosswalkCitation(_) => "correct the citation, or the `edition` of this file",
            Fault::CrosswalkTable => "docs/content.md, \"Crosswalks\", shows one",
            Fault::TableCells(_) => {
                "part cells by `|`, empty ones too; write `\\|` for a stroke that belongs to the words"
            }
            Fault::TableHead => "write that line; a stroke that belongs to the words is written `\\|`",
            Fault::SanctionLabel => "write the label as the table prints it, after the row's number: `## 13. J1/2/3`",
            Fault::SanctionPartEmpty(_) => "each row has its three parts, in the order of the table's columns",
            Fault::SanctionUnknownItem(_) => "correct the label, or add the item to the code",
            Fault::SlugDoubled(_) => "change the slug of one of them",
            Fault::Empty => "write the document, or remove the file",
        }
    }

    fn column(&self) -> Option<String> {
        match self {
            Fault::FrontMissing(key) | Fault::FrontValue(key, _) => Some((*key).to_string()),
            Fault::SlugDoubled(_) => Some("slug".to_string()),
            _ => None,
        }
    }
}

/// The problems of one file, gathered while it is read.
pub struct Report<'a> {
    file: &'a str,
    lines: Vec<&'a str>,
    problems: Vec<Problem>,
}

impl<'a> Report<'a> {
    /// A report on a file; messages repeat the lines of its text.
    pub fn new(file: &'a str, text: &'a str) -> Report<'a> {
        Report { file, lines: text.lines().collect(), problems: Vec::new() }
    }

    /// Whether nothing is noted yet.
    pub fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }

    /// Notes a fault in a line of the file, counted from 1.
    pub fn fault(&mut self, line: u64, fault: Fault) {
        let index = usize::try_from(line).ok().and_then(|line| line.checked_sub(1));
        let found = index.and_then(|index| self.lines.get(index)).map_or("", |found| found.trim());
        self.found(Some(line), found, fault);
    }

    /// Notes a fault with the words at fault, empty if there are none; no line is the file as a whole.
    pub fn found(&mut self, line: Option<u64>, found: &str, fault: Fault) {
        self.problems.push(Problem {
            file: self.file.to_string(),
            row: line,
            column: fault.column(),
            code: fault.code(),
            found: if found.is_empty() { String::new() } else { quoted(found) },
            expected: fault.expected(),
            hint: fault.hint().to_string(),
        });
    }

    /// Everything noted, in the order of the file's lines.
    pub fn findings(mut self) -> Findings {
        self.problems.sort_by_key(|problem| problem.row);
        Findings { problems: self.problems, notices: Vec::new() }
    }
}
