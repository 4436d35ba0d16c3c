//! A year of hourly publications: how large the log becomes, which pages a rule of thirty days keeps, and whether every change
//! is judged rightly against 72 hours, by arithmetic that shares nothing with the program's.
//!
//!     cargo bench --bench year
//!
//! Ten thousand people, of whom one in twenty changes each month: statuses, new people, names. Each hour the trees are renewed
//! where something changed, and a head is published in any case. Changes were decided an hour to eighty hours before; half of
//! them are stated as a day. The year has both weekends on which clocks change in California. What is printed is Markdown for
//! docs/benchmarks.md.

#![expect(clippy::print_stdout, reason = "a benchmark prints its tables")]

use goodstanding::hash::Hash;
use goodstanding::index;
use goodstanding::ledger::{self, Change, Deadline, PublicStatus, Verdict};
use goodstanding::note::{Log, Tile};
use goodstanding::snapshot::{Head, TreeHead, VERSION};
use goodstanding::time::{Moment, Zone};
use goodstanding::tree::{self, Builder, BuiltTree, Changes, Fetch, Page, PageError, Renewed, Tree};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

type Outcome<T> = Result<T, Box<dyn Error>>;

const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;
const HOURS: i64 = 8_760;
const PEOPLE: u64 = 10_000;
/// One change in so many person-hours: one person in twenty in 730 hours.
const RARELY: u64 = 20 * 730;
const KEPT_HOURS: i64 = 30 * 24;
/// 1 January 2026, midnight in California.
const START: i64 = 1_767_254_400;
/// Hours after START of the days on which clocks change there, 8 March and 1 November, at 2 in the morning, in UTC.
const FORWARD: i64 = START + 66 * DAY + 2 * HOUR;
const BACK: i64 = START + 304 * DAY + HOUR;

fn main() -> Outcome<()> {
    let mut year = Year::new()?;
    for hour in 1..=HOURS {
        year.hour(hour)?;
    }
    year.report();
    Ok(())
}

/// Numbers that look random and are the same each time (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }
}

/// The pages of a published folder: stored bytes, and the last hour in which a head named them.
#[derive(Default)]
struct Pages {
    stored: BTreeMap<Hash, Vec<u8>>,
    unnamed_since: BTreeMap<Hash, i64>,
    written: usize,
    deleted: usize,
    most: usize,
}

impl Fetch for Pages {
    type Error = PageError;

    fn page(&mut self, id: &Hash) -> Result<Page, PageError> {
        tree::open(&self.stored[id], id)
    }
}

impl Pages {
    fn add(&mut self, page: &tree::BuiltPage) {
        if self.stored.insert(page.id, goodstanding::compress::deflate(&page.bytes)).is_none() {
            self.written += 1;
        }
    }

    /// What `prune` does: pages that no head of the last thirty days names go.
    fn prune(&mut self, hour: i64) {
        self.most = self.most.max(self.stored.len());
        let old: Vec<Hash> =
            self.unnamed_since.iter().filter(|(_, since)| hour - **since > KEPT_HOURS).map(|(id, _)| *id).collect();
        for id in old {
            self.unnamed_since.remove(&id);
            self.stored.remove(&id);
            self.deleted += 1;
        }
    }

    fn bytes(&self) -> usize {
        self.stored.values().map(Vec::len).sum()
    }
}

/// A tree as it stands, with the ids of all its pages.
struct Standing {
    tree: BuiltTree,
    ids: BTreeSet<Hash>,
}

impl Standing {
    fn new(name: &str, entries: &BTreeMap<Vec<u8>, Vec<u8>>, pages: &mut Pages) -> Outcome<Standing> {
        let mut ids = BTreeSet::new();
        let mut builder = Builder::new(index::shape(name));
        let mut sink = |page: tree::BuiltPage| {
            ids.insert(page.id);
            pages.add(&page);
        };
        for (key, value) in entries {
            builder.push(key, value, &mut sink)?;
        }
        let tree = builder.finish(&mut sink);
        Ok(Standing { tree, ids })
    }

