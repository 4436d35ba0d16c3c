//! What a build costs: CPU seconds, peak memory, files and bytes, at the sizes named on the command line.
//!
//! `cargo bench --bench build -- 10000 100000` (these are the defaults). Each size is built from nothing, then once more
//! an hour later with one record changed; beside it, a bare program writes the same files from memory to the same disk. CPU is
//! what the kernel counts for the child, user and system together. Compare ratios: machines differ and are never quiet.

#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What one run of a program cost.
struct Cost {
    cpu_seconds: f64,
    peak_megabytes: f64,
}

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [mode, from, to] = arguments.as_slice()
        && mode == "bare"
    {
        return bare(Path::new(from), Path::new(to));
    }
    let sizes: Vec<u64> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
    println!("| people | build | CPU s | x bare | peak MB | files | written | bytes written |");
    println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for size in if sizes.is_empty() { vec![10_000, 100_000] } else { sizes } {
        measure(size)?;
    }
    Ok(())
}

/// Builds a registry of so many people twice and prints two rows, then the list of files that the second build wrote.
fn measure(people: u64) -> Outcome<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let project = folder.path().join("project");
    run(goodstanding().arg("init").arg(&project).stdout(Stdio::null()))?;
    let table = project.join("data/registry.csv");
    sample(people, &table)?;

    let (first, made) = built(&project, "2026-11-21T20:00:00Z")?;
    let public = project.join("public");
    let bare = bare_cost(&public, &folder.path().join("bare"))?;
    row(&format!("{people} | all"), &first, &made, &bare);

    let text = fs::read_to_string(&table)?;
    fs::write(&table, text.replacen("Active/No sanctions,None", "Suspended,Suspended", 1))?;
    let (second, made) = built(&project, "2026-11-21T21:00:00Z")?;
    row(&format!("{people} | one changed"), &second, &made, &bare);
    println!(
        "\nRebuild / full build: {:.2}. Files that the second build wrote:\n",
        second.cpu_seconds / first.cpu_seconds
    );
    for path in made["written"].as_array().into_iter().flatten() {
        println!("    {}", path.as_str().unwrap_or_default());
    }
    println!();
    Ok(())
}

fn row(label: &str, cost: &Cost, made: &serde_json::Value, bare: &Cost) {
    let written = made["written"].as_array().map_or(0, Vec::len) as u64;
    println!(
        "| {label} | {:.2} | {:.2} | {:.0} | {} | {written} | {} |",
        cost.cpu_seconds,
        cost.cpu_seconds / bare.cpu_seconds,
        cost.peak_megabytes,
        written + made["unchanged"].as_u64().unwrap_or(0),
        made["bytes_written"],
    );
}

fn goodstanding() -> Command {
    Command::new(env!("CARGO_BIN_EXE_goodstanding"))
}

/// Builds a project at a time; what it cost, and what it says it made.
fn built(project: &Path, time: &str) -> Outcome<(Cost, serde_json::Value)> {
    let answer = project.join("made.json");
    let mut command = goodstanding();
    command.arg("-C").arg(project).args(["build", "--format", "json", "--as-of", time, "--now", time]);
    let cost = run(command.stdout(fs::File::create(&answer)?))?;
    Ok((cost, serde_json::from_slice(&fs::read(answer)?)?))
}

/// Writes a table of fictional people with the example program.
fn sample(people: u64, table: &Path) -> Outcome<()> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--release", "--example", "sample_registry", "--"]);
    command.args(["--rows", &people.to_string()]).current_dir(env!("CARGO_MANIFEST_DIR"));
    run(command.stdout(fs::File::create(table)?))?;
    Ok(())
}

/// Runs a program to its end and counts what it cost.
fn run(command: &mut Command) -> Outcome<Cost> {
    let before = children_cpu_seconds()?;
    let mut child = command.stdin(Stdio::null()).spawn()?;
    let peak_megabytes = watch(&mut child)?;
    if !child.wait()?.success() {
        return Err(format!("{command:?} failed").into());
    }
    Ok(Cost { cpu_seconds: children_cpu_seconds()? - before, peak_megabytes })
}

/// The highest memory that the kernel reports for a child until it ends.
fn watch(child: &mut Child) -> Outcome<f64> {
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut peak = 0.0;
    while child.try_wait()?.is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
        peak = kilobytes.unwrap_or(0.0).max(peak);
        std::thread::sleep(Duration::from_millis(2));
    }
    Ok(peak / 1024.0)
}

/// User and system time of the children waited for so far: fields 16 and 17 of proc(5), in hundredths of a second.
fn children_cpu_seconds() -> Outcome<f64> {
    cpu_seconds(13)
}

/// Two neighbouring times of this process, by their place after the program's name.
fn cpu_seconds(place: usize) -> Outcome<f64> {
    let text = fs::read_to_string("/proc/self/stat")?;
    let fields = text.rsplit_once(')').ok_or("proc/self/stat has another form")?.1;
    let ticks: Vec<f64> =
        fields.split_whitespace().skip(place).take(2).filter_map(|field| field.parse().ok()).collect();
    Ok(ticks.iter().sum::<f64>() / 100.0)
}

/// What writing the same files takes: the middle of three runs, since disks have moods.
fn bare_cost(from: &Path, to: &Path) -> Outcome<Cost> {
    let mut seconds = Vec::new();
    for run in 0..3 {
        let to = to.join(run.to_string());
        let output = Command::new(std::env::current_exe()?).arg("bare").args([from, &to]).output()?;
        seconds.push(String::from_utf8(output.stdout)?.trim().parse::<f64>()?);
    }
    seconds.sort_by(f64::total_cmp);
    Ok(Cost { cpu_seconds: seconds[1], peak_megabytes: 0.0 })
}

/// The bare program: reads a site into memory, writes it elsewhere, prints the CPU seconds of the writing alone.
fn bare(from: &Path, to: &Path) -> Outcome<()> {
    let mut files = Vec::new();
    let mut folders = vec![from.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push((to.join(path.strip_prefix(from)?), fs::read(&path)?));
            }
        }
    }
    let before = cpu_seconds(11)?;
    for (path, bytes) in &files {
        if let Some(folder) = path.parent()
            && !folder.is_dir()
        {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, bytes)?;
    }
    println!("{}", cpu_seconds(11)? - before);
    Ok(())
}
