//! The languages of a site, as those meet them who add one: a file and a line, what `check` says of a file that is not whole,
//! and what a reader of another language finds where. Basque has the plural classes of English, so its file can begin as a copy.

use crate::project::Project;
use serde_json::Value;
use std::fs;

const ENGLISH: &str = include_str!("../../locales/en.ftl");

/// A project with a file of messages, and perhaps the line that switches it on.
fn with_language(line: &str, code: &str, messages: &str) -> Project {
    let project = Project::new(&format!("\n[languages]\n{line}\n"));
    let folder = project.path("site/locales");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(format!("{code}.ftl")), messages).unwrap();
    project
}

/// What `check` says, a line each: `code: file, message: found`; and its exit code.
fn checked(project: &Project, kind: &str) -> (Option<i32>, Vec<String>) {
    let output = project.run(&["-C", "site", "check", "--now", "2026-11-21T02:00:00Z", "--format", "json"]);
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |problem: &Value, key: &str| problem[key].as_str().unwrap_or_default().to_owned();
    let line =
        |problem: &Value| format!("{}: {} {}", text(problem, "code"), text(problem, "column"), text(problem, "found"));
    (output.status.code(), told[kind].as_array().unwrap().iter().map(line).collect())
}

/// English with one message changed by a person who translates.
fn changed(from: &str, to: &str) -> String {
    assert!(ENGLISH.contains(from), "{from}");
    ENGLISH.replace(from, to)
}

#[test]
fn a_language_is_one_file_and_one_line() {
    let project =
        with_language("eu = \"unread\"", "eu", &changed("language-name = English", "language-name = Euskara"));
    project.must_build("2026-11-21T02:00:00Z");
    let site = project.site();
    let pages: Vec<&str> = site.keys().filter(|path| path.starts_with("eu/")).map(String::as_str).collect();
    assert_eq!(
        pages,
        [
            "eu/accessibility/index.html",
            "eu/complaint/index.html",
            "eu/help/index.html",
            "eu/index.html",
            "eu/record/index.html",
            "eu/sheet/index.html",
            "eu/status/index.html",
            "eu/style/index.html",
        ]
    );
    let home = String::from_utf8_lossy(&site["eu/index.html"]).into_owned();
    assert!(home.starts_with("<!doctype html><html dir=ltr lang=eu>"));
    assert!(home.contains("This page was translated by a computer"));
    let root = String::from_utf8_lossy(&site["index.html"]).into_owned();
    assert!(root.contains("Euskara") && !root.contains("translated by a computer"));
    for part in ["words", "later", "sheet", "complaint", "history", "proof", "day"] {
        assert!(site.keys().any(|path| path.ends_with(&format!("/{part}.eu.json"))), "{part}");
    }
}

#[test]
fn once_a_speaker_has_read_it_the_note_goes() {
    let project = with_language("eu = \"read\"", "eu", ENGLISH);
    project.must_build("2026-11-21T02:00:00Z");
    let home = String::from_utf8_lossy(&project.site()["eu/index.html"]).into_owned();
    assert!(!home.contains("translated by a computer"));
}

#[test]
fn a_site_without_other_languages_offers_no_choice() {
    let project = Project::new("");
    project.must_build("2026-11-21T02:00:00Z");
    let site = project.site();
    assert!(!String::from_utf8_lossy(&site["index.html"]).contains("languages"));
    assert!(!site.keys().any(|path| path.contains(".es.json") || path.starts_with("es/")));
}

#[test]
fn what_a_translation_lacks_or_has_beside_is_listed_by_message() {
    let cases = [
        ("skip = Skip to the content\n", "", "message-not-translated: skip no such message"),
        ("skip =", "skipp = Skip\nskip =", "message-extra: skipp a message that no page says"),
        ("Section { $rule }", "Section", "message-lacks-variable: rule-link no { $rule }"),
        ("Section { $rule }", "{ $rule } { $page }", "message-unknown-variable: rule-link { $page }"),
        ("    [one] 1 person matches.\n", "", "message-lacks-form: ui-found no form [one]"),
        ("ui-number-example = 1,234,567", "ui-number-example = a lot", "number-example: ui-number-example \"a lot\""),
    ];
    for (from, to, expected) in cases {
        let project = with_language("eu = \"unread\"", "eu", &changed(from, to));
        let (code, problems) = checked(&project, "problems");
        assert_eq!(code, Some(1), "{expected}");
        assert!(problems.iter().any(|problem| problem == expected), "{expected}: {problems:?}");
    }
}

#[test]
fn each_plural_class_of_the_language_needs_its_form() {
    let project = with_language("ar = \"unread\"", "ar", ENGLISH);
    let (code, problems) = checked(&project, "problems");
    assert_eq!(code, Some(1));
    let found = "message-lacks-form: ui-found no form [few], [many], [two], [zero]";
    assert!(problems.iter().any(|problem| problem == found), "{problems:?}");
    // Japanese has one class, so a sentence without a choice is whole; and a choice by zone is no plural.
    let flat = ENGLISH.replace(
        "ui-found = { $count ->\n    [one] 1 person matches.\n   *[other] { $count } people match.\n}",
        "ui-found = { $count } people match.",
    );
    assert_ne!(flat, ENGLISH);
    let project = with_language("ja = \"unread\"", "ja", &flat);
    assert_eq!(checked(&project, "problems"), (Some(0), vec![]));
}

#[test]
fn a_translation_that_is_not_switched_on_is_told_about_and_stops_nothing() {
    let project = with_language("", "eu", "ui-number-example = 1,234,567\nskipp = Skip\n");
    let (code, notices) = checked(&project, "notices");
    assert_eq!(code, Some(0));
    assert!(notices.contains(&"message-extra: skipp a message that no page says".to_owned()), "{notices:?}");
    assert!(notices.contains(&"message-not-translated: skip no such message".to_owned()));
    project.must_build("2026-11-21T02:00:00Z");
}

#[test]
fn a_language_without_a_file_stops_the_build_and_the_last_site_stays() {
    let project = Project::new("");
    project.must_build("2026-11-21T02:00:00Z");
    let before = project.site();
    project.set("\n[languages]\nxx = \"read\"\n");
    let (code, problems) = checked(&project, "problems");
    assert_eq!((code, problems), (Some(1), vec!["language-missing:  no such file".to_owned()]));
    assert_eq!(project.build("2026-11-21T03:00:00Z").status.code(), Some(1));
    assert_eq!(project.site(), before);
}

#[test]
fn the_age_of_the_data_stands_in_one_page_for_all_languages() {
    let project = Project::new("\n[languages]\nes = \"unread\"\nar = \"unread\"\n");
    project.must_build("2026-11-21T02:00:00Z");
    let before = project.site();
    project.must_build("2026-11-21T03:00:00Z");
    let after = project.site();
    let changed: Vec<&str> =
        after.iter().filter(|(path, bytes)| before.get(*path) != Some(*bytes)).map(|(path, _)| path.as_str()).collect();
    assert_eq!(changed, ["as-of.html", "head.json", "status.json", "tops.bin"]);
    let times = String::from_utf8_lossy(&after["as-of.html"]).into_owned();
    assert!(times.contains("id=es lang=es") && times.contains("dir=rtl"), "{times}");
    assert!(String::from_utf8_lossy(&after["es/index.html"]).contains("../as-of.html#es"));
}
