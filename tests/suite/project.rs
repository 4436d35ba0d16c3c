//! A project on the disk for tests that run the program over tables of their own: a few documents, the fewest settings
//! that make a site, and one table.

use goodstanding::config;
use goodstanding::config::Settings;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Output;
use tempfile::TempDir;

/// The fewest settings that make a site.
const SETTINGS: &str = include_str!("settings.toml");

/// The time that every build here takes for now, and for that of its data.
pub const NOW: &str = "2026-11-21T20:00:00Z";
pub const LATER: &str = "2026-11-21T21:00:00Z";

/// The fewest columns, and three people in good standing.
pub const HEADER: &str = "certification_number,full_legal_name,date_active,date_expires,status,action\n";
pub const JANE: &str = "MPSS123456,Jane Doe,2025-03-15,2027-03-14,Active/No sanctions,None";
pub const ANA: &str = "MPSS200,Ana León,2025-06-02,2027-06-01,Active/No sanctions,None";
pub const JOSE: &str = "MPSS300,José García,2025-01-10,2027-01-09,Active/No sanctions,None";

pub struct Project {
    folder: TempDir,
}

/// Puts three short documents in the place of all that `init` brings: tests about people build hundreds of sites, and
/// what they are about stands in none of the others.
pub fn few_documents(project: &Path) {
    let documents = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/words");
    fs::remove_dir_all(project.join("content")).unwrap();
    fs::create_dir(project.join("content")).unwrap();
    for document in fs::read_dir(documents).unwrap().map(|entry| entry.unwrap()) {
        let text = fs::read_to_string(document.path()).unwrap().replace("edition: one", "edition: \"2024\"");
        fs::write(project.join("content").join(document.file_name()), text).unwrap();
    }
}

/// How a build ended.
pub struct Built {
    pub code: Option<i32>,
    pub said: String,
    pub json: Value,
}

/// The files of a site by path.
pub type Site = BTreeMap<String, Vec<u8>>;

impl Project {
    /// `more` follows the settings: sections of its own.
    pub fn new(more: &str) -> Project {
        let project = Project { folder: TempDir::new().unwrap() };
        assert!(project.run(&["init", "site"]).status.success());
        few_documents(&project.path("site"));
        project.set(more);
        project
    }

    /// Writes the settings anew.
    pub fn set(&self, more: &str) {
        fs::write(self.path("site/goodstanding.toml"), format!("{SETTINGS}{more}")).unwrap();
    }

    pub fn write_table(&self, table: &[u8]) {
        fs::write(self.path("site/data/registry.csv"), table).unwrap();
    }

    /// Writes a table of these rows under `HEADER`.
    pub fn rows(&self, rows: &[&str]) {
        self.write_table(format!("{HEADER}{}\n", rows.join("\n")).as_bytes());
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_goodstanding"));
        command.args(arguments).current_dir(self.folder.path());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Builds at a time, of data of that time.
    pub fn build(&self, time: &str) -> Output {
        self.run(&["-C", "site", "build", "--as-of", time, "--now", time])
    }

    /// Builds, and fails the test where that fails.
    pub fn must_build(&self, time: &str) {
        let output = self.build(time);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    /// Builds at a time with flags, and says how it ended.
    pub fn try_build(&self, time: &str, flags: &[&str]) -> Built {
        let arguments = [&["-C", "site", "build", "--as-of", time, "--now", time, "--format", "json"], flags].concat();
        let output = self.run(&arguments);
        Built {
            code: output.status.code(),
            said: String::from_utf8_lossy(&output.stderr).into_owned(),
            json: serde_json::from_slice(&output.stdout).unwrap_or_default(),
        }
    }

    /// The first row that a look-up finds at a time, or null.
    pub fn find(&self, query: &str, now: &str) -> Value {
        let output = self.run(&["-C", "site", "lookup", query, "--now", now, "--format", "json"]);
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        answer["rows"][0].clone()
    }

    /// What stands in the site's folder; nothing before the first build.
    pub fn site(&self) -> Site {
        files(&self.path("site/public"))
    }
}

/// The settings of such a project.
pub fn settings(more: &str) -> Settings {
    let (settings, findings) = config::read("settings", &format!("{SETTINGS}{more}"));
    settings.unwrap_or_else(|| panic!("{findings:?}"))
}

/// The files below a folder by path; none where there is no folder.
pub fn files(folder: &Path) -> Site {
    let paths = goodstanding::store::input::walk(folder).unwrap_or_default();
    paths.into_iter().map(|path| (path.clone(), fs::read(folder.join(path)).unwrap())).collect()
}
