//! What reading and checking an export costs: CPU seconds and memory, beside a bare pass of the csv crate over the same
//! file.
//!
//! `cargo bench --bench read -- 1000000` (the default). The export has 8 columns and rows in no order; 15 names in 100
//! have letters beyond ASCII and 2 have a comma. Each line is one bare pass (every row into one `ByteRecord`), one that
//! keeps two texts of each row, and one reading into records, each in a process of its own. CPU is what the kernel
//! counts. Memory is the peak of resident memory (`VmHWM`) less what was resident before reading, less the records:
//! their own size and what their texts hold. Compare ratios: machines differ and are never quiet.

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
use std::process::{Command, Stdio};

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

const MEGABYTE: f64 = 1024.0 * 1024.0;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["bare", table] => bare(Path::new(table)),
        ["kept", table] => kept(Path::new(table)),
        ["read", table] => read(Path::new(table)),
        ref rows => compare(rows.first().map_or(Ok(1_000_000), |rows| rows.parse())?),
    }
}

/// Each pass has a process of its own, so that none pays for the memory of another.
fn compare(rows: u64) -> Outcome<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let table = folder.path().join("registry.csv");
    write_table(rows, &table)?;
    println!("{rows} rows, {:.1} MB", fs::metadata(&table)?.len() as f64 / 1e6);
    println!("| bare csv, CPU s | and kept | read | ratio | to kept | rows/s | records, MB | above them, MB |");
    println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
    let mut ratios = Vec::new();
    for _ in 0..PAIRS {
        let [bare_rows, bare, ..] = pass("bare", &table)?;
        let [_, kept, ..] = pass("kept", &table)?;
        let [read_rows, read, records, memory] = pass("read", &table)?;
        if (bare_rows, read_rows) != (rows as f64, rows as f64) {
            return Err(format!("{bare_rows} and {read_rows} rows were seen").into());
        }
        ratios.push(read / bare);
        let speed = rows as f64 / read;
        let (ratio, to_kept) = (read / bare, read / kept);
        println!(
            "| {bare:.3} | {kept:.3} | {read:.3} | {ratio:.2} | {to_kept:.2} | {speed:.0} | {records:.0} | {memory:.0} |"
        );
    }
    ratios.sort_by(f64::total_cmp);
    println!("median ratio {:.2}", ratios[PAIRS / 2]);
    Ok(())
}

/// What a pass prints: rows, CPU seconds, megabytes of records, megabytes above them.
fn pass(kind: &str, table: &Path) -> Outcome<[f64; 4]> {
    let output = Command::new(std::env::current_exe()?).arg(kind).arg(table).stderr(Stdio::inherit()).output()?;
    let numbers: Vec<f64> =
        String::from_utf8(output.stdout)?.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    numbers.try_into().map_err(|_| format!("the {kind} pass failed").into())
}

fn bare(table: &Path) -> Outcome<()> {
    let before = cpu_seconds()?;
    let mut reader = csv::ReaderBuilder::new().from_reader(File::open(table)?);
    let mut record = csv::ByteRecord::new();
    let mut rows = 0;
    while reader.read_byte_record(&mut record)? {
        rows += 1;
    }
    println!("{rows} {} 0 0", cpu_seconds()? - before);
    Ok(())
}

/// The bare pass, with a record of two texts kept of each row: what memory alone costs.
fn kept(table: &Path) -> Outcome<()> {
    let before = cpu_seconds()?;
    let mut reader = csv::ReaderBuilder::new().from_reader(File::open(table)?);
    let mut row = csv::StringRecord::new();
    let mut records = Vec::new();
    while reader.read_record(&mut row)? {
        records.push(Record { number: row[0].to_owned(), name: Some(row[1].to_owned()), ..Record::default() });
    }
    println!("{} {} 0 0", records.len(), cpu_seconds()? - before);
    Ok(())
}

fn read(table: &Path) -> Outcome<()> {
    let settings = settings()?;
    let (resident, before) = (kilobytes("VmRSS")?, cpu_seconds()?);
    let reading = registry::read("registry.csv", File::open(table)?, &settings);
    let (seconds, peak) = (cpu_seconds()? - before, kilobytes("VmHWM")?);
    if let Some(problem) = reading.problems().first() {
        return Err(problem.to_string().into());
    }
    let records = reading.records.iter().map(size).sum::<usize>() as f64 / MEGABYTE;
    let above = (peak - resident) / 1024.0 - records;
    println!("{} {seconds} {records} {above}", reading.records.len());
    Ok(())
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

fn kilobytes(name: &str) -> Outcome<f64> {
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
