//! What `doctor` looks at, keys and target apart: each check says in a line what it found, and what to do. None changes anything.

use super::arguments::InputOptions;
use super::export::{About, Search};
use super::inputs;
use super::line::count;
use super::project::Project;
use super::run;
use super::say::Progress;
use crate::config::{Location, Settings};
use crate::diagnostic::Problem;
use crate::snapshot::Head;
use crate::store::address;
use crate::store::{input, runs, space};
use crate::time::Moment;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// A timer that calls every hour may be late by as much.
const RUN_EVERY_HOURS: i64 = 2;

/// A clock that differs from another one by less is right enough.
const CLOCKS_DIFFER_SECONDS: i64 = 300;

/// A publication puts the new site together beside the old one.
const SITES_ON_DISK: u64 = 2;

/// One line of the list.
#[derive(Clone, Debug, Serialize)]
pub struct Check {
    pub about: &'static str,
    pub state: State,
    pub found: String,
    /// What to do; empty where all is well.
    #[serde(rename = "do")]
    pub todo: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Ok,
    Missing,
    Wrong,
}

/// What is looked at.
pub struct Patient<'a> {
    pub project: &'a Project,
    pub settings: &'a Settings,
    pub state: PathBuf,
    /// Where the site is published; `None` where the settings do not say, or name what this program cannot read.
    pub to: Option<String>,
    pub now: Moment,
}

impl Check {
    pub fn ok(about: &'static str, found: impl Into<String>) -> Check {
        Check { about, state: State::Ok, found: found.into(), todo: String::new() }
    }

    pub fn missing(about: &'static str, found: impl Into<String>, todo: impl Into<String>) -> Check {
        Check { about, state: State::Missing, found: found.into(), todo: todo.into() }
    }

    pub fn wrong(about: &'static str, found: impl Into<String>, todo: impl Into<String>) -> Check {
        Check { about, state: State::Wrong, found: found.into(), todo: todo.into() }
    }
}

