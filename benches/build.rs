//! What a build costs: CPU seconds, peak memory, files and bytes, at the sizes named on the command line.
//!
//! `cargo bench --bench build -- 10000 100000` (these are the defaults). Each size is built from nothing, then once more
//! an hour later with one record changed; beside it, a bare program writes the same files from memory to the same disk. CPU is
//! what the kernel counts for the child, user and system together. Compare ratios: machines differ and are never quiet.

#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]

use measuring::{Cost, Outcome, bare, bare_cpu, run};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

mod measuring;

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
    let bare = bare_cpu(&public, &folder.path().join("bare"))?;
    row(&format!("{people} | all"), &first, &made, bare);

    let text = fs::read_to_string(&table)?;
    fs::write(&table, text.replacen("Active/No sanctions,None", "Suspended,Suspended", 1))?;
    let (second, made) = built(&project, "2026-11-21T21:00:00Z")?;
    row(&format!("{people} | one changed"), &second, &made, bare);
    println!("\nRebuild / full build: {:.2}. Files that the second build wrote:\n", second.cpu / first.cpu);
    for path in made["written"].as_array().into_iter().flatten() {
        println!("    {}", path.as_str().unwrap_or_default());
    }
    println!();
    Ok(())
}

fn row(label: &str, cost: &Cost, made: &serde_json::Value, bare: f64) {
    let written = made["written"].as_array().map_or(0, Vec::len) as u64;
    println!(
        "| {label} | {:.2} | {:.2} | {:.0} | {} | {written} | {} |",
        cost.cpu,
        cost.cpu / bare,
        cost.megabytes,
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
