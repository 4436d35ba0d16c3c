//! Receipts: what they prove, and every way of altering one that was thought of. `tests/vectors/receipt.json` holds them for
//! the reader in the browser, which must give the same verdicts.

use crate::signed::{ORIGIN, Published, publish, root_key, seed};
use goodstanding::hash::Hash;
use goodstanding::note::{SigningKey, VerifierKey, base64};
use goodstanding::receipt;
use goodstanding::receipt::{Receipt, ReceiptError};
use goodstanding::snapshot::Signer;
use goodstanding::time::Day;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

const VECTOR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/receipt.json");

/// A receipt about some numbers.
pub fn receipt(site: &mut Published, numbers: &[&str]) -> Receipt {
    let numbers: BTreeSet<String> = numbers.iter().map(|number| (*number).to_owned()).collect();
    let (answers, pages) = receipt::answers(&numbers, site.tree(), &mut site.pages).expect("a whole tree");
    Receipt { answers, pages, head: site.stated.clone(), keys: Some(site.keys.clone()) }
}

/// What a text proves to somebody who trusts the root key, as the vector says it.
fn verdict(text: &str, trusted: Option<&VerifierKey>) -> Value {
    let proven = Receipt::read(text).and_then(|receipt| receipt.check(trusted));
    let proven = match proven {
        Ok(proven) => proven,
        Err(error) => return json!(error.code()),
    };
    let answers: Vec<Value> = proven
        .answers
        .iter()
        .map(|(number, record)| {
            json!([
                number,
                record.as_ref().map(|record| (&record.name, record.expires.map(|day: Day| day.to_string())))
            ])
        })
        .collect();
    let signer = match &proven.signer {
        Signer::Nobody => json!(["nobody"]),
        Signer::Unvouched(key) => json!(["unvouched", key.to_string()]),
        Signer::Trusted(key) => json!(["trusted", key.to_string()]),
    };
    json!({ "answers": answers, "signer": signer, "as_of": proven.head.data_as_of, "published": proven.head.published })
}

/// The text of a receipt of which the JSON was altered.
fn altered(receipt: &Receipt, alter: impl FnOnce(&mut Value)) -> String {
    let text = receipt.text();
    let mut value: Value = serde_json::from_str(&text).expect("JSON");
    alter(&mut value);
    // In the order of the format, which `Value` does not keep.
    let field = |name: &str| value.get(name).map(|value| format!("\"{name}\":{value}"));
    let page = |page: &Value| {
        let field = |name: &str| format!("\"{name}\":{}", page[name]);
        format!("{{{}}}", ["level", "count", "shown", "hashes"].map(field).join(","))
    };
    let pages: Vec<String> = value["pages"].as_array().expect("a list").iter().map(page).collect();
    let pages = Some(format!("\"pages\":[{}]", pages.join(",")));
    let fields = [field("v"), field("tree"), field("answers"), pages, field("head"), field("keys")];
    format!("{{{}}}", fields.into_iter().flatten().collect::<Vec<_>>().join(","))
}

/// A text with some words replaced, which must be there.
fn replaced(value: &mut Value, from: &str, to: &str) {
    let text = value.as_str().expect("a text").replacen(from, to, 1);
    assert_ne!(text, value.as_str().unwrap(), "{from} is nowhere in it");
    *value = json!(text);
}

/// The head's entry altered, as a forger without the key could.
fn restated(value: &mut Value, from: &str, to: &str) {
    let text = value["head"].as_str().expect("a text").to_owned();
    let line = text.lines().nth(1).expect("the entry").to_owned();
    let entry = goodstanding::note::from_base64(line.strip_prefix("extra ").expect("the entry")).expect("base64");
    let entry = String::from_utf8(entry).expect("JSON");
    assert!(entry.contains(from), "{from} is nowhere in {entry}");
    let other = base64(entry.replacen(from, to, 1).as_bytes());
    value["head"] = json!(text.replacen(&line, &format!("extra {other}"), 1));
}

pub const THERE: &str = "MPSS000700";
pub const ABSENT: &str = "MPSS000701";

