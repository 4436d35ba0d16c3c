//! Publishing to an object store: the same promises as for a folder, where files are replaced one by one. Against a real S3 server.

use crate::bucket::{ADDRESS, Bucket};
use crate::project::{ANA, JANE, JOSE};
use crate::publishing::{Ended, Publishing};
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
