//! Whether people are found who are there: the right person among the first ten rows, class by class, and what an answer
//! costs in requests and bytes.
//!
//! `cargo bench --bench recall -- 100000` (the default) makes a crowd of so many people (`examples/crowd`), builds its site,
//! and asks the questions of `examples/questions` through `goodstanding lookup`, once as it is and once looking further.
//! `--class`, `--count` and `--seed` go to the questions; `--verbose` lists every miss. A question counts where at most ten
//! people qualify; for a number that nobody has, finding nothing is right (looking further, numbers like it may be offered).
//! Whoever looks further reads on, so that a person counts there in whatever row. A miss is *behind* where a row has all that
//! was typed: the search ends there, and the page offers to look further. Requests and bytes are those of tree pages (`p/`), over all
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
    let to_questions = ["--class", "--count", "--seed"].map(passed).concat();
    let sizes = arguments.iter().filter(|argument| !to_questions.contains(argument));
    let sizes: Vec<u64> = sizes.filter_map(|argument| argument.parse().ok()).collect();
    let lists_misses = arguments.iter().any(|argument| argument == "--verbose");
    let options = Options { to_questions, lists_misses };
    for size in if sizes.is_empty() { vec![100_000] } else { sizes } {
        measure(size, &options)?;
    }
    Ok(())
}

/// What the command line asks for, beside sizes.
struct Options {
    to_questions: Vec<String>,
    lists_misses: bool,
}

