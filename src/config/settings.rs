//! The shape of the settings once read and checked, and the words of Section 500 that settings and exports share.

use super::number::NumberPattern;
use crate::time::Day;
use crate::time::Zone;
use std::collections::BTreeMap;

/// Our names for the fields of an export, in the order of the default header. Sections 500.2.A to 500.2.F, then two
/// that an export may leave out.
pub const FIELDS: [&str; 8] = [
    "certification_number",
    "full_legal_name",
    "date_active",
    "date_expires",
    "status",
    "action",
    "status_changed_at",
    "specializations",
];

/// The fields an export may leave out.
pub const OPTIONAL_FIELDS: [&str; 2] = ["status_changed_at", "specializations"];

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
    pub contact: Contact,
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
    /// The last day on which `security.txt` may be believed; without one the build sets a day three to nine months ahead.
    pub security_txt_expires: Option<Day>,
}

/// Where the inputs and the output stand, relative to the folder of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    pub registry: String,
    pub content: String,
    pub out: String,
}

/// How the export's table is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSettings {
    /// Our field name to the export's column name; fields left out keep their own name.
    pub columns: BTreeMap<String, String>,
    /// Columns of the export that are never read: their values reach no page and no message.
    pub private_columns: Vec<String>,
    pub date_format: DateFormat,
    /// Whether specialisations are published (they can disclose arrest or homelessness).
    pub publish_specializations: bool,
    /// Pairs of status and action that are refused, in the words of Section 500 exactly as in `STATUS_WORDS` and
    /// `ACTION_WORDS`.
    pub refused_pairs: Vec<(String, String)>,
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
    /// For `security.txt`: a mailto: or https: address.
    pub security: String,
}

impl TableSettings {
    /// The export's name for one of `FIELDS`.
    pub fn column<'a>(&'a self, field: &'a str) -> &'a str {
        self.columns.get(field).map_or(field, String::as_str)
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
