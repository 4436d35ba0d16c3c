//! `goodstanding run` as a timer calls it: what is published, what is refused and in which words, and that the last good site
//! stays whatever goes wrong.

use crate::project::{ANA, HEADER, JANE, JOSE, LATER, NOW, files};
use crate::publishing::copy;
use crate::running::{HOURS, Running, THIRD, table};
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::time::Duration;

/// A row that changed its standing.
const JANE_SUSPENDED: &str = "MPSS123456,Jane Doe,2025-03-15,2027-03-14,Suspended,Suspended";

#[test]
fn an_hourly_run_publishes_and_says_so_in_one_line() {
    let running = Running::new("");
    let first = running.run(NOW);
    running.said("published-first", &first, 0);
    let second = running.run(LATER);
    running.said("published-again", &second, 0);
    assert_eq!(second.json["standing"]["next_due"], first.json["standing"]["next_due"]);
    assert_eq!(running.lines(), [first.json, second.json]);
    running.site.verify(LATER).must();
    let ended = running.site.run(&["run", "--now", THIRD]);
    running.said("published-in-words", &ended, 0);
}

#[test]
fn what_the_guard_refuses_is_not_published_until_a_person_says_so() {
    let running = Running::new("");
    running.export(&[JANE, ANA], NOW);
    running.run(NOW).must();
    let whole = running.site.live();
    running.export(&[ANA], LATER);
    running.refused("guard", &running.run(LATER), 1);
    assert!(running.site.live() == whole, "a refusal changed the site");
    running.refused("guard-again", &running.run(THIRD), 1);
    running.run_with(THIRD, &["--accept-removals", "1"]).must();
    running.run("2026-11-21T23:00:00Z").must();
}

#[test]
fn an_older_export_is_refused() {
    let running = Running::published("");
    let whole = running.site.live();
    running.export(&[JANE, ANA], "2026-11-20T20:00:00Z");
    running.refused("older-export", &running.run(LATER), 1);
    assert!(running.site.live() == whole, "a refusal changed the site");
}

#[test]
fn a_clock_that_was_set_back_is_refused() {
    let running = Running::published("");
    running.export(&[JANE, ANA], "2026-11-21T19:00:00Z");
    running.refused("clock-set-back", &running.run("2026-11-21T19:30:00Z"), 1);
    running.export(&[JANE, ANA], THIRD);
    running.refused("data-after-now", &running.run(LATER), 1);
    running.run(THIRD).must();
}

#[test]
fn an_old_copy_of_the_state_that_came_back_is_set_right_by_the_sites_own_log() {
    let running = Running::published("");
    copy(&running.site.path("site/state"), &running.site.path("old-state"));
    running.run(LATER).must();
    fs::remove_dir_all(running.site.path("site/state")).unwrap();
    copy(&running.site.path("old-state"), &running.site.path("site/state"));
    running.said("state-restored", &running.run(THIRD), 0);
    running.site.verify(THIRD).must();
}

#[test]
fn old_copies_of_the_state_and_the_site_that_the_log_contradicts_are_refused() {
    let running = Running::published("");
    copy(&running.site.path("site/state"), &running.site.path("old-state"));
    running.run(LATER).must();
    copy(&running.site.path("live"), &running.site.path("newer-live"));
    // Another machine went on from the old copies.
    for folder in ["site/state", "live"] {
        fs::remove_dir_all(running.site.path(folder)).unwrap();
    }
    copy(&running.site.path("old-state"), &running.site.path("site/state"));
    running.run("2026-11-21T21:30:00Z").must();
    fs::remove_dir_all(running.site.path("live")).unwrap();
    copy(&running.site.path("newer-live"), &running.site.path("live"));
    running.refused("two-logs", &running.run(THIRD), 1);
}

#[test]
fn an_old_copy_of_the_built_site_is_nothing_to_compare_with() {
    let running = Running::new("");
    copy(&running.site.path("site"), &running.site.path("old-site"));
    running.export(&[JANE, ANA], NOW);
    running.run(NOW).must();
    copy(&running.site.path("site/public"), &running.site.path("old-public"));
    running.export(&[JANE, ANA, JOSE], LATER);
    running.run(LATER).must();
    fs::remove_dir_all(running.site.path("site/public")).unwrap();
    copy(&running.site.path("old-public"), &running.site.path("site/public"));
    running.export(&[JANE, ANA], THIRD);
    running.refused("compared-with-the-published-site", &running.run(THIRD), 1);
}

