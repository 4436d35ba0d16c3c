//! What a run of a program costs, and what a bare program costs that writes the same files: shared by the benchmarks of
//! builds. It reads proc(5), so it needs Linux.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

pub type Outcome<T> = Result<T, Box<dyn Error>>;

/// What one run of a program cost.
#[derive(Clone, Copy)]
pub struct Cost {
    /// Seconds of CPU, user and system together.
    pub cpu: f64,
    /// The highest memory.
    pub megabytes: f64,
}

/// Runs a program to its end and counts what it cost.
pub fn run(command: &mut Command) -> Outcome<Cost> {
    let before = cpu_seconds(13)?;
    let mut child = command.stdin(Stdio::null()).spawn()?;
    let megabytes = watch(&mut child)?;
    if !child.wait()?.success() {
        return Err(format!("{command:?} failed").into());
    }
    Ok(Cost { cpu: cpu_seconds(13)? - before, megabytes })
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

/// Two neighbouring times of this process in proc(5), user and system in hundredths of a second, by their place after the
/// program's name: 11 for its own, 13 for those of the children it waited for.
fn cpu_seconds(place: usize) -> Outcome<f64> {
    let text = fs::read_to_string("/proc/self/stat")?;
    let fields = text.rsplit_once(')').ok_or("proc/self/stat has another form")?.1;
    let ticks: Vec<f64> =
        fields.split_whitespace().skip(place).take(2).filter_map(|field| field.parse().ok()).collect();
    Ok(ticks.iter().sum::<f64>() / 100.0)
}

/// Every file in a folder and the folders below.
pub fn files_below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let list = if path.is_dir() { &mut folders } else { &mut files };
            list.push(path);
        }
    }
    Ok(files)
}

/// What writing the same files takes: the middle of three runs, since disks have moods.
pub fn bare_cpu(from: &Path, to: &Path) -> Outcome<f64> {
    let mut seconds = Vec::new();
    for run in 0..3 {
        let to = to.join(run.to_string());
        let output = Command::new(std::env::current_exe()?).arg("bare").args([from, &to]).output()?;
        seconds.push(String::from_utf8(output.stdout)?.trim().parse::<f64>()?);
    }
    seconds.sort_by(f64::total_cmp);
    Ok(seconds[1])
}

/// The bare program: reads a site into memory, writes it elsewhere, prints the CPU seconds of the writing alone.
pub fn bare(from: &Path, to: &Path) -> Outcome<()> {
    let mut files = Vec::new();
    for path in files_below(from)? {
        files.push((to.join(path.strip_prefix(from)?), fs::read(&path)?));
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
