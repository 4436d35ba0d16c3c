//! `goodstanding build`: from inputs to a whole new site, put in the place of the old one in one step.

use super::arguments::{Build, Format, ProjectOption};
use super::clock;
use super::exit::{Exit, Failure};
use super::inputs;
use super::inputs::Inputs;
use super::previous;
use super::previous::{Note, Previous};
use super::project::Project;
use super::say;
use super::trees;
use crate::artifact::{Artifact, Output};
use crate::registry::Record;
use crate::site::{Facts, HeadFacts};
use crate::snapshot;
use crate::snapshot::{Head, TreeHead, VERSION};
use crate::store::directory::{Building, Report};
use crate::store::input;
use crate::time::{Day, Moment};
use crate::tree::BuiltTree;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What a build made, as `--format json` prints it.
#[derive(Debug, Serialize)]
pub struct Made {
    pub out: PathBuf,
    pub certifications: u64,
    pub fictional: bool,
    pub data_as_of: Moment,
    pub as_of_from: AsOfFrom,
    pub next_due: Moment,
    pub written: Vec<String>,
    pub unchanged: u64,
    pub removed: Vec<String>,
    pub bytes_written: u64,
    pub notices: usize,
    /// True when the inputs are the sample inside the program.
    pub sample: bool,
}

/// Where the time of the data came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AsOfFrom {
    Flag,
    Sidecar,
    FileTime,
    /// The sample has no time of its own.
    Now,
}

/// When things are: everything a build asks of the clock.
#[derive(Clone, Copy)]
struct Times {
    now: Moment,
    as_of: Moment,
    from: AsOfFrom,
    next_due: Moment,
    today: Day,
}

pub fn run(project: &ProjectOption, options: &Build) -> Result<Exit, Failure> {
    let made = make(&Project::find(project)?, options)?;
    if options.output.format == Format::Json {
        say::json(&made);
    } else {
        made.sentences().iter().for_each(|sentence| say::line(sentence));
        say::line("Look at it with: goodstanding serve   (from the source: cargo run --release -- serve)");
    }
    Ok(Exit::Done)
}

/// Builds a project's site. Problems are said here; the old site stays when there are any.
pub fn make(project: &Project, options: &Build) -> Result<Made, Failure> {
    let reading = inputs::read(project, &options.input)?;
    let notices = reading.findings.notices.len();
    if !reading.findings.problems.is_empty() {
        match options.output.format {
            Format::Json => say::json(&reading.report()),
            Format::Text => say::problems(&reading.findings),
        }
    }
    let Some(inputs) = reading.inputs else { return Err(Failure::Problems) };
    let times = times(&inputs, options)?;
    let out = options.out.clone().unwrap_or_else(|| project.path(&inputs.settings.files.out));
    let report = write(&inputs, times, &out)?;
    Ok(Made {
        out,
        certifications: inputs.records.len() as u64,
        fictional: inputs.settings.fictional,
        data_as_of: times.as_of,
        as_of_from: times.from,
        next_due: times.next_due,
        unchanged: report.linked,
        written: report.written,
        removed: report.removed,
        bytes_written: report.bytes_written,
        notices,
        sample: *project == Project::Sample,
    })
}

/// The time of the data: the flag, else a file beside the export, else the export's own time, never later than now.
fn times(inputs: &Inputs, options: &Build) -> Result<Times, Failure> {
    let now = clock::now(options.input.now);
    let (as_of, from) = match (options.as_of, &inputs.registry) {
        (Some(as_of), _) => (as_of, AsOfFrom::Flag),
        (None, Some(file)) => match sidecar(file)? {
            Some(as_of) => (as_of, AsOfFrom::Sidecar),
            None => (input::modified(file)?.min(now), AsOfFrom::FileTime),
        },
        (None, None) => (now, AsOfFrom::Now),
    };
    if as_of > now {
        return Err(Failure::Refused(format!(
            "the data is said to be of {as_of}, which is after now ({now}); mend the time of the data, or the clock"
        )));
    }
    let hours = i64::from(inputs.settings.site.update_within_hours);
    Ok(Times { now, as_of, from, next_due: as_of.plus_hours(hours), today: now.day_in(&inputs.settings.zone) })
}