impl Patient<'_> {
    pub fn search(&self) -> Search<'_> {
        Search { project: self.project, settings: self.settings, state: &self.state, now: self.now }
    }

    pub fn head(&self) -> Option<Head> {
        run::head(self.to.as_deref()?).ok().flatten()
    }

    pub fn people(&self) -> Check {
        match self.settings.fictional {
            true => Check::wrong(
                "people",
                "the people in the table are made up (fictional = true)",
                "take that line out once the export is the registry's own: a made-up site is never published",
            ),
            false => Check::ok("people", "the settings say that they are real"),
        }
    }

    pub fn export(&self, about: &About) -> Check {
        let age = self.now.seconds_since(about.as_of).div_euclid(3600);
        let rows = count(about.rows as usize, "row");
        let found = format!("{}: data as of {}, {rows} expected", about.path, about.as_of);
        if about.as_of > self.now {
            let todo = "mend the time of the data, or this machine's clock";
            return Check::wrong("export", format!("{found}: they are said to be of a time after now"), todo);
        }
        if let Some(file) = about.passed_over.first() {
            let found = format!("{found}; {} was passed over: {}", file.path, file.why);
            return Check::wrong("export", found, "look at that file; where it is being written, ask again later");
        }
        if age >= i64::from(self.settings.site.update_within_hours) {
            return Check::wrong("export", found, "look why no newer export came: the site is late with this one");
        }
        Check::ok("export", found)
    }

    /// The documents, and the rows of an export that stands on this machine.
    pub fn inputs(&self, export: Option<&About>) -> Vec<Check> {
        let is_here = !matches!(self.settings.run.export, Some(Location::Address(_) | Location::ObjectStore(_)));
        let file = export.filter(|_| is_here).map(|about| PathBuf::from(&about.path));
        let options = InputOptions { registry: file.clone(), now: Some(self.now) };
        let reading = match inputs::read(self.project, &options, &Progress::new(), &|_, _| None) {
            Ok(reading) => reading,
            Err(failure) => return vec![Check::wrong("documents", failure.to_string(), "mend that first")],
        };
        let table = file.as_ref().map(|file| file.display().to_string()).unwrap_or_default();
        let registry = self.project.path(&self.settings.files.registry).display().to_string();
        let of_table = |problem: &&Problem| problem.file == table || problem.file == registry;
        let (rows, documents): (Vec<&Problem>, Vec<&Problem>) = reading.findings.problems.iter().partition(of_table);
        let mut checks = Vec::new();
        if file.is_some() {
            checks.push(problems("rows", &rows, format!("{}, no problems", count(reading.rows as usize, "row"))));
        }
        checks.push(problems("documents", &documents, "settings, documents and templates have no problems".to_owned()));
        checks
    }

    /// Room for the new site beside the old one, where it is built and where it is published.
    pub fn disk(&self) -> Check {
        let out = self.project.path(&self.settings.files.out);
        let to = self.to.as_ref().filter(|to| !address::is_store(to)).map_or(out.clone(), PathBuf::from);
        let needed = space::taken(&out).max(space::taken(&to)) * SITES_ON_DISK;
        let megabytes = |bytes: u64| bytes / 1_000_000;
        for folder in [&out, &to] {
            let free = match space::free(folder) {
                Ok(free) => free,
                Err(error) => return Check::wrong("disk", error.to_string(), "look at that disk"),
            };
            if free < needed {
                let found = format!(
                    "{} MB are free at {}, and {} MB are needed",
                    megabytes(free),
                    folder.display(),
                    megabytes(needed)
                );
                return Check::wrong("disk", found, "free some space; goodstanding prune removes old pages");
            }
        }
        Check::ok("disk", "there is room for the site twice")
    }

    /// This machine's clock against what says that it is later.
    pub fn clock(&self, export: Option<&About>) -> Check {
        let file = export.and_then(|about| input::modified(Path::new(&about.path)).ok());
        let known = [
            ("the site was published", self.head().map(|head| head.published)),
            ("the last run ended", self.last_run().map(|(ended, _)| ended)),
            ("the export was written", file),
        ];
        let later = known.into_iter().find_map(|(what, time)| {
            time.filter(|time| time.seconds_since(self.now) > CLOCKS_DIFFER_SECONDS).map(|time| (what, time))
        });
        match later {
            Some((what, time)) => Check::wrong(
                "clock",
                format!("it says {}, but {what} at {time}", self.now),
                "set this machine's clock (timedatectl shows it) before the next run",
            ),
            None => Check::ok("clock", format!("it says {}, after all that was published and written", self.now)),
        }
    }

    /// When the last run ended, and how.
    fn last_run(&self) -> Option<(Moment, String)> {
        let line = runs::last(&self.state).ok()??;
        let line: serde_json::Value = serde_json::from_str(&line).ok()?;
        Some((Moment::parse(line["ended"].as_str()?)?, line["outcome"].as_str()?.to_owned()))
    }

    pub fn timer(&self) -> Check {
        let todo = "set up the timer: examples/operations has one for systemd, for cron and for GitHub Actions";
        let Some((ended, outcome)) = self.last_run() else {
            return Check::missing("timer", "goodstanding run was never called", todo);
        };
        let minutes = self.now.seconds_since(ended).max(0) / 60;
        let ago = match minutes {
            0..120 => count(minutes as usize, "minute"),
            more => count((more / 60) as usize, "hour"),
        };
        let found = format!("the last run ended {ago} ago: {outcome}");
        if minutes > RUN_EVERY_HOURS * 60 {
            let todo = "look whether the timer still runs: systemctl list-timers, or the log of cron";
            return Check::wrong("timer", found, todo);
        }
        match outcome.as_str() {
            "published" => Check::ok("timer", found),
            _ => Check::wrong("timer", found, "the last line of runs.jsonl in the state folder says why"),
        }
    }

    pub fn contact(&self) -> Check {
        let contact = run::contact(&self.settings.run, Some(self.settings));
        match self.settings.run.contact {
            Some(_) => Check::ok("contact", contact),
            None => Check::missing(
                "contact",
                format!("nobody is named for when a run fails; it would say: {contact}"),
                "under [run], add contact = \"who mends it, and how to reach them at night\"",
            ),
        }
    }

    pub fn alarm(&self) -> Check {
        let run = &self.settings.run;
        let named: Vec<&str> = [run.on_failure.as_ref().map(|_| "on_failure"), run.webhook.as_ref().map(|_| "webhook")]
            .into_iter()
            .flatten()
            .collect();
        match named.is_empty() {
            false => Check::ok("alarm", format!("{}, which a run that fails calls", named.join(" and "))),
            true => Check::missing(
                "alarm",
                "nobody is told when a run fails",
                "under [run], add on_failure = \"COMMAND\" or webhook = \"https://…\"",
            ),
        }
    }
}

fn problems(about: &'static str, problems: &[&Problem], well: String) -> Check {
    match problems.first() {
        None => Check::ok(about, well),
        Some(first) => {
            let row = first.row.map_or(String::new(), |row| format!(", row {row}"));
            let found =
                format!("{}, the first in {}{row} ({})", count(problems.len(), "problem"), first.file, first.code);
            Check::wrong(about, found, "goodstanding check lists them all")
        }
    }
}
