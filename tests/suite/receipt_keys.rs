//! Receipts and notes of keys: which keys suffice while one is replaced, and whose note counts once a key was stolen.
//! `tests/vectors/receipt-keys.json` holds them for the reader in the browser, which must give the same verdicts.

use crate::receipt::{THERE, receipt, told};
use crate::signed::{ORIGIN, Published, publish, root_key, seed};
use goodstanding::note::{Checkpoint, EndedLog, Keys, LogKey, Note, SigningKey};
use goodstanding::receipt::Receipt;
use goodstanding::time::Moment;
use serde_json::{Value, json};
use std::fs;

const VECTOR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/receipt-keys.json");

/// Before and after the publication that the receipts are about.
const BEFORE: &str = "2026-11-21T06:59:59Z";
const AFTER: &str = "2026-12-21T00:00:00Z";

/// A receipt under some note of keys, read by somebody who has another note or none, and what must come of it.
struct Case {
    name: &'static str,
    receipt: Receipt,
    known: Option<String>,
    /// `trusted`, or the code of what fails.
    expected: &'static str,
}

fn key_of(name: &str, number: u8) -> SigningKey {
    SigningKey::from_seed(name, &seed(number)).expect("a key")
}

fn new_key() -> SigningKey {
    key_of(ORIGIN, 3)
}

fn note_of(keys: &Keys, root: &SigningKey) -> String {
    let mut note = Note::unsigned(&keys.to_string()).expect("a note");
    note.sign(root);
    note.to_string()
}

/// A note of keys that names the old key until a time, and the new one.
fn replaced(site: &Published, until: &str) -> Keys {
    let old = LogKey { key: site.log_key.verifier().clone(), until: Moment::parse(until) };
    let new = LogKey { key: new_key().verifier().clone(), until: None };
    Keys { origin: ORIGIN.to_owned(), version: 2, log: vec![new, old], ended: Vec::new() }
}

/// A note of keys that ended the log at a size, since its key was stolen.
fn ended(site: &Published, size: u64) -> Keys {
    let last = Checkpoint { origin: ORIGIN.to_owned(), size, root: site.log.root(size).expect("so many entries") };
    let origin = format!("{ORIGIN}/2");
    let log = vec![LogKey { key: key_of(&origin, 4).verifier().clone(), until: None }];
    Keys { origin, version: 2, log, ended: vec![EndedLog { last, key: site.log_key.verifier().clone() }] }
}

/// While a key is replaced, any one in force suffices for a reader; one who has the note before needs the old one's.
fn of_replacing(site: &mut Published) -> Vec<Case> {
    let there = receipt(site, &[THERE]);
    let (site, new) = (&*site, new_key());
    let old = &site.log_key;
    let [both, past] = [AFTER, BEFORE].map(|until| note_of(&replaced(site, until), &root_key()));
    let before = site.keys.clone();
    let stated = |keys: &[&SigningKey]| site.stated_by_all(keys);
    let wrong = stated(&[old]).replace("\u{2014}", &format!("{}\u{2014}", wrong_line(&new)));
    let cases = [
        ("signed by the old key, while it is replaced", stated(&[old]), &both, "trusted"),
        ("signed by the new key, while the old one is replaced", stated(&[&new]), &both, "trusted"),
        ("signed by both keys", stated(&[old, &new]), &both, "trusted"),
        ("signed by both keys, for a reader with the note before", stated(&[old, &new]), &before, "trusted"),
        ("signed by the new key alone, for a reader with the note before", stated(&[&new]), &before, "unknown-key"),
        ("signed by the old key, after its time", stated(&[old]), &past, "unknown-key"),
        ("signed by both keys, after the time of the old one", stated(&[old, &new]), &past, "trusted"),
        ("signed by the old key, with a wrong signature of the new one", wrong, &both, "signature"),
    ];
    let case = |(name, head, keys, expected): (_, _, &String, _)| {
        let receipt = Receipt { head, keys: Some(keys.clone()), ..there.clone() };
        Case { name, receipt, known: None, expected }
    };
    cases.map(case).into()
}

/// A line of a key that is none of this text's.
fn wrong_line(key: &SigningKey) -> String {
    format!("{}\n", Note::unsigned("another text\n").expect("a note").line_of(key).trim_end())
}

/// A thief signs with the stolen key, and brings the note of keys of the time before it was ended.
fn of_theft(site: &mut Published) -> Vec<Case> {
    let there = receipt(site, &[THERE]);
    let signed = |keys: &Keys| note_of(keys, &root_key());
    let other_root = key_of("registry.example.org/root", 9);
    let [earlier, last] = [3, 5].map(|size| ended(site, size));
    let same_version = Keys { version: 1, ..earlier.clone() };
    let known = [
        ("a stolen key, which the reader's newer note has ended", signed(&earlier), "unknown-key"),
        ("an entry that the log had when it was ended", signed(&last), "trusted"),
        ("a newer note that another root key signed", note_of(&earlier, &other_root), "trusted"),
        ("another note of the same version", signed(&same_version), "trusted"),
        ("a reader's note that is none", "no note".to_owned(), "trusted"),
        ("a key whose time ended before, by the newer note", signed(&replaced(site, BEFORE)), "unknown-key"),
        ("a key whose time ended later, by the newer note", signed(&replaced(site, AFTER)), "trusted"),
    ];
    let mut cases: Vec<Case> =
        known.map(|(name, known, expected)| Case { name, receipt: there.clone(), known: Some(known), expected }).into();
    let newer = Receipt { keys: Some(signed(&last)), ..there.clone() };
    let older = Some(site.keys.clone());
    cases.push(Case { name: "a reader's note that is older", receipt: newer, known: older, expected: "trusted" });
    let bare = Receipt { keys: None, ..there };
    let name = "a receipt without a note of keys, for a reader who has one";
    cases.push(Case { name, receipt: bare, known: Some(site.keys.clone()), expected: "no-keys" });
    cases
}

#[test]
fn the_newer_note_of_keys_counts_and_any_key_in_force_suffices() {
    let mut site = publish(900, 5);
    let root = root_key();
    let mut made: Vec<Value> = Vec::new();
    for Case { name, receipt, known, expected } in of_replacing(&mut site).into_iter().chain(of_theft(&mut site)) {
        let text = receipt.text();
        let judged = Receipt::read(&text).map(|receipt| match &known {
            Some(known) => receipt.judged_beside(known, root.verifier()),
            None => receipt,
        });
        let verdict = told(judged.and_then(|receipt| receipt.check(Some(root.verifier()))));
        let found = verdict.as_str().or(verdict["signer"][0].as_str());
        assert_eq!(found, Some(expected), "{name}: {verdict}");
        let trusted = root.verifier().to_string();
        made.push(json!({ "name": name, "text": text, "trusted": trusted, "known": known, "verdict": verdict }));
    }
    let made = serde_json::to_string_pretty(&made).unwrap() + "\n";
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(VECTOR, &made).unwrap();
    }
    assert!(fs::read_to_string(VECTOR).unwrap() == made, "UPDATE_EXPECT=1 cargo test writes the vectors anew");
}
