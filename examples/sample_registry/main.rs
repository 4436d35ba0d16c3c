//! Writes a registry export of fictional people, as many as wanted, to try the program on and to measure it with:
//!
//!     cargo run --release --example sample_registry -- --rows 10000 --seed 1 [--today 2026-11-21] > file.csv
//!
//! The same arguments give the same bytes on every machine. Each row depends on the seed and its own place alone, so
//! memory does not grow and a longer file begins with the shorter one. Names come from the languages of California,
//! common ones more often; nobody in it exists.

#![expect(clippy::print_stderr, reason = "a program says what was wrong with its arguments")]

use goodstanding::time::Day;
use std::io;
use std::io::Write;
use std::process::ExitCode;
use words::*;

// A list of names reads better packed than one a line.
#[rustfmt::skip]
mod words;

const HEADER: &str =
    "certification_number,full_legal_name,date_active,date_expires,status,action,status_changed_at,specializations";

const TITLES: [&str; 4] = [
    "Parent, Caregiver, Family Member Peer",
    "Peer Services in Crisis Care",
    "Peer Services for Unhoused",
    "Peer Services for Justice Involved",
];

fn main() -> ExitCode {
    let wanted = match Wanted::from(std::env::args().skip(1)) {
        Ok(wanted) => wanted,
        Err(message) => {
            eprintln!("{message}\nusage: sample_registry --rows N [--seed N] [--today YYYY-MM-DD]");
            return ExitCode::from(2);
        }
    };
    match write_table(&wanted, io::BufWriter::new(io::stdout().lock())) {
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
        let mut wanted = Wanted { rows: 10_000, seed: 1, today };
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

fn write_table(wanted: &Wanted, mut out: impl Write) -> io::Result<()> {
    writeln!(out, "{HEADER}")?;
    for row in 0..wanted.rows {
        let mut dice = Dice::new(wanted.seed, row);
        let (name, case, titles) = (full_name(&mut dice), case(&mut dice, wanted.today), titles(&mut dice));
        let number = number(row, wanted.seed);
        let Case { active, expires, status, action, changed } = case;
        writeln!(out, "{number},{name},{active},{expires},{status},{action},{changed},{titles}")?;
    }
    out.flush()
}

/// `MPSS` and six digits for the first 900,000 people, then seven, then eight: spread over their range, none twice.
fn number(row: u64, seed: u64) -> String {
    let (mut place, mut count) = (row, 900_000);
    while place >= count {
        place -= count;
        count *= 10;
    }
    // The factor is prime to 9 · 10^n, so the product runs through every number of the range once.
    let spread = (place * 618_033_983 + seed % count * 7_919) % count;
    format!("MPSS{}", count / 9 + spread)
}

// --- Dates, status, action ---------------------------------------------------------------------------------------

/// What the registry says about a certification.
struct Case {
    active: Day,
    expires: Day,
    status: &'static str,
    action: &'static str,
    /// Empty, a day, or a time.
    changed: String,
}

/// About eight in ten are active; of a thousand, some fifty have or had an action against them.
fn case(dice: &mut Dice, today: Day) -> Case {
    match dice.below(1_000) {
        0..780 => valid(dice, today, "None"),
        780..800 => valid(dice, today, "Under investigation"),
        // The export has not caught up with the calendar.
        800..805 => ended(dice, today, ("Active/No sanctions", "None", 60)),
        805..950 => ended(dice, today, ("Expired/Lapsed", "None", 6 * 365)),
        950..955 => ended(dice, today, ("Expired/Lapsed", "Under investigation", 365)),
        955..960 => sanctioned(dice, today, ("Suspended", "Under investigation")),
        960..980 => sanctioned(dice, today, ("Suspended", "Suspended")),
        980..985 => sanctioned(dice, today, ("Suspended", "None")),
        985..997 => sanctioned(dice, today, ("Revoked", "Revoked")),
        _ => sanctioned(dice, today, ("Revoked", "None")),
    }
}

/// Expires between today and two years from now.
fn valid(dice: &mut Dice, today: Day, action: &'static str) -> Case {
    let expires = later(today, dice.below(730));
    Case { active: two_years_before(expires), expires, status: "Active/No sanctions", action, changed: String::new() }
}

/// Expired some days ago, at most so many.
fn ended(dice: &mut Dice, today: Day, (status, action, days): (&'static str, &'static str, i64)) -> Case {
    let expires = later(today, -dice.below(days) - 1);
    let changed =
        if status == "Expired/Lapsed" && dice.one_in(3) { later(expires, 1).to_string() } else { String::new() };
    Case { active: two_years_before(expires), expires, status, action, changed }
}

/// Decided on within the last year and a half, while certified.
fn sanctioned(dice: &mut Dice, today: Day, (status, action): (&'static str, &'static str)) -> Case {
    let decided = later(today, -dice.below(540) - 1);
    let expires = later(decided, dice.below(730));
    let hour = dice.below(9) + 15;
    let changed = if dice.one_in(2) { format!("{decided}T{hour}:00:00Z") } else { decided.to_string() };
    Case { active: two_years_before(expires), expires, status, action, changed }
}

/// A term of two years ends on the day before its second anniversary.
fn two_years_before(expires: Day) -> Day {
    later(expires, 1).plus_years(-2).unwrap_or(expires)
}

fn later(day: Day, days: i64) -> Day {
    day.plus_days(days).unwrap_or(day)
}

/// Specialised training: three in four have none.
fn titles(dice: &mut Dice) -> String {
    let (first, second) = (dice.any(&TITLES), dice.any(&TITLES));
    match dice.below(20) {
        0..4 => quoted_title(first),
        4 if first != second => format!("\"{first}; {second}\""),
        _ => String::new(),
    }
}

fn quoted_title(title: &str) -> String {
    if title.contains(',') { format!("\"{title}\"") } else { title.to_owned() }
}

// --- Names -------------------------------------------------------------------------------------------------------

/// A full legal name; without commas and quotes, so that it can stand in a table as it is.
fn full_name(dice: &mut Dice) -> String {
    match dice.below(1_000) {
        0..390 => english(dice),
        390..660 => spanish(dice),
        660..730 => filipino(dice),
        730..785 => vietnamese(dice),
        785..850 => chinese(dice),
        850..900 => armenian(dice),
        900..930 => hmong(dice),
        930..965 => arabic(dice),
        965..997 => punjabi(dice),
        _ => dice.any(&ONE_WORD).to_owned(),
    }
}

fn english(dice: &mut Dice) -> String {
    let given = dice.common(&ENGLISH_GIVEN);
    let middle = match dice.below(10) {
        0..3 => format!(" {}", dice.common(&ENGLISH_GIVEN)),
        3..6 => format!(" {}.", char::from(b'A' + dice.below(26) as u8)),
        _ => String::new(),
    };
    let family = english_family(dice);
    let joined = if dice.one_in(40) { format!("-{}", dice.common(&ENGLISH_FAMILY)) } else { String::new() };
    let suffix = if dice.one_in(30) { dice.any(&[" Jr.", " Sr.", " III", " Jr", " II"]) } else { "" };
    format!("{given}{middle} {family}{joined}{suffix}")
}

/// Common names, and a long tail of rare ones put together from parts.
fn english_family(dice: &mut Dice) -> String {
    if dice.one_in(3) {
        return format!("{}{}", dice.common(&FAMILY_BEGINNINGS), dice.common(&FAMILY_ENDINGS));
    }
    dice.common(&ENGLISH_FAMILY).to_owned()
}

fn spanish(dice: &mut Dice) -> String {
    let given = dice.common(&SPANISH_GIVEN);
    let second = if dice.one_in(3) { format!(" {}", dice.common(&SPANISH_GIVEN)) } else { String::new() };
    let (father, mother) = (dice.common(&SPANISH_FAMILY), dice.common(&SPANISH_FAMILY));
    let families = match dice.below(10) {
        0..5 => father.to_owned(),
        5..8 => format!("{father} {mother}"),
        8 => format!("{father}-{mother}"),
        _ => dice.any(&SPANISH_PARTICLES).to_owned(),
    };
    plain_at_times(dice, format!("{given}{second} {families}"))
}

fn filipino(dice: &mut Dice) -> String {
    let (given, mother, father) =
        (dice.common(&FILIPINO_GIVEN), dice.common(&FILIPINO_FAMILY), dice.common(&FILIPINO_FAMILY));
    let suffix = if dice.one_in(12) { " Jr." } else { "" };
    if dice.one_in(2) { format!("{given} {mother} {father}{suffix}") } else { format!("{given} {father}{suffix}") }
}

fn vietnamese(dice: &mut Dice) -> String {
    let (family, given) = (dice.common(&VIETNAMESE_FAMILY), dice.common(&VIETNAMESE_GIVEN));
    let name = match dice.below(4) {
        0 => format!("{given} {family}"),
        1 => format!("{family} {given}"),
        _ => format!("{family} {} {given}", dice.common(&VIETNAMESE_MIDDLE)),
    };
    plain_at_times(dice, name)
}

fn chinese(dice: &mut Dice) -> String {
    let (family, given) = (dice.common(&CHINESE_FAMILY), dice.common(&CHINESE_GIVEN));
    match dice.below(8) {
        0 => format!("{}{}", dice.common(&HAN_FAMILY), dice.any(&HAN_GIVEN)),
        1..4 => format!("{} {family}", dice.common(&ENGLISH_GIVEN)),
        4 | 5 => format!("{family} {given}"),
        _ => format!("{given} {family}"),
    }
}

fn armenian(dice: &mut Dice) -> String {
    if dice.one_in(10) {
        return format!("{} {}", dice.any(&ARMENIAN_SCRIPT_GIVEN), dice.any(&ARMENIAN_SCRIPT_FAMILY));
    }
    let ending = dice.common(&["yan", "ian", "yants"]);
    format!("{} {}{ending}", dice.common(&ARMENIAN_GIVEN), dice.common(&ARMENIAN_ROOTS))
}

fn hmong(dice: &mut Dice) -> String {
    let given = dice.common(&HMONG_GIVEN);
    let second = if dice.one_in(3) { format!(" {}", dice.common(&HMONG_GIVEN)) } else { String::new() };
    format!("{given}{second} {}", dice.common(&HMONG_FAMILY))
}

fn arabic(dice: &mut Dice) -> String {
    let (given, father) = (dice.common(&ARABIC_GIVEN), dice.common(&ARABIC_GIVEN));
    let family = dice.common(&ARABIC_FAMILY);
    if dice.one_in(3) { format!("{given} {father} {family}") } else { format!("{given} {family}") }
}

fn punjabi(dice: &mut Dice) -> String {
    let (given, middle) = (dice.common(&PUNJABI_GIVEN), dice.any(&["Singh", "Kaur"]));
    if dice.one_in(3) {
        format!("{given} {middle}")
    } else {
        format!("{given} {middle} {}", dice.common(&PUNJABI_FAMILY))
    }
}

/// Papers made in the United States often drop the accents.
fn plain_at_times(dice: &mut Dice, name: String) -> String {
    if !dice.one_in(3) {
        return name;
    }
    let words = goodstanding::fold::words(&name);
    words.iter().map(|word| capitalised(word)).collect::<Vec<_>>().join(" ")
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

// --- Chance ------------------------------------------------------------------------------------------------------

/// SplitMix64: whole numbers only, so that every machine throws the same.
struct Dice(u64);

impl Dice {
    /// The dice of one row.
    fn new(seed: u64, row: u64) -> Dice {
        let mut dice = Dice(seed);
        Dice(dice.throw() ^ row.wrapping_mul(0xD134_2543_DE82_EF95))
    }

    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// 0 or more, below a limit that is small beside 2³².
    fn below(&mut self, limit: i64) -> i64 {
        ((self.throw() >> 32) as i64 * limit) >> 32
    }

    fn one_in(&mut self, chances: i64) -> bool {
        self.below(chances) == 0
    }

    fn any<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.below(words.len() as i64) as usize]
    }

    /// A word, the first ones far more often: of a list of 100, half of all throws give the first 25.
    fn common<'w>(&mut self, words: &[&'w str]) -> &'w str {
        let square = (self.below(1 << 16) * self.below(1 << 16)) as usize;
        words[(square * words.len()) >> 32]
    }
}
