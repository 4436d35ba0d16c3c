//! Whether people are found who are there: the right person among the first ten rows, class by class, and what an answer
//! costs in requests and bytes.
//!
//! `cargo bench --bench recall -- 100000` (the default) makes a crowd of so many people (`examples/crowd`), builds its site,
//! and asks the questions of `examples/questions` through `goodstanding lookup`, once as it is and once looking further.
//! `--class`, `--count` and `--seed` go to the questions; `--verbose` lists every miss. A question counts where at most ten
//! people qualify; for a number that nobody has, finding nothing is right. Requests and bytes are those of tree pages (`p/`), over all
//! questions of a class: what each visit loads first is left out. They are exact, the same on every machine.

#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]

use serde_json::Value;
use std::error::Error;
use std::fs;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// More rows than this are more than a screenful.
const FIRST: usize = 10;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let passed = |name: &str| {
        let place = arguments.iter().position(|argument| argument == name);
        place.map_or(&[][..], |place| &arguments[place..arguments.len().min(place + 2)])
    };
    let options = ["--class", "--count", "--seed"].map(passed).concat();
    let is_verbose = arguments.iter().any(|argument| argument == "--verbose");
    let sizes = arguments.iter().filter(|argument| !options.contains(argument));
    let sizes: Vec<u64> = sizes.filter_map(|argument| argument.parse().ok()).collect();
    for size in if sizes.is_empty() { vec![100_000] } else { sizes } {
        measure(size, &options, is_verbose)?;
    }
    Ok(())
}

/// Builds a site of so many people, asks everything, prints a table and, if wanted, the misses.
fn measure(people: u64, options: &[String], is_verbose: bool) -> Outcome<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let project = folder.path().join("project");
    run(goodstanding().arg("init").arg(&project).stdout(Stdio::null()))?;
    let table = project.join("data/registry.csv");
    run(example("crowd").args(["--rows", &people.to_string()]).stdout(File::create(&table)?))?;
    let questions = folder.path().join("questions");
    run(example("questions").arg(&table).args(options).stdout(File::create(&questions)?))?;

    without_pages(&project.join("goodstanding.toml"))?;
    let time = ["--as-of", "2026-11-21T20:00:00Z", "--now", "2026-11-21T20:00:00Z"];
    run(goodstanding().arg("-C").arg(&project).arg("build").args(time).stdout(Stdio::null()))?;
    let questions: Vec<Value> = lines(&questions)?;
    let plain = asked(&questions, &project, &[])?;
    let further = if knows_further()? { Some(asked(&questions, &project, &["--further"])?) } else { None };
    report(people, &questions, &plain, further.as_deref());
    if is_verbose {
        misses(&questions, &plain, further.as_deref().unwrap_or(&plain));
    }
    Ok(())
}

/// A page a person takes most of the time and answers none of the questions.
fn without_pages(settings: &Path) -> Outcome<()> {
    let text = fs::read_to_string(settings)?;
    Ok(fs::write(settings, text.replace("record_pages = \"auto\"", "record_pages = \"never\""))?)
}

fn goodstanding() -> Command {
    Command::new(env!("CARGO_BIN_EXE_goodstanding"))
}

fn example(name: &str) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--release", "--example", name, "--"]).current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

fn run(command: &mut Command) -> Outcome<()> {
    if !command.stdin(Stdio::null()).status()?.success() {
        return Err(format!("{command:?} failed").into());
    }
    Ok(())
}

fn knows_further() -> Outcome<bool> {
    let help = goodstanding().args(["lookup", "--help"]).output()?;
    Ok(String::from_utf8(help.stdout)?.contains("--further"))
}

/// One JSON value a line.
fn lines(file: &Path) -> Outcome<Vec<Value>> {
    BufReader::new(File::open(file)?).lines().map(|line| Ok(serde_json::from_str(&line?)?)).collect()
}

/// What came of a question.
struct Answer {
    /// The numbers of all rows, in their order.
    rows: Vec<String>,
    requests: usize,
    bytes: u64,
}

