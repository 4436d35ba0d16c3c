//! `goodstanding build`: from inputs to a whole new site, put in the place of the old one in one step.

use super::account;
use super::account::{Account, Corrected, Outcome};
use super::arguments::{Build, Format, ProjectOption};
use super::exit::{Exit, Failure};
use super::inputs;
use super::inputs::Inputs;
use super::previous;
use super::previous::{Kept, Note, Previous};
use super::project::Project;
use super::say;
use super::say::{Progress, Things};
use super::texts;
use super::texts::FromTexts;
use super::times::{AsOfFrom, Times};
use super::trees;
use super::trees::{Pages, Sources, Trees};
use crate::artifact::{Artifact, KEYS, Output};
use crate::config::Settings;
use crate::diagnostic::Problem;
use crate::freshness;
use crate::freshness::Status;
use crate::hash::Hash;
use crate::ledger::Change;
use crate::registry::{Accepted, Case, HeldRow, PastChanges, Record, Rules, Settled};
use crate::site::{Facts, HeadFacts, Making};
use crate::snapshot;
use crate::snapshot::{Head, TreeHead, VERSION};
use crate::store::directory::{Building, Report};
use crate::store::sorter::SpillingSorter;
use crate::time::Moment;
use crate::tree::BuiltPage;
use serde::Serialize;
use std::path::PathBuf;

/// So many people for each megabyte in which names are sorted, and the least and the most of these: with a hundred
/// thousand people as with a million the disk takes the names in some eight runs, and merging them is a small part of a build.
const PEOPLE_A_MEGABYTE: usize = 25_000;
const SORT_MEMORY: [usize; 2] = [4, 256];

/// What a build made, as `--format json` prints it.
#[derive(Debug, Serialize)]
pub struct Made {
    pub out: PathBuf,
    /// People the registry lists.
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
    pub held: Vec<HeldRow>,
    pub being_corrected: Vec<Corrected>,
    pub no_longer_listed: Vec<String>,
    /// True when the inputs are the sample inside the program.
    pub sample: bool,
}

/// What a new site is made of.
struct Work<'a> {
    inputs: &'a Inputs,
    times: Times,
    records: &'a [Record],
    /// The ledger of changes.
    changes: Vec<Change>,
    previous: Option<&'a Previous>,
}

pub fn run(project: &ProjectOption, options: &Build) -> Result<Exit, Failure> {
    let made = make(&Project::find(project)?, options)?;
    if options.output.format == Format::Json {
        say::json(&made);
    } else {
        made.sentences().iter().for_each(|sentence| say::line(sentence));
        say::line("Look at it with: goodstanding serve   (from the source: cargo run --release -- serve)");
    }
    Ok(if made.held.is_empty() { Exit::Done } else { Exit::RowsHeld })
}

/// How a build came out.
pub enum Attempt {
    Made(Box<Made>),
    /// The old site stays; the account says why.
    Refused(Account),
}

/// Builds a project's site. Problems are said here; the old site stays when there are any.
pub fn make(project: &Project, options: &Build) -> Result<Made, Failure> {
    match attempt(project, options)? {
        Attempt::Made(made) => Ok(*made),
        Attempt::Refused(account) => refuse(options, &account),
    }
}

/// Builds a project's site, and leaves it to the caller to say what is wrong.
pub fn attempt(project: &Project, options: &Build) -> Result<Attempt, Failure> {
    let progress = Progress::new();
    let out = |settings: &Settings| options.out.clone().unwrap_or_else(|| project.path(&settings.files.out));
    let standing = |settings: &Settings, sources| FromTexts::standing(&out(settings), sources);
    let mut reading = inputs::read(project, &options.input, &progress, &standing)?;
    let findings = std::mem::take(&mut reading.findings);
    let mut account = Account { rows: reading.rows, notices: findings.notices, ..Account::default() };
    let Some(mut inputs) = reading.inputs else { return refused(options, account, findings.problems) };
    let times = Times::of(&inputs, options)?;
    account.data_as_of = Some(times.as_of);
    let out = out(&inputs.settings);
    let building = Building::begin(&out)?;
    if inputs.standing != FromTexts::standing(&out, inputs.sources) {
        return Err(Failure::Refused(format!("another build changed {} meanwhile; build again", out.display())));
    }
    if inputs.settings.fictional {
        previous::refuse_real(&out)?;
    }
    progress.begin("Comparing with the site that stands", 0, Things::Files);
    let mut previous = Previous::read(&out, options.guard.previous.as_deref(), &inputs.table)?;
    let past_changes = std::mem::take(&mut inputs.table.past_changes);
    let settled = settle(&mut inputs, times, options, previous.as_ref());
    account.held = settled.held;
    if !settled.problems.is_empty() {
        return refused(options, account, settled.problems);
    }
    account.being_corrected = account::corrected(&settled.records, times.today);
    account.no_longer_listed = settled.removed;
    let changes = ledger(&inputs.settings, (times, &settled.records), &past_changes, previous.as_mut());
    let work = Work { inputs: &inputs, times, records: &settled.records, changes, previous: previous.as_ref() };
    let sort_memory = options.sort_memory.map_or_else(|| sort_memory(work.records.len()), |given| given as usize);
    let sorter = building.sorter(sort_memory << 20);
    let report = work.write(building, sorter, &progress)?;
    drop(progress);
    account.outcome = Outcome::Published;
    write_account(options, &account)?;
    account.say_held();
    Ok(Attempt::Made(Box::new(Made::of(project, out, &work, (account, report)))))
}

