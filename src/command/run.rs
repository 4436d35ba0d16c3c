//! `goodstanding run`: what a timer calls. The export is found, checked, built, published and read back, or the last good site
//! stays; and whatever happened is said in one line, with whom to call and how many hours remain.

use super::arguments::{Build, Format, GuardOptions, InputOptions, ProjectOption, Run};
use super::build;
use super::build::Attempt;
use super::clock;
use super::exit::{Exit, Failure};
use super::export::Search;
use super::inputs;
use super::line::{Line, Stands};
use super::project::{Project, SETTINGS};
use super::publish;
use super::publish::{Doing, Order};
use super::say;
use super::told;
use crate::config;
use crate::config::{Location, RunSettings, Settings};
use crate::diagnostic::{Findings, Problem};
use crate::publish::NextError;
use crate::reader;
use crate::reader::{Extent, SiteError, Verified};
use crate::snapshot::Head;
use crate::store::address;
use crate::store::input;
use crate::store::runs;
use crate::store::site::{SiteFolder, Source, SourceError};
use crate::time::Moment;
use std::path::{Path, PathBuf};

/// One run: what was asked for, and where.
struct Work<'a> {
    option: &'a ProjectOption,
    options: &'a Run,
    project: &'a Project,
    settings: &'a Settings,
    state: &'a Path,
    started: Moment,
}

pub fn run(option: &ProjectOption, options: &Run) -> Result<Exit, Failure> {
    let project = Project::find(option)?;
    let Project::Folder(folder) = &project else {
        return Err(Failure::Usage(format!("there is no {SETTINGS} here; name the project's folder with -C")));
    };
    let started = clock::now(options.now);
    let mut findings = Findings::default();
    let settings = inputs::settings(&project, &mut findings)?;
    let (told_by, state) = match &settings {
        Some(settings) => (settings.run.clone(), settings.files.state.clone()),
        None => config::read_run(&String::from_utf8_lossy(&project.read(SETTINGS)?)),
    };
    let state = project.path(&state);
    let mut line = Line::new(started, contact(&told_by, settings.as_ref()));
    let went = match &settings {
        None => refuse(&mut line, &findings.problems),
        Some(settings) => {
            let work = Work { option, options, project: &project, settings, state: &state, started };
            runs::lock(&state).map_err(Failure::from).and_then(|lock| {
                runs::shorten(&state, &lock)?;
                work.publish(&mut line)
            })
        }
    };
    let stands = target(&project, &told_by).map_or(Stands::Unknown, |to| stands(&to));
    let exit = line.end(&went, &stands, clock::now(options.now));
    tell(&mut line, &told_by, folder);
    report(&line, options.output.format, &state);
    Ok(exit)
}

/// Whom to call, in words.
pub fn contact(run: &RunSettings, settings: Option<&Settings>) -> String {
    let public = || settings.map(|all| format!("{}, {}", all.program.issuer_short, all.contact.phone));
    let nobody = || "whoever keeps the program of this registry; the settings name nobody".to_owned();
    run.contact.clone().or_else(public).unwrap_or_else(nobody)
}

/// Where the signed site is put.
pub fn target(project: &Project, run: &RunSettings) -> Result<String, Failure> {
    match &run.to {
        Some(Location::Path(folder)) => Ok(project.path(folder).display().to_string()),
        Some(place) => Ok(place.to_string()),
        None => Err(Failure::Refused(format!(
            "{SETTINGS} does not say where to publish; under [run], add a line such as: to = \"/srv/www/registry\""
        ))),
    }
}

/// The head of the site that stands; `None` where there is none yet.
pub fn head(site: &str) -> Result<Option<Head>, SiteError> {
    let source = address::open(site)?;
    match source.read("head.json") {
        Err(SourceError::NotFound { .. } | SourceError::Address { .. }) => Ok(None),
        Err(error) => Err(error.into()),
        Ok(bytes) => Head::read(&bytes).map(Some).map_err(|cause| SiteError::Head { path: "head.json", cause }),
    }
}

fn stands(site: &str) -> Stands {
    match head(site) {
        Ok(Some(head)) => Stands::Site(Box::new(head)),
        Ok(None) => Stands::Nothing,
        Err(_) => Stands::Unknown,
    }
}

