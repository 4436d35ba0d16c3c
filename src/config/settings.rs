//! The shape of the settings once read and checked, and the words of Section 500 that settings and exports share.

use super::number::NumberPattern;
use super::run::RunSettings;
use crate::note::VerifierKey;
use crate::time::Day;
use crate::time::Zone;
use std::collections::BTreeMap;

/// Our names for the fields of an export, in the order of the default header. Sections 500.2.A to 500.2.F, then those
/// that an export may leave out.
pub const FIELDS: [&str; 14] = [
    "certification_number",
    "full_legal_name",
    "date_active",
    "date_expires",
    "status",
    "action",
    "status_changed_at",
    "specializations",
    "other_names",
    "details_withheld",
    "first_name",
    "middle_name",
    "last_name",
    "name_suffix",
];

/// The fields an export may leave out.
pub const OPTIONAL_FIELDS: [&str; 4] = ["status_changed_at", "specializations", "other_names", "details_withheld"];

/// The columns that may stand together in the place of `full_legal_name`, in the order in which a name is put together.
/// An export has either the one column or the first and the last of these.
pub const NAME_PARTS: [&str; 4] = ["first_name", "middle_name", "last_name", "name_suffix"];

/// The encodings an export may be said to be in, by their names in the Encoding Standard. UTF-8 and, with a byte order
/// mark, UTF-16 need no setting; no other encoding is ever guessed.
pub const ENCODINGS: [&str; 14] = [
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "windows-1253",
    "windows-1254",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "macintosh",
    "big5",
    "euc-kr",
    "gb18030",
    "shift_jis",
    "utf-16le",
];

/// Section 500.2.E, in the order of `registry::Status`.
pub const STATUS_WORDS: [&str; 4] = ["Active/No sanctions", "Suspended", "Revoked", "Expired/Lapsed"];

/// Section 500.2.F, in the order of `registry::Action`.
pub const ACTION_WORDS: [&str; 4] = ["None", "Under investigation", "Suspended", "Revoked"];

/// All settings, read and checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// True for made-up data: every page says so, and nothing made from it can replace a real site.
    pub fictional: bool,
    pub program: Program,
    pub zone: Zone,
    pub site: SiteSettings,
    pub number: NumberPattern,
    pub files: Files,
    pub table: TableSettings,
    pub guard: Guard,
    pub retention: Retention,
    pub open_data: OpenData,
    pub proof: ProofSettings,
    pub run: RunSettings,
    pub contact: Contact,
    pub words: WordsSettings,
    /// The languages of the pages that everybody needs, beside that of the site's root, by their codes (BCP 47).
    pub languages: BTreeMap<String, Translation>,
}

/// Whether a speaker of the language has read a translation. Until then each of its pages says that nobody has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Translation {
    Read,
    Unread,
}

/// Which of the official words the site goes by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordsSettings {
    /// The edition that a bare citation such as `H12` means; `None`: that of the first current code.
    pub edition: Option<String>,
    /// Words that readers search for, each with the words of the documents that it means too; all folded.
    pub also: BTreeMap<String, Vec<String>>,
}

/// The words particular to a certification program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// The register's name as a heading: "Medi-Cal Peer Support Specialist Registry".
    pub registry: String,
    /// The certification's full name.
    pub certification: String,
    /// The title a certified person may use, and its short form: "CMPSS".
    pub title: String,
    pub abbreviation: String,
    /// Who issues it, in full and in short.
    pub issuer: String,
    pub issuer_short: String,
    /// The titles of specialised training that may be advertised.
    pub specializations: Vec<String>,
}

/// How the site is addressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteSettings {
    /// The address at which the site will stand, ending in `/`. Without one there are no sitemap and no QR codes.
    pub base_url: Option<String>,
    /// Hours after the time of the data within which the next update is due (section 805.2 of the Guidelines: 72).
    pub update_within_hours: u32,
    /// So many hours before a deadline `deadlines` says that it is near.
    pub deadline_margin_hours: u32,
    /// The last day on which `security.txt` may be believed; without one the build sets a day three to nine months ahead.
    pub security_txt_expires: Option<Day>,
    /// Whether the page of current actions lists people under investigation, of whom nothing has been found.
    pub list_investigations: bool,
    pub record_pages: RecordPages,
}

/// Whether everybody has a static page, an extra for readers without script. Permanent links do not depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RecordPages {
    /// In registers of up to so many people as `RecordPages::AUTO_AT_MOST`.
    #[default]
    Auto,
    Always,
    Never,
}

impl RecordPages {
    /// Beyond this, pages would be most of a site's files and of a build's time.
    pub const AUTO_AT_MOST: usize = 100_000;

