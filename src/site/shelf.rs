//! People in the order of a printed directory: by number, and by each part of a name.

use crate::fold;
use crate::fold::Units;
use crate::index::name;
use crate::registry::Record;
use crate::tree::Entries;

/// The first thing a reader chooses: what the number or the name begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The first two digits of the number.
    Digits(u8),
    /// A Latin letter, lower case.
    Letter(u8),
    /// A place in `SCRIPTS`.
    Script(u8),
    Other,
}

/// One line of a list: a person under their number or under one part of their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The person's place in the records.
    pub person: u32,
    /// Which part of their names, counted from 1; 0 for a number.
    pub part: u16,
}

/// A line with what sorts it. As bytes, entries sort by group, then by key, then by person, and records stand in the order
/// of their numbers. The number goes along, since lists are cut in an order in which people lie anywhere in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    pub group: Group,
    /// The number; for a name, the part and the other parts, with spaces between.
    pub key: &'a [u8],
    pub line: Line,
    pub number: &'a str,
}

/// Writing systems without Latin letters that a name may begin in, with the blocks of Unicode that hold them.
const SCRIPTS: [(&str, &[(u32, u32)]); 16] = [
    ("arabic", &[(0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF)]),
    ("armenian", &[(0x0530, 0x058F)]),
    ("bengali", &[(0x0980, 0x09FF)]),
    ("chinese", &[(0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)]),
    ("cyrillic", &[(0x0400, 0x052F)]),
    ("devanagari", &[(0x0900, 0x097F)]),
    ("ethiopic", &[(0x1200, 0x139F)]),
    ("greek", &[(0x0370, 0x03FF)]),
    ("gurmukhi", &[(0x0A00, 0x0A7F)]),
    ("hebrew", &[(0x0590, 0x05FF)]),
    ("japanese", &[(0x3040, 0x30FF)]),
    ("khmer", &[(0x1780, 0x17FF)]),
    ("korean", &[(0x1100, 0x11FF), (0xAC00, 0xD7FF)]),
    ("lao", &[(0x0E80, 0x0EFF)]),
    ("tamil", &[(0x0B80, 0x0BFF)]),
    ("thai", &[(0x0E00, 0x0E7F)]),
];

impl Group {
    /// As an address names it: `10`, `m`, `armenian`, `other`.
    pub fn code(self) -> String {
        match self {
            Group::Digits(digits) => format!("{digits:02}"),
            Group::Letter(letter) => char::from(letter).to_string(),
            Group::Script(place) => SCRIPTS.get(usize::from(place)).map_or("other", |(name, _)| name).to_owned(),
            Group::Other => "other".to_owned(),
        }
    }

    /// The group as two bytes that sort as groups do.
    fn tag(self) -> [u8; 2] {
        match self {
            Group::Digits(digits) => [0, digits],
            Group::Letter(letter) => [1, letter],
            Group::Script(place) => [2, place],
            Group::Other => [3, 0],
        }
    }

    fn of_tag(kind: u8, which: u8) -> Group {
        match kind {
            0 => Group::Digits(which),
            1 => Group::Letter(which),
            2 => Group::Script(which),
            _ => Group::Other,
        }
    }

    /// What a name part belongs to, by its first character.
    fn of_word(word: &str) -> Group {
        let first = word.chars().next().unwrap_or(' ');
        let code = u32::from(first);
        let written_in = |blocks: &[(u32, u32)]| blocks.iter().any(|(from, to)| (*from..=*to).contains(&code));
        match u8::try_from(code) {
            Ok(letter) if first.is_ascii_lowercase() => Group::Letter(letter),
            _ => (0..)
                .zip(SCRIPTS)
                .find(|(_, (_, blocks))| written_in(blocks))
                .map_or(Group::Other, |(place, _)| Group::Script(place)),
        }
    }

    fn of_number(digits: &str) -> Group {
        digits.get(..2).and_then(|leading| leading.parse().ok()).map_or(Group::Other, Group::Digits)
    }
}

impl<'a> Entry<'a> {
    /// The entry as bytes. Before the key stand two for the group; behind it a zero, which no key holds, the line and the
    /// number.
    pub fn push_to(&self, entries: &mut Entries) {
        let Entry { group, key, line, number } = self;
        let (person, part) = (line.person.to_be_bytes(), line.part.to_be_bytes());
        entries.push(&[&group.tag(), key, &[0], &person, &part, number.as_bytes()]);
    }

    /// What `push_to` made.
    pub fn of(bytes: &'a [u8]) -> Entry<'a> {
        let (tag, rest) = bytes.split_at(2);
        let end = rest.iter().position(|byte| *byte == 0).unwrap_or(rest.len());
        let (key, line) = rest.split_at(end);
        Entry {
            group: Group::of_tag(tag[0], tag[1]),
            key,
            line: Line {
                person: u32::from_be_bytes([line[1], line[2], line[3], line[4]]),
                part: u16::from_be_bytes([line[5], line[6]]),
            },
            number: std::str::from_utf8(&line[7..]).unwrap_or_default(),
        }
    }

    /// Where the entry stands, as a range says it: the number, or the part of the name in folded form.
    pub fn heading(&self) -> &'a str {
        let end = self.key.iter().position(|byte| *byte == b' ').unwrap_or(self.key.len());
        std::str::from_utf8(&self.key[..end]).unwrap_or_default()
    }
}

