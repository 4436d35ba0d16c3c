//! The same few people exported in many ways: what stands last in a row decides what a cut leaves.

use crate::project::settings;
use goodstanding::config::Settings;
use goodstanding::registry;
use goodstanding::registry::Reading;
use std::sync::LazyLock;

/// One way to export the people.
pub struct Shape {
    pub about: &'static str,
    pub bytes: Vec<u8>,
    /// How many bytes end a row.
    pub line_end: usize,
}

/// What the settings say of the table, whatever its shape.
pub const TABLE_SETTINGS: &str = "private_columns = [\"born\"]\npublish_specializations = true\n";

/// How the cells of a table are written.
struct Style {
    delimiter: &'static str,
    line_end: &'static str,
    quotes_last: bool,
    is_wide: bool,
}

const PLAIN: Style = Style { delimiter: ",", line_end: "\n", quotes_last: false, is_wide: false };

/// How many people there are.
pub const PEOPLE: usize = 8;

/// Name, activation, expiration, status, action. The last is the one that a cut reaches first.
const FACTS: [[&str; 5]; PEOPLE] = [
    ["Jane Doe", "2025-03-15", "2027-03-14", "Active/No sanctions", "None"],
    ["Ann Lee", "2025-03-15", "2027-03-14", "Active/No sanctions", "Under investigation"],
    ["Bob Roe", "2025-03-15", "2027-03-14", "Suspended", "None"],
    ["Eva Poe", "2025-03-15", "2027-03-14", "Suspended", "Suspended"],
    ["Ida Low", "2021-03-15", "2023-03-14", "Expired/Lapsed", "None"],
    ["Ian Lowe", "2024-02-29", "2026-02-28", "Revoked", "Revoked"],
    ["Zoe Ray", "2025-03-15", "2027-03-14", "Active/No sanctions", "None"],
    ["Zoe Rayner", "2025-03-15", "2027-03-14", "Suspended", "None"],
];

/// The columns that every shape has, under their own names, and where their cells come from.
const COLUMNS: [&str; 5] = ["full_legal_name", "date_active", "date_expires", "status", "action"];

/// Every shape: each kind of last column, each way of writing a table.
pub fn shapes() -> Vec<Shape> {
    let with = |column, cell| shape(column, cell, PLAIN);
    let mut shapes = vec![
        with("action", ""),
        with("full_legal_name", ""),
        with("certification_number", ""),
        with("status_changed_at", "2026-10-30T16:20:00-08:00"),
        Shape { about: "no time of change", ..with("status_changed_at", "") },
        Shape { about: "a day of change", ..with("status_changed_at", "2026-10-30") },
        with("other_names", "Amy Roe; Amy Poe"),
        with("details_withheld", "yes"),
        with("born", "May 3"),
        with("specializations", "Peer Services in Crisis Care"),
    ];
    for (about, style) in [
        ("last cells in quotes", Style { quotes_last: true, ..PLAIN }),
        ("Windows line ends", Style { line_end: "\r\n", ..PLAIN }),
        ("UTF-16", Style { is_wide: true, line_end: "\r\n", ..PLAIN }),
        ("tabs", Style { delimiter: "\t", ..PLAIN }),
    ] {
        shapes.push(Shape { about, ..shape("action", "", style) });
    }
    let semicolons = shape("full_legal_name", "", Style { delimiter: ";", ..PLAIN });
    shapes.push(Shape { about: "semicolons", ..semicolons });
    shapes
}

/// A table whose last column is this one; where it is none of `COLUMNS`, every cell of it is the same.
fn shape(last: &'static str, cell: &str, style: Style) -> Shape {
    let all = std::iter::once("certification_number").chain(COLUMNS);
    let order: Vec<&str> = all.filter(|column| *column != last).chain([last]).collect();
    let mut text = order.join(style.delimiter) + style.line_end;
    for (at, facts) in FACTS.iter().enumerate() {
        let value = |column: &str| match COLUMNS.iter().position(|known| *known == column) {
            Some(known) => facts[known].to_owned(),
            None if column == "certification_number" => format!("MPSS12{:04}", at * 111),
            None => cell.to_owned(),
        };
        let cells: Vec<String> = order.iter().map(|column| value(column)).collect();
        let end = cells.last().map(|cell| if style.quotes_last { format!("\"{cell}\"") } else { cell.clone() });
        text += &(cells[..order.len() - 1].join(style.delimiter) + style.delimiter);
        text += &(end.unwrap_or_default() + style.line_end);
    }
    let wide = |text: &str| std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    Shape {
        about: last,
        bytes: if style.is_wide { wide(&text) } else { text.into_bytes() },
        line_end: style.line_end.len() * if style.is_wide { 2 } else { 1 },
    }
}

impl Shape {
    /// Whether a cut here leaves all that the table says.
    pub fn is_harmless(&self, cut: usize) -> bool {
        let reading = self.read(cut);
        let is_noticed = !reading.findings.problems.is_empty() || !reading.broken.is_empty();
        !is_noticed && reading.records == self.read(self.bytes.len()).records
    }

    /// Near where the last rows begin, so many of them.
    pub fn last_rows(&self, count: usize) -> usize {
        self.bytes.len() * (PEOPLE + 1 - count) / (PEOPLE + 1)
    }

    /// The table cut here.
    pub fn read(&self, cut: usize) -> Reading {
        static SETTINGS: LazyLock<Settings> = LazyLock::new(|| settings(&format!("[table]\n{TABLE_SETTINGS}")));
        registry::read("table.csv", &self.bytes[..cut], &SETTINGS)
    }
}
