//! `goodstanding deadlines`: every change of status with its deadline and whether it was met, those published and those
//! that the export has and the site does not show yet. It writes nothing.

use super::arguments::{Deadlines, Format, ProjectOption};
use super::clock;
use super::exit::{Exit, Failure};
use super::inputs;
use super::inputs::Inputs;
use super::previous::Previous;
use super::project::Project;
use super::say;
use super::say::{Progress, Things};
use crate::diagnostic::Problem;
use crate::ledger::{Change, Deadline, Judged, PublicStatus, Verdict};
use crate::registry::{Accepted, Case, Rules};
use crate::time::Moment;
use serde::Serialize;

/// What `--format json` prints.
#[derive(Serialize)]
struct Account {
    now: Moment,
    /// `None` where no site stands.
    published: Option<Moment>,
    update_within_hours: u32,
    deadline_margin_hours: u32,
    changes: Vec<Published>,
    pending: Vec<Pending>,
    notices: Vec<String>,
}

/// A published change.
#[derive(Serialize)]
struct Published {
    #[serde(flatten)]
    about: About,
    published: Moment,
    lag_hours: Option<u64>,
    /// `None`: nobody knows.
    met: Option<bool>,
}

/// A change that the export has and the site does not.
#[derive(Serialize)]
struct Pending {
    #[serde(flatten)]
    about: About,
    state: State,
    /// Whole hours until the deadline; negative once it has passed.
    hours_left: Option<i64>,
}

#[derive(Serialize)]
struct About {
    number: String,
    from: Option<&'static str>,
    to: &'static str,
    decided: Option<String>,
    deadline: Option<Moment>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum State {
    InTime,
    DueSoon,
    Late,
    NotKnown,
}

pub fn run(project: &ProjectOption, options: &Deadlines) -> Result<Exit, Failure> {
    let project = Project::find(project)?;
    let progress = Progress::new();
    let reading = inputs::read(&project, &options.input, &progress, &|_, _| None)?;
    let Some(mut inputs) = reading.inputs else { return refuse(options, &reading.findings.problems) };
    let now = clock::now(options.input.now);
    progress.begin("Comparing with the published site", 0, Things::Files);
    let out = project.path(&inputs.settings.files.out);
    let previous = Previous::read(&out, options.site.as_deref(), &inputs.table)?;
    drop(progress);
    let account = account(&mut inputs, (now, options.since), previous.as_ref());
    if options.output.format == Format::Json {
        say::json(&account);
    } else {
        account.sentences().iter().for_each(|sentence| say::line(sentence));
        account.notices.iter().for_each(|notice| say::aside(&format!("notice: {notice}")));
    }
    Ok(account.exit())
}

fn refuse(options: &Deadlines, problems: &[Problem]) -> Result<Exit, Failure> {
    match options.output.format {
        Format::Json => say::json(&serde_json::json!({ "problems": problems })),
        Format::Text => say::problems(problems),
    }
    Err(Failure::Problems)
}

fn account(inputs: &mut Inputs, (now, since): (Moment, Option<Moment>), previous: Option<&Previous>) -> Account {
    let pending = previous.map(|previous| pending(inputs, now, previous)).unwrap_or_default();
    let site = &inputs.settings.site;
    let deadline = Deadline { hours: site.update_within_hours, zone: &inputs.settings.zone };
    let is_wanted = |change: &&Change| since.is_none_or(|since| change.published >= since);
    let published = previous.map(|previous| previous.changes.as_slice()).unwrap_or_default();
    let mut changes: Vec<&Change> = published.iter().filter(is_wanted).collect();
    changes.sort_by(|one, other| (one.published, &one.number).cmp(&(other.published, &other.number)));
    let ahead = changes.iter().copied().chain(&pending).filter(|change| deadline.judge(change).is_ahead);
    Account {
        now,
        published: previous.map(|previous| previous.head.published),
        update_within_hours: site.update_within_hours,
        deadline_margin_hours: site.deadline_margin_hours,
        notices: ahead.map(notice).collect(),
        changes: changes.into_iter().map(|change| Published::of(change, &deadline)).collect(),
        pending: pending.iter().map(|change| Pending::of(change, &deadline, site.deadline_margin_hours)).collect(),
    }
}

/// What the export would enter now. Whether it may be published is the build's to say: the hours run on meanwhile.
fn pending(inputs: &mut Inputs, now: Moment, previous: &Previous) -> Vec<Change> {
    let settings = &inputs.settings;
    let mut table = std::mem::take(&mut inputs.table);
    let past_changes = std::mem::take(&mut table.past_changes);
    let today = now.day_in(&settings.zone);
    let rules = Rules {
        file: &settings.files.registry,
        limits: settings.guard,
        accepted: Accepted::default(),
        reissued: &inputs.reissued,
        as_of: now,
        today,
    };
    let (on_bad_rows, retention) = (settings.table.on_bad_rows, settings.retention);
    let case = Case { rules, on_bad_rows, retention, counts_rows: inputs.counts_rows };
    let records = case.settle(table, Some(&previous.before)).records;
    let differing = previous.differing(&records, &past_changes, (now, settings.fictional));
    differing.map(|differing| differing.changes(&previous.changes)).unwrap_or_default()
}

fn notice(change: &Change) -> String {
    let decided = change.decided.as_deref().unwrap_or_default();
    format!("{}: the export says that it was decided on {decided}, which had not come yet", change.number)
}

impl About {
    fn of(change: &Change, judged: &Judged) -> About {
        About {
            number: change.number.clone(),
            from: change.from.map(PublicStatus::code),
            to: change.to.code(),
            decided: change.decided.clone(),
            deadline: judged.deadline,
        }
    }

