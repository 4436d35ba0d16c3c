//! The budgets of the design at several sizes, from one command:
//!
//!     cargo bench --bench budgets -- 10000 100000 1000000 10000000
//!
//! Each size is built from nothing, then an hour later with one person suspended; the files that the second build wrote
//! are listed. Then the reader's side is measured over the built site: first visits in headless Chromium (`cold.mjs`, where
//! node is there), second look-ups by the program itself. CPU is what the kernel counts for the child, user and system
//! together; memory is its highest. What is printed is Markdown for docs/benchmarks.md.

#![expect(clippy::print_stdout, reason = "a benchmark prints its tables")]

use goodstanding::hosting::packed;
use measuring::{Cost, Outcome, bare, bare_cpu, files_below, run};
use serde_json::Value;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

mod measuring;

/// What is typed of a first and a last name.
type Asked = fn(&str, &str) -> String;

/// Up to here a bare program writes the same files for comparison.
const BARE_AT_MOST: u64 = 10_000;

/// Look-ups of each kind.
const LOOKUPS: usize = 100;

/// A project with made-up people.
struct Project {
    people: u64,
    folder: PathBuf,
    /// The row, counted from 0, of whom is suspended, and some names to look for.
    names: Vec<(String, String)>,
}

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [mode, from, to] = arguments.as_slice()
        && mode == "bare"
    {
        return bare(Path::new(from), Path::new(to));
    }
    let sizes: Vec<u64> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
    for size in if sizes.is_empty() { vec![10_000, 100_000] } else { sizes } {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
        measure(&Project::new(size, folder.path().join("project"))?)?;
    }
    Ok(())
}

fn measure(project: &Project) -> Outcome<()> {
    println!("### {} people\n", project.people);
    let (first, wall, made) = project.build("2026-11-21T20:00:00Z")?;
    project.first_build(first, wall, &made)?;
    let suspended = project.suspend()?;
    let (second, _, made) = project.build("2026-11-21T21:00:00Z")?;
    println!(
        "\nOne person suspended ({suspended}): {:.2} s CPU, {:.2} of the first build, {:.1} times faster; {} files, {} bytes:\n",
        second.cpu,
        second.cpu / first.cpu,
        first.cpu / second.cpu,
        made["written"].as_array().map_or(0, Vec::len),
        made["bytes_written"]
    );
    let mut uploaded = 0;
    for path in made["written"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let bytes = fs::read(project.public().join(path))?;
        let stored = packed(path, &bytes).map_or(bytes.len(), |packed| packed.len());
        println!("    {:>7} {stored:>7} {path}", bytes.len());
        uploaded += stored;
    }
    println!("\nThe second column is what an object store gets: {uploaded} bytes.\n");
    project.cold()?;
    project.lookups()
}

impl Project {
    fn new(people: u64, folder: PathBuf) -> Outcome<Project> {
        run(goodstanding().arg("init").arg(&folder).stdout(Stdio::null()))?;
        let table = folder.join("data/registry.csv");
        let mut command = Command::new(env!("CARGO"));
        command.args(["run", "--quiet", "--release", "--example", "crowd", "--", "--rows", &people.to_string()]);
        run(command.current_dir(env!("CARGO_MANIFEST_DIR")).stdout(File::create(&table)?))?;
        let mut names = Vec::new();
        let step = (people as usize / LOOKUPS).max(1);
        for line in BufReader::new(File::open(&table)?).lines().skip(1).step_by(step) {
            let line = line?;
            let mut cells = line.split(',');
            let (Some(number), Some(name)) = (cells.next(), cells.next()) else { continue };
            if !name.is_empty() && !name.contains('"') {
                names.push((number.to_owned(), name.to_owned()));
            }
        }
        Ok(Project { people, folder, names })
    }

    fn public(&self) -> PathBuf {
        self.folder.join("public")
    }

    /// Builds at a time; what it cost, seconds on the wall, and what it says it made.
    fn build(&self, time: &str) -> Outcome<(Cost, f64, Value)> {
        let answer = self.folder.join("made.json");
        let mut command = goodstanding();
        command.arg("-C").arg(&self.folder).args(["build", "--format", "json", "--as-of", time, "--now", time]);
        #[expect(clippy::disallowed_methods, reason = "a benchmark counts seconds on the wall too")]
        let start = Instant::now();
        let cost = run(command.stdout(File::create(&answer)?))?;
        Ok((cost, start.elapsed().as_secs_f64(), serde_json::from_slice(&fs::read(answer)?)?))
    }