/// Builds a site of so many people, asks everything, prints a table and, if wanted, the misses.
fn measure(people: u64, options: &Options) -> Outcome<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let project = folder.path().join("project");
    run(goodstanding().arg("init").arg(&project).stdout(Stdio::null()))?;
    let table = project.join("data/registry.csv");
    run(example("crowd").args(["--rows", &people.to_string()]).stdout(File::create(&table)?))?;
    let questions = folder.path().join("questions");
    run(example("questions").arg(&table).args(&options.to_questions).stdout(File::create(&questions)?))?;

    without_pages(&project.join("goodstanding.toml"))?;
    let time = ["--as-of", "2026-11-21T20:00:00Z", "--now", "2026-11-21T20:00:00Z"];
    run(goodstanding().arg("-C").arg(&project).arg("build").args(time).stdout(Stdio::null()))?;
    let questions: Vec<Value> = lines(&questions)?;
    let plain = asked(&questions, &project, Depth::Whole)?;
    let further = asked(&questions, &project, Depth::Further)?;
    report(people, &questions, &plain, &further);
    if options.lists_misses {
        misses(&questions, &plain, &further);
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

/// One JSON value a line.
fn lines(file: &Path) -> Outcome<Vec<Value>> {
    BufReader::new(File::open(file)?).lines().map(|line| Ok(serde_json::from_str(&line?)?)).collect()
}

/// How far is looked.
#[derive(Clone, Copy)]
enum Depth {
    Whole,
    Further,
}

/// What came of a question.
struct Answer {
    depth: Depth,
    /// All rows, in their order.
    rows: Vec<Row>,
    requests: usize,
    bytes: u64,
}

/// A row: the number, and why it is there.
struct Row {
    number: String,
    matched: String,
}

/// The answers to all questions, in order.
fn asked(questions: &[Value], project: &Path, depth: Depth) -> Outcome<Vec<Answer>> {
    let (queries, answers) = (project.join("queries"), project.join("answers"));
    let text: Vec<&str> = questions.iter().filter_map(|question| question["query"].as_str()).collect();
    fs::write(&queries, text.join("\n") + "\n")?;
    let mut command = goodstanding();
    command.arg("-C").arg(project).args(["lookup", "--stdin", "--trace", "--now", "2026-11-21T20:00:00Z"]);
    let flag = matches!(depth, Depth::Further).then_some("--further");
    let status = command.args(flag).stdin(File::open(&queries)?).stdout(File::create(&answers)?).status()?;
    let answers: Vec<Answer> = lines(&answers)?.iter().map(|answer| Answer::of(answer, depth)).collect();
    if !status.success() || answers.len() != questions.len() {
        return Err(format!("{} answers to {} questions", answers.len(), questions.len()).into());
    }
    Ok(answers)
}

impl Answer {
    fn of(answer: &Value, depth: Depth) -> Answer {
        let rows = answer["rows"].as_array().into_iter().flatten();
        let files = answer["trace"].as_array().into_iter().flatten();
        let pages = files.filter(|file| file["path"].as_str().is_some_and(|path| path.starts_with("p/")));
        let bytes: Vec<u64> = pages.filter_map(|page| page["bytes"].as_u64()).collect();
        let text = |row: &Value, column: &str| row[column].as_str().unwrap_or_default().to_owned();
        let rows = rows.map(|row| Row { number: text(row, "number"), matched: text(row, "matched") }).collect();
        Answer { depth, rows, requests: bytes.len(), bytes: bytes.iter().sum() }
    }

    /// Whether the person asked for is among the first rows, or looking further among all; of a number that nobody has,
    /// whether there is no row but those of numbers like it, which are offered further.
    fn is_right(&self, question: &Value) -> bool {
        match (question["asked"].as_str(), self.depth) {
            (Some(number), Depth::Whole) => self.rows.iter().take(FIRST).any(|row| row.number == number),
            (Some(number), Depth::Further) => self.rows.iter().any(|row| row.number == number),
            (None, Depth::Whole) => self.rows.is_empty(),
            (None, Depth::Further) => self.rows.iter().all(|row| row.matched == "one-digit-away"),
        }
    }

    /// Whether somebody has all that was typed.
    fn has_whole(&self) -> bool {
        self.rows.iter().any(|row| row.matched == "exact" || row.matched == "parts")
    }
}

fn counts(question: &Value) -> bool {
    question["wanted"].as_array().is_some_and(|wanted| wanted.len() <= FIRST)
}

fn report(people: u64, questions: &[Value], plain: &[Answer], further: &[Answer]) {
    println!("\n{people} people. Tree pages and their bytes, median / worst.\n");
    println!(
        "| class | asked | at most ten qualify | found in the first ten | not, behind a row that has all | looking further | requests | bytes |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
    let mut classes: Vec<&str> = questions.iter().filter_map(|question| question["class"].as_str()).collect();
    classes.dedup();
    for class in classes {
        println!("| {class} | {} |", cells(class, questions, plain, further).join(" | "));
    }
}

/// What the table says of a class.
fn cells(class: &str, questions: &[Value], plain: &[Answer], further: &[Answer]) -> [String; 7] {
    let places: Vec<usize> = (0..questions.len()).filter(|place| questions[*place]["class"] == class).collect();
    let counting = || places.iter().copied().filter(|place| counts(&questions[*place]));
    let is_right = |answers: &[Answer], place: usize| answers[place].is_right(&questions[place]);
    let found = counting().filter(|place| is_right(plain, *place)).count();
    let behind = counting().filter(|place| !is_right(plain, *place) && plain[*place].has_whole()).count();
    let in_the_end = counting().filter(|place| is_right(further, *place)).count();
    let counted = [places.len(), counting().count(), found, behind, in_the_end].map(|count| count.to_string());
    let requests = middle_and_worst(places.iter().map(|place| plain[*place].requests as u64).collect());
    let bytes = middle_and_worst(places.iter().map(|place| plain[*place].bytes).collect());
    let [asked, counting, found, behind, in_the_end] = counted;
    [asked, counting, found, behind, in_the_end, requests, bytes]
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
        let got: Vec<&str> = plain.rows.iter().take(FIRST).map(|row| row.number.as_str()).collect();
        println!(
            "{verdict}: {class} {query} ({how}), wanted {}, all who qualify {}, got {got:?}",
            question["asked"], question["wanted"]
        );
    }
}
