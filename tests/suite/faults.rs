//! Publishing while the world fails: the unmodified program is killed at one system call after another, calls and requests fail, the
//! disk is full, and two such things happen in a row. After each, what readers see is the old publication or the new one, whole;
//! and running the command once more ends with the very bytes of a run that nothing disturbed.
//!
//! `make test` tries a sample. `make test-faults` tries every one of them (`GOODSTANDING_FAULTS=all`) and takes its time.

use crate::project::{ANA, JANE, JOSE, Site, files};
use crate::publishing::{Ended, Publishing, copy};
use std::fs;
use std::path::Path;
use std::process::Command;

const FIRST: &str = "2026-11-21T20:00:00Z";
const SECOND: &str = "2026-11-21T21:00:00Z";

/// The calls by which a publication reads the world and changes it.
const CALLS: [&str; 12] = [
    "openat",
    "write",
    "linkat",
    "mkdir",
    "rename",
    "renameat2",
    "fsync",
    "syncfs",
    "unlinkat",
    "ftruncate",
    "getdents64",
    "flock",
];

/// What happens to one call or request.
#[derive(Clone, Debug)]
struct Fault {
    /// A call, or `request`.
    at: String,
    /// As strace says it, or the object server.
    what: &'static str,
    number: u32,
}

/// Where a publication goes.
trait Place {
    /// Lets a command reach the place.
    fn open_to(&self, command: &mut Command);
    fn address(&self) -> String;
    fn site(&self) -> Site;
    /// Puts a saved copy in its place; none empties it.
    fn restore(&mut self, copy: &Path);
    fn save(&self, copy: &Path);
    /// Spoils one request from now on, or none.
    fn spoil(&mut self, fault: Option<&Fault>);
    /// Requests since then.
    fn requests(&self) -> u32;
}

/// A folder of this machine.
struct Folder<'a>(&'a Publishing);

impl Place for Folder<'_> {
    fn open_to(&self, _command: &mut Command) {}

    fn address(&self) -> String {
        "live".to_owned()
    }

    fn site(&self) -> Site {
        files(&self.0.path("live"))
    }

    fn restore(&mut self, saved: &Path) {
        fs::remove_dir_all(self.0.path("live")).ok();
        fs::remove_dir_all(self.0.path(".live.building")).ok();
        copy(saved, &self.0.path("live"));
    }

    fn save(&self, saved: &Path) {
        copy(&self.0.path("live"), saved);
    }

    fn spoil(&mut self, _fault: Option<&Fault>) {}

    fn requests(&self) -> u32 {
        0
    }
}

#[cfg(feature = "object-store")]
impl Place for crate::bucket::Bucket {
    fn open_to(&self, command: &mut Command) {
        crate::bucket::Bucket::open_to(self, command);
    }

    fn address(&self) -> String {
        crate::bucket::ADDRESS.to_owned()
    }

    fn site(&self) -> Site {
        crate::bucket::Bucket::site(self)
    }

    fn restore(&mut self, saved: &Path) {
        crate::bucket::Bucket::restore(self, saved);
    }

    fn save(&self, saved: &Path) {
        crate::bucket::Bucket::save(self, saved);
    }

    fn spoil(&mut self, fault: Option<&Fault>) {
        let fault = fault.map(|fault| format!("{}@{}", fault.what, fault.number));
        self.serve(&fault.iter().map(String::as_str).collect::<Vec<_>>());
    }

    fn requests(&self) -> u32 {
        crate::bucket::Bucket::requests(self)
    }
}

/// One publication, ready to go out on an old one, and what it must end in.
struct Trial<'a> {
    site: &'a Publishing,
    place: &'a mut dyn Place,
    old: Site,
    new: Site,
    /// How often something was made to fail, and what readers saw then.
    tried: u32,
    saw_old: u32,
    saw_new: u32,
}

