//! Rows that cannot be read: refused by default, held back where the settings say so. Never in good standing, never
//! lost, and never in the way of somebody else's suspension.

use crate::project::{ANA, Built, HEADER, JANE, JOSE, LATER, NOW, Project};
use serde_json::Value;
use std::fs;

const TWO_HOURS_LATER: &str = "2026-11-21T22:00:00Z";

/// Up to two broken rows are held.
const HOLD: &str = "\n[table]\non_bad_rows = \"hold\"\nhold_at_most = 2\n";

/// A registry of three people, built once; broken rows are held.
struct Registry(Project);

impl Registry {
    fn holding() -> Registry {
        let registry = Registry(Project::new(HOLD));
        assert_eq!(registry.build(NOW, &[JANE, ANA, JOSE]).code, Some(0));
        registry
    }

    fn build(&self, time: &str, rows: &[&str]) -> Built {
        self.0.rows(rows);
        self.0.try_build(time, &[])
    }

    fn standing(&self, query: &str) -> String {
        self.0.find(query, TWO_HOURS_LATER)["standing"].as_str().unwrap_or("nobody").to_owned()
    }

    /// A person's static page, as text.
    fn page(&self, number: &str) -> String {
        let path = format!("site/public/{}", goodstanding::site::record_path(number));
        fs::read_to_string(self.0.path(&path)).unwrap()
    }
}

fn suspended(row: &str) -> String {
    row.replace("Active/No sanctions", "Suspended")
}

#[test]
fn a_broken_row_is_held_and_a_new_suspension_elsewhere_is_published() {
    let registry = Registry::holding();
    let broken = JANE.replace("2027-03-14", "2027-02-30");
    let Built { code, json: made, .. } = registry.build(LATER, &[&broken, &suspended(ANA), JOSE]);
    assert_eq!(code, Some(4));
    assert_eq!(registry.standing("ana leon"), "suspended");
    assert_eq!(registry.standing("jose garcia"), "active");
    for query in ["MPSS123456", "jane doe"] {
        let jane = registry.0.find(query, TWO_HOURS_LATER);
        assert_eq!((&jane["standing"], &jane["held"]), (&"being-corrected".into(), &true.into()), "{query}");
    }
    assert_eq!(made["held"][0]["row"], 2);
    assert_eq!(made["held"][0]["problems"][0]["column"], "date_expires");
    let corrected = serde_json::json!([
        {"number": "MPSS123456", "standing": "being-corrected", "confirmed": "2026-11-21T20:00:00Z"}
    ]);
    assert_eq!(made["being_corrected"], corrected);
    let page = registry.page("MPSS123456");
    assert!(page.contains("data-standing=being-corrected"), "{page}");
    assert!(page.contains("last confirmed") || page.contains("Last confirmed"), "{page}");
    assert!(!page.contains("No sanctions"), "{page}");
}

#[test]
fn without_holding_nothing_changes_and_the_message_names_row_and_column() {
    let registry = Registry::holding();
    registry.0.set("");
    let broken = JANE.replace("2027-03-14", "2027-02-30");
    let Built { code, json: report, .. } = registry.build(LATER, &[&broken, &suspended(ANA), JOSE]);
    assert_eq!(code, Some(1));
    assert_eq!((&report["problems"][0]["row"], &report["problems"][0]["column"]), (&2.into(), &"date_expires".into()));
    assert_eq!(registry.standing("ana leon"), "active");
}

#[test]
fn a_broken_row_that_is_itself_the_suspension_is_never_shown_as_active() {
    let suspension = suspended(JANE);
    let cases = [
        (suspension.replace("2027-03-14", "soon"), "suspended"),
        (suspension.replace("MPSS123456", "MPSS12E456"), "suspended"),
        (suspension.replace("Jane Doe", "Doe, Jane"), "suspended"),
        (suspension.replace("Suspended,None", "Suspended"), "suspended"),
        (suspension.replace("Jane Doe", "\"Jane\"Doe"), "suspended"),
        (suspension.replace("Suspended", "Suspnded"), "being-corrected"),
        (JANE.replace("None", "Suspended"), "suspended"),
        (format!("{JANE}\n{suspension}"), "suspended"),
    ];
    for (rows, expected) in cases {
        let registry = Registry::holding();
        let Built { code, .. } = registry.build(LATER, &[&rows, ANA, JOSE]);
        assert_eq!((code, registry.standing("MPSS123456").as_str()), (Some(4), expected), "{rows}");
    }
}

#[test]
fn somebody_suspended_stays_suspended_while_their_row_is_broken() {
    let registry = Registry::holding();
    assert_eq!(registry.build(NOW, &[&suspended(JANE), ANA, JOSE]).code, Some(0));
    assert_eq!(registry.build(LATER, &[&JANE.replace("2027-03-14", "soon"), ANA, JOSE]).code, Some(4));
    let jane = registry.0.find("jane doe", TWO_HOURS_LATER);
    assert_eq!((&jane["standing"], &jane["held"]), (&"suspended".into(), &true.into()));
}

