//! The register as a table for spreadsheets and databases, `data/registry.csv` (docs/format.md, "Open data"): its
//! columns, what each holds, and how a cell is written.

use crate::config::{ACTION_WORDS, STATUS_WORDS, Settings};
use crate::registry::package::{Field, TableSchema};
use crate::registry::standing::Listing;
use crate::registry::{Action, Record, Status};
use std::fmt::Display;

/// Between several texts in one cell.
const SEPARATOR: &str = "; ";

/// Signs with which a spreadsheet takes a text for a formula or for the end of a cell.
const FORMULA_SIGNS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The three words of the column `record_state`.
const STATES: [&str; 3] = ["listed", "being-corrected", "no-longer-listed"];

/// A column of the table.
struct Column {
    name: &'static str,
    /// Its type in Table Schema.
    kind: &'static str,
    description: &'static str,
    cell: fn(&Record) -> String,
}

/// Published only where the settings say so.
const SPECIALIZATIONS: &str = "specializations";

/// In the order in which they stand. New ones are added at the end, so that programs that count columns go on working.
const COLUMNS: [Column; 13] = [
    Column {
        name: "certification_number",
        kind: "string",
        description: "The certification number in its normal form.",
        cell: |record| record.number.clone(),
    },
    Column {
        name: "full_legal_name",
        kind: "string",
        description: "Empty where the name is withheld, or could not be read.",
        cell: |record| record.name.clone().unwrap_or_default(),
    },
    Column {
        name: "date_active",
        kind: "date",
        description: "The day on which the certification became active.",
        cell: |record| text(record.active),
    },
    Column {
        name: "date_expires",
        kind: "date",
        description: "The date of expiration: the last valid day. After it the certification is expired, whatever its \
            status.",
        cell: |record| text(record.expires),
    },
    Column {
        name: "status",
        kind: "string",
        description: "The status as it is on record. Empty where it is not known: that is never good standing.",
        cell: |record| record.status.map_or("", Status::word).to_owned(),
    },
    Column {
        name: "action",
        kind: "string",
        description: "The action as it is on record. Empty where it is not known.",
        cell: |record| record.action.map_or("", Action::word).to_owned(),
    },
    Column {
        name: "status_changed_at",
        kind: "string",
        description: "When the status or action was set, as far as the registry says: a day, or a time in UTC.",
        cell: |record| record.changed.clone().unwrap_or_default(),
    },
    Column {
        name: "other_names",
        kind: "string",
        description: "Former names and names used at work, with semicolons between them.",
        cell: |record| record.other_names.join(SEPARATOR),
    },
    Column {
        name: SPECIALIZATIONS,
        kind: "string",
        description: "Titles of specialised training, with semicolons between them.",
        cell: |record| record.specializations.join(SEPARATOR),
    },
    Column {
        name: "record_state",
        kind: "string",
        description: "listed; being-corrected: the registry's row could not be read whole, so do not rely on it for \
            good standing; no-longer-listed: the registry took this number out.",
        cell: |record| state(record).to_owned(),
    },
    Column {
        name: "last_confirmed",
        kind: "datetime",
        description: "Of a record that is being corrected: the time of the data in which it was last whole.",
        cell: |record| text(record.held.and_then(|held| held.confirmed)),
    },
    Column {
        name: "unlisted_since",
        kind: "date",
        description: "Of a number that is no longer listed: since when.",
        cell: |record| text(record.unlisted),
    },
    Column {
        name: "details_withheld",
        kind: "boolean",
        description: "true: the registry keeps the name to itself. Empty where that is not known.",
        cell: |record| withheld(record).to_owned(),
    },
];

/// The file: UTF-8, lines end with CR LF as in RFC 4180, records in the order of `records`.
pub fn sheet(settings: &Settings, records: &[Record]) -> Vec<u8> {
    let columns: Vec<&Column> = columns(settings).collect();
    let mut out = String::new();
    let header = columns.iter().map(|column| column.name.to_owned());
    write_row(&mut out, header);
    for record in records {
        write_row(&mut out, columns.iter().map(|column| (column.cell)(record)));
    }
    out.into_bytes()
}

/// What stands in the file, for other programs.
pub fn schema(settings: &Settings) -> TableSchema {
    TableSchema::new(columns(settings).map(|column| field(column, settings)).collect())
}

fn columns(settings: &Settings) -> impl Iterator<Item = &'static Column> {
    let publishes = settings.table.publish_specializations;
    COLUMNS.iter().filter(move |column| publishes || column.name != SPECIALIZATIONS)
}

fn field(column: &Column, settings: &Settings) -> Field {
    let mut field = Field::text(column.name, column.description);
    field.kind = column.kind;
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    match column.name {
        "certification_number" => {
            (field.constraints.required, field.constraints.unique) = (true, true);
            field.constraints.pattern = Some(format!("^{}$", settings.number.expression()));
        }
        "status" => field.constraints.one_of = words(&STATUS_WORDS),
        "action" => field.constraints.one_of = words(&ACTION_WORDS),
        "record_state" => {
            field.constraints.required = true;
            field.constraints.one_of = words(&STATES);
        }
        _ => {}
    }
    field
}

fn text(value: Option<impl Display>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn state(record: &Record) -> &'static str {
    match record.facts().listing {
        Listing::Listed => STATES[0],
        Listing::Held => STATES[1],
        Listing::Unlisted => STATES[2],
    }
}

/// A held record without a name is either withheld or unreadable.
fn withheld(record: &Record) -> &'static str {
    match (&record.name, record.held) {
        (Some(_), _) => "false",
        (None, None) => "true",
        (None, Some(_)) => "",
    }
}

fn write_row(out: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        write_cell(out, &disarmed(cell));
    }
    out.push_str("\r\n");
}

/// RFC 4180, section 2: quoted where it must be.
fn write_cell(out: &mut String, cell: &str) {
    let is_plain = !cell.contains([',', '"', '\r', '\n', ';', '\t']) && cell.trim() == cell;
    if is_plain {
        out.push_str(cell);
        return;
    }
    out.push('"');
    out.push_str(&cell.replace('"', "\"\""));
    out.push('"');
}

/// Puts an apostrophe before whatever a spreadsheet would run: a formula at the start of a cell, or behind a semicolon,
/// which ends a cell where numbers are written with a decimal comma.
fn disarmed(cell: String) -> String {
    if !cell.contains(FORMULA_SIGNS) {
        return cell;
    }
    let mut safe = String::with_capacity(cell.len() + 1);
    let mut is_start = true;
    for character in cell.chars() {
        if is_start && FORMULA_SIGNS.contains(&character) {
            safe.push('\'');
        }
        safe.push(character);
        is_start = character == ';' || (is_start && character == ' ');
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::{disarmed, write_row};

    #[test]
    fn a_formula_becomes_text_at_the_start_and_behind_a_semicolon() {
        for (cell, safe) in [
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("＝1", "'＝1"),
            (" =1", " '=1"),
            ("Jane;=1", "Jane;'=1"),
            ("Jane; @x", "Jane; '@x"),
            ("Ana-María O'Neil", "Ana-María O'Neil"),
            ("2026-11-20", "2026-11-20"),
            ("", ""),
        ] {
            assert_eq!(disarmed(cell.to_owned()), safe, "{cell:?}");
        }
    }

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let mut out = String::new();
        let cells = ["plain", "", "a,b", "say \"x\"", "two\nlines", " space", "=1,\"2\""];
        write_row(&mut out, cells.map(str::to_owned).into_iter());
        assert_eq!(out, "plain,,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\" space\",\"'=1,\"\"2\"\"\"\r\n");
    }
}