    fn renew(&mut self, name: &str, changes: &Changes, (pages, hour): (&mut Pages, i64)) -> Outcome<()> {
        let (mut ids, mut built) = (BTreeSet::new(), Vec::new());
        let mut sink = |page| match page {
            Renewed::Built(page) => {
                ids.insert(page.id);
                built.push(page);
            }
            Renewed::Kept(id) => drop(ids.insert(id)),
        };
        let old = (Tree { root: self.tree.root }, index::shape(name));
        self.tree = tree::renew(old, changes, pages, &mut sink).map_err(|error| error.to_string())?;
        built.iter().for_each(|page| pages.add(page));
        for id in self.ids.difference(&ids) {
            pages.unnamed_since.insert(*id, hour);
        }
        for id in &ids {
            pages.unnamed_since.remove(id);
        }
        self.ids = ids;
        Ok(())
    }
}

struct Year {
    dice: Dice,
    pages: Pages,
    trees: BTreeMap<&'static str, Standing>,
    people: u64,
    log: Log,
    tiles: BTreeMap<String, usize>,
    ledger: Vec<(Change, i64)>,
    zone: Zone,
}

fn moment(seconds: i64) -> Outcome<Moment> {
    Moment::from_unix_seconds(seconds).ok_or_else(|| "no such time".into())
}

fn number(person: u64) -> String {
    format!("MPSS{:06}", person * 7)
}

fn record(person: u64, version: u64) -> Vec<u8> {
    let status = if version % 2 == 1 { ",\"suspended\",\"suspended\"" } else { "" };
    format!("[\"Person {person} Number {version}\",20162,729{status}]").into_bytes()
}

fn name_key(person: u64) -> Vec<u8> {
    format!("person w{} {}", person % 3_001, number(person)).into_bytes()
}

impl Year {
    fn new() -> Outcome<Year> {
        let mut pages = Pages::default();
        let numbers = (0..PEOPLE).map(|person| (number(person).into_bytes(), record(person, 0))).collect();
        let names = (0..PEOPLE).map(|person| (name_key(person), b"[20162,729]".to_vec())).collect();
        let mut trees = BTreeMap::new();
        for (name, entries) in [("number", numbers), ("name", names), (ledger::TREE, BTreeMap::new())] {
            trees.insert(name, Standing::new(name, &entries, &mut pages)?);
        }
        let zone = Zone::named("America/Los_Angeles").ok_or("the zone")?;
        let (log, tiles, ledger) = (Log::default(), BTreeMap::new(), Vec::new());
        Ok(Year { dice: Dice(7), pages, trees, people: PEOPLE, log, tiles, ledger, zone })
    }

    /// One publication, whether anything changed or not.
    fn hour(&mut self, hour: i64) -> Outcome<()> {
        let published = START + hour * HOUR;
        let mut changes: BTreeMap<&str, Changes> = BTreeMap::new();
        // As many changes as there are people among whom one in so many is drawn.
        let count = (0..self.people).filter(|_| self.dice.below(RARELY) == 0).count();
        for _ in 0..count {
            self.change(published, &mut changes)?;
        }
        for (name, changes) in &changes {
            self.trees.get_mut(name).ok_or("a tree")?.renew(name, changes, (&mut self.pages, hour))?;
        }
        self.publish(published)?;
        if hour % 24 == 0 {
            self.pages.prune(hour);
        }
        Ok(())
    }

    /// One person's change: one in four is somebody new.
    fn change(&mut self, published: i64, changes: &mut BTreeMap<&str, Changes>) -> Outcome<()> {
        let is_new = self.dice.below(4) == 0;
        let person = if is_new { self.people } else { self.dice.below(self.people) };
        self.people += u64::from(is_new);
        let version = self.dice.below(1_000) * 2 + u64::from(!is_new);
        changes.entry("number").or_default().insert(number(person).into_bytes(), Some(record(person, version)));
        if is_new {
            changes.entry("name").or_default().insert(name_key(person), Some(b"[20162,729]".to_vec()));
        }
        let decided = published - HOUR - self.dice.below(79 * 3_600 + 1) as i64;
        let (stated, counted) = if self.dice.below(2) == 0 {
            (moment(decided)?.to_string(), decided)
        } else {
            (day_of(decided), begin_of_day(decided))
        };
        let from = (!is_new).then_some(PublicStatus::Active);
        let to = if is_new { PublicStatus::Active } else { PublicStatus::Suspended };
        let change = Change { number: number(person), published: moment(published)?, from, to, decided: Some(stated) };
        changes.entry(ledger::TREE).or_default().insert(change.key().into_bytes(), Some(change.value()));
        self.ledger.push((change, counted));
        Ok(())
    }

