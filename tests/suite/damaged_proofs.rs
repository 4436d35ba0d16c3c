//! Notes, heads and receipts damaged on the way or made up. What must hold stands in `proof_invariants`; the fuzz targets
//! `note`, `head` and `receipt` look for more. Here are their seeds, and the seeds altered at random.

use crate::proof_invariants::{SITE, head, note, receipt};
use crate::signed::{Pages, publish, root_key};
use goodstanding::compress;
use goodstanding::note::{bundle, hash_tiles};
use goodstanding::receipt::{Receipt, answers};
use goodstanding::snapshot::{read_tops, restate_tops, write_tops};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const CORPUS: &str = "fuzz/corpus";

/// Whether bytes are what a reader reads, and keep what it promises.
type Reader = fn(&[u8]) -> bool;

/// The fuzz targets: each with what it does, which says whether anything was read.
const TARGETS: [(&str, Reader); 3] = [("note", note), ("head", head), ("receipt", receipt)];

/// Every seed: its target, its name, its bytes.
fn seeds() -> Vec<(&'static str, String, Vec<u8>)> {
    let mut all = Vec::new();
    let mut add = |target: &'static str, name: &str, bytes: &[u8]| all.push((target, name.to_owned(), bytes.to_vec()));
    let (log, root) = (&SITE.log_key, root_key());
    let checkpoint = SITE.checkpoint().to_string();
    let signed = SITE.stated.split_once("\n\n").expect("a proof").1;
    add("note", "checkpoint", checkpoint.as_bytes());
    add("note", "checkpoint-signed", signed.as_bytes());
    add("note", "checkpoint-signed-twice", format!("{signed}{}\n", signed.lines().last().expect("a line")).as_bytes());
    add("note", "keys", SITE.keys.as_bytes());
    let (text, _) = SITE.keys.split_once("\n\n").expect("a note");
    let rotated = format!("{text} until 2026-12-22T00:00:00Z\nlog-key {}\n", root.verifier());
    add("note", "keys-of-two", rotated.as_bytes());
    let last = checkpoint.trim_end().replace('\n', " ");
    add("note", "keys-of-an-ended-log", format!("{text}\nended-log {last} {}\n", log.verifier()).as_bytes());
    add("note", "verifier-key", log.verifier().to_string().as_bytes());
    add("note", "signing-key", log.secret().as_bytes());
    add("note", "proof", SITE.stated.as_bytes());
    add("note", "bundle", &bundle(SITE.log.entries()));
    add("note", "tile", &hash_tiles(&[root_hash()], 0)[0].bytes);
    add("head", "head", SITE.head.as_bytes());
    add("head", "head-with-its-proof", SITE.stated.as_bytes());
    let tops = write_tops(&serde_json::from_str(&SITE.head).expect("a head"), &BTreeMap::new());
    add("head", "tops-stored", &tops);
    let stated = restate_tops(&tops, SITE.stated.as_bytes()).expect("it was just written");
    assert!(read_tops(&stated).is_ok_and(|tops| tops.stated.proof.is_some()));
    add("head", "tops-signed-inside", &compress::inflate(&stated).expect("it was just deflated"));
    for people in [0, 1, 3, 400] {
        let site = publish(people, 5);
        for (name, numbers) in [
            ("record", vec!["MPSS000007"]),
            ("absent", vec!["MPSS000008"]),
            ("list", vec!["A", "MPSS000000", "MPSS000008", "MPSS001400", "MPSS9"]),
        ] {
            let numbers: BTreeSet<String> = numbers.into_iter().map(str::to_owned).collect();
            let mut pages = Pages(site.pages.0.clone());
            let (answers, pages) = answers(&numbers, site.tree(), &mut pages).expect("a whole tree");
            let whole = Receipt { answers, pages, head: site.stated.clone(), keys: Some(site.keys.clone()) };
            // Of what the key signed, the invariants know one site.
            if site.stated == SITE.stated {
                add("receipt", &format!("{name}-signed"), whole.text().as_bytes());
            }
            let plain = Receipt { head: site.head.clone(), keys: None, ..whole };
            add("receipt", &format!("{name}-of-{people}"), plain.text().as_bytes());
        }
    }
    all
}

fn root_hash() -> goodstanding::hash::Hash {
    SITE.checkpoint().root
}

#[test]
fn every_seed_is_read_and_stands_in_the_corpus() {
    for (target, name, bytes) in seeds() {
        let (_, check) = TARGETS.iter().find(|(known, _)| *known == target).expect("a target");
        assert!(check(&bytes) || name == "tile", "{target}/{name} is not read");
        let path = Path::new(CORPUS).join(target).join(&name);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::create_dir_all(path.parent().expect("a folder")).unwrap();
            fs::write(&path, &bytes).unwrap();
        }
        assert!(fs::read(&path).unwrap() == bytes, "{}: UPDATE_EXPECT=1 makes it anew", path.display());
    }
}

/// What the fuzzer found once is tried for ever.
#[test]
fn the_corpora_keep_the_invariants() {
    for (target, check) in TARGETS {
        let folder = Path::new(CORPUS).join(target);
        let paths = goodstanding::store::input::walk(&folder).unwrap();
        assert!(paths.len() > 3, "{target}");
        for path in paths {
            println!("{target}/{path}");
            check(&fs::read(folder.join(&path)).unwrap());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn altered_seeds_keep_the_invariants(
        which in any::<prop::sample::Index>(),
        altered in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let seeds = seeds();
        let (target, name, mut bytes) = seeds[which.index(seeds.len())].clone();
        altered.iter().for_each(|(at, byte)| *at.get_mut(&mut bytes) = *byte);
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        println!("{target}/{name}");
        TARGETS.iter().filter(|(known, _)| *known == target).for_each(|(_, check)| {
            check(&bytes);
        });
    }
}
