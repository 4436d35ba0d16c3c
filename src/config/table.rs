//! The settings of the export's table: `[table]` and the sections inside it.

use super::keys::Placed;
use super::keys::Section;
use super::keys::Wanted;
use super::settings::ACTION_WORDS;
use super::settings::BadRows;
use super::settings::DateFormat;
use super::settings::Delimiter;
use super::settings::ENCODINGS;
use super::settings::FIELDS;
use super::settings::STATUS_WORDS;
use super::settings::TableSettings;
use crate::diagnostic::Problem;
use std::collections::BTreeMap;

/// Section 500 lists these as status and action, but a certification that is suspended or revoked is not active.
const REFUSED_PAIRS: [(&str, &str); 2] = [("Active/No sanctions", "Suspended"), ("Active/No sanctions", "Revoked")];

/// So many people may be shown as being corrected at a time; more broken rows are a broken export.
const HOLD_AT_MOST: u32 = 10;

/// A person who mends rows by hand can mend so many.
const HOLD_AT_MOST_BOUND: u32 = 1_000;

/// More people than any registry lists; larger numbers are slips.
const ROWS_BOUND: u32 = 1_000_000_000;

pub fn table(mut section: Section, problems: &mut Vec<Problem>) -> TableSettings {
    let columns = columns(section.section("columns"), problems);
    let table = TableSettings {
        private_columns: private_columns(&mut section, &columns),
        columns,
        encoding: encoding(&mut section),
        delimiter: delimiter(&mut section),
        date_format: date_format(&mut section),
        publish_specializations: section.flag("publish_specializations"),
        status_words: words(section.section("status_words"), &STATUS_WORDS, problems),
        action_words: words(section.section("action_words"), &ACTION_WORDS, problems),
        refused_pairs: refused_pairs(&mut section),
        expected_rows: section.whole("expected_rows", 1..=ROWS_BOUND),
        on_bad_rows: on_bad_rows(&mut section),
    };
    problems.extend(section.finish());
    table
}

fn columns(mut section: Section, problems: &mut Vec<Problem>) -> BTreeMap<String, String> {
    let mut columns: BTreeMap<String, String> = BTreeMap::new();
    for ((field, field_place), (column, column_place)) in section.free_texts() {
        if !FIELDS.contains(&field) {
            let expected = format!("one of our fields on the left: {}", FIELDS.join(", "));
            section.refuse(
                field,
                &field_place,
                Wanted { expected, hint: "our name goes left, the export's right".into() },
            );
        } else if columns.values().any(|taken| taken.eq_ignore_ascii_case(&column)) {
            let hint = format!("look up what the export calls its {field}");
            section.refuse(
                field,
                &column_place,
                Wanted { expected: "a column name of its own on the right".into(), hint },
            );
        } else {
            columns.insert(field.to_owned(), column);
        }
    }
    problems.extend(section.refused());
    columns
}

fn private_columns(section: &mut Section, columns: &BTreeMap<String, String>) -> Vec<String> {
    let mut private = Vec::new();
    for (name, place) in section.texts("private_columns") {
        let is_read =
            FIELDS.iter().any(|field| columns.get(*field).map_or(*field, String::as_str).eq_ignore_ascii_case(&name));
        if is_read {
            let hint = "take it out of this list, or map the field to another column in [table.columns]".into();
            let expected = "a column that is not read as one of our fields".into();
            section.refuse("private_columns", &place, Wanted { expected, hint });
        }
        private.push(name);
    }
    private
}

fn encoding(section: &mut Section) -> Option<&'static str> {
    let (text, place) = section.text("encoding")?;
    let known = ENCODINGS.into_iter().find(|name| name.eq_ignore_ascii_case(&text));
    if known.is_none() {
        let hint = "leave the line out for UTF-8, or UTF-16 with a byte order mark".into();
        section.refuse("encoding", &place, Wanted { expected: format!("one of: {}", ENCODINGS.join(", ")), hint });
    }
    known
}

fn delimiter(section: &mut Section) -> Option<Delimiter> {
    let (text, place) = section.text("delimiter")?;
    let known = Delimiter::ALL.into_iter().find(|delimiter| delimiter.word() == text);
    if known.is_none() {
        let expected = "\"comma\", \"semicolon\" or \"tab\"".into();
        let hint = "leave the line out to have it recognised from the header".into();
        section.refuse("delimiter", &place, Wanted { expected, hint });
    }
    known
}

fn date_format(section: &mut Section) -> DateFormat {
    let Some((text, place)) = section.text("date_format") else { return DateFormat::YearMonthDay };
    let format = DateFormat::ALL.into_iter().find(|format| format.word() == text);
    format.unwrap_or_else(|| {
        let expected = "\"YYYY-MM-DD\" or \"MM/DD/YYYY\"".into();
        let hint = "write how the export writes all its days".into();
        section.refuse("date_format", &place, Wanted { expected, hint });
        DateFormat::YearMonthDay
    })
}

/// The export's words on the left, in small letters, to the words of Section 500 on the right.
fn words(
    mut section: Section,
    known: &[&'static str; 4],
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, &'static str> {
    let mut words = BTreeMap::new();
    for ((written, _), (text, place)) in section.free_texts() {
        let Some(word) = known.iter().find(|word| word.eq_ignore_ascii_case(&text)) else {
            let hint = "the export's word goes left, in quotes, the word of Section 500 right".into();
            let expected = format!("on the right, one of: {}", known.join(", "));
            section.refuse(written, &place, Wanted { expected, hint });
            continue;
        };
        words.insert(written.trim().to_lowercase(), *word);
    }
    problems.extend(section.refused());
    words
}

fn on_bad_rows(section: &mut Section) -> BadRows {
    let at_most = section.whole("hold_at_most", 1..=HOLD_AT_MOST_BOUND).unwrap_or(HOLD_AT_MOST);
    let Some((text, place)) = section.text("on_bad_rows") else { return BadRows::Refuse };
    match text.as_str() {
        "refuse" => BadRows::Refuse,
        "hold" => BadRows::Hold { at_most },
        _ => {
            let hint = "hold publishes the rest of the table and shows these people as being corrected".into();
            let expected = "\"refuse\" or \"hold\"".into();
            section.refuse("on_bad_rows", &place, Wanted { expected, hint });
            BadRows::Refuse
        }
    }
}

fn refused_pairs(section: &mut Section) -> Vec<(String, String)> {
    let Some(pairs) = section.pairs("refused_pairs") else {
        return REFUSED_PAIRS.map(|(status, action)| (status.to_owned(), action.to_owned())).to_vec();
    };
    let mut refused = Vec::new();
    for [status, action] in pairs {
        let status = known_word(section, status, &STATUS_WORDS);
        let action = known_word(section, action, &ACTION_WORDS);
        refused.extend(status.zip(action));
    }
    refused
}

fn known_word(section: &mut Section, written: Placed<String>, words: &[&str; 4]) -> Option<String> {
    let (text, place) = written;
    let word = words.iter().find(|word| word.eq_ignore_ascii_case(&text));
    if word.is_none() {
        let hint = "write the status first, then the action, in the words of Section 500".into();
        section.refuse("refused_pairs", &place, Wanted { expected: format!("one of: {}", words.join(", ")), hint });
    }
    word.map(|word| (*word).to_owned())
}
