//! The header: which column holds which field, and which columns must not be there.
//!
//! Columns are an allow-list. One that is neither a field nor named private is a problem, because the program cannot
//! know whether it may be shown.

use super::cell;
use super::report::Complaint;
use super::report::Report;
use super::rows::Cells;
use crate::config::Delimiter;
use crate::config::FIELDS;
use crate::config::NAME_PARTS;
use crate::config::OPTIONAL_FIELDS;
use crate::config::TableSettings;
use crate::diagnostic::quoted;
use crate::diagnostic::shortened;

/// More columns than any export of this kind has.
const COLUMNS_AT_MOST: usize = 200;

/// So many of `FIELDS` every export has.
const NEEDED: usize = FIELDS.len() - OPTIONAL_FIELDS.len() - NAME_PARTS.len();

/// A field of the record, in the order of `FIELDS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Number,
    Name,
    Active,
    Expires,
    Status,
    Action,
    Changed,
    Specializations,
    OtherNames,
    Withheld,
    FirstName,
    MiddleName,
    LastName,
    NameSuffix,
}

/// The columns of one export.
pub struct Columns {
    /// Every column's name as messages show it, in order.
    names: Vec<String>,
    /// The column of each field.
    places: [Option<usize>; FIELDS.len()],
    /// What a field that has no column is called.
    expected: [String; FIELDS.len()],
    private: Vec<String>,
}

impl Field {
    const ALL: [Field; FIELDS.len()] = [
        Field::Number,
        Field::Name,
        Field::Active,
        Field::Expires,
        Field::Status,
        Field::Action,
        Field::Changed,
        Field::Specializations,
        Field::OtherNames,
        Field::Withheld,
        Field::FirstName,
        Field::MiddleName,
        Field::LastName,
        Field::NameSuffix,
    ];

    /// In the order in which a name is put together.
    pub const NAME_PARTS: [Field; NAME_PARTS.len()] =
        [Field::FirstName, Field::MiddleName, Field::LastName, Field::NameSuffix];

    fn key(self) -> &'static str {
        FIELDS[self as usize]
    }
}

impl Columns {
    /// Reads the header at a physical line. `None` where it tells so little that reading rows would say nothing new.
    pub fn read(header: Cells, line: u64, table: &TableSettings, report: &mut Report) -> Option<Columns> {
        let names: Vec<String> = header.iter().map(name_of_column).collect();
        if let Some(complaint) = too_many_columns(names.len()).or_else(|| unusable(&names, table.delimiter)) {
            report.problem(Some(line), None, complaint);
            return None;
        }
        let columns = Columns::place(&names, table);
        if columns.places.iter().all(Option::is_none) {
            report.problem(Some(line), None, columns.none_known());
            return None;
        }
        if let Some(complaint) = joined(&names) {
            report.problem(Some(line), None, complaint);
            return None;
        }
        for (at, shown) in columns.names.iter().enumerate() {
            if let Some(complaint) = columns.check_name(at, &names) {
                report.problem(Some(line), Some(shown), complaint);
            }
        }
        columns.check_missing(line, report);
        columns.check_one_kind_of_name(line, report);
        Some(columns)
    }

    /// How many cells a row must have.
    pub fn count(&self) -> usize {
        self.names.len()
    }

    /// The name of a column, counted from 0; none past the last.
    pub fn name(&self, at: usize) -> Option<&str> {
        self.names.get(at).map(String::as_str)
    }

    /// The export's name for a field.
    pub fn name_of(&self, field: Field) -> &str {
        &self.expected[field as usize]
    }

    /// Where a field stands in a row.
    pub fn place_of(&self, field: Field) -> Option<usize> {
        self.places[field as usize]
    }

    /// The field that a column holds; none for private columns and those that are not read.
    pub fn field_at(&self, at: usize) -> Option<Field> {
        Field::ALL.into_iter().find(|field| self.place_of(*field) == Some(at))
    }

    /// Whether names stand in several columns.
    pub fn has_name_parts(&self) -> bool {
        Field::NAME_PARTS.into_iter().any(|field| self.place_of(field).is_some())
    }

    fn place(names: &[String], table: &TableSettings) -> Columns {
        let expected = FIELDS.map(|field| table.column(field).to_owned());
        let places = Field::ALL.map(|field| {
            let is_read = field != Field::Specializations || table.publish_specializations;
            names.iter().position(|name| is_read && is_same(name, &expected[field as usize]))
        });
        let names = names.iter().enumerate().map(|(at, name)| shown(at, name)).collect();
        Columns { names, places, expected, private: table.private_columns.clone() }
    }

