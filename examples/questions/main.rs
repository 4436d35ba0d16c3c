//! Asks for people of a table as the public does, and says who would be a right answer:
//!
//!     cargo run --release --example questions -- TABLE [--class NAME] [--count 200] [--seed 1]
//!
//! One question a line, as JSON: `class`; `query`, as somebody types it; `how`, what was done to the name; `asked`, the number
//! of the person meant (null for a number that nobody has); `wanted`, the numbers of all who qualify, in the order of the
//! table, cut off after eleven. People are drawn from the table, each as likely as any other. Each class has up to `count`
//! questions for which at most ten people qualify, and up to as many for which more do, mixed as they came.
//!
//! Nothing here calls the program: who qualifies is worked out over the whole table, with rules and lists of its own
//! (`matching.rs` has the definitions), so that the two can disagree.

#![expect(clippy::print_stderr, reason = "a program says what was wrong with its arguments")]

use ask::{Asked, CLASSES, Lore, Maker};
use dice::Dice;
use matching::{Kind, MANY, Matching};
use romans::Romans;
use shorts::Shorts;
use sounds::Sounds;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io;
use std::io::Write;
use std::process::ExitCode;
use table::Table;

mod altered;
mod ask;
#[path = "../crowd/dice.rs"]
mod dice;
mod foreign;
mod letters;
mod matching;
mod naming;
mod numbers;
mod romans;
mod shorts;
mod slips;
mod sounds;
mod table;

/// So many names are drawn for each question wanted before a class is given up.
const TRIES: usize = 3_000;

fn main() -> ExitCode {
    let wanted = match Wanted::from(std::env::args().skip(1)) {
        Ok(wanted) => wanted,
        Err(message) => {
            eprintln!("{message}\nusage: questions TABLE [--class NAME] [--count N] [--seed N]");
            return ExitCode::from(2);
        }
    };
    match ask_all(&wanted, io::BufWriter::new(io::stdout().lock())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(3)
        }
    }
}

/// What the command line asks for.
struct Wanted {
    table: String,
    class: Option<String>,
    count: usize,
    seed: u64,
}

impl Wanted {
    fn from(mut arguments: impl Iterator<Item = String>) -> Result<Wanted, String> {
        let table = arguments.next().ok_or("which table?")?;
        let mut wanted = Wanted { table, class: None, count: 200, seed: 1 };
        while let Some(name) = arguments.next() {
            let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
            let wrong = || format!("{name} cannot be {value}");
            match name.as_str() {
                "--class" if value == "all" => {}
                "--class" => wanted.class = Some(value),
                "--count" => wanted.count = value.parse().map_err(|_| wrong())?,
                "--seed" => wanted.seed = value.parse().map_err(|_| wrong())?,
                _ => return Err(format!("there is no {name}")),
            }
        }
        let known = ["number", "number-unknown"].into_iter().chain(CLASSES.iter().map(|(name, _, _)| *name));
        match &wanted.class {
            Some(class) if !known.clone().any(|name| name == class) => {
                Err(format!("the classes are {}", known.collect::<Vec<_>>().join(", ")))
            }
            _ => Ok(wanted),
        }
    }

    fn has(&self, class: &str) -> bool {
        self.class.as_ref().is_none_or(|wanted| wanted == class)
    }
}

fn ask_all(wanted: &Wanted, mut out: impl Write) -> Result<(), Box<dyn Error>> {
    let romans = Romans::new();
    let table = Table::read(&wanted.table, &romans)?;
    let words = table.words().map(str::to_owned).collect();
    let (shorts, sounds) = (Shorts::new(), Sounds::new()?);
    let mut lore = Lore { romans, shorts, sounds, words, turns: BTreeMap::new() };
    numbers_asked(wanted, &table, &mut out)?;
    for (place, (class, maker, kinds)) in CLASSES.iter().enumerate() {
        if wanted.has(class) {
            let dice = Dice::new(wanted.seed, place as u64 + 10);
            Class { class, maker: *maker, kinds, dice }.ask(wanted.count, &table, &mut lore, &mut out)?;
        }
    }
    Ok(out.flush()?)
}

fn numbers_asked(wanted: &Wanted, table: &Table, out: &mut impl Write) -> io::Result<()> {
    for (place, class) in ["number", "number-unknown"].into_iter().enumerate() {
        let mut dice = Dice::new(wanted.seed, place as u64);
        for _ in 0..if wanted.has(class) { wanted.count } else { 0 } {
            let known = table.number(dice.below(table.people() as u64) as usize);
            let (number, asked) = match class {
                "number" => (known.to_owned(), Some(known)),
                _ => (numbers::unknown(table, &mut dice), None),
            };
            let question = serde_json::json!({
                "class": class, "query": numbers::typed(&number, &mut dice), "how": "number", "asked": asked,
                "wanted": asked.into_iter().collect::<Vec<_>>(),
            });
            writeln!(out, "{question}")?;
        }
    }
    Ok(())
}

/// One class of questions for names.
struct Class<'c> {
    class: &'c str,
    maker: Maker,
    kinds: &'c [Kind],
    dice: Dice,
}

impl Class<'_> {
    fn ask(mut self, count: usize, table: &Table, lore: &mut Lore, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
        let (mut few, mut many, mut seen) = (0, 0, BTreeSet::new());
        for _ in 0..count * TRIES {
            if few == count {
                break;
            }
            let name = self.dice.below(table.names() as u64) as usize;
            let (person, written) = table.name(name);
            let Some(Asked { query, how }) = (self.maker)(written, lore, &mut self.dice) else { continue };
            if !seen.insert(query.clone()) {
                continue;
            }
            let matching = Matching { table, shorts: &lore.shorts, sounds: &lore.sounds };
            let found = matching.qualifying(&lore.romans.parts(&query), self.kinds);
            if found.len() < MANY && !found.contains(&person) {
                return Err(format!("{}: {query} does not mean {written} ({how})", self.class).into());
            }
            let counter = if found.len() < MANY { &mut few } else { &mut many };
            if *counter < count {
                *counter += 1;
                let wanted: Vec<&str> = found.into_iter().map(|person| table.number(person)).collect();
                let question = serde_json::json!({
                    "class": self.class, "query": query, "how": how, "asked": table.number(person), "wanted": wanted,
                });
                writeln!(out, "{question}")?;
            }
        }
        Ok(())
    }
}