impl Work<'_> {
    fn publish(&self, line: &mut Line) -> Result<(), Failure> {
        let to = target(self.project, &self.settings.run)?;
        if input::is_same(Path::new(&to), &self.project.path(&self.settings.files.out)) {
            return Err(Failure::Refused(format!(
                "`to` under [run] names the folder that build makes ({to}); name the one from which people read"
            )));
        }
        let standing = head(&to).map_err(|error| self.unreadable(&to, &error))?;
        self.refuse_before(standing.as_ref())?;
        let search = Search { project: self.project, settings: self.settings, state: self.state, now: self.started };
        let export = search.find()?;
        let about = line.export.insert(export.about.clone());
        let as_of = about.as_of;
        for file in &about.passed_over {
            say::aside(&format!("notice: {} was passed over: {}", file.path, file.why));
        }
        let options = self.build(export.file.clone(), as_of, self.compared_with(&to));
        match build::attempt(self.project, &options)? {
            Attempt::Refused(account) => return refuse(line, &account.problems),
            Attempt::Made(made) => line.held = made.held.len(),
        }
        if export.has_changed() {
            return Err(Failure::Refused(format!(
                "{} was written while it was read; the next run takes it",
                export.about.path
            )));
        }
        self.sign_and_verify(line, &to)
    }

    fn sign_and_verify(&self, line: &mut Line, to: &str) -> Result<(), Failure> {
        let run = &self.settings.run;
        let keys: Vec<PathBuf> = run.keys.iter().map(|file| self.project.path(file)).collect();
        let order = Order {
            site: &self.project.path(&self.settings.files.out),
            to: &address::target(to).map_err(SiteError::from)?,
            doing: Doing::Publish,
            state: self.state,
            keys: &keys,
            sign_with: &run.sign_with,
            accept_older: self.options.accept.accept_older,
            now: clock::now(self.options.now),
        };
        let published = publish::carry_out(self.option, self.settings, &order)?;
        publish::notices(&published, order.now).iter().for_each(|notice| say::aside(notice));
        line.note_publication(to.to_owned(), &published);
        verify(to, self.settings, &published.head)
    }

    fn unreadable(&self, to: &str, error: &SiteError) -> Failure {
        match error.is_damage() {
            true => Failure::Untrue(format!(
                "the site that stands in {to} is damaged ({error}); move that folder away and run again: its log is taken \
                 back from {}",
                self.state.display()
            )),
            false => Failure::World(format!(
                "whether a site stands in {to} cannot be told ({error}); look at `to` under [run], and whether the user who \
                 runs this may read there"
            )),
        }
    }

    /// What no export can mend.
    fn refuse_before(&self, standing: Option<&Head>) -> Result<(), Failure> {
        let run = &self.settings.run;
        if self.settings.fictional {
            return Err(Failure::Refused(NextError::Fictional.to_string()));
        }
        if run.keys.is_empty() && run.sign_with.is_empty() {
            return Err(Failure::Refused(format!(
                "{SETTINGS} does not say who signs; under [run], add keys = [\"/etc/goodstanding/log.key\"], or sign_with \
                 for a key on another machine"
            )));
        }
        match standing {
            Some(head) if self.started < head.published => Err(Failure::Refused(format!(
                "this machine's clock says {}, and the site that stands was published at {}: the clock was set back, or was \
                 ahead then; set it right (timedatectl shows it), then run again",
                self.started, head.published
            ))),
            _ => Ok(()),
        }
    }

    /// The published site, where it is another one than that in the output folder: what nobody saw is nothing to compare with.
    fn compared_with(&self, to: &str) -> Option<String> {
        let out = SiteFolder::new(&self.project.path(&self.settings.files.out));
        let shown = address::open(to).ok()?.read("head.json").ok()?;
        let is_same = out.read("head.json").is_ok_and(|built| built == shown);
        (!is_same).then(|| to.to_owned())
    }

    fn build(&self, export: PathBuf, as_of: Moment, previous: Option<String>) -> Build {
        Build {
            input: InputOptions { registry: Some(export), now: Some(self.started) },
            as_of: Some(as_of),
            guard: GuardOptions { previous, accept: self.options.accept.clone() },
            ..Build::default()
        }
    }
}

/// Reads what now stands there, as anybody would: every page of a folder. Of an object store the head and the log; what was
/// uploaded was read back, and to fetch a million pages each hour is for whoever watches, once a day.
fn verify(to: &str, settings: &Settings, expected: &Head) -> Result<(), Failure> {
    let source = address::open(to).map_err(SiteError::from)?;
    let extent = if address::is_store(to) { Extent::Head } else { Extent::Whole };
    let Verified { head, faults, .. } = reader::verify(source.as_ref(), settings.proof.root_key.as_ref(), extent)?;
    let untrue = |what: &str| {
        Err(Failure::Untrue(format!(
            "what now stands in {to} is not what was published: {what}; look whether somebody else writes there, then run again"
        )))
    };
    match faults.first() {
        Some(fault) => untrue(&format!("{}: {} ({} in all)", fault.path, fault.what, faults.len())),
        None if head != *expected => untrue("it is another publication"),
        None => Ok(()),
    }
}

/// Says the problems and notes them.
fn refuse(line: &mut Line, problems: &[Problem]) -> Result<(), Failure> {
    let told = problems.iter().map(|problem| Problem {
        hint: problem.hint.replace("build with --accept", "say once: goodstanding run --accept"),
        ..problem.clone()
    });
    told.for_each(|problem| say::aside(&format!("{problem}\n")));
    line.note_problems(problems);
    Err(Failure::Problems)
}

/// Tells those whom the settings name, where somebody must act.
fn tell(line: &mut Line, settings: &RunSettings, folder: &Path) {
    if line.is_failure() {
        let text = serde_json::to_string(line).unwrap_or_default();
        line.told = told::tell(settings, folder, &text);
    }
}

/// Says what happened, and keeps it.
fn report(line: &Line, format: Format, state: &Path) {
    match (format, line.published_sentence()) {
        (Format::Json, _) => say::json(line),
        (Format::Text, Some(sentence)) => say::line(&sentence),
        (Format::Text, None) => {}
    }
    if line.is_failure() {
        line.failure_sentences().iter().for_each(|sentence| say::aside(sentence));
    }
    for error in line.told.iter().filter_map(|telling| telling.error.as_deref()) {
        say::aside(&format!("Not told: {error}"));
    }
    let text = serde_json::to_string(line).unwrap_or_default();
    if let Err(error) = runs::append(state, &text) {
        say::aside(&format!("This run could not be noted: {error}"));
    }
}
