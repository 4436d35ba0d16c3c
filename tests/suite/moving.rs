//! A site that is read while it is published file by file: whoever checks it finds no fault, however fast the one reads and the
//! other writes.

use crate::project::{ANA, JANE, Site};
use crate::publishing::Publishing;
use goodstanding::note::VerifierKey;
use goodstanding::reader;
use goodstanding::reader::{Extent, Verified};
use goodstanding::store::site::{Cost, Source, SourceError};
use std::cell::Cell;

const FIRST: &str = "2026-11-21T20:00:00Z";
const SECOND: &str = "2026-11-21T21:00:00Z";

/// Files that may change, in the order in which they do (docs/format.md, "Order").
const ORDER: [&str; 5] = ["checkpoint", "head.json", "head.tlog-proof", "tops.bin", "status.json"];

/// Of which the first file is replaced before so many reads, then one more each `pace` reads.
struct Moving<'a> {
    old: &'a Site,
    new: &'a Site,
    reads: Cell<usize>,
    start: usize,
    pace: usize,
}

impl Source for Moving<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, SourceError> {
        let reads = self.reads.get();
        self.reads.set(reads + 1);
        let replaced = if reads < self.start { 0 } else { 1 + (reads - self.start) / self.pace };
        let is_old = ORDER.iter().position(|moved| *moved == path).is_some_and(|place| place >= replaced);
        let found = if is_old { self.old.get(path) } else { self.new.get(path) };
        found.cloned().ok_or(SourceError::NotFound { place: String::new(), path: path.to_owned() })
    }

    fn cost(&self) -> Cost {
        Cost::default()
    }
}

#[test]
fn a_site_that_is_being_published_has_no_faults_however_it_is_read() {
    let site = Publishing::new();
    site.publish_anew(FIRST);
    let old = site.live();
    site.project.rows(&[JANE, ANA]);
    site.publish_anew(SECOND);
    let new = site.live();
    let root = VerifierKey::parse(&site.root).unwrap();
    let mut retried = 0;
    for pace in [1, 2, 3, 5, 8] {
        for start in 0..30 {
            let moving = Moving { old: &old, new: &new, reads: Cell::new(0), start, pace };
            let Verified { faults, head, .. } = reader::verify(&moving, Some(&root), Extent::Whole).unwrap();
            assert!(faults.is_empty(), "{start}, {pace}: {faults:?}");
            assert!([FIRST, SECOND].contains(&head.published.to_string().as_str()));
            retried += usize::from(moving.reads.get() > 60);
        }
    }
    assert!(retried > 5, "only {retried} of the readers met a change");
}

#[test]
fn a_site_that_is_damaged_and_stands_still_is_told_at_once() {
    let site = Publishing::new();
    site.publish_anew(FIRST);
    let mut damaged = site.live();
    damaged.insert("head.json".to_owned(), b"{}".to_vec());
    let still = Moving { old: &damaged, new: &damaged, reads: Cell::new(0), start: 0, pace: 1 };
    let faults = reader::verify(&still, None, Extent::Head).unwrap().faults;
    assert_eq!(faults.iter().map(|fault| fault.path.as_str()).collect::<Vec<_>>(), ["head.json"]);
}
