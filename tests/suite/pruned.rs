//! `prune` through the program: what no recent publication names goes, everything else stays, and saved proofs hold.

use crate::project::{ANA, JANE, JOSE};
use crate::publishing::{Publishing, copy};
use goodstanding::note::VerifierKey;
use goodstanding::reader::Published;
use goodstanding::receipt::{self, Receipt};
use goodstanding::store::site::SiteFolder;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

const OLD: &str = "2026-09-01T08:00:00Z";
const RECENT: &str = "2026-11-20T08:00:00Z";
const NEWEST: &str = "2026-11-21T08:00:00Z";
const NOW: &str = "2026-11-21T09:00:00Z";

/// A site published three times, each with other people, and a proof saved of the first.
fn published() -> (Publishing, String) {
    let site = Publishing::new();
    site.publish_anew(OLD);
    let folder = SiteFolder::new(&site.path("live"));
    let mut published = Published::open(&folder).unwrap();
    let tree = published.tree("number").unwrap();
    let (answers, pages) = receipt::answers(&BTreeSet::from(["MPSS123456".to_owned()]), tree, &mut published).unwrap();
    let [head, keys] = ["live/head.tlog-proof", "live/keys"].map(|path| fs::read_to_string(site.path(path)).unwrap());
    let receipt = Receipt { answers, pages, head, keys: Some(keys) }.text();
    site.project.rows(&[JANE, ANA]);
    site.publish_anew(RECENT);
    site.project.rows(&[JANE, ANA, JOSE]);
    site.publish_anew(NEWEST);
    (site, receipt)
}

fn prune(site: &Publishing, flags: &[&str]) -> Value {
    site.run(&[&["prune", "--site", "live", "--now", NOW, "--format", "json"], flags].concat()).must().json
}

fn paths(said: &Value) -> BTreeSet<String> {
    let lists =
        ["pages", "client", "tiles"].map(|name| serde_json::from_value::<Vec<String>>(said[name].clone()).unwrap());
    lists.concat().into_iter().collect()
}

#[test]
fn what_no_recent_publication_names_goes_and_saved_proofs_hold() {
    let (site, receipt) = published();
    let before = site.live();
    let dry = prune(&site, &["--dry-run"]);
    assert!(site.live() == before, "a dry run changed the site");
    let said = prune(&site, &[]);
    let gone = paths(&said);
    assert_eq!(gone, paths(&dry));
    assert_eq!((said["heads"].as_u64(), said["heads_kept"].as_u64()), (Some(3), Some(2)));
    assert!(!gone.is_empty() && gone.iter().all(|path| path.starts_with("p/")), "{gone:?}");
    let after = site.live();
    assert_eq!(before.keys().filter(|path| !after.contains_key(*path)).cloned().collect::<BTreeSet<_>>(), gone);
    assert_eq!(said["bytes"].as_u64(), Some(gone.iter().map(|path| before[path].len() as u64).sum()));
    site.verify(NOW).must();
    let root = VerifierKey::parse(&site.root).unwrap();
    Receipt::read(&receipt).and_then(|receipt| receipt.check(Some(&root))).expect("a proof of pages that are gone");
    assert!(paths(&prune(&site, &[])).is_empty(), "a second run found more");
    let all = prune(&site, &["--days", "0"]);
    assert_eq!(all["heads_kept"], 1);
    site.verify(NOW).must();
    site.publish_anew("2026-11-21T10:00:00Z");
    site.verify(NOW).must();
}

#[test]
fn a_page_that_a_recent_publication_names_and_that_is_missing_stops_it() {
    let (site, _) = published();
    let said = prune(&site, &["--dry-run", "--days", "0"]);
    let recent: BTreeSet<String> = paths(&prune(&site, &["--dry-run"]));
    let missing =
        paths(&said).into_iter().find(|path| !recent.contains(path)).expect("a page of the second publication");
    fs::remove_file(site.path("live").join(&missing)).unwrap();
    let before = site.live();
    let ended = site.run(&["prune", "--site", "live", "--now", NOW]);
    let expected = format!(
        "goodstanding: {missing}, which the publication of {RECENT} names, is missing; nothing was removed: publish again first\n"
    );
    assert_eq!((ended.code, ended.said), (7, expected));
    assert!(site.live() == before);
}

#[test]
fn parts_of_the_log_that_stand_there_whole_go_and_no_others() {
    let (site, _) = published();
    let live = site.path("live");
    // The log is far from its first full tile; one that claims to be full stands in for it.
    fs::copy(live.join("tile/0/000.p/2"), live.join("tile/0/000")).unwrap();
    let gone = paths(&prune(&site, &["--days", "36500"]));
    let expected = ["tile/0/000.p/1", "tile/0/000.p/2", "tile/0/000.p/3"].map(str::to_owned);
    assert!(gone.is_empty() || gone == BTreeSet::from(expected), "{gone:?}");
}

#[test]
fn what_is_no_signed_site_is_left_alone() {
    let site = Publishing::new();
    site.project.must_build(NEWEST);
    let ended = site.run(&["prune", "--site", "site/public", "--now", NOW]);
    let expected =
        "goodstanding: this site is not signed and has no log; building it anew removes by itself what is not needed\n";
    assert_eq!((ended.code, ended.said.as_str()), (1, expected));
    let ended = site.run(&["prune", "--site", "secrets"]);
    assert_eq!(ended.code, 3, "{}", ended.said);
    assert!(site.path("secrets/log.key").exists());
    copy(&site.path("site/public"), &site.path("copied"));
}