/// The answers to all questions, in order.
fn asked(questions: &[Value], project: &Path, flags: &[&str]) -> Outcome<Vec<Answer>> {
    let (queries, answers) = (project.join("queries"), project.join("answers"));
    let text: Vec<&str> = questions.iter().filter_map(|question| question["query"].as_str()).collect();
    fs::write(&queries, text.join("\n") + "\n")?;
    let mut command = goodstanding();
    command.arg("-C").arg(project).args(["lookup", "--stdin", "--trace", "--now", "2026-11-21T20:00:00Z"]);
    let status = command.args(flags).stdin(File::open(&queries)?).stdout(File::create(&answers)?).status()?;
    let answers: Vec<Answer> = lines(&answers)?.iter().map(Answer::of).collect();
    if !status.success() || answers.len() != questions.len() {
        return Err(format!("{} answers to {} questions", answers.len(), questions.len()).into());
    }
    Ok(answers)
}

impl Answer {
    fn of(answer: &Value) -> Answer {
        let rows = answer["rows"].as_array().into_iter().flatten();
        let files = answer["trace"].as_array().into_iter().flatten();
        let pages = files.filter(|file| file["path"].as_str().is_some_and(|path| path.starts_with("p/")));
        let bytes: Vec<u64> = pages.filter_map(|page| page["bytes"].as_u64()).collect();
        let rows = rows.filter_map(|row| row["number"].as_str()).map(str::to_owned).collect();
        Answer { rows, requests: bytes.len(), bytes: bytes.iter().sum() }
    }

    /// Whether the person asked for is among the first rows; of a number that nobody has, whether there is no row.
    fn is_right(&self, question: &Value) -> bool {
        match question["asked"].as_str() {
            Some(number) => self.rows.iter().take(FIRST).any(|row| row == number),
            None => self.rows.is_empty(),
        }
    }
}

fn counts(question: &Value) -> bool {
    question["wanted"].as_array().is_some_and(|wanted| wanted.len() <= FIRST)
}

fn report(people: u64, questions: &[Value], plain: &[Answer], further: Option<&[Answer]>) {
    println!("\n{people} people. Tree pages and their bytes, median / worst.\n");
    println!(
        "| class | asked | at most ten qualify | found in the first ten | and looking further | requests | bytes |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    let mut classes: Vec<&str> = questions.iter().filter_map(|question| question["class"].as_str()).collect();
    classes.dedup();
    for class in classes {
        let places: Vec<usize> = (0..questions.len()).filter(|place| questions[*place]["class"] == class).collect();
        let counting: Vec<usize> = places.iter().copied().filter(|place| counts(&questions[*place])).collect();
        let right =
            |answers: &[Answer]| counting.iter().filter(|place| answers[**place].is_right(&questions[**place])).count();
        let requests = middle_and_worst(places.iter().map(|place| plain[*place].requests as u64).collect());
        let bytes = middle_and_worst(places.iter().map(|place| plain[*place].bytes).collect());
        let further = further.map_or("–".to_owned(), |answers| right(answers).to_string());
        let (asked, counting, found) = (places.len(), counting.len(), right(plain));
        println!("| {class} | {asked} | {counting} | {found} | {further} | {requests} | {bytes} |");
    }
}

fn middle_and_worst(mut values: Vec<u64>) -> String {
    values.sort_unstable();
    let worst = values.last().copied().unwrap_or(0);
    format!("{} / {worst}", values.get(values.len() / 2).copied().unwrap_or(0))
}

/// Every question that counts and was not answered rightly in the end, and those that needed to look further.
fn misses(questions: &[Value], plain: &[Answer], further: &[Answer]) {
    println!();
    for ((question, plain), further) in questions.iter().zip(plain).zip(further) {
        if !counts(question) || plain.is_right(question) {
            continue;
        }
        let verdict = if further.is_right(question) { "found further" } else { "missed" };
        let (class, query, how) = (&question["class"], &question["query"], &question["how"]);
        let got: Vec<&String> = plain.rows.iter().take(FIRST).collect();
        println!(
            "{verdict}: {class} {query} ({how}), wanted {}, all who qualify {}, got {got:?}",
            question["asked"], question["wanted"]
        );
    }
}
