//! Two machines that publish to one object store at the same moment, with nothing in common but their key and the store, and one of
//! them killed now and then: of two at most one wins, whoever reads meanwhile is served a whole publication, and of everything
//! that was ever signed no two trees have one size.
//!
//! `GOODSTANDING_RACES` says how many races; `make test-faults` runs a thousand.

use crate::bucket::{ADDRESS, Bucket};
use crate::publishing::{Ended, Publishing};
use goodstanding::note::Checkpoint;
use goodstanding::reader;
use goodstanding::store::site::SiteFolder;
use goodstanding::time::Moment;
use std::fs;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

const MACHINES: [&str; 2] = ["one", "two"];

/// Races in `make test`: enough to see every way in which one ends.
const FEW: u32 = 12;

/// The same numbers in every run (Knuth's constants); what comes of them differs with the machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

struct Race<'a> {
    site: &'a Publishing,
    store: &'a Bucket,
    /// The time of both publications.
    time: String,
    /// The time of the race before, where nobody finished it: two hours later that is a fault until somebody goes on.
    broken_off: Option<String>,
}

impl Race<'_> {
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.site.project.command(&[&["-C", "site"], arguments].concat());
        self.store.open_to(&mut command);
        command
    }

    /// Each machine builds a site of its own on what is published.
    fn build(&self, number: u32) {
        for (place, machine) in MACHINES.iter().enumerate() {
            let day = 1 + (2 * number as usize + place) % 28;
            self.site
                .project
                .rows(&[&format!("MPSS123456,Jane Doe,2025-03-15,2027-03-{day:02},Active/No sanctions,None")]);
            let out = format!("public-{machine}");
            let mut build = vec!["build", "--out", &out, "--as-of", &self.time, "--now", &self.time];
            if number > 0 {
                build.extend(["--previous", ADDRESS]);
            }
            Ended::of(&self.command(&build).output().unwrap()).must();
        }
    }

    /// Starts a publication whose signatures are noted before they are made.
    fn publish(&self, machine: &str) -> Child {
        let program = env!("CARGO_BIN_EXE_goodstanding");
        let sign = format!(
            "cat > note-{machine}; cat note-{machine} >> signed; {program} sign --key secrets/log.key < note-{machine}"
        );
        let (built, state) = (format!("public-{machine}"), format!("state-{machine}"));
        let mut publish = self.command(&[
            "publish",
            "--to",
            ADDRESS,
            "--site",
            &built,
            "--state",
            &state,
            "--sign-with",
            &sign,
            "--now",
            &self.time,
        ]);
        publish.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// What a reader is served right now is whole.
    fn read(&self) {
        let verified = Ended::of(&self.command(&["verify", ADDRESS, "--full", "--now", &self.time]).output().unwrap());
        let known = self.broken_off.as_ref().is_some_and(|time| {
            verified.code == 7
                && verified.text.contains(&format!("publication of {time} that readers are still not shown"))
        });
        assert!(verified.code == 0 || known, "{}{}", verified.text, verified.said);
        let found = Ended::of(
            &self.command(&["lookup", "MPSS123456", "--site", ADDRESS, "--now", &self.time]).output().unwrap(),
        );
        assert!(found.text.contains("Jane Doe"), "{}{}", found.text, found.said);
    }

    /// Both at once, perhaps one of them killed, by its place; how many of them succeeded.
    fn run(&self, numbers: &mut Numbers, killed: Option<usize>) -> usize {
        let mut running = Vec::new();
        for machine in MACHINES {
            sleep(Duration::from_millis(numbers.below(40)));
            running.push(self.publish(machine));
        }
        if let Some(place) = killed {
            sleep(Duration::from_millis(numbers.below(400)));
            running[place].kill().unwrap();
        }
        self.read();
        let ended: Vec<Ended> =
            running.into_iter().map(|child| Ended::of(&child.wait_with_output().unwrap())).collect();
        for ended in &ended {
            assert!([0, 1, 3, -1].contains(&ended.code), "{}{}", ended.text, ended.said);
        }
        let won = ended.iter().filter(|ended| ended.code == 0).count();
        assert!(won == 1 || killed.is_some(), "{won} winners: {ended:?}");
        won
    }
}

#[test]
fn of_two_publishers_one_wins_and_no_two_trees_of_one_size_are_signed() {
    let (site, store) = (Publishing::new(), Bucket::new());
    let races = std::env::var("GOODSTANDING_RACES").map_or(FEW, |races| races.parse().unwrap());
    let start = Moment::parse("2026-11-21T20:00:00Z").unwrap();
    // Two hours between races: who was killed in one is past the time for which its promise is left to it.
    let time = |number: u32| start.plus_hours(2 * i64::from(number)).to_string();
    let race = |number, broken_off| Race { site: &site, store: &store, time: time(number), broken_off };
    let first = race(0, None);
    first.build(0);
    assert!(Ended::of(&first.publish("one").wait_with_output().unwrap()).code == 0);
    let (mut numbers, mut won, mut broken_off) = (Numbers(7), 0, None);
    for number in 1..=races {
        let race = race(number, broken_off);
        race.build(number);
        let finished = race.run(&mut numbers, (number % 3 == 0).then_some(number as usize / 3 % 2));
        Race { broken_off: None, ..race }.read();
        broken_off = (finished == 0).then(|| time(number));
        won += finished;
    }
    let last = race(races + 1, broken_off);
    last.build(races + 1);
    assert!(Ended::of(&last.publish("two").wait_with_output().unwrap()).code == 0);
    last.read();
    let signed = audit(&site, &store);
    println!("{races} races, {won} won, {signed} checkpoints signed");
}

/// Everything that was ever signed is part of the one log; how many checkpoints that were.
fn audit(site: &Publishing, store: &Bucket) -> usize {
    let copy = site.path("unpacked");
    for (path, bytes) in store.site() {
        fs::create_dir_all(copy.join(&path).parent().unwrap()).unwrap();
        fs::write(copy.join(&path), bytes).unwrap();
    }
    let history = reader::history(&SiteFolder::new(&copy)).unwrap().unwrap();
    let signed = fs::read_to_string(site.path("signed")).unwrap();
    let lines: Vec<&str> = signed.lines().collect();
    for text in lines.chunks(3) {
        let checkpoint = Checkpoint::parse(&format!("{}\n", text.join("\n"))).unwrap();
        assert!(history.log.goes_on_from(&checkpoint), "signed and in no log: {text:?}");
    }
    lines.len() / 3
}
