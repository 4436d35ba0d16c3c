//! The commands as a person runs them: what they print, the exit codes they set, and what they leave on the disk.

use crate::project::few_documents;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

const NOW: &str = "2026-11-21T20:00:00Z";
const LATER: &str = "2026-11-21T21:00:00Z";

const HEADER: &str = "certification_number,full_legal_name,date_active,date_expires,status,action\n";
const JANE: &str = "MPSS123456,Jane Doe,2025-03-15,2027-03-14,Active/No sanctions,None\n";

/// A folder with a project in it, made by `init`.
struct Project {
    folder: TempDir,
}

impl Project {
    fn new() -> Project {
        let project = Project { folder: TempDir::new().unwrap() };
        let made = project.run(&["init", "site"]);
        assert_eq!(made.status.code(), Some(0), "{}", text(&made.stderr));
        project
    }

    /// The same with a registry of this text and few documents.
    fn with(table: &str) -> Project {
        let project = Project::new();
        few_documents(&project.path("site"));
        project.write("site/data/registry.csv", table);
        project
    }

    fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    fn write(&self, relative: &str, text: &str) {
        fs::write(self.path(relative), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_goodstanding"));
        command.args(arguments).current_dir(self.folder.path());
        command
    }

    /// Builds at a time and returns what it says it made.
    fn build(&self, time: &str) -> Value {
        let arguments = ["-C", "site", "build", "--as-of", NOW, "--now", time, "--format", "json"];
        let output = self.run(&arguments);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let paths = goodstanding::store::input::walk(folder).unwrap();
    paths.into_iter().map(|path| (path.clone(), fs::read(folder.join(path)).unwrap())).collect()
}

fn strings(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

#[test]
fn the_sample_is_built_where_there_is_no_project_and_says_so_in_four_lines() {
    let folder = TempDir::new().unwrap();
    let mut build = Command::new(env!("CARGO_BIN_EXE_goodstanding"));
    let output = build.args(["build", "--as-of", NOW, "--now", NOW]).current_dir(folder.path()).output().unwrap();
    let said = text(&output.stdout);
    assert!(said.lines().count() <= 5, "{said}");
    assert!(said.starts_with("No goodstanding.toml here, so this is the sample inside the program.\n"), "{said}");
    assert!(said.contains(" made-up certifications in public (data as of 2026-11-21T20:00:00Z"), "{said}");
    assert!(said.contains("goodstanding serve"), "{said}");
    assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
    assert!(folder.path().join("public/index.html").is_file());
}

#[test]
fn folder_zone_and_threads_change_no_byte() {
    let (one, two) = (Project::new(), Project::new());
    one.build(NOW);
    let mut command = two.command(&["-C", "site", "build", "--as-of", NOW, "--now", NOW]);
    command.env("TZ", "Pacific/Kiritimati").env("RAYON_NUM_THREADS", "1").env("LANG", "ar_EG.UTF-8");
    assert!(command.output().unwrap().status.success());
    let (one, two) = (files(&one.path("site/public")), files(&two.path("site/public")));
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    let different: Vec<&String> = one.keys().filter(|path| one[*path] != two[*path]).collect();
    assert_eq!(different, Vec::<&String>::new());
}

#[test]
fn the_same_build_again_changes_nothing() {
    let project = Project::new();
    project.build(NOW);
    let again = project.build(NOW);
    assert_eq!(strings(&again["written"]), Vec::<&str>::new());
    assert_eq!(strings(&again["removed"]), Vec::<&str>::new());
}

#[test]
fn one_changed_record_an_hour_later_rewrites_its_page_its_path_the_heads_and_its_lists() {
    let project = Project::new();
    project.build(NOW);
    let table = fs::read_to_string(project.path("site/data/registry.csv")).unwrap();
    let row = table.lines().find(|line| line.starts_with("MPSS123456,")).unwrap();
    project.write("site/data/registry.csv", &table.replace(row, &row.replace("Active/No sanctions", "Suspended")));
    let made = project.build(LATER);
    let written = strings(&made["written"]);
    let (pages, others): (Vec<&str>, Vec<&str>) = written.iter().partition(|path| path.starts_with("p/"));
    // Two trees; in each the root and one leaf, and for the two keys of a name perhaps a leaf each; and the ledger's leaf.
    assert!((5..=7).contains(&pages.len()), "{pages:?}");
    let lists = others.iter().filter(|path| path.starts_with("browse/")).count();
    assert_eq!(lists, 3, "a list by number and one for each part of the name: {others:?}");
    let rest: Vec<&&str> = others.iter().filter(|path| !path.starts_with("browse/")).collect();
    let (downloads, rest): (Vec<&&str>, Vec<&&str>) =
        rest.into_iter().partition(|path| path.starts_with("data/") || path.starts_with("api/"));
    assert_eq!(
        downloads.len(),
        5,
        "the table, the lines, the files with their hashes, the person's own: {downloads:?}"
    );
    let changes = ["changes/index.html", "changes/atom.xml", "changes/feed.json"];
    let lists = [&["glance/index.html"][..], &changes, &["actions/index.html"]].concat();
    let own = ["record/02/MPSS123456.html", "status.json", "head.json", "tops.bin"];
    let rest: Vec<&str> = rest.into_iter().copied().collect();
    assert_eq!(rest, [&lists[..], &own].concat());
}

#[test]
fn a_day_later_without_a_change_only_what_says_so_is_rewritten() {
    let project = Project::with(&format!("{HEADER}{JANE}"));
    project.build(NOW);
    let made = project.build("2026-11-22T20:00:00Z");
    // The figures name the day on which they were counted.
    assert_eq!(strings(&made["written"]), ["glance/index.html", "status.json", "head.json", "tops.bin", "build.json"]);
}

#[test]
fn a_page_changes_on_the_day_after_its_expiration_date() {
    let project = Project::with(&format!("{HEADER}{}", JANE.replace("2027-03-14", "2026-11-21")));
    project.build(NOW);
    let made = project.build("2026-11-22T20:00:00Z");
    assert!(strings(&made["written"]).contains(&"record/02/MPSS123456.html"), "{made}");
}

#[test]
fn problems_set_exit_code_1_and_leave_the_last_site_as_it_was() {
    let project = Project::with(&format!("{HEADER}{JANE}"));
    project.build(NOW);
    let before = files(&project.path("site/public"));
    let wrong = JANE.replace("2027-03-14", "02/30/2026");
    for table in ["", "nonsense\n", &format!("{HEADER}{wrong}"), &format!("{HEADER}\u{202E}{JANE}")] {
        project.write("site/data/registry.csv", table);
        let output = project.run(&["-C", "site", "build", "--now", LATER]);
        assert_eq!(output.status.code(), Some(1), "{table:?}");
        assert!(text(&output.stderr).contains("site/data/registry.csv"), "{}", text(&output.stderr));
        assert!(files(&project.path("site/public")) == before, "{table:?} changed the site");
    }
}

#[test]
fn a_missing_export_is_a_problem_with_a_next_step() {
    let project = Project::new();
    let output = project.run(&["-C", "site", "check", "--registry", "none.csv", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(text(&output.stdout), @r#"{"problems":[{"file":"none.csv","row":null,"column":null,"code":"file-missing","found":"no such file","expected":"the registry's export","hint":"put it there, or name its place under [files] in goodstanding.toml (for an export also with --registry)"}],"notices":[],"rows":0}"#);
}

#[test]
fn a_missing_folder_of_documents_is_a_problem_too() {
    let project = Project::new();
    fs::remove_dir_all(project.path("site/content")).unwrap();
    let output = project.run(&["-C", "site", "check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("site/content: found no such file"), "{}", text(&output.stderr));
}

#[test]
fn every_input_is_checked_at_once() {
    let project = Project::with(&format!("{HEADER}MPSS1,,2025-03-15,2027-03-14,Fine,None\n"));
    project.write("site/content/code.md", "no front matter\n");
    let output = project.run(&["-C", "site", "check", "--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let codes: Vec<&str> = report["problems"].as_array().unwrap().iter().map(|p| p["code"].as_str().unwrap()).collect();
    for code in ["number-pattern", "name-missing", "status-unknown", "front-matter-missing"] {
        assert!(codes.contains(&code), "{code} is not among {codes:?}");
    }
    assert!(!project.path("site/public").exists());
}

#[test]
fn a_project_without_settings_and_a_word_it_does_not_know_are_wrong_usage() {
    let project = Project::new();
    fs::create_dir(project.path("empty")).unwrap();
    for arguments in
        [&["-C", "empty", "build"][..], &["fly"], &["lookup"], &["build", "--now", "tomorrow"], &["init", "site"]]
    {
        assert_eq!(project.run(arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn data_from_the_future_is_refused() {
    let project = Project::new();
    let output = project.run(&["-C", "site", "build", "--as-of", LATER, "--now", NOW]);
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(text(&output.stderr), @"goodstanding: the data is said to be of 2026-11-21T21:00:00Z, which is after now (2026-11-21T20:00:00Z); mend the time of the data, or the clock");
}

#[test]
fn the_time_of_the_data_is_taken_from_a_file_beside_the_export() {
    let project = Project::new();
    project.write("site/data/registry.csv.as-of", "2026-11-20T23:00:00Z\n");
    let output = project.run(&["-C", "site", "build", "--now", NOW, "--format", "json"]);
    let made: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&made["data_as_of"], &made["as_of_from"]), (&"2026-11-20T23:00:00Z".into(), &"sidecar".into()));
    assert_eq!(made["next_due"], "2026-11-23T23:00:00Z");
}

#[test]
fn made_up_people_never_replace_a_real_registry() {
    let project = Project::new();
    let settings = fs::read_to_string(project.path("site/goodstanding.toml")).unwrap();
    project.write("site/goodstanding.toml", &settings.replace("fictional = true", "fictional = false"));
    project.build(NOW);
    let before = files(&project.path("site/public"));
    project.write("site/goodstanding.toml", &settings);
    let output = project.run(&["-C", "site", "build", "--now", LATER, "--as-of", NOW]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("holds a real registry"), "{}", text(&output.stderr));
    assert!(files(&project.path("site/public")) == before);
}

#[test]
fn a_template_of_the_projects_own_replaces_the_built_in_one() {
    let project = Project::with(&format!("{HEADER}{JANE}"));
    fs::create_dir(project.path("site/templates")).unwrap();
    project.write("site/templates/robots.txt", "# ours\n");
    project.build(NOW);
    assert_eq!(fs::read_to_string(project.path("site/public/robots.txt")).unwrap(), "# ours\n");
}

#[test]
fn look_ups_answer_from_the_finished_site() {
    let project = Project::with(&format!("{HEADER}{JANE}"));
    project.build(NOW);
    let ask = |query: &str| {
        let output = project.run(&["-C", "site", "lookup", query, "--now", NOW, "--format", "json"]);
        assert_eq!(output.status.code(), Some(0));
        serde_json::from_slice::<Value>(&output.stdout).unwrap()
    };
    let row = serde_json::json!({
        "number": "MPSS123456", "name": "Jane Doe", "standing": "active", "expires": "2027-03-14", "matched": "exact"
    });
    for query in ["#MPSS-123456", "123456", "doe jane", "JANE DOE"] {
        assert_eq!(ask(query)["rows"], serde_json::json!([row]), "{query}");
    }
    let nobody = ask("MPSS999999");
    assert_eq!(
        (&nobody["kind"], &nobody["total"], &nobody["total_is"]),
        (&"number".into(), &0.into(), &"exact".into())
    );
    assert_eq!(nobody["rows"], serde_json::json!([]));
}

#[test]
fn a_look_up_after_the_expiration_date_says_expired() {
    let project = Project::with(&format!("{HEADER}{JANE}"));
    project.build(NOW);
    let output = project.run(&["-C", "site", "lookup", "jane doe", "--now", "2027-03-15T07:00:00Z"]);
    insta::assert_snapshot!(text(&output.stdout), @r"
    1 certification:
    MPSS123456  Jane Doe  expired, last valid day 2027-03-14
    --further looks for more: other spellings, short forms, names that sound alike.
    ");
    insta::assert_snapshot!(text(&output.stderr), @"Warning: this data was due for an update by 2026-11-24T20:00:00Z; it may be out of date.");
}

#[test]
fn a_damaged_page_is_named_and_sets_exit_code_7() {
    let project = Project::with(&format!("{HEADER}{JANE}"));
    project.build(NOW);
    let head: Value = serde_json::from_slice(&fs::read(project.path("site/public/head.json")).unwrap()).unwrap();
    let page = head["trees"]["name"]["root"].as_str().unwrap();
    for path in files(&project.path("site/public")).into_keys().filter(|path| path.starts_with("p/")) {
        fs::write(project.path("site/public").join(path), "damaged").unwrap();
    }
    let output = project.run(&["-C", "site", "lookup", "jane"]);
    assert_eq!(output.status.code(), Some(7));
    assert!(text(&output.stderr).contains(&format!("p/{}/{page}", &page[..2])), "{}", text(&output.stderr));
}

#[test]
fn the_version_names_the_formats_too() {
    let output = Project::new().run(&["--version"]);
    let number = env!("CARGO_PKG_VERSION");
    let expected = format!("goodstanding {number}\nformat: site 1, pages gsp2, tops gst1, receipts 1\n");
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), expected));
}

/// The commands that `--help` lists.
fn listed(project: &Project) -> Vec<String> {
    let help = text(&project.run(&["--help"]).stdout);
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let named = commands.filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next());
    named.map(str::to_owned).collect()
}

#[test]
fn every_command_has_a_manual_page_and_every_shell_completes_it() {
    let project = Project::new();
    let output = project.run(&["manual", "share"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let read = |path: &str| fs::read_to_string(project.path("share").join(path)).unwrap_or_default();
    let commands = listed(&project);
    assert!(commands.contains(&"publish".to_owned()) && commands.len() > 15, "{commands:?}");
    assert!(read("man/man1/goodstanding.1").contains("Exit codes: 0 done"));
    let shells = ["bash-completion/completions/goodstanding", "fish/vendor_completions.d/goodstanding.fish"];
    for command in &commands {
        let page = read(&format!("man/man1/goodstanding-{command}.1"));
        assert!(page.contains(&format!("\\fBgoodstanding {command}\\fR")), "{command}: {page}");
        for shell in shells.iter().chain(&["zsh/vendor-completions/_goodstanding"]) {
            assert!(read(shell).contains(command), "{shell} does not know {command}");
        }
    }
    let again = project.run(&["manual", "share"]);
    assert_eq!(again.status.code(), Some(0), "{}", text(&again.stderr));
}
