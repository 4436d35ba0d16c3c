//! Writes a registry export of a crowd of fictional people, to measure search with, up to ten million and more:
//!
//!     cargo run --release --example crowd -- --rows 100000 [--seed 1] [--today 2026-11-21] > file.csv
//!
//! The same arguments give the same bytes on every machine. Rows stand in no order and memory does not grow with them.
//! Names are spread over the languages of California as in a real register: a few are very common, and new ones never
//! cease to come. `sample_registry` makes the small table that is kept in this repository; this one is for large ones.
//! Nobody in it exists.

#![expect(clippy::print_stderr, reason = "a program says what was wrong with its arguments")]

use cases::{Calendar, Case};
use dice::Dice;
use goodstanding::time::Day;
use people::People;
use std::io;
use std::io::Write;
use std::process::ExitCode;

mod cases;
mod dice;
mod people;
mod words;

const HEADER: &str = "certification_number,full_legal_name,date_active,date_expires,status,action,\
                      status_changed_at,specializations,other_names,details_withheld";

const TITLES: [&str; 4] = [
    "\"Parent, Caregiver, Family Member Peer\"",
    "Peer Services in Crisis Care",
    "Peer Services for Unhoused",
    "Peer Services for Justice Involved",
];

fn main() -> ExitCode {
    let made = Wanted::from(std::env::args().skip(1)).and_then(|wanted| Ok((wanted, People::new()?)));
    let (wanted, people) = match made {
        Ok(made) => made,
        Err(message) => {
            eprintln!("{message}\nusage: crowd --rows N [--seed N] [--today YYYY-MM-DD]");
            return ExitCode::from(2);
        }
    };
    match write_table(&wanted, &people, io::BufWriter::with_capacity(1 << 16, io::stdout().lock())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write the table: {error}");
            ExitCode::from(3)
        }
    }
}

/// What the command line asks for.
struct Wanted {
    rows: u64,
    seed: u64,
    today: Day,
}

impl Wanted {
    fn from(mut arguments: impl Iterator<Item = String>) -> Result<Wanted, String> {
        let today = Day::of(2026, 11, 21).ok_or("no such day")?;
        let mut wanted = Wanted { rows: 100_000, seed: 1, today };
        while let Some(name) = arguments.next() {
            let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
            let wrong = || format!("{name} cannot be {value}");
            match name.as_str() {
                "--rows" => wanted.rows = value.parse().map_err(|_| wrong())?,
                "--seed" => wanted.seed = value.parse().map_err(|_| wrong())?,
                "--today" => wanted.today = Day::parse(&value).ok_or_else(wrong)?,
                _ => return Err(format!("there is no {name}")),
            }
        }
        Ok(wanted)
    }
}

fn write_table(wanted: &Wanted, people: &People, mut out: impl Write) -> io::Result<()> {
    let calendar = Calendar::new(wanted.today);
    writeln!(out, "{HEADER}")?;
    for row in 0..wanted.rows {
        let dice = &mut Dice::new(wanted.seed, row);
        let name = people.name(dice);
        let Case { active, expires, status, action, changed } = calendar.case(dice);
        let title = if dice.one_in(5) { dice.any(&TITLES) } else { "" };
        let other = if dice.one_in(40) { people.other_name(dice, &name) } else { String::new() };
        let withheld = if dice.one_in(2_000) { "yes" } else { "" };
        let number = number(row, wanted);
        writeln!(out, "MPSS{number},{name},{active},{expires},{status},{action},{changed},{title},{other},{withheld}")?;
    }
    out.flush()
}

/// Seven of each ten numbers from 100,000 on are given out, in no order that the rows would show, none of them twice.
fn number(row: u64, wanted: &Wanted) -> u64 {
    let place = (row * step(wanted.rows)) % wanted.rows;
    let (block, inside) = (place / 700, place % 700);
    let shift = Dice::new(wanted.seed, block).below(1_000);
    // 617 has no divisor in common with a thousand, so no two places of a block share a number.
    100_000 + block * 1_000 + (inside * 617 + shift) % 1_000
}

/// About 0.618 of the rows and without a common divisor, so that its multiples run through all places, far apart.
fn step(rows: u64) -> u64 {
    let divisor = |mut a: u64, mut b: u64| {
        while b > 0 {
            (a, b) = (b, a % b);
        }
        a
    };
    (rows * 618 / 1_000..).find(|step| divisor(*step, rows) == 1).unwrap_or(1)
}
