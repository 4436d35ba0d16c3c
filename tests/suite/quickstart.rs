//! `docs/quickstart.md` as a newcomer follows it: every command of it, as it is written there, in one shell, against nginx and a real
//! object store. Only `systemctl` is another program here, which notes what it was asked: a test sets up no timer.

use crate::bucket::Bucket;
use crate::hosting::installed;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// The commands of a text: what stands between ```` ```sh ```` and ```` ``` ````.
fn commands(text: &str) -> String {
    let mut lines = Vec::new();
    let mut is_command = false;
    for line in text.lines() {
        match (line, is_command) {
            ("```sh", _) => is_command = true,
            ("```", _) => is_command = false,
            (line, true) => lines.push(line),
            _ => {}
        }
    }
    lines.join("\n")
}

/// Runs them in a folder, in which `tools` has the programs that the machine may lack.
fn follow(folder: &Path, store: &Bucket, commands: &str) -> Output {
    let tools = folder.join("tools");
    let home = folder.join("home");
    let work = folder.join("work");
    for folder in [&home, &work] {
        fs::create_dir(folder).unwrap();
    }
    let program = env!("CARGO_BIN_EXE_goodstanding");
    symlink(program, tools.join("goodstanding")).unwrap();
    let systemctl = tools.join("systemctl");
    fs::write(&systemctl, format!("#!/bin/sh\necho \"$@\" >> {}/asked\n", folder.display())).unwrap();
    fs::set_permissions(&systemctl, fs::Permissions::from_mode(0o755)).unwrap();
    let mut shell = Command::new("bash");
    let path = format!("{}:{}", tools.display(), std::env::var("PATH").unwrap());
    shell.args(["-euo", "pipefail", "-c", commands]).current_dir(&work).env("PATH", path).env("HOME", home);
    store.open_to(&mut shell);
    let output = shell.output().unwrap();
    if let Ok(pid) = fs::read_to_string(work.join("nginx.pid")) {
        Command::new("kill").arg(pid.trim()).status().unwrap();
    }
    output
}

#[test]
fn every_command_of_the_first_hour_does_what_it_says() {
    let Some(nginx) = installed("nginx") else { return };
    let (folder, store) = (TempDir::new().unwrap(), Bucket::new());
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/quickstart.md")).unwrap();
    let tools = folder.path().join("tools");
    fs::create_dir(&tools).unwrap();
    symlink(nginx, tools.join("nginx")).unwrap();
    let output = follow(folder.path(), &store, &commands(&text));
    let (said, aside) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}\n{aside}");
    for expected in [
        "Published in www as number 1 of its log",
        "registry.example.org signed this site",
        "exit code 1",
        "\"contact\":\"Ivo Kern, (555) 010-0142\"",
        "Nothing was changed or signed",
        "Published in s3://registry/site as number 1 of its log",
    ] {
        assert!(said.contains(expected), "{expected}: {said}\n{aside}");
    }
    assert_eq!(said.matches("registry.example.org signed this site").count(), 4, "{said}");
    let asked = fs::read_to_string(folder.path().join("asked")).unwrap();
    assert_eq!(asked, "--user daemon-reload\n--user enable --now goodstanding.timer\n");
}
