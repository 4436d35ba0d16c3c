//! Every way of altering a receipt that was thought of: of answers, of pages, of heads and keys, of the text.

use crate::receipt::{ABSENT, THERE, receipt};
use crate::signed::{ORIGIN, publish, seed};
use goodstanding::hash::Hash;
use goodstanding::note::{SigningKey, base64, from_base64};
use goodstanding::receipt::Receipt;
use serde_json::{Value, json};

/// What was done, and the text that came of it.
pub type Forged = (String, String);

/// A name and what it does to the JSON of a receipt.
type Alteration<'a> = (&'a str, &'a dyn Fn(&mut Value));

pub fn all() -> Vec<Forged> {
    [of_answers(), of_lists(), of_entries(), of_pages(), of_hashes(), of_times(), of_signatures(), of_texts()].concat()
}

fn each(receipt: &Receipt, alterations: &[Alteration]) -> Vec<Forged> {
    alterations.iter().map(|(name, alter)| ((*name).to_owned(), altered(receipt, alter))).collect()
}

/// A receipt about one number.
fn about(number: &str) -> Receipt {
    receipt(&mut publish(900, 5), &[number])
}

/// The text of a receipt of which the JSON was altered.
fn altered(receipt: &Receipt, alter: &dyn Fn(&mut Value)) -> String {
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
    let entry = from_base64(line.strip_prefix("extra ").expect("the entry")).expect("base64");
    let entry = String::from_utf8(entry).expect("JSON");
    assert!(entry.contains(from), "{from} is nowhere in {entry}");
    let other = base64(entry.replacen(from, to, 1).as_bytes());
    value["head"] = json!(text.replacen(&line, &format!("extra {other}"), 1));
}

/// The hashes of the leaf, changed as bytes.
fn rehashed(value: &mut Value, change: impl FnOnce(Vec<u8>) -> Vec<u8>) {
    let hashes = &mut value["pages"][1]["hashes"];
    let bytes = from_base64(hashes.as_str().expect("a text")).expect("base64");
    *hashes = json!(base64(&change(bytes)));
}

fn pages(value: &mut Value) -> &mut Vec<Value> {
    value["pages"].as_array_mut().expect("a list")
}

fn shown(value: &mut Value, page: usize) -> &mut Vec<Value> {
    value["pages"][page]["shown"].as_array_mut().expect("a list")
}

fn answers(value: &mut Value) -> &mut Vec<Value> {
    value["answers"].as_array_mut().expect("a list")
}

fn of_answers() -> Vec<Forged> {
    let there: [Alteration; 7] = [
        ("another name in the record", &|value| replaced(&mut value["answers"][0][1], "Person", "Purson")),
        ("a later day of expiration", &|value| replaced(&mut value["answers"][0][1], "729", "999")),
        ("another number for the record", &|value| {
            value["answers"][0][0] = json!("MPSS000702");
            value["pages"][1]["shown"][0][1] = json!("MPSS000702");
        }),
        ("the number changed in the answer alone", &|value| value["answers"][0][0] = json!("MPSS000702")),
        ("absence for presence", &|value| value["answers"][0][1] = Value::Null),
        ("absence for presence, with the value's hash", &|value| {
            let hash = base64(Hash::of(&[value["answers"][0][1].as_str().expect("a record").as_bytes()]).as_bytes());
            value["answers"][0][1] = Value::Null;
            shown(value, 1)[0].as_array_mut().expect("an entry").push(json!(hash));
        }),
        ("an answer added", &|value| answers(value).insert(0, json!(["MPSS000699", null]))),
    ];
    let absent: [Alteration; 3] = [
        ("presence for absence", &|value| value["answers"][0][1] = json!("[\"Jane Doe\",20162,729]")),
        ("another absent number", &|value| value["answers"][0][0] = json!("MPSS000708")),
        ("an absent number that is there", &|value| value["answers"][0][0] = json!(THERE)),
    ];
    let suspended: [Alteration; 1] = [("a suspension left out", &|value| {
        replaced(&mut value["answers"][0][1], ",\"suspended\",\"suspended\"", "");
    })];
    [each(&about(THERE), &there), each(&about(ABSENT), &absent), each(&about("MPSS000021"), &suspended)].concat()
}

fn of_lists() -> Vec<Forged> {
    let list = receipt(&mut publish(900, 5), &["MPSS000007", THERE, ABSENT, "MPSS9"]);
    let alterations: [Alteration; 4] = [
        ("an answer dropped", &|value| drop(answers(value).remove(1))),
        ("answers in another order", &|value| answers(value).reverse()),
        ("an answer twice", &|value| {
            let answer = answers(value)[0].clone();
            answers(value).push(answer);
        }),
        ("no answers", &|value| answers(value).clear()),
    ];
    each(&list, &alterations)
}

fn of_entries() -> Vec<Forged> {
    let absent: [Alteration; 4] = [
        ("the left neighbour dropped", &|value| drop(shown(value, 1).remove(0))),
        ("the right neighbour dropped", &|value| drop(shown(value, 1).pop())),
        ("a neighbour's key changed", &|value| shown(value, 1)[1][1] = json!("MPSS000702")),
        ("a neighbour's place changed", &|value| shown(value, 1)[1][0] = json!(176)),
    ];
    let there: [Alteration; 4] = [
        ("a neighbour above dropped", &|value| drop(shown(value, 0).pop())),
        ("an entry's place changed", &|value| shown(value, 1)[0][0] = json!(0)),
        ("another count below", &|value| shown(value, 0)[0][3] = json!(1)),
        ("another page below", &|value| shown(value, 0)[0][2] = shown(value, 0)[1][2].clone()),
    ];
    [each(&about(ABSENT), &absent), each(&about(THERE), &there)].concat()
}

