//! What a build refuses because of the site that stands, how a person accepts it, and what becomes of those who are
//! gone.

use crate::project::{ANA, HEADER, JANE, JOSE, LATER, NOW, Project};
use serde_json::Value;
use std::fs;

const TWO_YEARS_LATER: &str = "2028-11-21T20:00:00Z";

/// A site of these rows.
fn site_of(rows: &[&str]) -> Project {
    let project = Project::new("");
    project.rows(rows);
    project.must_build(NOW);
    project
}

/// Builds and expects to be refused with this code, with nothing changed.
fn refused(project: &Project, time: &str, flags: &[&str], code: &str) -> Value {
    let before = project.site();
    let built = project.try_build(time, flags);
    assert_eq!(built.code, Some(1), "{}", built.said);
    let problems = built.json["problems"].as_array().unwrap();
    let problem = problems.iter().find(|problem| problem["code"] == code);
    let problem = problem.unwrap_or_else(|| panic!("{code} is not in {problems:?}")).clone();
    assert!(project.site() == before, "a refused build changed the site");
    problem
}

/// So many people after one another.
fn crowd(count: usize, words: &str) -> Vec<String> {
    (0..count)
        .map(|place| format!("MPSS{},Person{place} Garcia,2025-03-15,2027-03-14,{words}", 10_000 + place))
        .collect()
}

fn borrowed(rows: &[String]) -> Vec<&str> {
    rows.iter().map(String::as_str).collect()
}

#[test]
fn the_first_person_who_vanishes_stops_the_build_and_is_named_with_the_flag() {
    let registry = site_of(&[JANE, ANA, JOSE]);
    registry.rows(&[JANE, JOSE]);
    let problem = refused(&registry, LATER, &[], "guard-removals");
    insta::assert_snapshot!(problem["found"].as_str().unwrap(), @"1 certification missing: MPSS200");
    insta::assert_snapshot!(problem["hint"].as_str().unwrap(), @"look whether the export is cut off or filtered; if the registry took them out, build with --accept-removals 1");
}

#[test]
fn at_most_ten_of_those_who_vanish_are_named() {
    let people = crowd(14, "Active/No sanctions,None");
    let registry = site_of(&borrowed(&people));
    registry.rows(&borrowed(&people[..2]));
    let problem = refused(&registry, LATER, &["--accept-removals", "11"], "guard-removals");
    let found = problem["found"].as_str().unwrap();
    assert!(found.starts_with("12 certifications missing: MPSS10002, MPSS10003, "), "{found}");
    assert!(found.ends_with("MPSS10011 and 2 more"), "{found}");
}

#[test]
fn an_accepted_removal_is_shown_as_no_longer_listed_for_the_configured_time() {
    let registry = site_of(&[JANE, ANA, JOSE]);
    registry.rows(&[JANE, JOSE]);
    let built = registry.try_build(LATER, &["--accept-removals", "1"]);
    assert_eq!(built.code, Some(0), "{}", built.said);
    assert_eq!(built.json["no_longer_listed"], serde_json::json!(["MPSS200"]));
    assert_eq!(built.json["certifications"], 2);
    for query in ["MPSS200", "ana leon"] {
        let row = registry.find(query, LATER);
        assert_eq!((&row["standing"], &row["expires"]), (&"no-longer-listed".into(), &Value::Null), "{query}");
    }
    let later = registry.try_build("2026-11-22T20:00:00Z", &[]);
    assert_eq!(later.code, Some(0), "a tombstone is no second removal: {}", later.said);
    assert_eq!(registry.find("MPSS200", LATER)["standing"], "no-longer-listed");
    assert_eq!(registry.try_build(TWO_YEARS_LATER, &["--accept-changes", "9"]).code, Some(0));
    assert_eq!(registry.find("MPSS200", TWO_YEARS_LATER), Value::Null);
}

#[test]
fn somebody_who_comes_back_is_listed_again() {
    let registry = site_of(&[JANE, ANA]);
    registry.rows(&[JANE]);
    assert_eq!(registry.try_build(LATER, &["--accept-removals", "1"]).code, Some(0));
    registry.rows(&[JANE, ANA]);
    assert_eq!(registry.try_build(LATER, &[]).code, Some(0));
    assert_eq!(registry.find("MPSS200", LATER)["standing"], "active");
}