impl<'a> Trial<'a> {
    /// Two people are published; a third comes, and one is suspended.
    fn new(site: &'a Publishing, place: &'a mut dyn Place) -> Trial<'a> {
        let mut trial = Trial { site, place, old: Site::new(), new: Site::new(), tried: 0, saw_old: 0, saw_new: 0 };
        site.project.rows(&[JANE, ANA]);
        site.project.must_build(FIRST);
        trial.publish(&[]).must();
        trial.old = trial.place.site();
        trial.place.save(&site.path("old-place"));
        copy(&site.path("site/state"), &site.path("old-state"));
        let suspended = ANA.replace("Active/No sanctions,None", "Suspended,Suspended");
        site.project.rows(&[JANE, &suspended, JOSE]);
        site.project.must_build(SECOND);
        trial.publish(&[]).must();
        trial.new = trial.place.site();
        assert_ne!(trial.old, trial.new);
        trial
    }

    fn reset(&mut self) {
        self.place.restore(&self.site.path("old-place"));
        fs::remove_dir_all(self.site.path("site/state")).unwrap();
        copy(&self.site.path("old-state"), &self.site.path("site/state"));
    }

    /// A publication, below the words of another program where there are some.
    fn publish(&self, below: &[String]) -> Ended {
        let address = self.place.address();
        let publish = ["-C", "site", "publish", "--to", &address, "--key", "secrets/log.key", "--now", SECOND];
        let mut command = self.site.project.command(&publish);
        if let [program, arguments @ ..] = below {
            let plain = command;
            command = Command::new(program);
            command.args(arguments).arg(plain.get_program()).args(plain.get_args()).current_dir(self.site.path(""));
        }
        self.place.open_to(&mut command);
        Ended::of(&command.output().unwrap())
    }

    /// Publishes while one thing fails; whether it came to that.
    fn disturbed(&mut self, fault: &Fault) -> bool {
        if fault.at == "request" {
            self.place.spoil(Some(fault));
            self.publish(&[]);
            self.place.spoil(None);
            return true;
        }
        let inject = format!("inject={}:{}:when={}", fault.at, fault.what, fault.number);
        let log = self.site.path("calls.txt");
        let strace =
            ["strace", "-f", "-qq", "-o", &log.to_string_lossy(), "-e", &format!("trace={}", fault.at), "-e", &inject];
        let strace: Vec<String> = strace.iter().map(|part| (*part).to_owned()).collect();
        self.publish(&strace);
        let log = fs::read_to_string(log).unwrap();
        log.contains("(INJECTED)") || log.contains("killed by SIGKILL")
    }

    /// Faults in a row, then what readers see, then an undisturbed run. False where the last fault never came.
    fn holds(&mut self, faults: &[Fault]) -> bool {
        self.reset();
        let came = faults.iter().fold(true, |_, fault| self.disturbed(fault));
        if !came {
            return false;
        }
        self.tried += 1;
        self.look(faults);
        let again = (0..50).find_map(|_| {
            // The kernel may hold the lock of a killed program for a moment longer.
            let again = self.publish(&[]);
            (!again.said.contains("another build is writing")).then_some(again)
        });
        again.unwrap().must();
        let ended = self.place.site();
        let differs = |path: &&String| ended.get(*path) != self.new.get(*path);
        let differing: Vec<&String> = ended.keys().chain(self.new.keys()).filter(differs).collect();
        assert!(differing.is_empty(), "after {faults:?} and another run these differ: {differing:?}");
        true
    }

    /// What anybody sees who checks everything, and what look-ups answer.
    fn look(&mut self, faults: &[Fault]) {
        let address = self.place.address();
        let run = |arguments: &[&str]| {
            let mut command = self.site.project.command(&[&["-C", "site"], arguments].concat());
            self.place.open_to(&mut command);
            Ended::of(&command.output().unwrap())
        };
        let verified = run(&["verify", &address, "--full", "--now", SECOND, "--format", "json"]);
        assert_eq!(verified.code, 0, "{faults:?}: {}{}", verified.text, verified.said);
        let shown = verified.json["published"].as_str().unwrap_or_default();
        assert!([FIRST, SECOND].contains(&shown), "{faults:?}: {}", verified.text);
        let is_new = shown == SECOND;
        *(if is_new { &mut self.saw_new } else { &mut self.saw_old }) += 1;
        for (query, known) in [("MPSS123456", true), ("MPSS300", is_new), ("MPSS999", false)] {
            let found = run(&["lookup", query, "--site", &address, "--now", SECOND, "--format", "json"]);
            assert_eq!(
                found.json["rows"].as_array().is_some_and(|rows| !rows.is_empty()),
                known,
                "{faults:?}: {query}"
            );
        }
    }

    /// Makes every call of a kind fail, or every so many-th of a sample, until a run has no more of them.
    fn each(&mut self, at: &str, what: &'static str, growth: u32) {
        let mut number = 1;
        while self.holds(&[Fault { at: at.to_owned(), what, number }]) {
            number = if is_whole() { number + 1 } else { (number + 1).max(number * growth) };
        }
    }

    fn report(&self, what: &str) {
        println!(
            "{what}: {} faults, readers saw the old site {} times and the new one {}",
            self.tried, self.saw_old, self.saw_new
        );
    }
}

/// Whether every fault is tried, or a sample.
pub fn is_whole() -> bool {
    std::env::var("GOODSTANDING_FAULTS").is_ok_and(|which| which == "all")
}

