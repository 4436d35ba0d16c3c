//! The header: which column holds which field, and which columns must not be there.
//!
//! Columns are an allow-list. One that is neither a field nor named private is a problem, because the program cannot
//! know whether it may be shown.

use super::report::Complaint;
use super::report::Report;
use crate::config::FIELDS;
use crate::config::NAME_PARTS;
use crate::config::OPTIONAL_FIELDS;
use crate::config::TableSettings;
use crate::diagnostic::quoted;
use crate::diagnostic::shortened;
use csv::ByteRecord;

/// More columns than any export of this kind has.
const COLUMNS_AT_MOST: usize = 200;

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

    fn key(self) -> &'static str {
        FIELDS[self as usize]
    }
}

impl Columns {
    /// Reads the header at a physical line. `None` where it tells so little that reading rows would say nothing new.
    pub fn read(header: &ByteRecord, line: u64, table: &TableSettings, report: &mut Report) -> Option<Columns> {
        let names: Vec<String> = header.iter().map(|name| String::from_utf8_lossy(name).trim().to_owned()).collect();
        if let Some(complaint) = unusable(&names) {
            report.problem(Some(line), None, complaint);
            return None;
        }
        let columns = Columns::place(&names, table);
        if columns.places.iter().all(Option::is_none) {
            report.problem(Some(line), None, columns.none_known());
            return None;
        }
        for (at, shown) in columns.names.iter().enumerate() {
            if let Some(complaint) = columns.check_name(at, &names) {
                report.problem(Some(line), Some(shown), complaint);
            }
        }
        columns.check_missing(line, report);
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
            expected: format!("a header such as {}", self.expected.join(",")),
            hint: "put the column names in the first line, or say in [table.columns] what the export calls them".into(),
        }
    }

    fn check_missing(&self, line: u64, report: &mut Report) {
        for field in Field::ALL
            .into_iter()
            .filter(|field| !OPTIONAL_FIELDS.contains(&field.key()) && !NAME_PARTS.contains(&field.key()))
        {
            if self.place_of(field).is_none() {
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
}

fn unusable(names: &[String]) -> Option<Complaint> {
    if names.len() > COLUMNS_AT_MOST {
        return Some(Complaint {
            code: "header-too-many-columns",
            found: format!("{} columns", names.len()),
            expected: format!("at most {COLUMNS_AT_MOST} columns"),
            hint: "check that this is the registry's table and that its first line is the header".into(),
        });
    }
    let [only] = names else { return None };
    let (mark, name) =
        [(';', "semicolons"), ('\t', "tabs"), ('|', "bars")].into_iter().find(|(mark, _)| only.contains(*mark))?;
    Some(Complaint {
        code: "header-separator",
        found: format!("{} {name} and no commas", only.matches(mark).count()),
        expected: "columns separated by commas".into(),
        hint: "save the table again as \"CSV (comma delimited)\" or \"CSV UTF-8\"".into(),
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