    /// What the status was and is.
    fn words(&self) -> String {
        match self.from {
            Some(from) => format!("{} from {from} to {}", self.number, self.to),
            None => format!("{} listed for the first time, as {}", self.number, self.to),
        }
    }
}

impl Published {
    fn of(change: &Change, deadline: &Deadline) -> Published {
        let judged = deadline.judge(change);
        let met = match judged.verdict {
            Verdict::Met => Some(true),
            Verdict::Late => Some(false),
            Verdict::NotKnown => None,
        };
        Published { about: About::of(change, &judged), published: change.published, lag_hours: judged.lag, met }
    }

    fn sentence(&self) -> String {
        let (about, published) = (self.about.words(), self.published);
        let lag = self.lag_hours.unwrap_or_default();
        match self.met {
            Some(true) => format!("in time   {about}, published {published}, {lag} h after the decision"),
            Some(false) => format!("LATE      {about}, published {published}, {lag} h after the decision"),
            None => format!("not known {about}, published {published}; it is not known when it was decided"),
        }
    }
}

impl Pending {
    /// What is pending is entered with the time of now.
    fn of(change: &Change, deadline: &Deadline, margin: u32) -> Pending {
        let judged = deadline.judge(change);
        let now = change.published;
        let is_near = judged.deadline.is_some_and(|due| due <= now.plus_hours(i64::from(margin)));
        let state = match judged.verdict {
            Verdict::Late => State::Late,
            Verdict::NotKnown => State::NotKnown,
            Verdict::Met if is_near => State::DueSoon,
            Verdict::Met => State::InTime,
        };
        let hours_left = judged.deadline.map(|due| due.seconds_since(now).div_euclid(3600));
        Pending { about: About::of(change, &judged), state, hours_left }
    }

    fn sentence(&self) -> String {
        let about = self.about.words();
        let due = self.about.deadline.map(|due| due.to_string()).unwrap_or_default();
        match self.state {
            State::InTime => format!("pending   {about}, to be published by {due}"),
            State::DueSoon => format!("DUE SOON  {about}, to be published by {due}"),
            State::Late => format!("LATE      {about}, was to be published by {due} and is not yet"),
            State::NotKnown => format!("pending   {about}; it is not known when it was decided"),
        }
    }
}

impl Account {
    fn exit(&self) -> Exit {
        let is = |state| self.pending.iter().any(|pending| pending.state == state);
        if is(State::Late) || self.changes.iter().any(|change| change.met == Some(false)) {
            Exit::Late
        } else if is(State::DueSoon) {
            Exit::DueSoon
        } else {
            Exit::Done
        }
    }

    fn sentences(&self) -> Vec<String> {
        if self.published.is_none() {
            return vec!["No site is published yet, so there is nothing to compare the export with.".to_owned()];
        }
        let changes = self.changes.iter().map(Published::sentence);
        let mut sentences: Vec<String> = changes.chain(self.pending.iter().map(Pending::sentence)).collect();
        let late = self.changes.iter().filter(|change| change.met == Some(false)).count()
            + self.pending.iter().filter(|pending| pending.state == State::Late).count();
        sentences.push(format!(
            "{} published, {} to be published, {late} late ({} hours are allowed).",
            changes_in_words(self.changes.len()),
            self.pending.len(),
            self.update_within_hours
        ));
        sentences
    }
}

fn changes_in_words(count: usize) -> String {
    if count == 1 { "1 change".to_owned() } else { format!("{count} changes") }
}
