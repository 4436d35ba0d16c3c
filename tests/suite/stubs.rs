//! What a result row shows comes back from the `name` tree as the record says it, under every key of every name, and so do
//! records from the `number` tree; the bytes are those of docs/format.md, pinned in `tests/vectors/stub.json` for the script too.

use goodstanding::index::name;
use goodstanding::index::number;
use goodstanding::index::stub;
use goodstanding::index::stub::Stub;
use goodstanding::registry::standing::Listing;
use goodstanding::registry::{Action, Ended, Held, Record, Status};
use goodstanding::time::Day;
use proptest::prelude::*;
use serde_json::{Value, json};

const VECTOR: &str = "tests/vectors/stub.json";

/// Words of names that keys tell nearly, or that look like what tells them.
const WORDS: &[&str] = &[
    "Maria",
    "maria",
    "MARIA",
    "María",
    "Garcia",
    "García-López",
    "de",
    "la",
    "Cruz",
    "McDonald",
    "O’Brien",
    "O'Brien",
    "J.",
    "J",
    "j.",
    "Jr.",
    "III",
    "Đặng",
    "王",
    "小明",
    "Անի",
    "Ω",
    "ß",
    "1",
    "9",
    "0",
    "10",
    "2nd",
    "",
    "\"",
    "\\",
    "Ann\nLee",
    "éa",
    "Ǆ",
    "İpek",
    "ﬁn",
    "=",
    ".",
    "-",
    "\u{200d}",
];

fn day(text: &str) -> Option<Day> {
    Day::parse(text)
}

/// A person without anything unusual.
fn person(name: &str) -> Record {
    Record {
        number: "MPSS123456".to_owned(),
        name: Some(name.to_owned()),
        active: day("2025-03-15"),
        expires: day("2027-03-14"),
        status: Some(Status::Active),
        action: Some(Action::None),
        ..Record::default()
    }
}

