//! What holds for every export, whatever its bytes: the reader never panics, keeps nothing that may not be published and
//! says nothing that could harm a terminal. The fuzz target includes this file, and `hostile` runs it over the corpus.

use goodstanding::config;
use goodstanding::config::BadRows;
use goodstanding::config::DateFormat;
use goodstanding::config::Delimiter;
use goodstanding::config::Settings;
use goodstanding::diagnostic::Problem;
use goodstanding::fold;
use goodstanding::index::number;
use goodstanding::registry;
use goodstanding::registry::Reading;
use goodstanding::registry::Record;
use std::collections::BTreeSet;
use std::io;
use std::io::Read;
use std::sync::LazyLock;

/// The reader lists a thousand problems and says how many more there are.
const PROBLEMS_AT_MOST: usize = 1_001;

/// So many characters a text of a message may have: far more than one cell's value, which is shortened, and a list of
/// all the words of the settings.
const TEXT_AT_MOST: usize = 1_000;

/// Encodings of one byte, of several, and one that the others' bytes seldom are; option `1` and so on.
const ENCODINGS: [&str; 7] = ["windows-1252", "shift_jis", "gb18030", "utf-16le", "windows-1256", "big5", "macintosh"];

/// A table up to this size is read a second time, byte by byte.
const DRIPPED_AT_MOST: usize = 4 * 1024;

/// The longest line that can be options.
const OPTIONS_AT_MOST: usize = 16;

static BASE: LazyLock<Settings> = LazyLock::new(|| {
    let text = include_str!("settings.toml").to_owned() + "[table]\nprivate_columns = [\"born\"]\n";
    config::read("settings", &text).0.expect("the settings are good")
});

/// Reads the bytes and panics where something does not hold. A first line of letters and digits alone is no part of the
/// table but says how to read it (see `with_options`).
pub fn check(bytes: &[u8]) {
    let (options, table) = split(bytes);
    let settings = with_options(options);
    let reading = registry::read("table.csv", table, &settings);
    check_records(&reading, &settings);
    check_messages(&reading);
    if table.len() <= DRIPPED_AT_MOST {
        let dripped = registry::read("table.csv", Drip(table), &settings);
        assert_eq!(format!("{reading:?}"), format!("{dripped:?}"), "a slow pipe changes what is read");
    }
}

/// The options and the table.
pub fn split(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().take(OPTIONS_AT_MOST).position(|byte| *byte == b'\n');
    match end {
        Some(end) if bytes[..end].iter().all(u8::is_ascii_alphanumeric) => (&bytes[..end], &bytes[end + 1..]),
        _ => (&[], bytes),
    }
}

/// `c`, `s`, `t`: the delimiter; `m`: days as MM/DD/YYYY; `h`: bad rows are held; `p`: specialisations are published;
/// `r`: no pair is refused; `w`: words of its own for status and action; a digit: an encoding.
fn with_options(options: &[u8]) -> Settings {
    let mut settings = BASE.clone();
    let table = &mut settings.table;
    for option in options {
        match option {
            b'c' => table.delimiter = Some(Delimiter::Comma),
            b's' => table.delimiter = Some(Delimiter::Semicolon),
            b't' => table.delimiter = Some(Delimiter::Tab),
            b'm' => table.date_format = DateFormat::MonthDayYear,
            b'h' => table.on_bad_rows = BadRows::Hold { at_most: 3 },
            b'p' => table.publish_specializations = true,
            b'r' => table.refused_pairs.clear(),
            b'w' => {
                table.status_words.insert("ok".into(), "Active/No sanctions");
                table.status_words.insert("gone".into(), "Revoked");
                table.action_words.insert(String::new(), "None");
                table.action_words.insert("stopped".into(), "Suspended");
            }
            b'1'..=b'7' => table.encoding = Some(ENCODINGS[usize::from(option - b'1')]),
            _ => {}
        }
    }
    settings
}

