//! A file that was cut off, at every byte: never read as if it were whole. Only the loss of its last line break does no
//! harm.

use super::{HEADER, settings};
use goodstanding::registry;
use goodstanding::registry::Reading;
use std::fmt::Write as _;

/// Exports whose last column may be cut in different ways, with what the settings say about them.
const EXPORTS: [(&str, &str); 8] = [
    (
        "certification_number,full_legal_name,date_active,date_expires,status,action\n\
         MPSS123,Ann,2025-03-15,2027-03-14,Active/No sanctions,None\n\
         MPSS124,José Łukasz,2025-03-15,2027-03-14,Suspended,Under investigation\n",
        "",
    ),
    (
        "certification_number,full_legal_name,date_active,date_expires,action,status\r\n\
         MPSS123,\"Lee, Ann\",2025-03-15,2027-03-14,None,on\r\n\
         MPSS124,\"Ben \"\"B\"\"\nRay\",2025-03-15,2027-03-14,None,\"on hold\"\r\n",
        "[table.status_words]\n\"on\" = \"Active/No sanctions\"\n\"on hold\" = \"Suspended\"\n",
    ),
    (
        "status,action,full_legal_name,certification_number,date_active,date_expires\n\
         Suspended,None,Ann,MPSS123,3/15/2025,3/4/2027\n",
        "date_format = \"MM/DD/YYYY\"\n",
    ),
    (
        "status;action;date_active;date_expires;full_legal_name;certification_number\n\
         Suspended;None;2025-03-15;2027-03-14;Ann;MPSS12345\n",
        "",
    ),
    (
        "status\taction\tdate_active\tdate_expires\tcertification_number\tfull_legal_name\n\
         Suspended\tNone\t2025-03-15\t2027-03-14\tMPSS12345\tJosé Ñuñez\n",
        "",
    ),
    (
        "status,action,date_active,date_expires,certification_number,full_legal_name,details_withheld\n\
         Suspended,None,2025-03-15,2027-03-14,MPSS123,Ann,yes\n",
        "",
    ),
    (
        "status,action,date_active,date_expires,certification_number,full_legal_name,other_names,note\n\
         Suspended,None,2025-03-15,2027-03-14,MPSS123,Ann,\"Zoe; Zoey\",\"\"\n",
        "private_columns = [\"note\"]\n",
    ),
    (
        "status,action,date_active,date_expires,certification_number,full_legal_name,status_changed_at\r\
         Suspended,None,2025-03-15,2027-03-14,MPSS123,Ann,2026-01-05\r",
        "",
    ),
];

fn is_as_if_whole(reading: &Reading) -> bool {
    reading.problems().is_empty() && reading.open_end.is_none()
}

/// The whole file with its number of rows in the settings, and each of its cuts.
fn check_every_cut(bytes: &[u8], line_break: usize, table: &str) {
    let counted = |rows| settings(&format!("[table]\nexpected_rows = {rows}\n{table}"));
    let settings = counted(registry::read("x", bytes, &counted(1)).rows);
    let read = |bytes: &[u8]| registry::read("x", bytes, &settings);
    let whole = read(bytes);
    assert!(is_as_if_whole(&whole), "{:?}", whole.problems());
    for length in 0..bytes.len() {
        let cut = read(&bytes[..length]);
        if is_as_if_whole(&cut) {
            assert!(length >= bytes.len() - line_break, "cut at {length} of {}", bytes.len());
            assert_eq!(cut.records, whole.records);
        }
    }
}

#[test]
fn a_cut_at_any_byte_is_told() {
    for (text, table) in EXPORTS {
        let line_break = text.len() - text.trim_end_matches(['\r', '\n']).len();
        check_every_cut(text.as_bytes(), line_break, table);
        let utf_16: Vec<u8> = "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        check_every_cut(&utf_16, 2 * line_break, table);
        let old: Vec<u8> = text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'L')).collect();
        if !old.is_ascii() {
            check_every_cut(&old, line_break, &format!("encoding = \"windows-1252\"\n{table}"));
        }
    }
}

#[test]
fn the_loss_of_the_last_line_break_alone_does_no_harm() {
    let (text, table) = EXPORTS[0];
    let reading = registry::read("x", text.trim_end().as_bytes(), &settings(&format!("[table]\n{table}")));
    assert!(is_as_if_whole(&reading));
    assert_eq!(reading.records.len(), 2);
}

#[test]
fn a_large_file_cut_anywhere_is_told() {
    let mut text = HEADER.to_owned();
    for number in 0..100_000 {
        writeln!(text, "MPSS{},Ann Lee,2025-03-15,2027-03-14,Active/No sanctions,None", 100_000 + number).unwrap();
    }
    let settings = settings("[table]\nexpected_rows = 100000\n");
    let mut place: usize = 20_261_121;
    for _ in 0..6 {
        place = place.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let length = (place >> 16) % (text.len() - 1);
        assert!(!is_as_if_whole(&registry::read("x", &text.as_bytes()[..length], &settings)), "cut at {length}");
    }
}
