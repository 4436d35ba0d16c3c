//! Publishing to an object store: the same promises as for a folder, where files are replaced one by one. Against a real S3 server.

use crate::bucket::{ADDRESS, Bucket};
use crate::project::{ANA, JANE, JOSE, files};
use crate::publishing::{Ended, Publishing};
use crate::running::Running;
use std::fs;

const FIRST: &str = "2026-11-21T20:00:00Z";
const SECOND: &str = "2026-11-21T21:00:00Z";
const THIRD: &str = "2026-11-21T22:00:00Z";

/// A project that publishes to a store.
struct Publisher {
    site: Publishing,
    store: Bucket,
}

impl Publisher {
    fn new() -> Publisher {
        Publisher { site: Publishing::new(), store: Bucket::new() }
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        let mut command = self.site.project.command(&[&["-C", "site"], arguments].concat());
        self.store.open_to(&mut command);
        Ended::of(&command.output().unwrap())
    }

    /// Publishes what was built.
    fn publish(&self, time: &str, flags: &[&str]) -> Ended {
        let whole = ["publish", "--to", ADDRESS, "--key", "secrets/log.key", "--now", time, "--format", "json"];
        self.run(&[&whole, flags].concat())
    }

    fn publish_anew(&self, time: &str) -> Ended {
        self.site.project.must_build(time);
        self.publish(time, &[]).must()
    }

    fn verify(&self, time: &str) -> Ended {
        self.run(&["verify", ADDRESS, "--full", "--now", time, "--format", "json"])
    }
}

fn written(ended: &Ended) -> Vec<String> {
    serde_json::from_value(ended.json["written"].clone()).unwrap()
}

#[test]
fn a_site_goes_to_a_store_as_it_goes_to_a_folder() {
    let publisher = Publisher::new();
    publisher.publish_anew(FIRST);
    publisher.site.publish(FIRST).must();
    let mut there = publisher.store.site();
    assert!(there.remove("claim").is_some());
    let stored = files(&publisher.store.path());
    assert_ne!(stored["index.html"], there["index.html"]);
    assert_eq!(stored["status.json"], there["status.json"]);
    assert_eq!(
        publisher.store.packed(),
        stored.iter().filter(|(path, bytes)| there.get(*path) != Some(*bytes)).count() - 1
    );
    let live = publisher.site.live();
    assert_eq!(there.keys().collect::<Vec<_>>(), live.keys().collect::<Vec<_>>());
    assert!(there == live, "a folder and a store differ");
    assert_eq!(publisher.verify(FIRST).must().json["signer"], "trusted");
    let found = publisher.run(&["lookup", "Jane Doe", "--site", ADDRESS, "--now", FIRST]).must();
    assert!(found.text.contains("MPSS123456"), "{}", found.text);
}

#[test]
fn only_what_changed_is_uploaded_and_pages_that_are_gone_are_removed() {
    let publisher = Publisher::new();
    publisher.site.project.rows(&[JANE, ANA, JOSE]);
    publisher.publish_anew(FIRST);
    let again = publisher.publish(SECOND, &[]).must();
    assert_eq!((written(&again), again.json["was_signed"].as_bool()), (vec![], Some(true)));
    publisher.site.run(&["build", "--as-of", FIRST, "--now", SECOND]).must();
    let plan = publisher.publish(SECOND, &["--dry-run"]).must();
    let third = publisher.publish(SECOND, &[]).must();
    let expected = [
        "tile/0/000.p/2",
        "tile/entries/000.p/2",
        "checkpoint",
        "head.json",
        "head.tlog-proof",
        "tops.bin",
        "status.json",
    ];
    assert_eq!(written(&third), expected);
    let mut planned = written(&plan);
    planned.sort_by_key(|path| expected.iter().position(|known| known == path));
    assert_eq!(planned, expected);
    publisher.site.project.rows(&[JANE]);
    publisher.site.run(&["build", "--as-of", THIRD, "--now", THIRD, "--accept-removals", "2"]).must();
    let fourth = publisher.publish(THIRD, &[]).must();
    publisher.site.publish(THIRD).must();
    let removed: Vec<String> = serde_json::from_value(fourth.json["removed"].clone()).unwrap();
    assert!(removed.iter().all(|path| !publisher.store.site().contains_key(path)));
    let replaceable = |path: &&String| !path.starts_with("p/") && !path.starts_with("tile/") && *path != "claim";
    let there = publisher.store.site();
    let live = publisher.site.live();
    assert_eq!(
        there.keys().filter(replaceable).collect::<Vec<_>>(),
        live.keys().filter(replaceable).collect::<Vec<_>>()
    );
    publisher.verify(THIRD).must();
}

