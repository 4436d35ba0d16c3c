//! A project that publishes: its keys outside it, a note of keys that its root key signed, and a folder to publish to. For
//! tests that run the program.

use crate::project::{JANE, Project, Site, files};
use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

pub const ORIGIN: &str = "registry.example.org";

/// A project with keys.
pub struct Publishing {
    pub project: Project,
    /// The public halves.
    pub root: String,
    pub log: String,
}

/// How a command ended.
#[derive(Debug)]
pub struct Ended {
    pub code: i32,
    /// Standard output, as JSON where it is that.
    pub json: Value,
    pub text: String,
    /// Standard error.
    pub said: String,
}

impl Publishing {
    /// One person in the registry; nothing built yet.
    pub fn new() -> Publishing {
        let project = Project::new("");
        fs::create_dir(project.path("secrets")).unwrap();
        let key = |name: &str, file: &str| keygen(&project, name, file);
        let [root, log] = [key("registry.example.org/root", "root"), key(ORIGIN, "log")];
        let publishing = Publishing { project, root, log };
        publishing.set_origin(ORIGIN);
        publishing.project.rows(&[JANE]);
        publishing.note_keys(&["--log-key", &publishing.log]);
        publishing
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.project.path(relative)
    }

    /// A new key in `secrets/FILE.key`; gives its public half.
    pub fn keygen(&self, name: &str, file: &str) -> String {
        keygen(&self.project, name, file)
    }

    /// Runs the program in the project.
    pub fn run(&self, arguments: &[&str]) -> Ended {
        Ended::of(&self.project.run(&[&["-C", "site"], arguments].concat()))
    }

    /// Writes the note of keys that these arguments ask for, signed by the root key, into the project.
    pub fn note_keys(&self, arguments: &[&str]) {
        let text = self.run(&[&["keys"], arguments].concat()).must().text;
        let mut sign = self.project.command(&["-C", "site", "sign", "--key", "secrets/root.key"]);
        let mut sign = sign.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        sign.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        let line = String::from_utf8(sign.wait_with_output().unwrap().stdout).unwrap();
        assert!(line.starts_with("\u{2014} "), "{line}");
        fs::write(self.path("site/keys"), format!("{text}\n{line}")).unwrap();
    }

    /// Publishes what was built, a minute after a time, signed by `secrets/log.key`.
    pub fn publish(&self, time: &str) -> Ended {
        self.publish_by(time, &["--key", "secrets/log.key"])
    }

    pub fn publish_by(&self, time: &str, flags: &[&str]) -> Ended {
        self.run(&[&["publish", "--to", "live", "--now", time, "--format", "json"], flags].concat())
    }

    /// Builds and publishes data of this time.
    pub fn publish_anew(&self, time: &str) -> Ended {
        self.project.must_build(time);
        self.publish(time).must()
    }

    /// What stands in the published folder.
    pub fn live(&self) -> Site {
        files(&self.path("live"))
    }

    /// The log's name in the settings.
    pub fn set_origin(&self, origin: &str) {
        self.project.set(&format!("[proof]\norigin = \"{origin}\"\nroot_key = \"{}\"\n", self.root));
    }

    /// What anybody says of the published site who has the root key.
    pub fn verify(&self, now: &str) -> Ended {
        self.run(&["verify", &self.path("live").to_string_lossy(), "--full", "--now", now, "--format", "json"])
    }
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    for path in goodstanding::store::input::walk(from).unwrap() {
        fs::create_dir_all(to.join(&path).parent().unwrap()).unwrap();
        fs::copy(from.join(&path), to.join(&path)).unwrap();
    }
}

fn keygen(project: &Project, name: &str, file: &str) -> String {
    Ended::of(&project.run(&["keygen", name, "--out", &format!("secrets/{file}.key")])).must().text.trim().to_owned()
}

impl Ended {
    pub fn of(output: &Output) -> Ended {
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        Ended {
            code: output.status.code().unwrap_or(-1),
            json: serde_json::from_str(&text).unwrap_or_default(),
            text,
            said: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// The same, and the test fails where it did not end well.
    pub fn must(self) -> Ended {
        assert_eq!(self.code, 0, "{}{}", self.text, self.said);
        self
    }
}