#[test]
fn a_burst_of_changes_stops_the_build_and_a_few_do_not() {
    let people = crowd(40, "Active/No sanctions,None");
    let changed = crowd(40, "Suspended,None");
    let registry = site_of(&borrowed(&people));
    let mixed = |count: usize| [borrowed(&changed[..count]), borrowed(&people[count..])].concat();
    registry.rows(&mixed(6));
    let problem = refused(&registry, LATER, &[], "guard-changes");
    assert!(problem["hint"].as_str().unwrap().ends_with("--accept-changes 6"), "{problem}");
    refused(&registry, LATER, &["--accept-changes", "5"], "guard-changes");
    assert_eq!(registry.try_build(LATER, &["--accept-changes", "6"]).code, Some(0));
    registry.rows(&mixed(11));
    assert_eq!(registry.try_build(LATER, &[]).code, Some(0), "five more are the work of a day");
}

#[test]
fn dates_that_slip_for_everybody_are_a_burst_too() {
    let people = crowd(40, "Active/No sanctions,None");
    let slipped: Vec<String> = people.iter().map(|row| row.replace("2027-03-14", "2026-03-14")).collect();
    let registry = site_of(&borrowed(&people));
    registry.rows(&borrowed(&slipped));
    refused(&registry, LATER, &[], "guard-changes");
}

#[test]
fn people_who_expire_by_the_calendar_are_no_burst() {
    let registry = site_of(&borrowed(&crowd(40, "Active/No sanctions,None")));
    assert_eq!(registry.try_build(TWO_YEARS_LATER, &[]).code, Some(0));
}

#[test]
fn new_people_need_no_flag() {
    let registry = site_of(&[JANE]);
    let people = [vec![JANE.to_owned()], crowd(60, "Active/No sanctions,None")].concat();
    registry.rows(&borrowed(&people));
    assert_eq!(registry.try_build(LATER, &[]).code, Some(0));
}

#[test]
fn an_older_export_is_refused_unless_accepted() {
    let registry = site_of(&[JANE]);
    let problem = refused(&registry, "2026-11-20T20:00:00Z", &[], "guard-older");
    insta::assert_snapshot!(problem["found"].as_str().unwrap(), @"data of 2026-11-20T20:00:00Z");
    assert_eq!(registry.try_build("2026-11-20T20:00:00Z", &["--accept-older"]).code, Some(0));
}

#[test]
fn a_number_given_to_another_person_needs_the_reviewed_list() {
    let registry = site_of(&[JANE, ANA]);
    let other = "MPSS200,Robert Kim,2026-11-02,2028-11-01,Active/No sanctions,None";
    registry.rows(&[JANE, other]);
    let problem = refused(&registry, LATER, &[], "guard-reissued");
    let found = "1 number for another person: MPSS200 (was Ana León, is Robert Kim)";
    assert_eq!(problem["found"], found);
    let list = |active: &str| {
        let text =
            format!("certification_number,date_active,reviewed_by,reviewed_on\nMPSS200,{active},R. Ivers,2026-11-20\n");
        fs::write(registry.path("site/data/reissued-numbers.csv"), text).unwrap();
    };
    list("2026-11-01");
    refused(&registry, LATER, &[], "guard-reissued");
    list("2026-11-02");
    assert_eq!(registry.try_build(LATER, &[]).code, Some(0));
    assert_eq!(registry.find("MPSS200", LATER)["name"], "Robert Kim");
}

#[test]
fn a_marriage_is_no_change_of_hands() {
    let registry = site_of(&[JANE]);
    registry.rows(&[&JANE.replace("Jane Doe", "Jane Smith")]);
    assert_eq!(registry.try_build(LATER, &[]).code, Some(0));
}

#[test]
fn another_site_can_be_named_for_the_comparison() {
    let registry = site_of(&[JANE, ANA]);
    fs::rename(registry.path("site/public"), registry.path("site/kept")).unwrap();
    registry.rows(&[JANE]);
    assert_eq!(registry.try_build(LATER, &["--previous", "site/kept"]).code, Some(1));
    let built = registry.try_build(LATER, &["--previous", "site/kept", "--accept-removals", "1"]);
    assert_eq!(built.code, Some(0), "{}", built.said);
    assert_eq!(registry.find("MPSS200", LATER)["standing"], "no-longer-listed");
    assert_eq!(registry.try_build(LATER, &["--previous", "site/none"]).code, Some(3));
}