    fn first_build(&self, cost: Cost, wall: f64, made: &Value) -> Outcome<()> {
        let files = made["written"].as_array().map_or(0, Vec::len);
        println!("| build | |\n| --- | --- |");
        println!("| CPU s | {:.2} |\n| wall s | {:.1} |\n| peak MB | {:.0} |", cost.cpu, wall, cost.megabytes);
        if self.people <= BARE_AT_MOST {
            let bare = bare_cpu(&self.public(), &self.folder.join("bare"))?;
            println!("| times a bare program | {:.2} |", cost.cpu / bare);
        }
        println!("| files, bytes | {files}, {} |", made["bytes_written"]);
        let trees = bytes_below(&self.public().join("p"))?;
        println!("| bytes a person, trees only | {:.1} |", trees as f64 / self.people as f64);
        println!("| bytes of tops.bin | {} |", fs::metadata(self.public().join("tops.bin"))?.len());
        let head: Value = serde_json::from_slice(&fs::read(self.public().join("head.json"))?)?;
        for (name, tree) in head["trees"].as_object().into_iter().flatten() {
            println!("| tree {name} | {} values, {} levels |", tree["count"], tree["levels"]);
        }
        Ok(())
    }

    /// Suspends the first person in good standing behind the thousandth row, and says who that is.
    fn suspend(&self) -> Outcome<String> {
        let (table, changed) = (self.folder.join("data/registry.csv"), self.folder.join("data/changed.csv"));
        let mut out = BufWriter::new(File::create(&changed)?);
        let mut suspended = String::new();
        for (row, line) in BufReader::new(File::open(&table)?).lines().enumerate() {
            let line = line?;
            if suspended.is_empty() && row > 1000 && line.contains("Active/No sanctions,None") {
                suspended = line.split(',').take(2).collect::<Vec<_>>().join(", ");
                writeln!(out, "{}", line.replacen("Active/No sanctions,None", "Suspended,Suspended", 1))?;
            } else {
                writeln!(out, "{line}")?;
            }
        }
        out.flush()?;
        fs::rename(changed, table)?;
        Ok(suspended)
    }

    /// First visits: a number, a full name, a common name.
    fn cold(&self) -> Outcome<()> {
        let Some((number, name)) = self.names.first() else { return Ok(()) };
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/cold.mjs");
        let output = Command::new("node").arg(script).arg(self.public()).args([number, name, "Maria Garcia"]).output();
        match output {
            Ok(output) if output.status.success() => println!("{}", String::from_utf8_lossy(&output.stdout)),
            _ => println!("(No first visits: node, Chromium or tests/browser/node_modules is missing.)\n"),
        }
        Ok(())
    }

    /// Second look-ups of several kinds, through the program.
    fn lookups(&self) -> Outcome<()> {
        println!("| look-up | requests: median, worst | bytes: median, worst |\n| --- | --- | --- |");
        let kinds: [(&str, Asked); 5] = [
            ("number", |number, _| number.to_owned()),
            ("full name", |_, name| name.to_owned()),
            ("any order", |_, name| name.split(' ').rev().collect::<Vec<_>>().join(" ")),
            ("first and last", |_, name| {
                let words: Vec<&str> = name.split(' ').collect();
                [words.first(), words.last()].into_iter().flatten().copied().collect::<Vec<_>>().join(" ")
            }),
            ("unfinished", |_, name| name.chars().take(name.chars().count().saturating_sub(2)).collect()),
        ];
        for (kind, query) in kinds {
            let queries: Vec<String> = self.names.iter().map(|(number, name)| query(number, name)).collect();
            let (mut requests, mut bytes) = self.ask(&queries)?;
            requests.sort_unstable();
            bytes.sort_unstable();
            let middle = requests.len() / 2;
            let figures = |sorted: &[u64]| format!("{}, {}", sorted[middle], sorted[sorted.len() - 1]);
            println!("| {kind} | {} | {} |", figures(&requests), figures(&bytes));
        }
        println!();
        Ok(())
    }

    /// Requests and bytes of each query.
    fn ask(&self, queries: &[String]) -> Outcome<(Vec<u64>, Vec<u64>)> {
        let list = self.folder.join("queries");
        fs::write(&list, queries.join("\n"))?;
        let mut command = goodstanding();
        command.args(["lookup", "--stdin", "--format", "json", "--now", "2026-11-21T21:00:00Z", "--site"]);
        let output = command.arg(self.public()).stdin(File::open(list)?).output()?;
        let (mut requests, mut bytes) = (Vec::new(), Vec::new());
        for line in String::from_utf8(output.stdout)?.lines() {
            let answer: Value = serde_json::from_str(line)?;
            requests.push(answer["requests"].as_u64().unwrap_or(0));
            bytes.push(answer["bytes"].as_u64().unwrap_or(0));
        }
        if requests.is_empty() { Err("lookup answered nothing".into()) } else { Ok((requests, bytes)) }
    }
}

fn goodstanding() -> Command {
    Command::new(env!("CARGO_BIN_EXE_goodstanding"))
}

fn bytes_below(folder: &Path) -> Outcome<u64> {
    files_below(folder)?.iter().try_fold(0, |sum, path| Ok(sum + fs::metadata(path)?.len()))
}
