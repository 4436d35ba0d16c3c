//! The standing at a moment in a zone, against the vectors that the script reads too.

use goodstanding::registry::standing;
use goodstanding::registry::standing::Facts;
use goodstanding::registry::{Action, Status};
use goodstanding::time::{Day, Moment, Zone};
use serde_json::Value;
use std::fs;

#[test]
fn a_certification_ends_with_its_last_day_in_the_registrys_zone() {
    let vectors: Value = serde_json::from_str(&fs::read_to_string("tests/vectors/standing.json").unwrap()).unwrap();
    let cases = vectors["moments"].as_array().unwrap();
    assert!(cases.len() > 80);
    for case in cases {
        let text = |key: &str| case[key].as_str().unwrap();
        let zone = Zone::named(text("zone")).unwrap();
        let today = Moment::parse(text("moment")).unwrap().day_in(&zone);
        assert_eq!(today.to_string(), text("today"), "{case}");
        let facts = Facts::listed(Status::Active, Action::None, Day::parse(text("expires")).unwrap());
        assert_eq!(standing::standing(&facts, today).code(), text("standing"), "{case}");
    }
}