fn check_records(reading: &Reading, settings: &Settings) {
    let numbers: Vec<&str> = reading.records.iter().map(|record| record.number.as_str()).collect();
    assert!(numbers.is_sorted_by(|one, next| one < next), "the numbers are not in order, or one comes twice");
    let broken: BTreeSet<&str> = reading.broken.iter().filter_map(|row| row.number.as_deref()).collect();
    assert!(numbers.iter().all(|number| !broken.contains(number)), "a broken row's number has a record");
    assert!((reading.records.len() + reading.broken.len()) as u64 <= reading.rows, "more people than rows");
    assert!(reading.broken.iter().all(|row| !row.problems.is_empty()), "a row is broken and nobody says why");
    for record in &reading.records {
        check_record(record, settings);
    }
    for row in &reading.broken {
        assert!(row.number.as_deref().is_none_or(|number| is_number(number, settings)));
        assert!(row.name.as_deref().is_none_or(is_tidy), "{:?}", row.name);
        assert!(!row.withheld || row.name.is_none(), "a withheld name is kept: {row:?}");
    }
}

fn check_record(record: &Record, settings: &Settings) {
    assert!(is_number(&record.number, settings), "{record:?}");
    let names = record.name.iter().chain(&record.other_names);
    for text in names.chain(&record.changed) {
        assert!(is_tidy(text), "{text:?}");
    }
    let (Some(active), Some(expires)) = (record.active, record.expires) else { panic!("{record:?} has no days") };
    assert!(active <= expires, "{record:?} expires before it is active");
    let (Some(status), Some(action)) = (record.status, record.action) else { panic!("{record:?} has no status") };
    let pair = (status.word().to_owned(), action.word().to_owned());
    assert!(!settings.table.refused_pairs.contains(&pair), "{record:?} has a refused pair");
    let titles = &settings.program.specializations;
    assert!(record.specializations.iter().all(|title| titles.contains(title)), "{record:?}");
    assert!(settings.table.publish_specializations || record.specializations.is_empty(), "{record:?}");
    assert!(record.name.is_some() || record.other_names.is_empty(), "{record:?} withholds one name and shows another");
    assert!(record.held.is_none() && record.unlisted.is_none() && record.ended.is_none(), "no export says that");
    let kept = number::record(&record.number, &number::value(record));
    assert_eq!(kept.as_ref(), Some(record), "the tree gives back another record");
}

fn is_number(number: &str, settings: &Settings) -> bool {
    settings.number.normal_form(number).as_deref() == Some(number)
}

/// Text that may be shown: not empty, composed, single spaces, no character that controls, turns or replaces.
fn is_tidy(text: &str) -> bool {
    let is_fit = |c: char| !c.is_control() && !turns(c) && !is_unseen(c) && (c == ' ' || !c.is_whitespace());
    let is_spaced = text.trim() == text && !text.contains("  ");
    !text.is_empty() && fold::nfc(text) == text && is_spaced && text.chars().all(is_fit)
}

/// What stands for a lost letter, and what has no width and no use in any script.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{FFFD}' | '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

/// The Unicode property Bidi_Control.
fn turns(character: char) -> bool {
    matches!(character, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn check_messages(reading: &Reading) {
    let findings = &reading.findings;
    assert!(findings.problems.len() <= PROBLEMS_AT_MOST && findings.notices.len() <= PROBLEMS_AT_MOST);
    let held = reading.broken.iter().flat_map(|row| &row.problems);
    let open = reading.open_end.iter().map(|end| &end.problem);
    for problem in findings.problems.iter().chain(&findings.notices).chain(held).chain(open) {
        check_message(problem);
    }
}

fn check_message(problem: &Problem) {
    let column = problem.column.as_deref().unwrap_or_default();
    for text in [&problem.file, column, &problem.found, &problem.expected, &problem.hint] {
        assert!(text.chars().count() <= TEXT_AT_MOST, "a message of {} characters: {problem:?}", text.len());
        assert!(!text.chars().any(|c| c.is_control() || turns(c)), "{text:?} could harm a terminal");
    }
    assert!(!problem.code.is_empty() && !problem.expected.is_empty() && !problem.hint.is_empty(), "{problem:?}");
}

/// Gives one byte at a time, as a slow pipe may.
struct Drip<'a>(&'a [u8]);

impl Read for Drip<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some((first, rest)) = self.0.split_first() else { return Ok(0) };
        buffer[0] = *first;
        self.0 = rest;
        Ok(1)
    }
}