#[test]
fn without_a_time_or_a_number_of_rows_nothing_is_published() {
    let running = Running::new("");
    fs::remove_file(running.site.path("site/data/registry.csv.as-of")).unwrap();
    running.refused("no-time", &running.run(LATER), 1);
    running.beside("as-of", "yesterday");
    running.refused("time-unreadable", &running.run(LATER), 1);
    running.beside("as-of", NOW);
    fs::remove_file(running.site.path("site/data/registry.csv.rows")).unwrap();
    running.refused("no-rows", &running.run(LATER), 1);
    running.beside("rows", "2");
    running.refused("half-an-export", &running.run(LATER), 1);
    fs::remove_file(running.site.path("site/data/registry.csv")).unwrap();
    running.refused("no-export", &running.run(LATER), 1);
    assert_eq!(running.site.live().len(), 0);
}

#[test]
fn no_persons_name_stands_in_a_line() {
    let running = Running::new("");
    running.export(&["MPSS123456,Jane Doe,yesterday,2027-03-14,Jane,None", "MPSS200,Ana \u{202e}León,,,,"], NOW);
    let ended = running.run(NOW);
    running.said("rows-with-problems", &ended, 1);
    for name in ["Jane", "Ana", "León"] {
        assert!(!ended.text.contains(name), "{}", ended.text);
    }
}

#[test]
fn held_rows_are_counted() {
    let running = Running::new("[table]\non_bad_rows = \"hold\"\n");
    running.export(&[JANE, ANA], NOW);
    running.run(NOW).must();
    running.export(&[JANE, &ANA.replace("2025-06-02", "soon")], LATER);
    let ended = running.run(LATER);
    assert_eq!(
        (ended.code, ended.json["held"].as_u64(), ended.json["outcome"].as_str()),
        (4, Some(1), Some("published"))
    );
}

#[test]
fn when_no_newer_export_comes_somebody_is_called_before_and_after_it_is_late() {
    let running = Running::published("");
    running.said("due-soon", &running.run("2026-11-23T20:00:00Z"), 5);
    running.said("late", &running.run("2026-11-24T22:00:00Z"), 6);
    fs::remove_file(running.site.path("site/data/registry.csv")).unwrap();
    running.refused("late-and-refused", &running.run("2026-11-24T23:00:00Z"), 6);
}

#[test]
fn what_stands_there_is_read_back_whole() {
    let running = Running::published("");
    let page = files(&running.site.path("live/p")).into_keys().next().unwrap();
    running.export(&[JANE, ANA], LATER);
    fs::write(running.site.path("live/p").join(page), "damaged").unwrap();
    let ended = running.run(LATER);
    assert_eq!((ended.code, ended.json["outcome"].as_str()), (7, Some("unverified")), "{}", ended.said);
    assert!(ended.said.contains("what now stands in site/../live is not what was published: p/"), "{}", ended.said);
    fs::write(running.site.path("live/head.json"), "{}").unwrap();
    running.refused("damaged", &running.run(THIRD), 7);
    fs::remove_dir_all(running.site.path("live")).unwrap();
    running.run(THIRD).must();
    running.site.verify(THIRD).must();
}

#[test]
fn a_disk_that_takes_no_more_leaves_the_site() {
    let running = Running::published("");
    let whole = running.site.live();
    running.export(&[JANE, ANA], LATER);
    // No file may grow beyond 3 KB, and whoever tries is told so as by a full disk.
    let run = format!("{} -C site run --format json --now {LATER}", env!("CARGO_BIN_EXE_goodstanding"));
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("trap '' XFSZ; ulimit -f 6; exec {run}")]).current_dir(running.site.path(""));
    let output = shell.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("goodstanding: nothing was published: cannot write "), "{said}");
    assert!(said.contains("Call: Ivo Kern") && said.contains("71 hours remain."), "{said}");
    assert_eq!(running.lines().last().unwrap()["outcome"], "failed");
    assert!(running.site.live() == whole, "a run without room changed the site");
    running.run(THIRD).must();
}

#[test]
fn two_runs_at_once_are_one() {
    let running = Running::new("");
    let log_key = running.site.path("secrets/log.key");
    let sign = format!(
        "touch ../signing; while [ ! -e ../go ]; do sleep 0.05; done; exec {} sign --key {}",
        env!("CARGO_BIN_EXE_goodstanding"),
        log_key.display()
    );
    running.set_all(
        "",
        &format!("[run]\nto = \"../live\"\nsign_with = [{sign:?}]\ncontact = \"Ivo Kern, (555) 010-0142\"\n"),
    );
    let mut command = running.site.project.command(&["-C", ".", "run", "--now", NOW]);
    command.current_dir(running.site.path("site")).stdout(Stdio::null()).stderr(Stdio::null());
    let mut first = command.spawn().unwrap();
    let is_signing = (0..600).any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        running.site.path("signing").exists()
    });
    assert!(is_signing, "the first run never came to sign");
    let second = running.run(LATER);
    fs::write(running.site.path("go"), "").unwrap();
    assert!(first.wait().unwrap().success());
    running.refused("another-run", &second, 3);
    assert_eq!(running.lines().len(), 2);
    running.site.verify(LATER).must();
}

