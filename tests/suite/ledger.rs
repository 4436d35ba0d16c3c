//! The ledger of changes from outside: small histories of a registry in `tests/cases/ledger`, what the commands say of
//! them and how they end, the feeds, and that no name and no investigation is in any of it.

use crate::project::{ANA, HEADER, JANE, JOSE, Project};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

const FIRST: &str = "2026-11-20T20:00:00Z";
const SECOND: &str = "2026-11-21T20:00:00Z";

/// What a guard would ask somebody about.
const ACCEPTED: [&str; 4] = ["--accept-removals", "9", "--accept-changes", "9"];

/// One line of a case behind its rows.
struct Step<'a> {
    is_published: bool,
    time: &'a str,
    rows: Vec<&'a str>,
}

fn cases() -> Vec<PathBuf> {
    let files = fs::read_dir("tests/cases/ledger").unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|end| end == "case")).collect();
    cases.sort();
    cases
}

/// Plays a case and says what `deadlines` says at its end.
fn played(case: &Path) -> String {
    let text = fs::read_to_string(case).unwrap();
    let settings = text.lines().filter_map(|line| line.strip_prefix("settings "));
    let project =
        Project::new(&settings.map(|line| format!("\n{}\n", line.replacen("] ", "]\n", 1))).collect::<String>());
    let (mut reissued, mut last) = (String::new(), "");
    for step in steps(&text, &mut reissued) {
        let list = format!("certification_number,date_active,reviewed_by,reviewed_on\n{reissued}");
        fs::write(project.path("site/data/reissued-numbers.csv"), list).unwrap();
        let header = HEADER.replace('\n', ",status_changed_at\n");
        project.write_table(format!("{header}{}\n", step.rows.join("\n")).as_bytes());
        last = step.time;
        if step.is_published {
            let built = project.try_build(step.time, &ACCEPTED);
            assert!(matches!(built.code, Some(0 | 4)), "{}: {}", case.display(), built.said);
            let again = project.try_build(step.time, &ACCEPTED);
            assert_eq!(again.json["written"], json!([]), "{}: the same build again", case.display());
        }
    }
    let output = project.run(&["-C", "site", "deadlines", "--now", last]);
    let [stdout, stderr] = [&output.stdout, &output.stderr].map(|said| String::from_utf8_lossy(said).into_owned());
    format!("{stdout}{stderr}exit {}\n", output.status.code().unwrap())
}

fn steps<'a>(text: &'a str, reissued: &mut String) -> Vec<Step<'a>> {
    let mut steps: Vec<Step> = Vec::new();
    for line in text.lines() {
        match line.split_once(' ').unwrap_or((line, "")) {
            ("#" | "settings", _) => {}
            ("publish", time) => steps.push(Step { is_published: true, time, rows: Vec::new() }),
            ("ask", time) => steps.push(Step { is_published: false, time, rows: Vec::new() }),
            ("reissued", entry) => *reissued += &format!("{entry},R. Ivers,2026-11-20\n"),
            _ => steps.last_mut().unwrap().rows.push(line),
        }
    }
    steps
}