/// Every forgery: what was done, and the text.
fn forgeries() -> Vec<(String, String)> {
    let mut site = publish(900, 5);
    let there = receipt(&mut site, &[THERE]);
    let absent = receipt(&mut site, &[ABSENT]);
    let list = receipt(&mut site, &["MPSS000007", THERE, ABSENT, "MPSS9"]);
    let mut other_site = publish(901, 5);
    let other = receipt(&mut other_site, &[THERE]);
    let mut forged: Vec<(String, String)> = Vec::new();
    let mut add = |name: &str, text: String| forged.push((name.to_owned(), text));
    add(
        "another name in the record",
        altered(&there, |value| replaced(&mut value["answers"][0][1], "Person", "Purson")),
    );
    add("a later day of expiration", altered(&there, |value| replaced(&mut value["answers"][0][1], "729", "999")));
    add(
        "a suspension left out",
        altered(&receipt(&mut site, &["MPSS000021"]), |value| {
            replaced(&mut value["answers"][0][1], ",\"suspended\",\"suspended\"", "")
        }),
    );
    add(
        "another number for the record",
        altered(&there, |value| {
            value["answers"][0][0] = json!("MPSS000702");
            value["pages"][1]["shown"][0][1] = json!("MPSS000702");
        }),
    );
    add(
        "the number changed in the answer alone",
        altered(&there, |value| value["answers"][0][0] = json!("MPSS000702")),
    );
    add("presence for absence", altered(&absent, |value| value["answers"][0][1] = json!("[\"Jane Doe\",20162,729]")));
    add("absence for presence", altered(&there, |value| value["answers"][0][1] = Value::Null));
    add(
        "absence for presence, with the value's hash",
        altered(&there, |value| {
            let hash = base64(Hash::of(&[value["answers"][0][1].as_str().unwrap().as_bytes()]).as_bytes());
            value["answers"][0][1] = Value::Null;
            value["pages"][1]["shown"][0].as_array_mut().unwrap().push(json!(hash));
        }),
    );
    add("another absent number", altered(&absent, |value| value["answers"][0][0] = json!("MPSS000708")));
    add("an absent number that is there", altered(&absent, |value| value["answers"][0][0] = json!(THERE)));
    add(
        "the left neighbour dropped",
        altered(&absent, |value| drop(value["pages"][1]["shown"].as_array_mut().unwrap().remove(0))),
    );
    add(
        "the right neighbour dropped",
        altered(&absent, |value| drop(value["pages"][1]["shown"].as_array_mut().unwrap().pop())),
    );
    add(
        "a neighbour above dropped",
        altered(&there, |value| drop(value["pages"][0]["shown"].as_array_mut().unwrap().pop())),
    );
    add("a neighbour's key changed", altered(&absent, |value| value["pages"][1]["shown"][1][1] = json!("MPSS000702")));
    add("a neighbour's place changed", altered(&absent, |value| value["pages"][1]["shown"][1][0] = json!(176)));
    add("an entry's place changed", altered(&there, |value| value["pages"][1]["shown"][0][0] = json!(0)));
    add(
        "levels swapped",
        altered(&there, |value| {
            value["pages"][0]["level"] = json!(0);
            value["pages"][1]["level"] = json!(1);
        }),
    );
    add("pages swapped", altered(&there, |value| value["pages"].as_array_mut().unwrap().swap(0, 1)));
    add("a level dropped", altered(&there, |value| drop(value["pages"].as_array_mut().unwrap().remove(0))));
    add("the leaf dropped", altered(&there, |value| drop(value["pages"].as_array_mut().unwrap().pop())));
    add(
        "a page twice",
        altered(&there, |value| {
            let page = value["pages"][1].clone();
            value["pages"].as_array_mut().unwrap().push(page);
        }),
    );
    add(
        "another count of entries",
        altered(&there, |value| {
            let count = value["pages"][1]["count"].as_u64().unwrap();
            value["pages"][1]["count"] = json!(count - 1);
        }),
    );
    add("another count below", altered(&there, |value| value["pages"][0]["shown"][0][3] = json!(1)));
    add(
        "another page below",
        altered(&there, |value| {
            let id = value["pages"][0]["shown"][1][2].clone();
            value["pages"][0]["shown"][0][2] = id;
        }),
    );
    add(
        "a hash dropped",
        altered(&there, |value| {
            let text = value["pages"][1]["hashes"].as_str().unwrap().to_owned();
            let bytes = goodstanding::note::from_base64(&text).unwrap();
            value["pages"][1]["hashes"] = json!(base64(&bytes[32..]));
        }),
    );
    add(
        "a hash too many",
        altered(&there, |value| {
            let text = value["pages"][1]["hashes"].as_str().unwrap().to_owned();
            let bytes = goodstanding::note::from_base64(&text).unwrap();
            value["pages"][1]["hashes"] = json!(base64(&[bytes.as_slice(), &[0; 32]].concat()));
        }),
    );
    add(
        "hashes swapped",
        altered(&there, |value| {
            let text = value["pages"][1]["hashes"].as_str().unwrap().to_owned();
            let mut bytes = goodstanding::note::from_base64(&text).unwrap();
            bytes.rotate_left(32);
            value["pages"][1]["hashes"] = json!(base64(&bytes));
        }),
    );
    add("an answer dropped", altered(&list, |value| drop(value["answers"].as_array_mut().unwrap().remove(1))));
    add(
        "an answer added",
        altered(&there, |value| value["answers"].as_array_mut().unwrap().insert(0, json!(["MPSS000699", null]))),
    );
    add("answers in another order", altered(&list, |value| value["answers"].as_array_mut().unwrap().reverse()));
    add(
        "an answer twice",
        altered(&there, |value| {
            let answer = value["answers"][0].clone();
            value["answers"].as_array_mut().unwrap().push(answer);
        }),
    );
    add("no answers", altered(&there, |value| value["answers"] = json!([])));
    add("the pages of another publication", Receipt { pages: other.pages.clone(), ..there.clone() }.text());
    add("the head of another publication", Receipt { head: other.head.clone(), ..there.clone() }.text());
    add(
        "a later time of the data",
        altered(&there, |value| restated(value, "\"data_as_of\":\"2026-11-21", "\"data_as_of\":\"2026-11-23")),
    );
    add(
        "a later due date",
        altered(&there, |value| restated(value, "\"next_due\":\"2026-11-24", "\"next_due\":\"2027-11-24")),
    );
    add(
        "a later time of publication",
        altered(&there, |value| restated(value, "\"published\":\"2026", "\"published\":\"2025")),
    );
    add("another root in the head", altered(&there, |value| restated(value, "\"root\":\"", "\"root\":\"00")));
    add("another place in the log", altered(&there, |value| replaced(&mut value["head"], "index 4", "index 3")));
    add(
        "another size of the log",
        altered(&there, |value| replaced(&mut value["head"], &format!("{ORIGIN}\n5\n"), &format!("{ORIGIN}\n6\n"))),
    );
    add(
        "another log",
        altered(&there, |value| replaced(&mut value["head"], &format!("{ORIGIN}\n5\n"), "other.example.org/log\n5\n")),
    );
    add(
        "the signature left out",
        altered(&there, |value| {
            let text = value["head"].as_str().unwrap().to_owned();
            let end = text.find("\u{2014}").unwrap();
            value["head"] = json!(text[..end]);
        }),
    );
    add(
        "a forger's signature under the name of the log",
        altered(&there, |value| {
            value["head"] = json!(site.stated_by(&SigningKey::from_seed(ORIGIN, &seed(9)).unwrap()))
        }),
    );
    add(
        "a forger's log key in the keys",
        altered(&there, |value| {
            let forger = SigningKey::from_seed(ORIGIN, &seed(9)).unwrap();
            replaced(&mut value["keys"], &site.log_key.verifier().to_string(), &forger.verifier().to_string());
            value["head"] = json!(site.stated_by(&forger));
        }),
    );
    add(
        "a forger's keys and head",
        altered(&there, |value| {
            let forger = SigningKey::from_seed(ORIGIN, &seed(9)).unwrap();
            value["keys"] = json!(site.keys_by(&forger, &forger));
            value["head"] = json!(site.stated_by(&forger));
        }),
    );
    add("no keys", Receipt { keys: None, ..there.clone() }.text());
    add("a head that is not signed", Receipt { head: site.head.clone(), ..there.clone() }.text());
    add("another tree", altered(&there, |value| value["tree"] = json!("name")));
    add("another version", altered(&there, |value| value["v"] = json!(2)));
    add("a field more", there.text().replacen("{\"v\":1,", "{\"v\":1,\"w\":1,", 1));
    add("white space", there.text().replacen("{\"v\":1,", "{\"v\": 1,", 1));
    add("a number written in another way", there.text().replacen("\"level\":1", "\"level\":1.0", 1));
    add("a character written in another way", there.text().replacen("Person", "\\u0050erson", 1));
    add("cut short", there.text()[..1000].to_owned());
    add("nothing", String::new());
    forged
}

