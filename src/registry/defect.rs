//! What is wrong with a row as a whole, before its cells can be read. No message repeats the row's words: any column
//! may be private.

use super::report::Complaint;
use super::rows::Content;
use super::rows::ROW_LIMIT;
use super::rows::Row;

/// The line, the column counted from 0, and what is wrong there; `None` for a row that has cells.
pub fn of_row(row: &Row) -> Option<(u64, usize, Complaint)> {
    match row.content {
        Content::Cells { .. } => None,
        Content::TooLong { bytes, cell } => Some((row.line, cell, too_long(bytes))),
        Content::QuoteUnclosed { line, cell } => Some((line, cell, quote_unclosed(row.line))),
        Content::QuoteStray { line, cell } => Some((line, cell, quote_stray(row.line))),
    }
}

/// The line and what is wrong when a row's bytes are not UTF-8.
pub fn of_encoding(row: &Row, bytes: &[u8]) -> Option<(u64, Complaint)> {
    let at = std::str::from_utf8(bytes).err()?.valid_up_to();
    let lines = bytes[..at].iter().filter(|byte| **byte == b'\n').count() as u64;
    let is_utf_16 = row.offset == 0 && (bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]));
    let found = match bytes.get(at) {
        _ if is_utf_16 => "a file in UTF-16".into(),
        Some(byte) => format!("byte {byte:02X} (hexadecimal) at place {} of the file", row.offset + at as u64 + 1),
        None => "the end of a letter missing".into(),
    };
    let complaint = Complaint {
        code: "encoding",
        found,
        expected: "text in UTF-8".into(),
        hint: "save the table again as \"CSV UTF-8\"; accented letters are lost in other formats".into(),
    };
    Some((row.line + lines, complaint))
}

fn too_long(bytes: u64) -> Complaint {
    Complaint {
        code: "row-too-long",
        found: format!("{bytes} bytes"),
        expected: format!("at most {ROW_LIMIT} bytes in one row"),
        hint: "look at the row's end: a quote or a line end may be missing, or a file is pasted into a cell".into(),
    }
}

fn quote_unclosed(row: u64) -> Complaint {
    Complaint {
        code: "quote-unclosed",
        found: "a quote that opens here and never closes".into(),
        expected: "a closing quote".into(),
        hint: format!("close the quote in the row that starts on line {row}: everything after it was swallowed"),
    }
}

fn quote_stray(row: u64) -> Complaint {
    Complaint {
        code: "quote-stray",
        found: "text behind a closing quote".into(),
        expected: "a comma or the row's end behind a closing quote".into(),
        hint: format!(
            "write a quote inside a text twice (\"\"), or close the quote opened in the row that starts on line {row}"
        ),
    }
}
