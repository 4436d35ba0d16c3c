//! `goodstanding serve` as a person uses it: the site is shown, made again when an input changes, and kept when the
//! change is wrong.

use crate::project::few_documents;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// The preview, stopped when the test ends.
struct Preview(Child);

impl Drop for Preview {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

fn goodstanding(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_goodstanding"));
    command.args(arguments).current_dir(folder);
    command
}

/// Asks again until a look-up over the preview's address says so, for at most twenty seconds.
fn eventually(folder: &Path, address: &str, said: &str) -> bool {
    (0..200).any(|_| {
        std::thread::sleep(Duration::from_millis(100));
        let arguments = ["lookup", "MPSS123456", "--site", address, "--now", "2026-11-21T20:00:00Z"];
        let output = goodstanding(folder, &arguments).output().unwrap();
        String::from_utf8_lossy(&output.stdout).contains(said)
    })
}

#[test]
fn a_change_is_shown_and_a_wrong_one_leaves_the_last_good_site() {
    let folder = TempDir::new().unwrap();
    assert!(goodstanding(folder.path(), &["init", "site"]).output().unwrap().status.success());
    few_documents(&folder.path().join("site"));
    let table = folder.path().join("site/data/registry.csv");
    let header = "certification_number,full_legal_name,date_active,date_expires,status,action\n";
    let write = |status: &str| {
        fs::write(&table, format!("{header}MPSS123456,Jane Doe,2025-03-15,2027-03-14,{status},None\n")).unwrap();
    };
    write("Active/No sanctions");
    let arguments = ["-C", "site", "serve", "--port", "0", "--as-of", "2026-11-21T20:00:00Z"];
    let mut command = goodstanding(folder.path(), &arguments);
    let mut preview = Preview(command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap());
    let said = BufReader::new(preview.0.stdout.take().unwrap()).lines().next().unwrap().unwrap();
    let address = said.split_whitespace().find(|word| word.starts_with("http://")).unwrap().to_owned();
    assert!(eventually(folder.path(), &address, "active, valid through 2027-03-14"), "{said}");

    write("Suspended");
    assert!(eventually(folder.path(), &address, "suspended"), "the change was never shown");
    write("Nonsense");
    std::thread::sleep(Duration::from_secs(2));
    assert!(eventually(folder.path(), &address, "suspended"), "a wrong table took the last good site away");
}