/// strace is there and may trace, which some containers forbid.
fn can_trace() -> bool {
    let traced = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).output();
    let can = traced.is_ok_and(|traced| traced.status.success());
    if !can {
        println!("skipped: strace is missing or may not trace here");
    }
    can
}

#[test]
fn a_publication_to_a_folder_is_killed_at_every_call() {
    if !can_trace() {
        return;
    }
    let site = Publishing::new();
    let mut place = Folder(&site);
    let mut trial = Trial::new(&site, &mut place);
    for call in CALLS {
        trial.each(call, "signal=SIGKILL", 6);
    }
    trial.report("killed while publishing to a folder");
    assert!(trial.saw_old > 10 && trial.saw_new > 0, "{} and {}", trial.saw_old, trial.saw_new);
}

#[test]
fn calls_fail_while_publishing_to_a_folder() {
    if !can_trace() {
        return;
    }
    let site = Publishing::new();
    let mut place = Folder(&site);
    let mut trial = Trial::new(&site, &mut place);
    for call in CALLS {
        trial.each(call, "error=EIO", 12);
    }
    for call in ["write", "mkdir", "linkat", "openat"] {
        trial.each(call, "error=ENOSPC", 12);
    }
    trial.report("calls failed while publishing to a folder");
    assert!(trial.tried > 20, "{}", trial.tried);
}

#[test]
fn two_faults_in_a_row() {
    // Each call by itself is killed elsewhere; of the thousand removals, the first hundred stand for the rest.
    let most = if is_whole() { 100 } else { 4 };
    if !can_trace() {
        return;
    }
    let site = Publishing::new();
    let mut place = Folder(&site);
    let mut trial = Trial::new(&site, &mut place);
    let pairs = [
        ("fsync", "rename"),
        ("rename", "renameat2"),
        ("renameat2", "unlinkat"),
        ("syncfs", "write"),
        ("unlinkat", "fsync"),
    ];
    for (first, second) in pairs {
        let mut number = 1;
        loop {
            let fault = |at: &str, what, number| Fault { at: at.to_owned(), what, number };
            let came = trial.holds(&[fault(first, "signal=SIGKILL", number), fault(second, "error=EIO", 1)]);
            if !came || number == most {
                break;
            }
            number += 1;
        }
    }
    trial.report("two faults in a row");
    assert!(trial.tried > 4, "{}", trial.tried);
}

#[cfg(feature = "object-store")]
mod objects {
    use super::*;
    use crate::bucket::Bucket;

    /// Requests of one undisturbed publication: more are never spoiled. Counted by the server.
    fn requests(trial: &mut Trial) -> u32 {
        trial.reset();
        trial.place.spoil(None);
        trial.publish(&[]).must();
        let count = trial.place.requests();
        assert!(count > 20, "{count} requests are too few for a publication");
        count
    }

    #[test]
    fn every_request_to_a_store_fails_once() {
        let site = Publishing::new();
        let mut place = Bucket::new();
        let mut trial = Trial::new(&site, &mut place);
        let last = requests(&mut trial);
        for (turn, what) in ["500", "reset", "lost", "cut", "403"].into_iter().enumerate() {
            let step = if is_whole() { 1 } else { 17 };
            for number in (1 + turn as u32..=last).step_by(step) {
                trial.holds(&[Fault { at: "request".to_owned(), what, number }]);
            }
        }
        trial.report("requests to an object store failed");
        assert!(trial.saw_old > 5, "{}", trial.saw_old);
    }

    #[test]
    fn a_publication_to_a_store_is_killed_at_every_call() {
        if !can_trace() {
            return;
        }
        let site = Publishing::new();
        let mut place = Bucket::new();
        let mut trial = Trial::new(&site, &mut place);
        for call in ["openat", "write", "writev", "sendto", "rename", "fsync"] {
            trial.each(call, "signal=SIGKILL", 3);
        }
        trial.report("killed while publishing to an object store");
        assert!(trial.tried > 10, "{}", trial.tried);
    }

    #[test]
    fn a_store_that_is_down_is_left_alone_after_a_few_tries_and_the_old_site_stands() {
        let site = Publishing::new();
        let mut place = Bucket::new();
        let mut trial = Trial::new(&site, &mut place);
        let last = requests(&mut trial);
        trial.reset();
        trial.place.spoil(Some(&Fault { at: "request".to_owned(), what: "403", number: last / 2 }));
        let refused = trial.publish(&[]);
        assert_eq!(refused.code, 3, "{}", refused.said);
        assert!(refused.said.contains("the site there is whole, old or new"), "{}", refused.said);
    }
}