/// What must be shown of a record under one of its names.
fn expected(record: &Record, named: &str) -> Stub {
    let name = record.name.clone().unwrap();
    let other_name = (named != name).then(|| named.to_owned());
    Stub { name, facts: record.facts(), other_name }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn everything_comes_back_under_every_key(
        names in prop::collection::vec(prop::collection::vec(prop::sample::select(WORDS), 1..12), 1..3),
        any_name in "\\PC{1,20}",
        day in -1_000_000_i64..4_000_000,
        status in prop::sample::select(vec![None, Some(Status::Active), Some(Status::Revoked)]),
        action in prop::sample::select(vec![None, Some(Action::None), Some(Action::UnderInvestigation)]),
    ) {
        let mut names: Vec<String> = names.iter().map(|words| words.join(" ")).collect();
        names.push(any_name);
        let [legal, others @ ..] = names.as_slice() else { unreachable!() };
        let record = Record {
            expires: Day::from_unix_days(day), status, action, other_names: others.to_vec(), ..person(legal)
        };
        for named in name::names(&record) {
            for key in name::keys(named) {
                let value = stub::value(&record, named, &key);
                prop_assert_eq!(stub::stub(&value, &key), Some(expected(&record, named)), "{} under {}", named, key);
            }
        }
        prop_assert_eq!(number::record("MPSS123456", &number::value(&record)), Some(record));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(value in "[\\[\\]0-9, \"a-z]{0,20}", key in "[a-z ]{0,12}") {
        stub::stub(value.as_bytes(), &key);
        number::record("MPSS1", value.as_bytes());
    }
}

/// The records that the vectors show, each with the name under which it is found.
fn shown() -> Vec<(Record, String)> {
    let names = [
        "Maria Garcia Lopez",
        "María Garcia",
        "Ana G. Ruiz",
        "Ana G Ruiz",
        "Pat Harrison-Lewis",
        "Maria de la Cruz",
        "John Smith III",
        "Smith 3 John",
        "王小明",
        "王 小明",
        "Անի Պետրոսյան",
        "Ana  Ruiz",
        "Cher",
        "J. Q. Doe",
    ];
    let mut shown: Vec<(Record, String)> = names.iter().map(|name| (person(name), (*name).to_owned())).collect();
    let jane = || person("Jane Doe");
    let facts = [
        Record { expires: day("1969-12-31"), ..jane() },
        Record { expires: day("0000-01-01"), ..jane() },
        Record { expires: day("9999-12-31"), ..jane() },
        Record { action: Some(Action::UnderInvestigation), ..jane() },
        Record { status: Some(Status::Revoked), action: Some(Action::Revoked), ..jane() },
        Record { status: None, action: None, held: Some(Held { confirmed: None }), ..jane() },
        Record { expires: None, status: None, action: None, unlisted: day("2026-10-01"), ..jane() },
    ];
    shown.extend(facts.into_iter().map(|record| (record, "Jane Doe".to_owned())));
    let ended = Some(Ended { action: Action::Suspended, on: day("2026-09-30").unwrap() });
    let more = Record { active: None, changed: Some("2026-10-30".to_owned()), ended, ..jane() };
    shown.push((more, "Jane Doe".to_owned()));
    let other = Record { other_names: vec!["Jane Roe".to_owned()], ..jane() };
    shown.push((other, "Jane Roe".to_owned()));
    shown
}

fn case(record: &Record, named: &str, key: &str) -> Value {
    let listing = match record.facts().listing {
        Listing::Listed => "listed",
        Listing::Held => "held",
        Listing::Unlisted => "unlisted",
    };
    let value = String::from_utf8(stub::value(record, named, key)).unwrap();
    let mut stub = json!({
        "name": record.name, "status": record.status, "action": record.action, "expires": record.expires, "listing": listing,
    });
    if record.name.as_deref() != Some(named) {
        stub["other_name"] = json!(named);
    }
    json!({"key": key, "value": value, "stub": stub})
}

#[test]
fn the_bytes_are_those_of_the_vector() {
    let cases = shown().into_iter().flat_map(|(record, named)| {
        name::keys(&named).into_iter().map(move |key| serde_json::to_string(&case(&record, &named, &key)).unwrap())
    });
    let records = shown().into_iter().map(|(record, _)| {
        let value = String::from_utf8(number::value(&record)).unwrap();
        assert_eq!(number::record(&record.number, value.as_bytes()).as_ref(), Some(&record));
        serde_json::to_string(&json!({"record": record, "value": value})).unwrap()
    });
    let [stubs, records] = [cases.collect::<Vec<_>>(), records.collect()].map(|cases| cases.join(",\n"));
    let written = format!("{{\n\"stub\":[\n{stubs}\n],\n\"record\":[\n{records}\n]\n}}\n");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(VECTOR, &written).unwrap();
    }
    assert_eq!(std::fs::read_to_string(VECTOR).unwrap(), written, "UPDATE_EXPECT=1 makes the vectors anew");
}

#[test]
fn what_is_no_record_is_refused() {
    for value in [
        "{}",
        "[]",
        "[null,1]",
        "[null,1,1,null]",
        "[7,1,1]",
        "[null,1.5,1]",
        "[null,1,\"1\"]",
        "[null,2932897,0]",
        "[null,0,-719529]",
        "[null,1,1,\"odd\",null]",
        "[null,1,1,null,null,7]",
        "[null,1,1,null,null,{\"held\":7}]",
        "[null,9223372036854775807,1]",
    ] {
        assert_eq!(number::record("MPSS1", value.as_bytes()), None, "{value}");
    }
    let later = b"[null,0,1,null,null,{\"more\":1,\"name\":\"other\"},7]";
    let record = number::record("MPSS1", later).unwrap();
    assert_eq!((record.name, record.expires), (None, day("1970-01-02")));
}

#[test]
fn a_number_stands_in_a_key_without_the_prefix_and_comes_back_whole() {
    for (number, key) in [("MPSS123", "ann roe 123"), ("123", "ann roe =123"), ("OLD123", "ann roe =OLD123")] {
        assert_eq!(name::tree_key("ann roe", number, "MPSS"), key);
        assert_eq!(name::split_key(key.as_bytes(), "MPSS"), Some(("ann roe", number.to_owned())));
    }
    assert_eq!(name::split_key(b"ann", "MPSS"), None);
}