    fn check_name(&self, at: usize, names: &[String]) -> Option<Complaint> {
        let name = &names[at];
        if let Some(first) = names[..at].iter().position(|earlier| is_same(earlier, name)) {
            return Some(Complaint {
                code: "header-doubled-column",
                found: format!("{} in column {} and again in column {}", quoted(name), first + 1, at + 1),
                expected: "each column name once".into(),
                hint: "delete or rename one of the two columns: only one can be the right one".into(),
            });
        }
        if self.expected.iter().chain(&self.private).any(|known| is_same(known, name)) {
            return None;
        }
        Some(Complaint {
            code: "header-unknown-column",
            found: quoted(name),
            expected: format!("only columns of the settings: {}", self.expected.join(", ")),
            hint: "delete the column, name it in private_columns, or map it in [table.columns]".into(),
        })
    }

    /// Does not repeat the line: it may be somebody's row.
    fn none_known(&self) -> Complaint {
        Complaint {
            code: "header-missing",
            found: "no column name of the settings in the first line".into(),
            expected: format!("a header such as {}", self.expected[..NEEDED].join(",")),
            hint: "put the column names in the first line, or say in [table.columns] what the export calls them".into(),
        }
    }

    fn check_missing(&self, line: u64, report: &mut Report) {
        for field in Field::ALL {
            let is_wanted = match field {
                Field::Name => !self.has_name_parts(),
                Field::FirstName | Field::LastName => self.has_name_parts(),
                _ => !OPTIONAL_FIELDS.contains(&field.key()) && !NAME_PARTS.contains(&field.key()),
            };
            if is_wanted && self.place_of(field).is_none() {
                let name = self.name_of(field);
                let complaint = Complaint {
                    code: "header-missing-column",
                    found: "no such column".into(),
                    expected: format!("a column called {}", quoted(name)),
                    hint: format!("add it, or say its name in [table.columns]: {} = \"…\"", field.key()),
                };
                report.problem(Some(line), Some(name), complaint);
            }
        }
    }

    fn check_one_kind_of_name(&self, line: u64, report: &mut Report) {
        if self.place_of(Field::Name).is_some() && self.has_name_parts() {
            let name = self.name_of(Field::Name);
            let complaint = Complaint {
                code: "header-two-names",
                found: "a column for the whole name, and columns for its parts".into(),
                expected: "one or the other".into(),
                hint: "leave the one column or the others out of the export".into(),
            };
            report.problem(Some(line), Some(name), complaint);
        }
    }
}

/// Whether a cell of the header names a column of the settings.
pub fn is_known(cell: &[u8], table: &TableSettings) -> bool {
    let name = name_of_column(cell);
    let private = table.private_columns.iter().map(String::as_str);
    FIELDS.iter().map(|field| table.column(field)).chain(private).any(|known| is_same(known, &name))
}

/// What to say of a header with more columns than any export of this kind has.
pub fn too_many_columns(count: usize) -> Option<Complaint> {
    (count > COLUMNS_AT_MOST).then(|| Complaint {
        code: "header-too-many-columns",
        found: format!("{count} columns"),
        expected: format!("at most {COLUMNS_AT_MOST} columns"),
        hint: "check that this is the registry's table and that its first line is the header".into(),
    })
}

fn name_of_column(cell: &[u8]) -> String {
    cell::without_invisible(&String::from_utf8_lossy(cell)).trim().to_owned()
}

/// A header that runs on into somebody's row, because a line end was lost. None of its cells is repeated.
fn joined(names: &[String]) -> Option<Complaint> {
    names.iter().any(|name| is_day(name)).then(|| Complaint {
        code: "header-and-row",
        found: "a day among the column names of the first line".into(),
        expected: "column names alone in the first line".into(),
        hint: "put a line end behind the last column name; an earlier program lost it".into(),
    })
}

/// Digits with what stands between those of a day, whatever the format.
fn is_day(name: &str) -> bool {
    name.len() >= 6
        && name.contains(['-', '/', '.'])
        && name.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '/' | '.'))
}

/// A header of one column that has another separator in it.
fn unusable(names: &[String], configured: Option<Delimiter>) -> Option<Complaint> {
    let [only] = names else { return None };
    let marks = [(',', "comma"), (';', "semicolon"), ('\t', "tab"), ('|', "bar")];
    let (mark, name) = marks.into_iter().find(|(mark, _)| only.contains(*mark))?;
    let hint = match configured {
        Some(_) if mark != '|' => format!("set delimiter = \"{name}\" in [table], or take that line out"),
        None if mark != '|' => return None,
        _ => "save the table again as \"CSV (comma delimited)\" or \"CSV UTF-8\"".into(),
    };
    let expected = configured.map_or("comma, semicolon or tab", Delimiter::word);
    let count = only.matches(mark).count();
    Some(Complaint {
        code: "header-separator",
        found: if count == 1 { format!("one column and 1 {name}") } else { format!("one column and {count} {name}s") },
        expected: format!("columns separated by {expected}"),
        hint,
    })
}

/// Programs differ in how they write the capitals of a header.
fn is_same(name: &str, other: &str) -> bool {
    name.eq_ignore_ascii_case(other)
}

/// A column as messages name it.
fn shown(at: usize, name: &str) -> String {
    if name.is_empty() { format!("column {}", at + 1) } else { shortened(name) }
}