/// The time in `EXPORT.as-of`, where that file exists.
fn sidecar(export: &Path) -> Result<Option<Moment>, Failure> {
    let mut name = export.as_os_str().to_owned();
    name.push(".as-of");
    let file = PathBuf::from(name);
    if !file.is_file() {
        return Ok(None);
    }
    let bytes = input::read(&file)?;
    let text = String::from_utf8_lossy(&bytes);
    let unreadable = || {
        let found = crate::diagnostic::quoted(text.trim());
        Failure::Refused(format!("{}: found {found}; expected a time like 2026-11-20T23:00:00Z", file.display()))
    };
    Moment::parse(text.trim()).map(Some).ok_or_else(unreadable)
}

/// Puts the new site together beside the old one and exchanges the two.
fn write(inputs: &Inputs, times: Times, out: &Path) -> Result<Report, Failure> {
    let mut building = Building::begin(out)?;
    let previous = Previous::read(out);
    if inputs.settings.fictional && previous.fictional == Some(false) {
        return Err(Failure::Refused(format!(
            "{} holds a real registry, and the settings say fictional = true: made-up people never replace it; name \
             another folder with --out",
            out.display()
        )));
    }
    let note =
        Note { pages: inputs.site.digest(&inputs.documents, inputs.records.len()).to_string(), today: times.today };
    let progress = say::progress();
    let mut accept = |output: Output| -> Result<(), Failure> {
        progress.inc(1);
        building.accept(&output)?;
        Ok(())
    };
    let trees = trees::build(&inputs.records, &|page| previous.holds(page), &mut accept)?;
    pages(inputs, times, &|record| previous.keeps(record, &note), &mut accept)?;
    heads(inputs, times, &trees, &mut accept)?;
    accept(json(previous::NOTE, &note))?;
    progress.finish_and_clear();
    Ok(building.finish()?)
}

fn pages(
    inputs: &Inputs,
    times: Times,
    keep: &dyn Fn(&Record) -> bool,
    accept: &mut dyn FnMut(Output) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let head = HeadFacts {
        data_as_of: times.as_of,
        published: times.now,
        next_due: times.next_due,
        count: inputs.records.len() as u64,
    };
    let facts = Facts {
        settings: &inputs.settings,
        records: &inputs.records,
        documents: &inputs.documents,
        today: times.today,
        head,
    };
    Ok(inputs.site.pages(&facts, keep, accept)?)
}

/// The head and the pages that travel with it.
fn heads(
    inputs: &Inputs,
    times: Times,
    trees: &BTreeMap<&'static str, BuiltTree>,
    accept: &mut dyn FnMut(Output) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let head = Head {
        v: VERSION,
        fictional: inputs.settings.fictional,
        data_as_of: times.as_of,
        published: times.now,
        next_due: times.next_due,
        client: inputs.site.client(),
        trees: trees.iter().map(|(name, tree)| ((*name).to_owned(), TreeHead::from(tree))).collect(),
    };
    accept(Output::Write(Artifact { path: "head.json".to_owned(), bytes: head.bytes() }))?;
    accept(Output::Write(Artifact { path: "tops.bin".to_owned(), bytes: snapshot::write_tops(&head, trees) }))
}

fn json(path: &str, value: &impl Serialize) -> Output {
    Output::Write(Artifact { path: path.to_owned(), bytes: serde_json::to_vec(value).unwrap_or_default() })
}

impl Made {
    /// At most four lines.
    fn sentences(&self) -> Vec<String> {
        let kind = if self.fictional { "made-up certifications" } else { "certifications" };
        let source = match self.as_of_from {
            AsOfFrom::Flag => "as given with --as-of",
            AsOfFrom::Sidecar => "from the file beside the export",
            AsOfFrom::FileTime => "the time of the file; say the data's own time with --as-of",
            AsOfFrom::Now => "now, since the sample has no time of its own",
        };
        let mut sentences = Vec::new();
        if self.sample {
            sentences.push("No goodstanding.toml here, so this is the sample inside the program.".to_owned());
        }
        sentences.push(format!(
            "{} {kind} in {} (data as of {}: {source}).",
            self.certifications,
            self.out.display(),
            self.data_as_of
        ));
        let notices = match self.notices {
            0 => String::new(),
            1 => " 1 notice: see goodstanding check.".to_owned(),
            many => format!(" {many} notices: see goodstanding check."),
        };
        sentences.push(format!(
            "{} files written, {} unchanged, {} removed.{notices}",
            self.written.len(),
            self.unchanged,
            self.removed.len()
        ));
        sentences
    }
}
