//! What reading and checking an export costs: CPU seconds and memory, beside a bare pass of the csv crate over the same
//! file.
//!
//! `cargo bench --bench read -- 1000000` (the default). The export has 8 columns and rows in no order; 15 names in 100
//! have letters beyond ASCII and 2 have a comma. Each pair of runs is one bare pass (every row into one `ByteRecord`)
//! and one reading into records. CPU is what the kernel counts for this thread. Memory is the peak of resident memory
//! while reading (`VmHWM`, set back before) less what was resident before, less the records: their own size and what
//! their texts hold. Compare ratios: machines differ and are never quiet.

#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]

use goodstanding::config;
use goodstanding::config::Settings;
use goodstanding::registry;
use goodstanding::registry::Record;
use std::error::Error;
use std::fs;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

type Outcome<T> = Result<T, Box<dyn Error>>;

const PAIRS: usize = 5;

const FIRST_NAMES: [&str; 20] = [
    "Ann", "Ben", "Cleo", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida", "Jane", "Kim", "Lee", "Mary Jo", "Ned", "Olivia",
    "Pat", "Quinn", "José", "Zoë", "Nguyễn",
];

const LAST_NAMES: [&str; 17] = [
    "Doe",
    "Roe",
    "Smith",
    "Jones",
    "Garcia",
    "Brown",
    "Davis",
    "Miller",
    "Wilson",
    "Moore",
    "Taylor",
    "Thomas",
    "Lee",
    "de la Cruz",
    "O'Brien",
    "Washington-Clark",
    "Vandenberg",
];

/// What one reading cost.
struct Cost {
    seconds: f64,
    /// Kilobytes above what was resident before and the records.
    memory: i64,
    /// Kilobytes of the records.
    records: i64,
}

fn main() -> Outcome<()> {
    let rows = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(1_000_000);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let table = folder.path().join("registry.csv");
    write_table(rows, &table)?;
    println!("{rows} rows, {:.1} MB", fs::metadata(&table)?.len() as f64 / 1e6);
    println!("| bare csv, CPU s | read, CPU s | ratio | rows/s | records, MB | above them, MB |");
    println!("| --- | --- | --- | --- | --- | --- |");
    let settings = settings()?;
    let mut ratios = Vec::new();
    for _ in 0..PAIRS {
        let bare = bare(&table, rows)?;
        let cost = read(&table, rows, &settings)?;
        ratios.push(cost.seconds / bare);
        println!(
            "| {bare:.2} | {:.2} | {:.2} | {:.0} | {} | {} |",
            cost.seconds,
            cost.seconds / bare,
            rows as f64 / cost.seconds,
            cost.records / 1024,
            cost.memory / 1024,
        );
    }
    ratios.sort_by(f64::total_cmp);
    println!("median ratio {:.2}", ratios[PAIRS / 2]);
    Ok(())
}

fn bare(table: &Path, rows: u64) -> Outcome<f64> {
    let before = cpu_seconds()?;
    let mut reader = csv::ReaderBuilder::new().from_reader(File::open(table)?);
    let mut record = csv::ByteRecord::new();
    let mut count = 0;
    while reader.read_byte_record(&mut record)? {
        count += 1;
    }
    if count != rows {
        return Err(format!("the bare pass saw {count} rows").into());
    }
    Ok(cpu_seconds()? - before)
}

fn read(table: &Path, rows: u64, settings: &Settings) -> Outcome<Cost> {
    fs::write("/proc/self/clear_refs", "5")?;
    let (resident, before) = (kilobytes("VmRSS")?, cpu_seconds()?);
    let reading = registry::read("registry.csv", File::open(table)?, settings);
    let (seconds, peak) = (cpu_seconds()? - before, kilobytes("VmHWM")?);
    if reading.records.len() as u64 != rows || !reading.problems().is_empty() {
        return Err(format!("{:?}", reading.problems().first()).into());
    }
    let records = i64::try_from(reading.records.iter().map(size).sum::<usize>() / 1024)?;
    Ok(Cost { seconds, memory: peak - resident - records, records })
}

fn size(record: &Record) -> usize {
    let texts = [&record.name, &record.changed].into_iter().flatten().chain([&record.number]);
    size_of::<Record>() + texts.map(String::capacity).sum::<usize>()
}

/// What the kernel counted for this thread so far.
fn cpu_seconds() -> Outcome<f64> {
    let counts = fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanoseconds: u64 = counts.split_whitespace().next().ok_or("no schedstat")?.parse()?;
    Ok(nanoseconds as f64 / 1e9)
}

fn kilobytes(name: &str) -> Outcome<i64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with(name)).ok_or("no such line in /proc/self/status")?;
    Ok(line.split_whitespace().nth(1).ok_or("no number")?.parse()?)
}

fn settings() -> Outcome<Settings> {
    let (settings, findings) = config::read("goodstanding.toml", &fs::read_to_string("goodstanding.toml")?);
    settings.ok_or_else(|| format!("{findings:?}").into())
}

/// Numbers in no order, each once: the step has no factor in common with any power of ten.
fn write_table(rows: u64, path: &Path) -> Outcome<()> {
    let mut file = BufWriter::new(File::create(path)?);
    let columns = "certification_number,full_legal_name,date_active,date_expires,status,action";
    writeln!(file, "{columns},status_changed_at,specializations")?;
    for row in 0..rows {
        let place = row * 7_919 % rows;
        let first = FIRST_NAMES[(place % 20) as usize];
        let last = LAST_NAMES[(place % 17) as usize];
        let name = if place % 50 == 1 { format!("\"{last}, {first}\"") } else { format!("{first} {last}") };
        let (year, month, day) = (2024 + place % 3, place % 12 + 1, place % 28 + 1);
        let status = match place % 100 {
            0 => "Suspended,Suspended,2026-01-05",
            1..=5 => "Expired/Lapsed,None,",
            _ => "Active/No sanctions,None,",
        };
        let days = format!("{year}-{month:02}-{day:02},{}-{month:02}-{day:02}", year + 2);
        writeln!(file, "MPSS{:06},{name},{days},{status},Peer Services in Crisis Care", 100_000 + place)?;
    }
    Ok(file.flush()?)
}