#[test]
fn a_run_that_is_killed_leaves_the_site_and_the_next_one_goes_on() {
    let running = Running::published("");
    let whole = running.site.live();
    running.export(&[JANE_SUSPENDED], LATER);
    running.set_all("", "[run]\nto = \"../live\"\nsign_with = [\"kill -KILL $PPID; sleep 1\"]\n");
    let killed = running.site.project.run(&["-C", "site", "run", "--now", LATER]);
    assert_eq!(killed.status.signal(), Some(9));
    assert!(running.site.live() == whole, "a killed run changed the site");
    running.set("");
    let next = running.run(THIRD).must();
    assert_eq!(next.json["published"]["log_number"], 2);
    running.site.verify(THIRD).must();
}

#[test]
fn settings_that_are_wrong_are_reported_too() {
    let running = Running::published("");
    running.set("webhok = \"https://alarm.example.org/\"\non_failure = \"cat > told\"\n");
    running.refused("settings", &running.run(LATER), 1);
    let told = fs::read_to_string(running.site.path("site/told")).unwrap();
    assert!(told.contains("\"hours_remaining\":71"), "{told}");
    running.set_all("", "[run]\ncontact = \"Ivo Kern, (555) 010-0142\"\n");
    running.refused("no-target", &running.run(LATER), 1);
    running.set_all("", "[run]\nto = \"../live\"\ncontact = \"Ivo Kern, (555) 010-0142\"\n");
    running.refused("nobody-signs", &running.run(LATER), 1);
    running.set_all(
        "",
        "[run]\nto = \"public\"\nkeys = [\"../secrets/log.key\"]\ncontact = \"Ivo Kern, (555) 010-0142\"\n",
    );
    running.refused("target-is-the-built-site", &running.run(LATER), 1);
    running.set_all("fictional = true\n", "[run]\nto = \"../live\"\ncontact = \"Ivo Kern, (555) 010-0142\"\n");
    running.refused("fictional", &running.run(LATER), 1);
    running.set_all("", "[run]\nto = \"../secrets/log.key/live\"\nkeys = [\"../secrets/log.key\"]\ncontact = \"Ivo Kern, (555) 010-0142\"\n");
    running.refused("target-below-a-file", &running.run(LATER), 3);
}

#[test]
fn of_a_folder_the_newest_complete_export_is_taken() {
    let running = Running::new("export = \"../exports\"\n");
    let put = |name: &str, text: &str| {
        fs::create_dir_all(running.site.path("exports")).unwrap();
        fs::write(running.site.path("exports").join(name), text).unwrap();
    };
    put("readme.txt", "Nothing here says when it is.");
    running.refused("folder-without-exports", &running.run(LATER), 1);
    put("registry-2026-11-20.csv", &table(&[JANE]));
    running.refused("folder-without-a-complete-export", &running.run(LATER), 1);
    put("registry-2026-11-20.csv.rows", "1\n");
    put("registry-20261121T1800Z.csv", &table(&[JANE, ANA]));
    put("registry-20261121T1800Z.csv.rows", "2");
    put("newest.csv", &table(&[JANE, ANA, JOSE])[..HEADER.len() + JANE.len() + ANA.len() + 30]);
    put("newest.csv.as-of", "2026-11-21T19:00:00Z");
    put("newest.csv.rows", "3");
    put("registry-20270101.csv", &table(&[JANE]));
    put("registry-20261121T1900Z.csv.part", &table(&[JANE]));
    let ended = running.run(HOURS[0]);
    running.said("folder", &ended, 0);
    assert!(ended.said.contains("newest.csv was passed over: it ends in the middle of a row"), "{}", ended.said);
    put("newest.csv", &table(&[JANE, ANA]));
    let ended = running.run(HOURS[0].replace("21:00", "21:30").as_str()).must();
    assert!(
        ended.said.contains("newest.csv was passed over: 2 rows of 3: it is still being written"),
        "{}",
        ended.said
    );
    put("newest.csv", &table(&[JANE, ANA, JOSE]));
    fs::remove_file(running.site.path("exports/registry-20270101.csv")).unwrap();
    let whole = running.run(HOURS[1]).must();
    assert_eq!((whole.json["export"]["rows"].as_u64(), whole.said.as_str()), (Some(3), ""));
}
