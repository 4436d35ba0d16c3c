//! `goodstanding doctor`: what it says of a project that nobody set up, of one that runs well, and of one where things went wrong;
//! and the examples of timers.

use crate::project::{ANA, JANE, LATER, NOW, files};
use crate::running::{Running, pinned};
use crate::source::file;
use goodstanding::time::Moment;
use std::fs::{self, File};
use std::process::Command;
use std::time::{Duration, UNIX_EPOCH};

#[test]
fn a_new_project_is_told_what_is_missing() {
    let running = Running::new("");
    running.set_all("fictional = true\n", "");
    fs::remove_file(running.site.path("site/data/registry.csv.as-of")).unwrap();
    fs::remove_file(running.site.path("site/keys")).unwrap();
    written_at(&running, NOW);
    let before = files(&running.site.path(""));
    running.said("doctor-new", &running.doctor(NOW), 1);
    assert!(files(&running.site.path("")) == before, "the doctor changed something");
}

#[test]
fn of_a_project_that_runs_well_all_is_well() {
    let running = Running::published("on_failure = \"cat\"\n");
    written_at(&running, NOW);
    running.said("doctor-well", &running.doctor("2026-11-21T20:30:00Z"), 0);
    let json = running.site.run(&["doctor", "--now", LATER, "--format", "json"]).must().json;
    assert!(json["checks"].as_array().unwrap().iter().all(|check| check["state"] == "ok"), "{json}");
}

#[test]
fn what_went_wrong_is_named() {
    let running = Running::published("webhook = \"https://alarm.example.org/\"\n");
    running.export(&[JANE, &ANA.replace("2025-06-02", "soon")], LATER);
    fs::write(running.site.path("site/content/a-code.md"), "no front matter").unwrap();
    fs::remove_dir_all(running.site.path("live")).unwrap();
    running.run(LATER);
    running.set("sign_with = [\"ssh signer\"]\n");
    let settings = fs::read_to_string(running.site.path("site/goodstanding.toml")).unwrap();
    fs::write(running.site.path("site/goodstanding.toml"), settings.replace("log.key", "root.key")).unwrap();
    written_at(&running, LATER);
    running.said("doctor-wrong", &running.doctor("2026-11-26T20:00:00Z"), 1);
    running.said("doctor-clock-set-back", &running.doctor("2026-11-20T20:00:00Z"), 1);
    running.set("colour = 1\n");
    running.said("doctor-settings", &running.doctor(LATER), 1);
}

/// Sets when the export was written.
fn written_at(running: &Running, time: &str) {
    let seconds = Moment::parse(time).unwrap().seconds_since(Moment::from_unix_seconds(0).unwrap());
    let time = UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap());
    let file = File::options().write(true).open(running.site.path("site/data/registry.csv")).unwrap();
    file.set_modified(time).unwrap();
}

/// The words that follow `goodstanding` in an example, each the name of a command.
fn commands(text: &str) -> Vec<String> {
    let mut commands = Vec::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#') && !line.contains("cargo install")) {
        let words: Vec<&str> = line.split(|c: char| c.is_whitespace() || c == '"' || c == '=').collect();
        for (place, _) in words.iter().enumerate().filter(|(_, word)| word.rsplit('/').next() == Some("goodstanding")) {
            let after = if words.get(place + 1) == Some(&"-C") { place + 3 } else { place + 1 };
            commands.extend(words.get(after).filter(|word| !word.starts_with('-')).map(|word| (*word).to_owned()));
        }
    }
    commands
}

#[test]
fn the_examples_call_commands_that_there_are() {
    let running = Running::new("");
    for example in ["goodstanding.service", "crontab", "github-workflow.yml"] {
        let found = commands(&file(&format!("examples/operations/{example}")).text);
        assert!(found.iter().any(|command| command == "run"), "{example}: {found:?}");
        for command in found {
            running.site.run(&[&command, "--help"]).must();
        }
    }
    assert_eq!(commands("a goodstanding -C /srv/x run\n# goodstanding fly"), ["run"]);
}

#[test]
fn the_units_are_what_systemd_reads() {
    let units = ["goodstanding.service", "goodstanding.timer", "goodstanding-failed.service"];
    let folder = tempfile::tempdir().unwrap();
    for unit in units {
        // The check wants the programs that units call.
        let text = file(&format!("examples/operations/{unit}")).text.replace("=goodstanding ", "=/bin/true ");
        fs::write(folder.path().join(unit), text).unwrap();
    }
    let mut verify = Command::new("systemd-analyze");
    let verified = verify.arg("verify").args(units).current_dir(folder.path()).output();
    match verified {
        Ok(output) => assert_eq!(String::from_utf8_lossy(&output.stderr), ""),
        Err(_) => println!("skipped: no systemd-analyze here"),
    }
}

#[test]
fn the_exit_codes_of_run_stand_in_its_help_and_its_document() {
    let running = Running::new("");
    let help = running.site.run(&["run", "--help"]).must().text;
    let codes = help.lines().skip_while(|line| !line.starts_with("Exit codes")).collect::<Vec<_>>().join("\n");
    pinned("tests/cases/run/exit-codes.expected", &codes);
    let document = file("docs/operations.md").text;
    for line in codes.lines().skip(1) {
        let (code, meaning) = line.trim().split_once("  ").unwrap();
        assert!(document.contains(&format!("| {code} | {} |", meaning.trim())), "{line}");
    }
}