#[test]
fn every_history_has_the_changes_that_a_reader_would_name() {
    let mut wrong = Vec::new();
    for case in cases() {
        let (said, file) = (played(&case), case.with_extension("expected"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&file, &said).unwrap();
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        if said != expected {
            wrong.push(format!("{}\n--- expected\n{expected}\n--- said\n{said}", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}\n(UPDATE_EXPECT=1 writes the expected files anew)", wrong.join("\n"));
}

/// A site with two changes: Jane suspended in time, Ana revoked too late.
fn changed(more: &str) -> Project {
    let project = Project::new(more);
    let header = HEADER.replace('\n', ",status_changed_at\n");
    let table = |rows: [String; 3]| project.write_table(format!("{header}{}\n", rows.join("\n")).as_bytes());
    let plain = |row: &str| format!("{row},");
    table([plain(JANE), plain(ANA), plain(JOSE)]);
    project.must_build(FIRST);
    let sanctioned = |row: &str, word: &str, time: &str| {
        format!("{},{time}", row.replace("Active/No sanctions,None", &format!("{word},{word}")))
    };
    table([
        sanctioned(JANE, "Suspended", "2026-11-21T15:00:00Z"),
        sanctioned(ANA, "Revoked", "2026-11-17"),
        format!("{},2026-11-21T16:17:18Z", JOSE.replace("None", "Under investigation")),
    ]);
    project.must_build(SECOND);
    project
}

fn json_of(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}

#[test]
fn deadlines_answers_in_json_and_ends_with_6_unless_the_late_one_is_left_out() {
    let project = changed("");
    let ask = |more: &[&str]| {
        project.run(&[&["-C", "site", "deadlines", "--now", SECOND, "--format", "json"], more].concat())
    };
    let output = ask(&[]);
    let expected = json!([
        {"number": "MPSS123456", "from": "active", "to": "suspended", "decided": "2026-11-21T15:00:00Z",
         "deadline": "2026-11-24T15:00:00Z", "published": SECOND, "lag_hours": 5, "met": true},
        {"number": "MPSS200", "from": "active", "to": "revoked", "decided": "2026-11-17",
         "deadline": "2026-11-20T08:00:00Z", "published": SECOND, "lag_hours": 108, "met": false},
    ]);
    assert_eq!((output.status.code(), &json_of(&output)["changes"]), (Some(6), &expected));
    let since = ask(&["--since", "2026-11-21T20:00:01Z"]);
    assert_eq!((since.status.code(), &json_of(&since)["changes"]), (Some(0), &json!([])));
    let before = project.site();
    project.rows(&[JANE, ANA, &JOSE.replace("2027-01-09", "soon")]);
    assert_eq!((ask(&[]).status.code(), project.site() == before), (Some(1), true));
}

#[test]
fn a_pending_change_is_near_from_the_margin_on_and_late_after_its_deadline() {
    let project = Project::new("\n[site]\ndeadline_margin_hours = 10\n");
    project.rows(&[JANE]);
    project.must_build(FIRST);
    let header = HEADER.replace('\n', ",status_changed_at\n");
    let row = format!("{},2026-11-20T21:00:00Z", JANE.replace("Active/No sanctions", "Suspended"));
    project.write_table(format!("{header}{row}\n").as_bytes());
    for (now, state, code) in [
        ("2026-11-23T10:59:59Z", "in-time", 0),
        ("2026-11-23T11:00:00Z", "due-soon", 5),
        ("2026-11-23T21:00:00Z", "due-soon", 5),
        ("2026-11-23T21:00:01Z", "late", 6),
    ] {
        let output = project.run(&["-C", "site", "deadlines", "--now", now, "--format", "json"]);
        assert_eq!(
            (output.status.code(), &json_of(&output)["pending"][0]["state"]),
            (Some(code), &state.into()),
            "{now}"
        );
    }
}

#[test]
fn another_site_named_for_the_comparison_lends_its_ledger() {
    let project = changed("");
    let ledger =
        |folder: &str| json_of(&project.run(&["deadlines", "-C", "site", "--site", folder, "--format", "json"]));
    let arguments = ["-C", "site", "build", "--as-of", SECOND, "--now", "2026-11-21T22:00:00Z"];
    let output = project.run(&[&arguments[..], &["--out", "second", "--previous", "site/public"]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(ledger("second")["changes"], ledger("site/public")["changes"]);
}

#[test]
fn status_goes_by_the_age_of_the_data_and_says_when_the_files_disagree() {
    let project = Project::new("");
    project.rows(&[JANE]);
    let later = "2026-11-21T08:00:00Z";
    assert!(project.run(&["-C", "site", "build", "--as-of", FIRST, "--now", later]).status.success());
    let status = |now: &str| project.run(&["-C", "site", "status", "--now", now, "--format", "json"]);
    for (now, state, hours_left, code) in [
        (later, "fresh", 60, 0),
        ("2026-11-22T19:59:59Z", "fresh", 24, 0),
        ("2026-11-22T20:00:00Z", "due-soon", 24, 5),
        ("2026-11-23T20:00:00Z", "due-soon", 0, 5),
        ("2026-11-23T20:00:01Z", "late", -1, 6),
    ] {
        let output = status(now);
        let json = json_of(&output);
        assert_eq!(
            (output.status.code(), &json["state"], &json["hours_left"]),
            (Some(code), &state.into(), &hours_left.into()),
            "{now}"
        );
    }
    let said = project.run(&["-C", "site", "status", "--now", "2026-11-24T20:00:00Z"]);
    insta::assert_snapshot!(String::from_utf8_lossy(&said.stdout), @"Late: the data are as of 2026-11-20T20:00:00Z, and the next update was due by 2026-11-23T20:00:00Z, 24 hours ago. Call I at (555) 010-0199.");
    for file in ["status.json", "head.json"] {
        let path = project.path("site/public").join(file);
        let whole = fs::read_to_string(&path).unwrap();
        fs::write(&path, whole.replace("2026-11-20T20:00:00Z", "2026-11-21T20:00:00Z")).unwrap();
        assert_eq!(status(later).status.code(), Some(7), "{file}");
        fs::write(&path, whole).unwrap();
    }
    fs::remove_file(project.path("site/public/status.json")).unwrap();
    assert_eq!(status(later).status.code(), Some(7));
}

#[test]
fn feeds_are_there_with_an_address_only_and_are_whole() {
    let project = changed("");
    let feeds = |project: &Project| -> Vec<String> {
        project.site().into_keys().filter(|path| path.ends_with("atom.xml") || path.ends_with("feed.json")).collect()
    };
    assert_eq!(feeds(&project), Vec::<String>::new());
    let page = String::from_utf8(project.site()["changes/index.html"].clone()).unwrap();
    assert!(page.contains("There are no feeds") && !page.contains("atom.xml"), "{page}");
    let project = changed("\n[site]\nbase_url = \"https://registry.example.org/a&b/\"\n");
    assert_eq!(feeds(&project), ["changes/atom.xml", "changes/feed.json", "documents/atom.xml", "documents/feed.json"]);
    for folder in ["changes", "documents"] {
        let site = project.site();
        let atom = String::from_utf8(site[&format!("{folder}/atom.xml")].clone()).unwrap();
        let elements = well_formed(&atom);
        let feed: Value = serde_json::from_slice(&site[&format!("{folder}/feed.json")]).unwrap();
        let items = feed["items"].as_array().unwrap();
        assert_eq!(elements.iter().filter(|name| *name == "entry").count(), items.len());
        for name in ["id", "title", "updated"] {
            assert_eq!(elements.iter().filter(|element| *element == name).count(), items.len() + 1, "{folder} {name}");
        }
        assert!(elements.iter().any(|name| name == "author"), "RFC 4287, section 4.1.1");
        assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    }
    let items: Value = serde_json::from_slice::<Value>(&project.site()["changes/feed.json"]).unwrap()["items"].clone();
    assert_eq!(items[0]["id"], format!("tag:registry.example.org,2026-11-21:change/MPSS123456/{SECOND}"));
    assert_eq!((items.as_array().unwrap().len(), &items[1]["title"]), (2, &"MPSS200: Revoked".into()));
}

/// The names of the elements of an XML text, after checking that it is well-formed as far as a feed can fail to be.
fn well_formed(text: &str) -> Vec<String> {
    let (mut open, mut all): (Vec<&str>, Vec<String>) = (Vec::new(), Vec::new());
    let body = text.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("a declaration");
    for piece in body.split('<').skip(1) {
        let (tag, words) = piece.split_once('>').expect("a tag ends");
        for reference in [tag, words].into_iter().flat_map(|part| part.split('&').skip(1)) {
            let name = reference.split_once(';').expect("a reference ends").0;
            assert!(["amp", "lt", "gt", "quot", "apos"].contains(&name) || name.starts_with('#'), "&{name};");
        }
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        match (tag.starts_with('/'), tag.ends_with('/')) {
            (true, _) => assert_eq!(open.pop(), Some(name)),
            (false, is_empty) => {
                assert!(tag.matches('"').count() % 2 == 0, "{tag}");
                all.push(name.to_owned());
                if !is_empty {
                    open.push(name);
                }
            }
        }
        assert!(!open.is_empty() || words.trim().is_empty(), "{words}");
    }
    assert_eq!(open, Vec::<&str>::new());
    all
}

#[test]
fn no_name_and_no_investigation_is_on_the_page_of_changes_or_in_a_feed_or_the_ledger() {
    let project = changed("\n[site]\nbase_url = \"https://registry.example.org/\"\n");
    let site = project.site();
    let (mut looked_at, secrets) = (0, ["Jane", "Doe", "Ana", "León", "José", "García", "MPSS300", "16:17:18"]);
    for (path, bytes) in site.iter().filter(|(path, _)| path.starts_with("changes/") || path.starts_with("p/")) {
        let inflated = goodstanding::compress::inflate(bytes).unwrap_or_default();
        let texts = [bytes, &inflated].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        // Among the trees, the ledger is the one whose values are pairs of statuses.
        let is_ledger =
            texts.iter().any(|text| text.contains(r#""active","suspended""#)) || path.starts_with("changes/");
        if is_ledger {
            looked_at += 1;
            let found = secrets.iter().find(|secret| texts.iter().any(|text| text.contains(**secret)));
            assert_eq!(found, None, "{path}");
            assert!(texts.iter().all(|text| !text.contains("under-investigation")), "{path}");
        }
    }
    assert_eq!(looked_at, 4, "the page, two feeds, the ledger's leaf");
}
