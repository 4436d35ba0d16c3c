//! Receipts that the script must make as the program does: `tests/vectors/receipt-made.json` holds the pages and the texts.

use crate::receipt::{ABSENT, THERE, receipt};
use crate::signed::{publish, root_key};
use goodstanding::note::base64;
use serde_json::{Value, json};
use std::fs;

/// What the script makes receipts out of, and the ones that it must make.
const MADE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/receipt-made.json");

#[test]
fn the_script_is_given_pages_and_the_receipts_to_make_of_them() {
    let made: Vec<Value> = [(0, vec!["MPSS5"]), (3, vec!["MPSS000007"]), (400, vec![THERE, ABSENT, "A", "MPSS9"])]
        .into_iter()
        .map(|(people, numbers)| {
            let mut site = publish(people, 2);
            let text = receipt(&mut site, &numbers).text();
            let pages: serde_json::Map<String, Value> =
                site.pages.0.iter().map(|(id, stored)| (id.to_string(), json!(base64(stored)))).collect();
            let root = root_key().verifier().to_string();
            json!({ "numbers": numbers, "pages": pages, "head": site.stated, "keys": site.keys, "trusted": root, "text": text })
        })
        .collect();
    let made = serde_json::to_string_pretty(&made).unwrap() + "\n";
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(MADE, &made).unwrap();
    }
    assert!(fs::read_to_string(MADE).unwrap() == made, "UPDATE_EXPECT=1 cargo test writes the vectors anew");
}
