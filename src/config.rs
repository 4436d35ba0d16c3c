//! The settings of one registry's site: `goodstanding.toml`. Everything a certifying body would change stands there or
//! in the folders it names. toml is used here alone.

use crate::time::Zone;
use serde::Deserialize;
use std::collections::BTreeMap;

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
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
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
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteSettings {
    /// The address at which the site will stand, ending in `/`. Without one there are no sitemap and no QR codes.
    pub base_url: Option<String>,
    /// Hours after the time of the data within which the next update is due (section 805.2 of the Guidelines: 72).
    pub update_within_hours: u32,
    /// The last day on which `security.txt` may be believed; without one the build sets a day three to nine months ahead.
    pub security_txt_expires: Option<crate::time::Day>,
}

/// What a certification number looks like: a prefix in capital letters and a run of digits.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberPattern {
    pub prefix: String,
    pub digits_at_least: usize,
    pub digits_at_most: usize,
}

/// Where the inputs and the output stand, relative to the folder of the settings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Files {
    pub registry: String,
    pub content: String,
    pub out: String,
}

/// How the export's table is read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableSettings {
    /// Our field name to the export's column name; fields left out keep their own name.
    pub columns: BTreeMap<String, String>,
    /// Whether specialisations are published (they can disclose arrest or homelessness).
    pub publish_specializations: bool,
    /// Pairs of status and action that are refused, in the words of Section 500.
    pub refused_pairs: Vec<(String, String)>,
}

/// Whom to ring, write to and complain to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub phone: String,
    pub email: String,
    pub website: String,
    pub postal_address: String,
    /// For `security.txt`: a mailto: or https: address.
    pub security: String,
}