#[test]
fn receipts_prove_what_was_there_and_what_was_not() {
    let mut site = publish(900, 5);
    let root = root_key();
    let list = receipt(&mut site, &["A", "MPSS000007", THERE, ABSENT, "MPSS9"]);
    let proven =
        Receipt::read(&list.text()).and_then(|receipt| receipt.check(Some(root.verifier()))).expect("a receipt");
    let found: Vec<_> =
        proven.answers.iter().map(|(_, record)| record.as_ref().and_then(|record| record.name.as_deref())).collect();
    assert_eq!(found, [None, Some("Person 1"), Some("Person 100"), None, None]);
    assert!(matches!(proven.signer, Signer::Trusted(_)));
    for one in [THERE, ABSENT] {
        let text = receipt(&mut site, &[one]).text();
        for (number, _) in site.entries.iter().filter(|(number, _)| number != one) {
            let named: String = format!("\"{}\"", site.name_of(number));
            assert!(
                !text.contains(&named[1..named.len() - 1])
                    || one == *number
                    || site.name_of(one).starts_with(&site.name_of(number)),
                "{number} is told of"
            );
        }
    }
}

#[test]
fn a_tree_of_nobody_and_of_one_person_proves_absence() {
    for count in [0, 1] {
        let mut site = publish(count, 1);
        let text = receipt(&mut site, &["MPSS5", "MPSS000008"]).text();
        let proven = Receipt::read(&text).and_then(|receipt| receipt.check(None)).expect("a receipt");
        assert!(proven.answers.iter().all(|(_, record)| record.is_none()));
    }
}

