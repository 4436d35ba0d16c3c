//! People in the order of a printed directory, cut into lists of about a hundred: by number, and by each part of a name.
//!
//! A list ends where a tree page would (docs/format.md, "Where a page ends"), by its own keys, so that one person more
//! or less changes one list and moves no other.

use crate::fold;
use crate::index::name;
use crate::registry::Record;
use crate::tree::Shape;

/// Lists end where a tree's leaves would: a hundred entries on average, 334 at most.
const LEAVES: u8 = 0;

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

/// One line of a list: a person under their number or under one part of their name. Small, for there are several a
/// person, and all are sorted together.
pub struct Entry {
    pub group: Group,
    /// What sorts it: the number; for a name, the part and the other parts, with spaces between. Alike, people stand in
    /// the order of their numbers.
    key: Box<str>,
    /// The person's place in the records.
    pub person: u32,
    /// Which part of the name, counted from 1; 0 for a number.
    part: u16,
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

impl Entry {
    /// Where the entry stands, as a range says it: the number, or the part of the name in folded form.
    pub fn heading(&self) -> &str {
        self.key.split(' ').next().unwrap_or_default()
    }

    /// The entry of a person under their number.
    pub fn of_number(person: u32, record: &Record, prefix: &str) -> Entry {
        Entry {
            group: Group::of_number(record.number.strip_prefix(prefix).unwrap_or_default()),
            key: record.number.as_str().into(),
            person,
            part: 0,
        }
    }

    /// The other name of the person under which the entry stands; `None` under their number or their legal name.
    pub fn other_name<'a>(&self, record: &'a Record) -> Option<&'a str> {
        let place = usize::from(self.part).checked_sub(1).filter(|_| !record.other_names.is_empty())?;
        let filed = filed(record).into_iter().nth(place)?;
        (record.name.as_deref() != Some(filed.name)).then_some(filed.name)
    }

    /// The key with the number behind it, which no two entries of a group share.
    fn whole_key(&self, records: &[Record]) -> String {
        let number = records.get(self.person as usize).map_or("", |record| record.number.as_str());
        format!("{} {number}", self.key)
    }

    /// The address of a list that begins here, without folder: the number of its first person, and which part of
    /// their name, never the name.
    fn list_name(&self, records: &[Record]) -> String {
        let number = records.get(self.person as usize).map_or("", |record| record.number.as_str());
        if self.part == 0 { format!("{number}.html") } else { format!("{number}-{}.html", self.part) }
    }
}

/// Everybody under their number. Records come sorted, and so do the entries.
pub fn by_number(records: &[Record], prefix: &str) -> Vec<Entry> {
    let people = (0..).zip(records);
    let mut entries: Vec<Entry> = people.map(|(person, record)| Entry::of_number(person, record, prefix)).collect();
    entries.sort_by_key(|entry| entry.group);
    entries
}

/// Everybody under each part of their names, once for a part that stands there twice. Withheld names are left out.
pub fn by_name(records: &[Record]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (person, record) in (0..).zip(records) {
        for (part, filed) in (1..).zip(filed(record)) {
            let key = [filed.heading.as_str(), &filed.others].join(" ");
            entries.push(Entry { group: Group::of_word(&filed.heading), key: key.into(), person, part });
        }
    }
    entries
        .sort_unstable_by(|one, other| (one.group, &one.key, one.person).cmp(&(other.group, &other.key, other.person)));
    entries
}

/// One place of a person in the directory of names.
struct Filed<'a> {
    /// The part of the name that leads, in folded form, and the other parts.
    heading: String,
    others: String,
    name: &'a str,
}

/// Every place of a person: under the parts of the legal name, then under those that only other names have.
fn filed(record: &Record) -> Vec<Filed<'_>> {
    let mut places: Vec<Filed> = Vec::new();
    for name in name::names(record) {
        for (heading, others) in headings(name) {
            if places.iter().all(|place| place.heading != heading) {
                places.push(Filed { heading, others, name });
            }
        }
    }
    places
}

