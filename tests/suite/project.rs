//! A project on the disk for tests that run the program over tables of their own: the official words of `init`, the
//! fewest settings that make a site, and one table.

use goodstanding::config;
use goodstanding::config::Settings;
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

pub struct Project {
    folder: TempDir,
}

/// The files of a site by path.
pub type Site = BTreeMap<String, Vec<u8>>;

impl Project {
    /// `more` follows the settings: sections of its own.
    pub fn new(more: &str) -> Project {
        let project = Project { folder: TempDir::new().unwrap() };
        assert!(project.run(&["init", "site"]).status.success());
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

fn files(folder: &Path) -> Site {
    let paths = goodstanding::store::input::walk(folder).unwrap_or_default();
    paths.into_iter().map(|path| (path.clone(), fs::read(folder.join(path)).unwrap())).collect()
}
