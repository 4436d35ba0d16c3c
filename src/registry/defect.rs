//! What is wrong with a row as a whole, before its cells can be read. No message repeats the row's words: any column
//! may be private.

use super::cut::ROW_LIMIT;
use super::report::Complaint;
use super::rows::Content;
use super::rows::Row;

/// The line, the column counted from 0, and what is wrong there; `None` for a row that has cells.
pub fn of_row(row: &Row) -> Option<(u64, usize, Complaint)> {
    match row.content {
        Content::Cells { .. } => None,
        Content::TooLong { bytes, cell, .. } => Some((row.line, cell, too_long(bytes))),
        Content::QuoteUnclosed { line, cell } => Some((line, cell, quote_unclosed(row.line))),
        Content::QuoteStray { line, cell, .. } => Some((line, cell, quote_stray(row.line))),
    }
}

/// The line and what is wrong when a row's bytes are no text. `encoding` is the file's, where it is not UTF-8.
pub fn of_encoding(row: &Row, bytes: &[u8], encoding: Option<&str>) -> Option<(u64, Complaint)> {
    let at = std::str::from_utf8(bytes).err()?.valid_up_to();
    let lines = bytes[..at].iter().filter(|byte| **byte == b'\n').count() as u64;
    let complaint = match encoding {
        Some(encoding) => Complaint {
            code: "encoding",
            found: format!("bytes that are no letter in {encoding}"),
            expected: format!("text in {encoding}"),
            hint: "export the table again as CSV UTF-8; if the whole file is odd, its encoding is another one".into(),
        },
        None => Complaint {
            code: "encoding",
            found: found_byte(bytes.get(at), row.offset + at as u64 + 1),
            expected: "text in UTF-8".into(),
            hint: "save the table again as \"CSV UTF-8\", or say in [table] what it is in: encoding = \"windows-1252\""
                .into(),
        },
    };
    Some((row.line + lines, complaint))
}

fn found_byte(byte: Option<&u8>, place: u64) -> String {
    byte.map_or("the end of a letter missing".into(), |byte| {
        format!("byte {byte:02X} (hexadecimal) at place {place} of the file")
    })
}

/// What to say when the first line has zero bytes between its letters.
pub fn of_utf_16(bytes: &[u8]) -> Option<Complaint> {
    let zeros = bytes.iter().filter(|byte| **byte == 0).count();
    (zeros > 0 && zeros * 3 >= bytes.len()).then(|| Complaint {
        code: "encoding",
        found: "a zero byte beside every letter: UTF-16 without a byte order mark".into(),
        expected: "text in UTF-8, or UTF-16 with a byte order mark".into(),
        hint: "save the table again as \"CSV UTF-8\", or set encoding = \"utf-16le\" in [table]".into(),
    })
}

/// What to say of a file that is said to be in an old encoding and is not.
pub fn of_utf_8(encoding: &str) -> Complaint {
    Complaint {
        code: "encoding",
        found: "letters in UTF-8 throughout the file".into(),
        expected: format!("text in {encoding}, as the settings say"),
        hint: "take the line encoding out of [table]: read as the settings say, accented letters would be garbled"
            .into(),
    }
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
        expected: "a separator or the row's end behind a closing quote".into(),
        hint: format!(
            "write a quote inside a text twice (\"\"), or close the quote opened in the row that starts on line {row}"
        ),
    }
}
