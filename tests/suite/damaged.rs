//! Pages damaged on the way: cut, altered, exchanged. What must hold stands in `page_invariants`; the fuzz target `page`
//! looks for more.

use crate::page_invariants::{Outcome, STORED, Spoiled, check, check_pages};
use goodstanding::compress;
use proptest::prelude::*;
use std::fs;
use std::path::Path;

const CORPUS: &str = "fuzz/corpus/page";

/// What happens to a page.
#[derive(Clone, Debug)]
enum Damage {
    Altered(Vec<(prop::sample::Index, u8)>),
    Cut(prop::sample::Index),
    Lengthened(Vec<u8>),
    /// Another page of the same tree in its place.
    Exchanged(prop::sample::Index),
    /// The page, taken apart, altered and put together again, so that the compression is sound.
    AlteredInside(Vec<(prop::sample::Index, u8)>),
}

fn damage() -> impl Strategy<Value = Damage> {
    let places = || prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4);
    prop_oneof![
        places().prop_map(Damage::Altered),
        any::<prop::sample::Index>().prop_map(Damage::Cut),
        prop::collection::vec(any::<u8>(), 1..9).prop_map(Damage::Lengthened),
        any::<prop::sample::Index>().prop_map(Damage::Exchanged),
        places().prop_map(Damage::AlteredInside),
    ]
}

fn spoil(stored: &[u8], damage: &Damage) -> Vec<u8> {
    let altered = |mut bytes: Vec<u8>, places: &[(prop::sample::Index, u8)]| {
        if !bytes.is_empty() {
            places.iter().for_each(|(at, byte)| *at.get_mut(&mut bytes) = *byte);
        }
        bytes
    };
    match damage {
        Damage::Altered(places) => altered(stored.to_vec(), places),
        Damage::Cut(at) => stored[..at.index(stored.len())].to_vec(),
        Damage::Lengthened(more) => [stored, more].concat(),
        Damage::Exchanged(with) => STORED.pages.values().nth(with.index(STORED.pages.len())).unwrap().clone(),
        Damage::AlteredInside(places) => {
            compress::deflate(&altered(compress::inflate(stored).unwrap_or_default(), places))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn a_damaged_page_never_gives_a_wrong_record(
        damages in prop::collection::vec((any::<prop::sample::Index>(), damage()), 1..4),
    ) {
        let mut pages = STORED.pages.clone();
        for (which, damage) in &damages {
            let id = *STORED.pages.keys().nth(which.index(STORED.pages.len())).unwrap();
            let spoiled = spoil(&pages[&id], damage);
            pages.insert(id, spoiled);
        }
        check_pages(Spoiled(pages));
    }
}

/// Invariants that every reader keeps by refusing all are none: whole pages answer, spoiled ones refuse.
#[test]
fn whole_pages_answer_and_spoiled_ones_refuse() {
    let whole = check_pages(Spoiled(STORED.pages.clone()));
    assert_eq!(whole.refused, 0);
    assert!(whole.right > 40, "{whole:?}");
    let mut outcomes = Outcome::default();
    for path in goodstanding::store::input::walk(Path::new(CORPUS)).unwrap() {
        let outcome = check(&fs::read(Path::new(CORPUS).join(&path)).unwrap());
        println!("{path}: {outcome:?}");
        outcomes.right += outcome.right;
        outcomes.refused += outcome.refused;
    }
    assert!(outcomes.right > 100 && outcomes.refused > 100, "{outcomes:?}");
}

/// The seeds of the fuzzer: each page as it is stored and as it is inside, behind the byte that says which it is.
#[test]
fn the_seeds_are_the_pages() {
    for (place, stored) in STORED.pages.values().enumerate() {
        let inside = compress::inflate(stored).unwrap();
        for (form, bytes) in [("stored", stored), ("inside", &inside)] {
            let seed = [&[place as u8], bytes.as_slice()].concat();
            let path = Path::new(CORPUS).join(format!("page-{place}-{form}"));
            if std::env::var_os("UPDATE_EXPECT").is_some() {
                fs::create_dir_all(CORPUS).unwrap();
                fs::write(&path, &seed).unwrap();
            }
            assert!(fs::read(&path).unwrap() == seed, "{}: UPDATE_EXPECT=1 makes it anew", path.display());
        }
    }
}