    fn publish(&mut self, published: i64) -> Outcome<()> {
        let as_of = moment(published - published.rem_euclid(6 * HOUR))?;
        let head = Head {
            v: VERSION,
            fictional: false,
            data_as_of: as_of,
            published: moment(published)?,
            next_due: as_of.plus_hours(72),
            client: Hash::of(&[b"client"]),
            trees: self.trees.iter().map(|(name, tree)| ((*name).to_owned(), TreeHead::from(&tree.tree))).collect(),
        };
        let old = self.log.size();
        self.log.append(head.bytes())?;
        for Tile { path, bytes } in self.log.tiles(old) {
            self.tiles.insert(path, bytes.len());
        }
        Ok(())
    }

    fn report(&self) {
        println!("### A year of hourly publications, {PEOPLE} people, one in twenty changing each month\n");
        println!("| log | files | bytes |\n| --- | ---: | ---: |");
        let is_kept = |path: &&String| path.split_once(".p/").is_none_or(|(full, _)| !self.tiles.contains_key(full));
        for (what, folder) in [("entries", "tile/entries/"), ("hashes", "tile/")] {
            let of =
                |path: &&String| path.starts_with(folder) && (folder != "tile/" || !path.starts_with("tile/entries/"));
            let all: Vec<&String> = self.tiles.keys().filter(of).collect();
            let kept: Vec<&String> = all.iter().copied().filter(|path| is_kept(path)).collect();
            for (when, paths) in [("all that was ever put there", &all), ("as it stands then", &kept)] {
                let bytes: usize = paths.iter().map(|path| self.tiles[*path]).sum();
                println!("| {what}, {when} | {} | {bytes} |", paths.len());
            }
        }
        let entry = self.log.last().map_or(0, <[u8]>::len);
        println!("\n{} entries of some {entry} bytes.\n", self.log.size());
        let Pages { stored, written, deleted, most, .. } = &self.pages;
        println!(
            "| pages | |\n| --- | ---: |\n| written in the year | {written} |\n| deleted by the rule of 30 days | {deleted} |"
        );
        println!(
            "| kept at the end | {} ({} bytes) |\n| most at any time | {most} |",
            stored.len(),
            self.pages.bytes()
        );
        println!("| of the newest head | {} |\n", self.trees.values().map(|tree| tree.ids.len()).sum::<usize>());
        self.judge();
    }

    /// Judges every change twice.
    fn judge(&self) {
        let deadline = Deadline { hours: 72, zone: &self.zone };
        let (mut met, mut late, mut wrong, mut by_clocks) = (0, 0, 0, 0);
        for (change, counted) in &self.ledger {
            let judged = deadline.judge(change);
            let seconds =
                change.published.seconds_since(Moment::from_unix_seconds(*counted).unwrap_or(change.published));
            let expected = (seconds / HOUR, if seconds > 72 * HOUR { Verdict::Late } else { Verdict::Met });
            let said = (judged.lag.map_or(-1, |lag| lag as i64), judged.verdict);
            wrong += usize::from(said != expected);
            let (counter, near) = (if expected.1 == Verdict::Met { &mut met } else { &mut late }, 3 * DAY + DAY);
            *counter += 1;
            by_clocks += usize::from([FORWARD, BACK].iter().any(|at| (*at - counted).abs() < near));
        }
        println!(
            "{} changes: {met} in time, {late} late, {by_clocks} around a weekend on which clocks change; {wrong} judged wrongly.",
            self.ledger.len()
        );
        assert!(wrong == 0 && late > 0 && met > 0 && by_clocks > 0, "the ledger and the oracle disagree");
    }
}

/// Seconds that the clock in California is behind UTC.
fn behind(at: i64) -> i64 {
    if (FORWARD..BACK).contains(&at) { 7 * HOUR } else { 8 * HOUR }
}

/// The second in which the day there began. Clocks change after midnight: what held at midnight is what held before.
fn begin_of_day(at: i64) -> i64 {
    let local_midnight = (at - behind(at)).div_euclid(DAY) * DAY;
    let guess = local_midnight + 8 * HOUR;
    if (FORWARD..BACK).contains(&(guess - HOUR)) { guess - HOUR } else { guess }
}

/// The day there, as an export states it.
fn day_of(at: i64) -> String {
    let mut left = (at - behind(at)).div_euclid(DAY) - 20_089;
    for (year, february) in [(2025, 28), (2026, 28), (2027, 28)] {
        for (month, days) in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].into_iter().enumerate() {
            if left < days {
                return format!("{year}-{:02}-{:02}", month + 1, left + 1);
            }
            left -= days;
        }
    }
    String::new()
}