/// Megabytes for the names of so many people.
fn sort_memory(people: usize) -> usize {
    let [least, most] = SORT_MEMORY;
    (people / PEOPLE_A_MEGABYTE).clamp(least, most)
}

fn refused(options: &Build, mut account: Account, problems: Vec<Problem>) -> Result<Attempt, Failure> {
    account.problems = problems;
    write_account(options, &account)?;
    Ok(Attempt::Refused(account))
}

/// Says what is wrong. Nothing was changed.
fn refuse(options: &Build, account: &Account) -> Result<Made, Failure> {
    match options.output.format {
        Format::Json => say::json(account),
        Format::Text => say::problems(&account.problems),
    }
    Err(Failure::Problems)
}

fn write_account(options: &Build, account: &Account) -> Result<(), Failure> {
    options.report.as_ref().map_or(Ok(()), |file| account.write(file, options.output.format))
}

/// What may be published, compared with the site that stands. Made-up people are compared with made-up people only.
fn settle(inputs: &mut Inputs, times: Times, options: &Build, previous: Option<&Previous>) -> Settled {
    let settings = &inputs.settings;
    let was_fictional = previous.map(|previous| previous.head.fictional);
    let file = inputs.registry.as_ref().map_or(settings.files.registry.clone(), |path| path.display().to_string());
    let accepted = Accepted {
        removals: options.guard.accept.accept_removals,
        changes: options.guard.accept.accept_changes,
        names: options.guard.accept.accept_names,
        older: options.guard.accept.accept_older,
    };
    let (as_of, today) = (times.as_of, times.today);
    let rules = Rules { file: &file, limits: settings.guard, accepted, reissued: &inputs.reissued, as_of, today };
    let (on_bad_rows, retention) = (settings.table.on_bad_rows, settings.retention);
    let case = Case { rules, on_bad_rows, retention, counts_rows: inputs.counts_rows };
    let before = previous.filter(|_| was_fictional == Some(settings.fictional)).map(|previous| &previous.before);
    case.settle(std::mem::take(&mut inputs.table), before)
}

/// The ledger of the new site; empty where nothing real stands that it could be compared with.
fn ledger(
    settings: &Settings,
    (times, records): (Times, &[Record]),
    past_changes: &PastChanges,
    previous: Option<&mut Previous>,
) -> Vec<Change> {
    let Some(previous) = previous else { return Vec::new() };
    let earlier = std::mem::take(&mut previous.changes);
    let differing = previous.differing(records, past_changes, (times.now, settings.fictional));
    let retention = (settings.retention.changes_days, &settings.zone);
    differing.map(|differing| differing.ledger(earlier, retention)).unwrap_or_default()
}