fn of_pages() -> Vec<Forged> {
    let alterations: [Alteration; 6] = [
        ("levels swapped", &|value| {
            value["pages"][0]["level"] = json!(0);
            value["pages"][1]["level"] = json!(1);
        }),
        ("pages swapped", &|value| pages(value).swap(0, 1)),
        ("a level dropped", &|value| drop(pages(value).remove(0))),
        ("the leaf dropped", &|value| drop(pages(value).pop())),
        ("a page twice", &|value| {
            let page = pages(value)[1].clone();
            pages(value).push(page);
        }),
        ("another count of entries", &|value| {
            let count = value["pages"][1]["count"].as_u64().expect("a number");
            value["pages"][1]["count"] = json!(count - 1);
        }),
    ];
    let other = receipt(&mut publish(901, 5), &[THERE]);
    let there = about(THERE);
    let mut forged = each(&there, &alterations);
    let pages = Receipt { pages: other.pages, ..there.clone() };
    let head = Receipt { head: other.head, ..there };
    forged.push(("the pages of another publication".to_owned(), pages.text()));
    forged.push(("the head of another publication".to_owned(), head.text()));
    forged
}

fn of_hashes() -> Vec<Forged> {
    let alterations: [Alteration; 3] = [
        ("a hash dropped", &|value| rehashed(value, |bytes| bytes[32..].to_vec())),
        ("a hash too many", &|value| rehashed(value, |bytes| [bytes, vec![0; 32]].concat())),
        ("hashes swapped", &|value| {
            rehashed(value, |mut bytes| {
                bytes.rotate_left(32);
                bytes
            });
        }),
    ];
    each(&about(THERE), &alterations)
}

fn of_times() -> Vec<Forged> {
    let alterations: [Alteration; 6] = [
        ("a later time of the data", &|value| {
            restated(value, "\"data_as_of\":\"2026-11-21", "\"data_as_of\":\"2026-11-23")
        }),
        ("a later due date", &|value| restated(value, "\"next_due\":\"2026-11-24", "\"next_due\":\"2027-11-24")),
        ("a later time of publication", &|value| restated(value, "\"published\":\"2026", "\"published\":\"2025")),
        ("another root in the head", &|value| restated(value, "\"root\":\"", "\"root\":\"00")),
        ("another place in the log", &|value| replaced(&mut value["head"], "index 4", "index 3")),
        ("another size of the log", &|value| {
            replaced(&mut value["head"], &format!("{ORIGIN}\n5\n"), &format!("{ORIGIN}\n6\n"));
        }),
    ];
    each(&about(THERE), &alterations)
}

fn of_signatures() -> Vec<Forged> {
    let site = publish(900, 5);
    let forger = SigningKey::from_seed(ORIGIN, &seed(9)).expect("a key");
    let alterations: [Alteration; 5] = [
        ("another log", &|value| replaced(&mut value["head"], &format!("{ORIGIN}\n5\n"), "other.example.org/log\n5\n")),
        ("the signature left out", &|value| {
            let text = value["head"].as_str().expect("a text").to_owned();
            value["head"] = json!(text[..text.find('\u{2014}').expect("a signature")]);
        }),
        ("a forger's signature under the name of the log", &|value| value["head"] = json!(site.stated_by(&forger))),
        ("a forger's log key in the keys", &|value| {
            let ours = site.log_key.verifier().to_string();
            replaced(&mut value["keys"], &ours, &forger.verifier().to_string());
            value["head"] = json!(site.stated_by(&forger));
        }),
        ("a forger's keys and head", &|value| {
            value["keys"] = json!(site.keys_by(&forger, &forger));
            value["head"] = json!(site.stated_by(&forger));
        }),
    ];
    let there = about(THERE);
    let mut forged = each(&there, &alterations);
    forged.push(("no keys".to_owned(), Receipt { keys: None, ..there.clone() }.text()));
    forged.push(("a head that is not signed".to_owned(), Receipt { head: site.head, ..there }.text()));
    forged
}

fn of_texts() -> Vec<Forged> {
    let there = about(THERE);
    let alterations: [Alteration; 2] =
        [("another tree", &|value| value["tree"] = json!("name")), ("another version", &|value| value["v"] = json!(2))];
    let mut forged = each(&there, &alterations);
    let text = there.text();
    for (name, from, to) in [
        ("a field more", "{\"v\":1,", "{\"v\":1,\"w\":1,"),
        ("white space", "{\"v\":1,", "{\"v\": 1,"),
        ("a number written in another way", "\"level\":1", "\"level\":1.0"),
        ("a character written in another way", "Person", "\\u0050erson"),
    ] {
        forged.push((name.to_owned(), text.replacen(from, to, 1)));
    }
    forged.push(("cut short".to_owned(), text[..1000].to_owned()));
    forged.push(("nothing".to_owned(), String::new()));
    forged
}