    /// As the settings write them.
    pub const WORDS: [(&'static str, RecordPages); 3] =
        [("auto", RecordPages::Auto), ("always", RecordPages::Always), ("never", RecordPages::Never)];

    /// Whether a register of so many people has them.
    pub fn are_made_for(self, people: usize) -> bool {
        match self {
            RecordPages::Auto => people <= RecordPages::AUTO_AT_MOST,
            RecordPages::Always => true,
            RecordPages::Never => false,
        }
    }
}

/// Where the inputs and the output stand, relative to the folder of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    pub registry: String,
    /// The reviewed list of numbers that were given to another person.
    pub reissued: String,
    /// Short forms of names.
    pub short_forms: String,
    pub content: String,
    pub out: String,
    /// The note of keys that sign the log.
    pub keys: String,
    /// The folder with what was signed so far.
    pub state: String,
}

/// How the export's table is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSettings {
    /// Our field name to the export's column name; fields left out keep their own name.
    pub columns: BTreeMap<String, String>,
    /// Columns of the export that are never read: their values reach no page and no message.
    pub private_columns: Vec<String>,
    /// The encoding of a file that is neither UTF-8 nor UTF-16 with a byte order mark: one of `ENCODINGS`.
    pub encoding: Option<&'static str>,
    /// What stands between cells; without it the header tells.
    pub delimiter: Option<Delimiter>,
    pub date_format: DateFormat,
    /// Whether specialisations are published (they can disclose arrest or homelessness).
    pub publish_specializations: bool,
    /// The export's own words for a status, in small letters and trimmed, to one of `STATUS_WORDS`.
    pub status_words: BTreeMap<String, &'static str>,
    /// The same for actions and `ACTION_WORDS`. The empty word stands for an empty cell.
    pub action_words: BTreeMap<String, &'static str>,
    /// Pairs of status and action that are refused, in the words of Section 500 exactly as in `STATUS_WORDS` and
    /// `ACTION_WORDS`.
    pub refused_pairs: Vec<(String, String)>,
    /// How many rows the table must have below its header; a file beside the export may say it too.
    pub expected_rows: Option<u32>,
    pub on_bad_rows: BadRows,
}

/// What happens to a table in which some rows cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadRows {
    /// Nothing is published until they are mended.
    Refuse,
    /// So many people at most are shown as being corrected, and the rest of the table is published.
    Hold { at_most: u32 },
}

/// What stands between the cells of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    Comma,
    Semicolon,
    Tab,
}

/// How much may differ from the site that stands before a person must say that it is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guard {
    /// Numbers that may vanish.
    pub removals: u32,
    /// Certifications whose standing may change: this many, or this share of all, whichever is more.
    pub changes: u32,
    pub changes_percent: u32,
}

/// How long things stay that are over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// For how many days a number that the registry took out is shown as no longer listed.
    pub unlisted_days: u32,
    /// For how many days a record still says that a suspension or revocation ended; 0: not at all.
    pub ended_actions_days: u32,
    /// For how many days a change of status is told in the ledger of changes; 0: there is none.
    pub changes_days: u32,
}

/// Under which name and by which key publications are signed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProofSettings {
    /// The log's name; without one, nothing is signed.
    pub origin: Option<String>,
    /// The key that says which keys sign the log, and that readers are told to trust.
    pub root_key: Option<VerifierKey>,
}

/// What is offered for download beside the pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenData {
    /// The whole table as files, for registries of up to so many people; 0: never.
    pub downloads_at_most: u32,
    /// A file per certification for other programs, for registries of up to so many people; 0: never.
    pub api_at_most: u32,
    pub reuse_terms: String,
}

/// How the export writes its days. Said once for the file, never guessed: 03/04/2027 is a day in two ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFormat {
    YearMonthDay,
    MonthDayYear,
}

/// Whom to ring, write to and complain to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub phone: String,
    pub email: String,
    pub website: String,
    /// Empty where none is given.
    pub postal_address: String,
    /// Where appeals go, if they have an address of their own.
    pub appeals_email: Option<String>,
    /// For `security.txt`: a mailto: or https: address.
    pub security: String,
}

impl TableSettings {
    /// The export's name for one of `FIELDS`.
    pub fn column<'a>(&'a self, field: &'a str) -> &'a str {
        self.columns.get(field).map_or(field, String::as_str)
    }
}

impl Delimiter {
    pub const ALL: [Delimiter; 3] = [Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab];

    /// As the settings write it.
    pub fn word(self) -> &'static str {
        match self {
            Delimiter::Comma => "comma",
            Delimiter::Semicolon => "semicolon",
            Delimiter::Tab => "tab",
        }
    }

    pub fn byte(self) -> u8 {
        match self {
            Delimiter::Comma => b',',
            Delimiter::Semicolon => b';',
            Delimiter::Tab => b'\t',
        }
    }
}

impl DateFormat {
    pub const ALL: [DateFormat; 2] = [DateFormat::YearMonthDay, DateFormat::MonthDayYear];

    /// As the settings and messages write it.
    pub fn word(self) -> &'static str {
        match self {
            DateFormat::YearMonthDay => "YYYY-MM-DD",
            DateFormat::MonthDayYear => "MM/DD/YYYY",
        }
    }
}