#[test]
fn a_place_with_other_things_in_it_stays_as_it_is() {
    let publisher = Publisher::new();
    publisher.site.project.must_build(FIRST);
    fs::create_dir_all(publisher.store.path()).unwrap();
    fs::write(publisher.store.path().join("holiday.jpg"), "sun").unwrap();
    let refused = publisher.publish(FIRST, &[]);
    assert_eq!(refused.code, 1);
    assert_eq!(
        refused.said,
        "goodstanding: holiday.jpg is there and is no part of a site of this program; choose an empty place, or remove it\n"
    );
    assert_eq!(publisher.store.site().len(), 1);
}

#[test]
fn a_store_restored_from_an_old_copy_comes_back_and_its_log_goes_on() {
    let mut publisher = Publisher::new();
    publisher.publish_anew(FIRST);
    publisher.store.save(&publisher.site.path("old-store"));
    publisher.site.project.rows(&[JANE, ANA]);
    publisher.publish_anew(SECOND);
    let whole = publisher.store.site();
    publisher.store.restore(&publisher.site.path("old-store"));
    let again = publisher.publish(THIRD, &[]).must();
    assert_eq!((again.json["was_signed"].as_bool(), again.json["log_size"].as_u64()), (Some(true), Some(2)));
    let but_for_the_promise = |mut site: crate::project::Site| {
        site.remove("claim");
        site
    };
    assert!(but_for_the_promise(publisher.store.site()) == but_for_the_promise(whole), "it came back otherwise");
    assert_eq!(publisher.publish_anew(THIRD).json["log_size"], 3);
    publisher.verify(THIRD).must();
}

#[test]
fn a_machine_that_lost_its_memory_takes_over_what_the_store_shows() {
    let publisher = Publisher::new();
    publisher.publish_anew(FIRST);
    fs::remove_dir_all(publisher.site.path("site/state")).unwrap();
    let second = publisher.publish_anew(SECOND);
    assert_eq!((second.json["state_taken_over"].as_bool(), second.json["log_size"].as_u64()), (Some(true), Some(2)));
    publisher.verify(SECOND).must();
}

#[test]
fn a_promise_that_somebody_else_just_made_is_left_to_him_for_an_hour_and_then_kept() {
    let publisher = Publisher::new();
    publisher.publish_anew(FIRST);
    let claim = publisher.store.path().join("claim");
    let text = fs::read_to_string(&claim).unwrap();
    let mut promise: serde_json::Value = serde_json::from_str(&text).unwrap();
    let entry = promise["entries"][0].as_str().unwrap().replace(FIRST, "2026-11-21T20:30:00Z");
    promise["by"] = "f".repeat(32).into();
    promise["at"] = "2026-11-21T20:30:00Z".into();
    promise["after"] = 1.into();
    promise["entries"] = serde_json::json!([entry]);
    fs::write(&claim, promise.to_string()).unwrap();
    publisher.site.project.must_build(SECOND);
    let refused = publisher.publish(SECOND, &[]);
    assert_eq!(refused.code, 3, "{}", refused.said);
    insta::assert_snapshot!(refused.said.trim_end(), @"goodstanding: another machine began to publish there at 2026-11-21T20:30:00Z and has not ended. Nothing was signed here: run this again in an hour, and let only one machine publish to one place");
    publisher.site.project.must_build(THIRD);
    assert_eq!(publisher.publish(THIRD, &[]).must().json["log_size"], 3);
    assert_eq!(publisher.verify(THIRD).must().json["signer"], "trusted");
}