#[test]
fn a_site_that_cannot_be_compared_with_stops_the_build() {
    let registry = site_of(&[JANE, ANA]);
    for path in registry.site().into_keys().filter(|path| path.starts_with("p/")) {
        fs::write(registry.path("site/public").join(path), "damaged").unwrap();
    }
    let built = registry.try_build(LATER, &[]);
    assert_eq!(built.code, Some(1));
    assert!(built.said.contains("cannot be read, so nobody would notice who vanished"), "{}", built.said);
}

#[test]
fn the_account_is_written_as_text_and_as_json() {
    let registry = site_of(&[JANE, ANA]);
    registry.rows(&[JANE]);
    for (name, flags) in
        [("site/report.json", vec![]), ("site/report", vec![]), ("site/report.txt", vec!["--accept-removals", "1"])]
    {
        let file = registry.path(name).display().to_string();
        registry.try_build(LATER, &[vec!["--report", &file], flags].concat());
    }
    for name in ["site/report.json", "site/report"] {
        let json: Value = serde_json::from_slice(&fs::read(registry.path(name)).unwrap()).unwrap();
        assert_eq!((&json["outcome"], &json["problems"][0]["code"]), (&"refused".into(), &"guard-removals".into()));
    }
    insta::assert_snapshot!(fs::read_to_string(registry.path("site/report.txt")).unwrap(), @r"
    Published.
    Data as of 2026-11-21T21:00:00Z, 1 rows.

    No longer listed: MPSS200
    ");
}

#[test]
fn a_suspension_that_ended_is_remembered_only_as_long_as_the_settings_say() {
    let suspended = JANE.replace("Active/No sanctions", "Suspended");
    let registry = site_of(&[&suspended, ANA]);
    registry.set("\n[retention]\nended_actions_days = 30\n");
    registry.rows(&[JANE, ANA]);
    let page = || String::from_utf8(registry.site()["data/registry.ndjson"].clone()).unwrap();
    assert_eq!(registry.try_build(LATER, &[]).code, Some(0));
    let ended = r#""ended":{"action":"suspended","on":"2026-11-21"}"#;
    assert!(page().contains(ended), "{}", page());
    assert_eq!(registry.try_build("2026-12-20T20:00:00Z", &[]).code, Some(0));
    assert!(page().contains(ended), "{}", page());
    assert_eq!(registry.try_build("2026-12-21T20:00:00Z", &[]).code, Some(0));
    assert!(!page().contains("ended"), "{}", page());
}

#[test]
fn a_lost_column_of_withheld_details_exposes_nobody() {
    let registry = site_of(&[ANA]);
    let header = HEADER.trim_end();
    let table = format!("{header},details_withheld\n{JANE},yes\n{ANA},\n");
    fs::write(registry.path("site/data/registry.csv"), table).unwrap();
    assert_eq!(registry.try_build(NOW, &[]).code, Some(0));
    assert_eq!(registry.find("MPSS123456", NOW)["withheld"], true);
    registry.rows(&[JANE, ANA]);
    let problem = refused(&registry, LATER, &[], "guard-names");
    assert!(problem["found"].as_str().unwrap().ends_with("MPSS123456"), "{problem}");
    assert_eq!(registry.try_build(LATER, &["--accept-names", "1"]).code, Some(0));
}

#[test]
fn a_broken_row_in_between_exposes_nobody_either() {
    let registry = Project::new("\n[table]\non_bad_rows = \"hold\"\n");
    let table = |jane: &str| format!("{},details_withheld\n{jane},yes\n{ANA},\n", HEADER.trim_end());
    for (time, jane, code) in [(NOW, JANE.to_owned(), 0), (LATER, JANE.replace("2027-03-14", "soon"), 4)] {
        registry.write_table(table(&jane).as_bytes());
        assert_eq!(registry.try_build(time, &[]).code, Some(code));
    }
    registry.rows(&[JANE, ANA]);
    refused(&registry, LATER, &[], "guard-names");
}