#[test]
fn forgeries_are_refused_and_the_script_reads_the_same_ones() {
    let root = root_key();
    let mut site = publish(900, 5);
    let mut cases = Vec::new();
    for (name, numbers) in [
        ("a record", vec![THERE]),
        ("an absent number", vec![ABSENT]),
        ("a list", vec!["A", "MPSS000007", THERE, ABSENT, "MPSS9"]),
    ] {
        let text = receipt(&mut site, &numbers).text();
        for (who, trusted) in [("", Some(root.verifier())), (", with no key to compare", None)] {
            let verdict = verdict(&text, trusted);
            assert!(verdict.is_object(), "{name}: {verdict}");
            cases.push(json!({ "name": format!("{name}{who}"), "text": text, "trusted": trusted.map(ToString::to_string), "verdict": verdict }));
        }
    }
    for (name, text) in forgeries() {
        let verdict = verdict(&text, Some(root.verifier()));
        let is_told = name == "a head that is not signed" && verdict["signer"] == json!(["nobody"]);
        assert!(verdict.is_string() || is_told, "{name} is believed: {verdict}");
        cases.push(json!({ "name": name, "text": text, "trusted": root.verifier().to_string(), "verdict": verdict }));
    }
    assert!(cases.len() > 50, "{}", cases.len());
    let made = serde_json::to_string_pretty(&cases).unwrap() + "\n";
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(VECTOR, &made).unwrap();
    }
    assert!(fs::read_to_string(VECTOR).unwrap() == made, "UPDATE_EXPECT=1 cargo test writes the vectors anew");
}

#[test]
fn every_change_of_one_character_is_refused_or_proves_the_same() {
    let mut site = publish(3, 2);
    let root = root_key();
    let text = receipt(&mut site, &["MPSS000007"]).text();
    let expected = verdict(&text, Some(root.verifier()));
    assert!(expected.is_object());
    let letters: Vec<char> = text.chars().collect();
    let mut believed = 0;
    for place in 0..letters.len() {
        for other in (b' '..=b'~').map(char::from).filter(|other| *other != letters[place]) {
            let mut changed = letters.clone();
            changed[place] = other;
            let verdict = verdict(&changed.into_iter().collect::<String>(), Some(root.verifier()));
            assert!(verdict.is_string() || verdict == expected, "{place} to {other}: {verdict}");
            believed += u32::from(verdict == expected);
        }
    }
    // The name and the key's id in a signature of which neither is known are passed over.
    println!("{} changes, {believed} prove the same", letters.len() * 94);
}

#[test]
fn what_is_wrong_is_said_in_one_sentence() {
    let all = [
        ReceiptError::Form,
        ReceiptError::OtherVersion(2),
        ReceiptError::Broken,
        ReceiptError::Gap("MPSS1".to_owned()),
        ReceiptError::Value("MPSS1".to_owned()),
    ];
    insta::assert_snapshot!(all.map(|error| format!("{}: {error}", error.code())).join("\n"), @r"
    form: this is no receipt of ours, or a letter of it was lost or changed
    version: the receipt is of version 2; this program reads version 1
    broken: the record is not the one that was published, or its way to the head is broken
    gap: the receipt does not show all that it takes to say that MPSS1 was or was not there
    value: the record of MPSS1 is not readable
    ");
}
