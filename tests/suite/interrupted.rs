//! Old or new, never in between: a build is killed at one system call after another, and the output folder must be the
//! whole old site or the whole new one each time. strace delivers the kill; without strace the tests say so and pass.

use crate::project::few_documents;
use goodstanding::artifact::Artifact;
use goodstanding::store::StoreError;
use goodstanding::store::directory::Building;
use goodstanding::store::input::{read, walk};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The calls by which a build changes the disk, and those that open and sync.
const CALLS: [&str; 10] =
    ["openat", "mkdir", "write", "linkat", "rename", "renameat2", "syncfs", "fsync", "unlinkat", "rmdir"];

/// The kernel's number for SIGKILL.
const KILLED: i32 = 9;

/// The contents of a folder by path.
type Site = BTreeMap<String, Vec<u8>>;

/// A build that can be killed: the folder of the project, the site inside it, and the command that rebuilds the site.
struct Trial<'a> {
    project: &'a Path,
    out: PathBuf,
    command: &'a dyn Fn() -> Command,
    /// Ends in the state before the build, whatever a killed one left.
    reset: &'a dyn Fn(),
    /// The build is killed at call 1, then at each number so many times the last: the size of the sample.
    growth: u32,
}

/// How often the kill came, and what it left.
#[derive(Debug, Default, PartialEq, Eq)]
struct Outcome {
    old: u32,
    new: u32,
    /// Where something else was left, with what was wrong.
    broken: Vec<String>,
}

fn site(folder: &Path) -> Site {
    let paths = walk(folder).unwrap_or_default();
    paths.into_iter().map(|path| (path.clone(), read(&folder.join(&path)).unwrap())).collect()
}

/// Kills the build at ever later calls of each kind, until it ends by itself before that.
fn trial(trial: &Trial) -> Outcome {
    (trial.reset)();
    let old = site(&trial.out);
    assert!((trial.command)().status().unwrap().success(), "the build fails when nobody kills it");
    let new = site(&trial.out);
    assert_ne!(old, new, "a build that changes nothing shows nothing");
    let mut outcome = Outcome::default();
    for call in CALLS {
        let mut number = 1;
        while killed_at(trial, call, number) {
            let left = site(&trial.out);
            if left == old {
                outcome.old += 1;
            } else if left == new {
                outcome.new += 1;
            } else {
                outcome.broken.push(format!("{call} {number}: {} files left", left.len()));
            }
            assert!(builds_again(trial), "no build after a kill at {call} {number}");
            assert_eq!(site(&trial.out), new, "the build after a kill at {call} {number}");
            number *= trial.growth;
        }
    }
    outcome
}

/// Whether a plain build succeeds. The kernel may hold the lock of a killed build for a moment longer.
fn builds_again(trial: &Trial) -> bool {
    (0..50).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(10));
        (trial.command)().status().unwrap().success()
    })
}

/// Runs the build under strace with a kill at one call. False when it ended before that call came.
fn killed_at(trial: &Trial, call: &str, number: u32) -> bool {
    (trial.reset)();
    let build = (trial.command)();
    let kill = format!("inject={call}:signal=SIGKILL:when={number}");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}"), "-e", &kill, "--"]);
    strace.arg(build.get_program()).args(build.get_args()).current_dir(trial.project);
    strace.envs(build.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let status = strace.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    assert!(status.success() || status.signal() == Some(KILLED), "strace -e {kill}: {status}");
    !status.success()
}

/// strace is there and may trace, which some containers forbid.
fn can_trace() -> bool {
    let traced = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).stderr(Stdio::null()).status();
    let can = traced.is_ok_and(|status| status.success());
    if !can {
        println!("skipped: strace is missing or may not trace here");
    }
    can
}

fn copy_folder(from: &Path, to: &Path) {
    fs::remove_dir_all(to).ok();
    for path in walk(from).unwrap() {
        fs::create_dir_all(to.join(&path).parent().unwrap()).unwrap();
        fs::copy(from.join(&path), to.join(&path)).unwrap();
    }
}

/// Leaves the header and twenty people, so that a hundred builds take a minute.
fn shorten(table: &Path) {
    let text = fs::read_to_string(table).unwrap();
    fs::write(table, text.lines().take(21).map(|line| format!("{line}\n")).collect::<String>()).unwrap();
}