/// The entry of a person under their number.
pub fn number_entry<'a>(person: u32, record: &'a Record, prefix: &str) -> Entry<'a> {
    let number = record.number.as_str();
    let group = Group::of_number(number.strip_prefix(prefix).unwrap_or_default());
    Entry { group, key: number.as_bytes(), line: Line { person, part: 0 }, number }
}

/// The entries of a person under each part of their names, as bytes: once for a part that stands there twice, none for
/// a withheld name.
pub fn push_name_entries(person: u32, record: &Record, entries: &mut Entries) {
    for (part, Filed { key, heading, .. }) in (1..).zip(filed(record)) {
        let group = Group::of_word(&key[..heading]);
        let line = Line { person, part };
        Entry { group, key: key.as_bytes(), line, number: &record.number }.push_to(entries);
    }
}

/// The other name of a person under which a line stands; `None` under their number or their legal name.
pub fn other_name(part: u16, record: &Record) -> Option<&str> {
    let place = usize::from(part).checked_sub(1).filter(|_| !record.other_names.is_empty())?;
    let filed = filed(record).into_iter().nth(place)?;
    (record.name.as_deref() != Some(filed.name)).then_some(filed.name)
}

/// One place of a person in the directory of names.
struct Filed<'a> {
    /// The part of the name that leads, in folded form, a space, and the other parts.
    key: String,
    /// Bytes of the part that leads.
    heading: usize,
    name: &'a str,
}

/// Every place of a person: under the parts of the legal name, then under those that only other names have.
fn filed(record: &Record) -> Vec<Filed<'_>> {
    let mut places: Vec<Filed> = Vec::new();
    for name in name::names(record) {
        let units = fold::units(name);
        for (form, place) in headings(&units) {
            if places.iter().all(|filed| filed.key[..filed.heading] != *form) {
                places.push(Filed { key: key(form, place, &units), heading: form.len(), name });
            }
        }
    }
    places
}

/// The words under which a name is filed, each with its unit's place: its units and their shorter forms ("de la Cruz"
/// under D, L and C), or its small words when it has nothing else.
fn headings(units: &Units) -> impl Iterator<Item = (&str, usize)> {
    let small = if units.big.is_empty() { units.small.as_slice() } else { &[] };
    let big = units.big.iter().enumerate().flat_map(|(place, unit)| unit.forms().map(move |form| (form, place)));
    big.chain(small.iter().map(|word| (word.as_str(), 0)))
}

/// A heading, and the units of the name but the one that leads.
fn key(heading: &str, leading: usize, units: &Units) -> String {
    let others = units.big.iter().enumerate().filter(|(place, _)| *place != leading);
    let mut key = String::with_capacity(64);
    key.push_str(heading);
    key.push(' ');
    for (at, (_, unit)) in others.enumerate() {
        key.push_str(if at > 0 { " " } else { "" });
        key.push_str(&unit.word);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::{Action, Status};
    use crate::time::Day;

    fn person(number: &str, name: &str) -> Record {
        let day = |text| Day::parse(text).expect("a day");
        Record {
            number: number.to_owned(),
            name: (!name.is_empty()).then(|| name.to_owned()),
            active: Some(day("2025-03-15")),
            expires: Some(day("2027-03-14")),
            status: Some(Status::Active),
            action: Some(Action::None),
            ..Record::default()
        }
    }

    /// Every entry of a directory of names, as `group key`, in order.
    fn directory(records: &[Record]) -> Vec<String> {
        let mut entries = Entries::default();
        (0..).zip(records).for_each(|(person, record)| push_name_entries(person, record, &mut entries));
        let mut sorted: Vec<&[u8]> = entries.iter().collect();
        sorted.sort_unstable();
        let told = |bytes: &&[u8]| {
            let (entry, mut again) = (Entry::of(bytes), Entries::default());
            entry.push_to(&mut again);
            assert_eq!(again.iter().collect::<Vec<_>>(), [*bytes]);
            format!("{} {}", entry.group.code(), entry.heading())
        };
        sorted.iter().map(told).collect()
    }

    #[test]
    fn every_part_of_a_name_has_its_place_once() {
        let records =
            [person("MPSS100", "Ana de la Cruz Ana"), person("MPSS101", "Աննա Յակոբյան"), person("MPSS102", "")];
        assert_eq!(
            directory(&records),
            ["a ana", "c cruz", "d delacruz", "l lacruz", "armenian աննա", "armenian յակոբյան"]
        );
    }

    #[test]
    fn other_names_have_their_places_and_say_so() {
        let record = Record { other_names: vec!["Ana Ruiz".to_owned()], ..person("MPSS100", "Ana Cruz") };
        let mut entries = Entries::default();
        push_name_entries(0, &record, &mut entries);
        let entries = entries.iter().map(Entry::of);
        let filed: Vec<_> = entries.map(|entry| (entry.heading(), other_name(entry.line.part, &record))).collect();
        assert_eq!(filed, [("ana", None), ("cruz", None), ("ruiz", Some("Ana Ruiz"))]);
    }

    #[test]
    fn numbers_stand_under_their_first_two_digits() {
        let records = [person("MPSS100", "A B"), person("MPSS1099", "C D"), person("MPSS200", "E F")];
        let filed = records.iter().map(|record| number_entry(0, record, "MPSS").group.code());
        assert_eq!(filed.collect::<Vec<_>>(), ["10", "10", "20"]);
    }
}
