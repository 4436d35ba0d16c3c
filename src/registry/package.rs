//! The words of Data Package v2 and Table Schema (datapackage.org) in which tables are described to other programs, as
//! far as we use them: `schema` describes the export that is read, `site` the table that is published.
//!
//! `fieldsMatch` is left out: version 2.0 of the published profile asks for a list where the standard asks for a text.

use serde::Serialize;

/// The versions of the standard, pinned.
const PACKAGE_PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";
const SCHEMA_PROFILE: &str = "https://datapackage.org/profiles/2.0/tableschema.json";

/// A descriptor, serialised with its fields in this order.
#[derive(Debug, Serialize)]
pub struct Package {
    #[serde(rename = "$schema")]
    profile: &'static str,
    pub name: String,
    pub title: String,
    pub description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homepage: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub licenses: Vec<License>,
    /// The terms of reuse in full; the standard has no place for them but a link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reuse_terms: Option<String>,
    pub contributors: Vec<Contributor>,
    /// True for made-up data.
    #[serde(skip_serializing_if = "is_false")]
    pub fictional: bool,
    pub resources: Vec<Resource>,
}

#[derive(Debug, Serialize)]
pub struct License {
    /// An address, or a path seen from the descriptor.
    pub path: String,
    pub title: String,
}

#[derive(Debug, Serialize)]
pub struct Contributor {
    pub title: String,
    pub path: String,
    pub roles: [&'static str; 1],
}

/// One file of a package.
#[derive(Debug, Default, Serialize)]
pub struct Resource {
    pub name: &'static str,
    /// `table` for a table.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'static str>,
    /// Seen from the descriptor.
    pub path: String,
    pub title: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    pub format: &'static str,
    pub mediatype: &'static str,
    pub encoding: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<usize>,
    /// `sha256:` and 64 hexadecimal digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dialect: Option<Dialect>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<TableSchema>,
}

/// Where a table differs from a CSV file with commas.
#[derive(Debug, Serialize)]
pub struct Dialect {
    pub delimiter: char,
}

/// The columns of a table, in their order.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TableSchema {
    #[serde(rename = "$schema")]
    profile: &'static str,
    pub fields: Vec<Field>,
    pub missing_values: [&'static str; 1],
    pub primary_key: [String; 1],
}

/// One column.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Field {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub true_values: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub false_values: Vec<&'static str>,
    pub description: String,
    #[serde(skip_serializing_if = "Constraints::is_empty")]
    pub constraints: Constraints,
}

/// What the values of a column have in common.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Constraints {
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub unique: bool,
    /// A regular expression for the whole value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub one_of: Vec<String>,
}

impl Package {
    /// A package with a name, a title and its files; the rest is for the caller to fill in.
    pub fn new(name: String, title: String, resources: Vec<Resource>) -> Package {
        Package {
            profile: PACKAGE_PROFILE,
            name,
            title,
            description: String::new(),
            homepage: None,
            licenses: Vec::new(),
            reuse_terms: None,
            contributors: Vec::new(),
            fictional: false,
            resources,
        }
    }

    /// As a file: JSON that people can read, with a line end.
    pub fn text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

impl TableSchema {
    /// The first column is the key: nobody stands in the table twice. An empty cell means that nothing is known.
    pub fn new(fields: Vec<Field>) -> TableSchema {
        let key = fields.first().map(|field| field.name.clone()).unwrap_or_default();
        TableSchema { profile: SCHEMA_PROFILE, fields, missing_values: [""], primary_key: [key] }
    }
}

impl Field {
    /// A column of texts without any constraint.
    pub fn text(name: &str, description: impl Into<String>) -> Field {
        Field {
            name: name.to_owned(),
            kind: "string",
            format: None,
            true_values: Vec::new(),
            false_values: Vec::new(),
            description: description.into(),
            constraints: Constraints::default(),
        }
    }
}

impl Constraints {
    fn is_empty(&self) -> bool {
        *self == Constraints::default()
    }
}

/// A package's name from a short title: small letters, digits and hyphens. `what` is what the package holds.
pub fn name(abbreviation: &str, what: &str) -> String {
    let words = abbreviation.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let parts: Vec<String> = words.chain([what]).map(str::to_ascii_lowercase).collect();
    parts.join("-")
}

fn is_false(flag: &bool) -> bool {
    !flag
}