/// The words under which a name is filed, each with the other words of the name: its units and their shorter forms ("de
/// la Cruz" under D, L and C), or its small words when it has nothing else.
fn headings(name: &str) -> Vec<(String, String)> {
    let units = fold::units(name);
    let mut headings = Vec::new();
    for (place, unit) in units.big.iter().enumerate() {
        let others = units.big.iter().enumerate().filter(|(other, _)| *other != place);
        let others = others.map(|(_, unit)| unit.word.as_str()).collect::<Vec<_>>().join(" ");
        headings.extend(unit.forms().map(|form| (form.to_owned(), others.clone())));
    }
    if headings.is_empty() { units.small.into_iter().map(|word| (word, String::new())).collect() } else { headings }
}

/// One list: its entries and its address inside its group's folder.
pub struct List<'a> {
    pub entries: &'a [Entry],
    pub name: String,
}

/// A group's entries cut into lists. The first list's address does not depend on who is in it.
pub fn lists<'a>(entries: &'a [Entry], records: &[Record]) -> Vec<List<'a>> {
    let mut lists = Vec::new();
    let mut start = 0;
    for place in 1..=entries.len() {
        let ends = entries.get(place).is_none_or(|entry| {
            Shape::PEOPLE.starts_page(LEAVES, entry.whole_key(records).as_bytes(), (place - start) as u64)
        });
        if ends {
            let name = if start == 0 { "first.html".to_owned() } else { entries[start].list_name(records) };
            lists.push(List { entries: &entries[start..place], name });
            start = place;
        }
    }
    lists
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

    /// Two thousand people who share twenty surnames.
    fn crowd() -> Vec<Record> {
        let surname = |place: usize| ["Diaz", "Doan", "Dole", "Dunn"][place % 4];
        (0..2000)
            .map(|place| person(&format!("MPSS{}", 10_000 + place), &format!("A{place} {}", surname(place))))
            .collect()
    }

    fn names(entries: &[Entry], records: &[Record]) -> Vec<String> {
        let shelves = entries.chunk_by(|one, next| one.group == next.group);
        let address = |shelf: &[Entry]| {
            let lists = lists(shelf, records);
            lists.into_iter().map(|list| format!("{}/{}", shelf[0].group.code(), list.name)).collect::<Vec<_>>()
        };
        shelves.flat_map(address).collect()
    }

    #[test]
    fn every_part_of_a_name_has_its_place_once() {
        let records =
            [person("MPSS100", "Ana de la Cruz Ana"), person("MPSS101", "Աննա Յակոբյան"), person("MPSS102", "")];
        let filed: Vec<String> =
            by_name(&records).iter().map(|entry| format!("{} {}", entry.group.code(), entry.heading())).collect();
        assert_eq!(filed, ["a ana", "c cruz", "d delacruz", "l lacruz", "armenian աննա", "armenian յակոբյան"]);
    }

    #[test]
    fn other_names_have_their_places_and_say_so() {
        let record = Record { other_names: vec!["Ana Ruiz".to_owned()], ..person("MPSS100", "Ana Cruz") };
        let entries = by_name(std::slice::from_ref(&record));
        let filed: Vec<_> = entries.iter().map(|entry| (entry.heading(), entry.other_name(&record))).collect();
        assert_eq!(filed, [("ana", None), ("cruz", None), ("ruiz", Some("Ana Ruiz"))]);
    }

    #[test]
    fn numbers_stand_under_their_first_two_digits() {
        let records = [person("MPSS100", "A B"), person("MPSS1099", "C D"), person("MPSS200", "E F")];
        let filed: Vec<String> = by_number(&records, "MPSS").iter().map(|entry| entry.group.code()).collect();
        assert_eq!(filed, ["10", "10", "20"]);
    }

    #[test]
    fn one_person_more_moves_the_lists_of_nobody_else() {
        let records = crowd();
        let mut more = records.clone();
        more.insert(700, person("MPSS10699-", "Anew Dole"));
        let (before, after) = (names(&by_name(&records), &records), names(&by_name(&more), &more));
        let new = after.iter().filter(|name| !before.contains(name)).count();
        let gone = before.iter().filter(|name| !after.contains(name)).count();
        assert!(before.len() > 30, "{} lists", before.len());
        assert!(new + gone <= 4, "{new} new, {gone} gone");
    }
}