#[test]
fn a_publication_that_was_broken_off_is_a_notice_for_an_hour_and_then_a_fault() {
    let publisher = Publisher::new();
    publisher.publish_anew(FIRST);
    publisher.store.save(&publisher.site.path("old-store"));
    publisher.publish_anew(SECOND);
    // The log went on, and the head that readers see did not.
    for path in ["tops.bin", "head.json", "head.tlog-proof", "status.json"] {
        fs::copy(publisher.site.path("old-store/registry/site").join(path), publisher.store.path().join(path)).unwrap();
    }
    let under_way = publisher.verify(SECOND).must();
    assert_eq!(under_way.json["published"], FIRST);
    assert!(under_way.text.contains("a publication of 2026-11-21T21:00:00Z is under way"), "{}", under_way.text);
    let broken_off = publisher.verify("2026-11-21T22:01:00Z");
    assert_eq!(broken_off.code, 7);
    assert!(broken_off.text.contains("it was broken off and must be run again"), "{}", broken_off.text);
}

#[test]
fn what_no_recent_publication_names_goes_from_a_store_too() {
    let publisher = Publisher::new();
    publisher.publish_anew(FIRST);
    publisher.site.project.rows(&[JANE, ANA]);
    publisher.publish_anew(SECOND);
    let month_later = "2026-12-22T20:00:00Z";
    let pages = |publisher: &Publisher| publisher.store.site().keys().filter(|path| path.starts_with("p/")).count();
    let before = pages(&publisher);
    let planned =
        publisher.run(&["prune", "--site", ADDRESS, "--now", month_later, "--dry-run", "--format", "json"]).must();
    assert_eq!(pages(&publisher), before);
    let pruned = publisher.run(&["prune", "--site", ADDRESS, "--now", month_later, "--format", "json"]).must();
    assert_eq!(planned.json["pages"], pruned.json["pages"]);
    let gone = pruned.json["pages"].as_array().unwrap().len();
    assert!(gone > 0 && pages(&publisher) == before - gone, "{gone} of {before}");
    publisher.verify(SECOND).must();
}

#[test]
fn a_timer_takes_the_export_out_of_a_store_and_publishes_to_one() {
    let (running, store) = (Running::new(""), Bucket::new());
    let settings = format!(
        "[run]\nexport = \"s3://registry/exports/registry.csv\"\nto = \"{ADDRESS}\"\nkeys = [\"../secrets/log.key\"]\n\
         contact = \"Ivo Kern, (555) 010-0142\"\n"
    );
    running.set_all("", &settings);
    let run = |arguments: &[&str]| {
        let mut command = running.site.project.command(&[&["-C", "site"], arguments].concat());
        store.open_to(&mut command);
        Ended::of(&command.output().unwrap())
    };
    let exports = store.path().with_file_name("exports");
    fs::create_dir(&exports).unwrap();
    let missing = run(&["run", "--now", FIRST]);
    assert_eq!(missing.code, 1, "{}", missing.said);
    assert!(missing.said.contains("nothing says of what time these data are"), "{}", missing.said);
    for (ending, text) in [(".as-of", FIRST), (".rows", "1")] {
        fs::write(exports.join(format!("registry.csv{ending}")), text).unwrap();
    }
    fs::copy(running.site.path("site/data/registry.csv"), exports.join("registry.csv")).unwrap();
    assert_eq!(run(&["run", "--now", FIRST, "--format", "json"]).must().json["published"]["log_number"], 1);
    assert_eq!(run(&["run", "--now", SECOND, "--format", "json"]).must().json["published"]["log_number"], 2);
    let doctor = run(&["doctor", "--now", SECOND]);
    assert!(doctor.text.contains("publication 2 of the log of registry.example.org"), "{}{}", doctor.text, doctor.said);
    fs::write(exports.join("registry.csv.rows"), "2").unwrap();
    let cut = run(&["run", "--now", THIRD]);
    assert_eq!(cut.code, 1, "{}", cut.said);
    assert!(cut.said.contains("70 hours"), "{}", cut.said);
    run(&["verify", ADDRESS, "--full", "--now", THIRD]).must();
}