#[test]
fn a_mended_row_is_whole_again_and_a_row_that_stays_broken_keeps_its_last_confirmation() {
    let registry = Registry::holding();
    let broken = JANE.replace("2027-03-14", "soon");
    assert_eq!(registry.build(LATER, &[&broken, ANA, JOSE]).code, Some(4));
    let Built { code, json: made, .. } = registry.build(TWO_HOURS_LATER, &[&broken, ANA, JOSE]);
    assert_eq!((code, &made["being_corrected"][0]["confirmed"]), (Some(4), &NOW.into()));
    assert_eq!(registry.build(TWO_HOURS_LATER, &[JANE, ANA, JOSE]).code, Some(0));
    assert_eq!(registry.standing("jane doe"), "active");
}

#[test]
fn a_new_person_whose_row_is_broken_is_being_corrected_and_not_unknown() {
    let registry = Registry::holding();
    let new = "MPSS400,Robert Kim,2026-11-20,soon,Active/No sanctions,None";
    assert_eq!(registry.build(LATER, &[JANE, ANA, JOSE, new]).code, Some(4));
    assert_eq!(registry.standing("MPSS400"), "being-corrected");
    assert_eq!(registry.standing("robert kim"), "being-corrected");
}

#[test]
fn a_number_that_cannot_be_read_loses_nobody() {
    let registry = Registry::holding();
    let Built { code, json: made, .. } = registry.build(LATER, &[&JANE.replace("MPSS123456", "MPSS"), ANA, JOSE]);
    assert_eq!((code, &made["no_longer_listed"]), (Some(4), &serde_json::json!([])));
    assert_eq!(registry.standing("jane doe"), "being-corrected");
    let cut = [&JANE.replace("MPSS123456", "MPSS")[..], JOSE];
    let Built { code, json: report, .. } = registry.build(LATER, &cut);
    assert_eq!((code, &report["problems"][0]["code"]), (Some(1), &"guard-removals".into()));
}

#[test]
fn a_first_build_never_publishes_without_somebody_whose_number_it_cannot_read() {
    let registry = Registry::holding();
    fs::remove_dir_all(registry.0.path("site/public")).unwrap();
    let Built { code, json: report, .. } = registry.build(LATER, &[&JANE.replace("MPSS123456", "MPSS"), ANA, JOSE]);
    assert_eq!((code, &report["problems"][0]["code"]), (Some(1), &"number-pattern".into()));
    let Built { code, .. } = registry.build(LATER, &[&JANE.replace("2027-03-14", "soon"), ANA, JOSE]);
    assert_eq!((code, registry.standing("jane doe").as_str()), (Some(4), "being-corrected"));
}

#[test]
fn a_slipped_comma_hides_no_name_that_nobody_withheld() {
    let registry = Registry::holding();
    let table = |jane: &str, ana: &str| {
        let header = HEADER.trim_end();
        fs::write(
            registry.0.path("site/data/registry.csv"),
            format!("{header},details_withheld\n{jane}\n{ana}\n{JOSE},\n"),
        )
        .unwrap();
        let output = registry.0.run(&["-C", "site", "build", "--as-of", LATER, "--now", LATER]);
        assert_eq!(output.status.code(), Some(4), "{}", String::from_utf8_lossy(&output.stderr));
    };
    table(&format!("{},", JANE.replace("Jane Doe", "Doe, Jane")), &format!("{ANA},"));
    assert_eq!(registry.standing("jane doe"), "being-corrected");
    table(&format!("{JANE},"), &format!("{},yes", ANA.replace("Ana León", "León, Ana")));
    assert_eq!(registry.standing("ana leon"), "nobody");
    assert_eq!(registry.standing("MPSS200"), "being-corrected");
}

#[test]
fn more_broken_rows_than_the_limit_are_refused() {
    let registry = Registry::holding();
    let broken = [JANE, ANA, JOSE].map(|row| row.replace(",None", ",Nothing"));
    let Built { code, json: report, .. } = registry.build(LATER, &broken.each_ref().map(String::as_str));
    assert_eq!(code, Some(1));
    let codes: Vec<&str> =
        report["problems"].as_array().unwrap().iter().map(|problem| problem["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["action-unknown", "action-unknown", "action-unknown", "held-too-many"]);
}

#[test]
fn a_header_that_cannot_be_read_is_never_held() {
    let registry = Registry::holding();
    fs::write(registry.0.path("site/data/registry.csv"), HEADER.replace("status", "state") + JANE + "\n").unwrap();
    let output = registry.0.run(&["-C", "site", "build", "--as-of", LATER, "--now", LATER]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(registry.standing("jane doe"), "active");
}

#[test]
fn a_check_says_what_a_build_would_hold() {
    let registry = Registry::holding();
    fs::write(registry.0.path("site/data/registry.csv"), format!("{HEADER}{JANE}\n{}\n", ANA.replace(",None", ",")))
        .unwrap();
    let output = registry.0.run(&["-C", "site", "check", "--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), &report["problems"]), (Some(4), &serde_json::json!([])));
    assert_eq!((&report["held"][0]["row"], &report["held"][0]["number"]), (&3.into(), &"MPSS200".into()));
}

#[test]
fn the_same_held_build_again_changes_nothing() {
    let registry = Registry::holding();
    let rows = [&JANE.replace("2027-03-14", "soon")[..], ANA, JOSE];
    registry.build(LATER, &rows);
    let Built { code, json: made, .. } = registry.build(LATER, &rows);
    assert_eq!((code, &made["written"]), (Some(4), &serde_json::json!([])));
}