impl Work<'_> {
    /// Puts the new site together beside the old one and exchanges the two.
    fn write(
        &self,
        mut building: Building,
        mut sorter: SpillingSorter,
        progress: &Progress,
    ) -> Result<Report, Failure> {
        let inputs = self.inputs;
        let pages = inputs.site.digest(&inputs.library, self.records.len()).to_string();
        let rules = format!("{:?} {:?} {}", inputs.settings, inputs.short_forms, env!("CARGO_PKG_VERSION"));
        let trees = Hash::of(&[rules.as_bytes()]).to_string();
        let note = Note { pages, trees, today: self.times.today };
        let mut accept = |output: Output| -> Result<(), Failure> {
            building.accept(&output)?;
            Ok(())
        };
        let (site, facts) = (&inputs.site, self.facts());
        let earlier = Kept { previous: self.previous, now: &note };
        let held = |page: &BuiltPage| self.previous.is_some_and(|previous| previous.holds(page));
        site.open_data(&facts, &mut Making { earlier: &earlier, sorter: &mut sorter, sink: &mut accept })?;
        let texts = self.of_texts(&facts, &mut accept, progress)?;
        let standing = earlier.standing(self.records);
        let prefix = &inputs.settings.number.prefix;
        let (records, short_forms, changes) = (self.records, &inputs.short_forms, self.changes.as_slice());
        let sources = Sources { records, prefix, short_forms, changes, standing };
        let trees = trees::of_people(&sources, &mut sorter, &mut Pages::new(&held, &mut accept, progress))?;
        progress.begin("Writing pages", 0, Things::Files);
        let mut accept = |output: Output| -> Result<(), Failure> {
            progress.add(1);
            accept(output)
        };
        site.pages(&facts, &mut Making { earlier: &earlier, sorter: &mut sorter, sink: &mut accept })?;
        self.heads(&texts, &trees, &mut accept)?;
        if let Some(keys) = &self.inputs.keys {
            accept(Output::Write(Artifact { path: KEYS.to_owned(), bytes: keys.clone().into_bytes() }))?;
        }
        accept(json(texts::NOTE, &texts))?;
        accept(json(previous::NOTE, &note))?;
        progress.begin("Putting the site in its place", 0, Things::Files);
        Ok(building.finish()?)
    }

    /// What depends on texts alone: taken over where it stands, else made.
    fn of_texts(
        &self,
        facts: &Facts,
        accept: &mut dyn FnMut(Output) -> Result<(), Failure>,
        progress: &Progress,
    ) -> Result<FromTexts, Failure> {
        if let Some(standing) = &self.inputs.standing {
            standing.files.iter().cloned().map(Output::Keep).try_for_each(accept)?;
            return Ok(standing.clone());
        }
        let mut files = Vec::new();
        let mut accept = |output: Output| {
            files.push(output.path().to_owned());
            accept(output)
        };
        let held = |page: &BuiltPage| self.previous.is_some_and(|previous| previous.holds(page));
        self.inputs.site.of_texts(facts, &mut |artifact| accept(Output::Write(artifact)))?;
        let trees = trees::of_texts(&self.inputs.words, &mut Pages::new(&held, &mut accept, progress))?;
        let trees = trees.iter().map(|(name, tree)| ((*name).to_owned(), TreeHead::from(tree))).collect();
        Ok(FromTexts { sources: self.inputs.sources, client: self.inputs.site.client(), trees, files })
    }

    /// What pages are made from.
    fn facts(&self) -> Facts<'_> {
        let times = self.times;
        let head =
            HeadFacts { data_as_of: times.as_of, published: times.now, next_due: times.next_due, count: self.listed() };
        Facts {
            settings: &self.inputs.settings,
            records: self.records,
            changes: &self.changes,
            library: &self.inputs.library,
            terms: &self.inputs.words.terms,
            today: times.today,
            head,
        }
    }

    /// The head and the pages that travel with it.
    fn heads(
        &self,
        texts: &FromTexts,
        trees: &Trees,
        accept: &mut dyn FnMut(Output) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let of_people = trees.iter().map(|(name, tree)| ((*name).to_owned(), TreeHead::from(tree)));
        let head = Head {
            v: VERSION,
            fictional: self.inputs.settings.fictional,
            data_as_of: self.times.as_of,
            published: self.times.now,
            next_due: self.times.next_due,
            client: self.inputs.site.client(),
            trees: of_people.chain(texts.trees.clone()).collect(),
        };
        let status = Status::of(&head, self.listed());
        accept(Output::Write(Artifact { path: freshness::FILE.to_owned(), bytes: status.bytes() }))?;
        accept(Output::Write(Artifact { path: "head.json".to_owned(), bytes: head.bytes() }))?;
        accept(Output::Write(Artifact { path: "tops.bin".to_owned(), bytes: snapshot::write_tops(&head, trees) }))
    }

    /// People whom the registry lists: tombstones do not count.
    fn listed(&self) -> u64 {
        self.records.iter().filter(|record| record.unlisted.is_none()).count() as u64
    }
}

fn json(path: &str, value: &impl Serialize) -> Output {
    Output::Write(Artifact { path: path.to_owned(), bytes: serde_json::to_vec(value).unwrap_or_default() })
}

impl Made {
    fn of(project: &Project, out: PathBuf, work: &Work, (account, report): (Account, Report)) -> Made {
        Made {
            out,
            certifications: work.listed(),
            fictional: work.inputs.settings.fictional,
            data_as_of: work.times.as_of,
            as_of_from: work.times.from,
            next_due: work.times.next_due,
            unchanged: report.linked,
            written: report.written,
            removed: report.removed,
            bytes_written: report.bytes_written,
            notices: account.notices.len(),
            held: account.held,
            being_corrected: account.being_corrected,
            no_longer_listed: account.no_longer_listed,
            sample: *project == Project::Sample,
        }
    }

    /// At most five lines.
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
        sentences.extend(self.held_sentence());
        sentences
    }

    fn held_sentence(&self) -> Option<String> {
        let rows = match self.held.len() {
            0 => return None,
            1 => "1 row is".to_owned(),
            many => format!("{many} rows are"),
        };
        let people = self.being_corrected.len();
        Some(format!("{rows} held back, {people} shown as being corrected: mend the export and build again."))
    }
}