/// Starts a build. A process that another test starts just now holds a copy of every open lock until it has become
/// another program, so a lock may be taken for a moment after its owner is done.
fn begin(out: &Path) -> Building {
    for _ in 0..100 {
        match Building::begin(out) {
            Err(StoreError::Busy { .. }) => std::thread::sleep(std::time::Duration::from_millis(20)),
            started => return started.unwrap(),
        }
    }
    panic!("the lock of {} is never free", out.display())
}

/// Forty files, some of which differ from one edition to the next.
fn write_site(out: &Path, edition: usize) {
    let mut building = begin(out);
    for number in 0..40 {
        let text = if number % 4 == 0 { format!("{number} of edition {edition}") } else { number.to_string() };
        let path = if number == 0 { "head.json".to_owned() } else { format!("record/{}/{number}.html", number % 8) };
        building.put(&Artifact { path, bytes: text.into_bytes() }).unwrap();
    }
    building.finish().unwrap();
}

/// Names the folder in which `child` builds; without it `child` does nothing.
const CHILD_FOLDER: &str = "GOODSTANDING_TEST_FOLDER";

/// The process that is killed: this test program, started anew to run this one test.
#[test]
fn child() {
    if let Some(folder) = std::env::var_os(CHILD_FOLDER) {
        write_site(Path::new(&folder), 2);
    }
}

#[test]
fn a_killed_writer_leaves_the_old_site_or_the_new_one() {
    if !can_trace() {
        return;
    }
    let project = TempDir::new().unwrap();
    let out = project.path().join("public");
    let reset = || {
        fs::remove_dir_all(&out).ok();
        write_site(&out, 1);
    };
    let command = || {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["--exact", "interrupted::child", "--test-threads=1"])
            .env(CHILD_FOLDER, &out)
            .stdout(Stdio::null());
        command
    };
    let outcome =
        trial(&Trial { project: project.path(), out: out.clone(), command: &command, reset: &reset, growth: 2 });
    println!("killed {} times: old site {}, new site {}", outcome.old + outcome.new, outcome.old, outcome.new);
    assert_eq!(outcome.broken, Vec::<String>::new());
    assert!(outcome.old > 10 && outcome.new > 3, "{outcome:?}");
}

#[test]
fn a_writer_that_works_in_place_is_caught() {
    if !can_trace() {
        return;
    }
    let project = TempDir::new().unwrap();
    let out = project.path().join("public");
    let reset = || {
        fs::create_dir_all(&out).unwrap();
        fs::write(out.join("a"), "old").unwrap();
        fs::write(out.join("b"), "old").unwrap();
    };
    let command = || {
        let mut command = Command::new("sh");
        command.args(["-c", "echo new > public/a; echo new > public/b"]).current_dir(project.path());
        command
    };
    let outcome =
        trial(&Trial { project: project.path(), out: out.clone(), command: &command, reset: &reset, growth: 2 });
    assert!(!outcome.broken.is_empty(), "{outcome:?}");
}

#[test]
fn a_killed_build_leaves_the_old_site_or_the_new_one() {
    if !can_trace() {
        return;
    }
    let folder = TempDir::new().unwrap();
    let project = folder.path().join("project");
    let goodstanding = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_goodstanding"));
        command.args(arguments).current_dir(folder.path()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    let build = |time: &'static str| goodstanding(&["-C", "project", "build", "--as-of", time, "--now", time]);
    assert!(goodstanding(&["init", "project"]).status().unwrap().success());
    few_documents(&project);
    shorten(&project.join("data/registry.csv"));
    assert!(build("2026-11-20T23:00:00Z").status().unwrap().success());
    let out = project.join("public");
    let before = folder.path().join("before");
    copy_folder(&out, &before);
    let reset = || copy_folder(&before, &out);
    let command = || build("2026-11-21T00:00:00Z");
    let outcome =
        trial(&Trial { project: folder.path(), out: out.clone(), command: &command, reset: &reset, growth: 2 });
    println!("killed {} times: old site {}, new site {}", outcome.old + outcome.new, outcome.old, outcome.new);
    assert_eq!(outcome.broken, Vec::<String>::new());
    assert!(outcome.old > 10 && outcome.new > 3, "{outcome:?}");
}
