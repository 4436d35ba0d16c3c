//! Receipts: what they prove, and every way of altering one that was thought of. `tests/vectors/receipt.json` holds them for
//! the reader in the browser, which must give the same verdicts.

use crate::forgeries;
use crate::signed::{Published, publish, root_key};
use goodstanding::note::VerifierKey;
use goodstanding::receipt;
use goodstanding::receipt::{Proven, Receipt, ReceiptError};
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
    told(Receipt::read(text).and_then(|receipt| receipt.check(trusted)))
}

/// What was proven, as the vectors say it.
pub fn told(proven: Result<Proven, ReceiptError>) -> Value {
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

pub const THERE: &str = "MPSS000700";
pub const ABSENT: &str = "MPSS000701";

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
    for (name, text) in forgeries::all() {
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
