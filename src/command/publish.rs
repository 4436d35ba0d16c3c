//! `goodstanding publish`: the built site, signed, put where people read it.

use super::arguments::{Format, ProjectOption, Publish};
use super::clock;
use super::exit::{Exit, Failure};
use super::private;
use super::project::Project;
use super::say;
use super::say::{Progress, Things};
use crate::config::Settings;
use crate::note::{Note, SigningKey, VerifierKey};
use crate::publish;
use crate::publish::{Allowed, Publication, PublishError, Published};
use crate::reader::SiteError;
use crate::store::address;
use crate::store::address::Target;
use crate::store::input;
use crate::time::Moment;
use serde::Serialize;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What was published, as `--format json` prints it.
#[derive(Serialize)]
struct Said {
    to: String,
    dry_run: bool,
    data_as_of: Moment,
    published: Moment,
    next_due: Moment,
    log_size: u64,
    was_signed: bool,
    state_taken_over: bool,
    written: Vec<String>,
    unchanged: u64,
    removed: Vec<String>,
    bytes_written: u64,
}

/// What is to be published, where, and who signs it.
pub struct Order<'a> {
    /// The built site.
    pub site: &'a Path,
    pub to: &'a Target,
    pub doing: Doing,
    pub state: &'a Path,
    /// Files with keys.
    pub keys: &'a [PathBuf],
    /// Commands that sign.
    pub sign_with: &'a [String],
    pub accept_older: bool,
    pub now: Moment,
}

/// Whether it is done or only said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    Publish,
    Preview,
}

impl Order<'_> {
    /// Folders in which no key may stand: the built site, and the published one.
    fn folders(&self) -> Vec<&Path> {
        match self.to {
            Target::Folder(folder) => vec![self.site, folder],
            Target::Objects(_) => vec![self.site],
        }
    }
}

pub fn run(option: &ProjectOption, options: &Publish) -> Result<Exit, Failure> {
    let project = Project::find(option)?;
    let settings =
        project.settings()?.ok_or(Failure::Usage("the settings have problems: run goodstanding check".to_owned()))?;
    let order = Order {
        site: &options.site.clone().unwrap_or_else(|| project.path(&settings.files.out)),
        to: &address::target(&options.to).map_err(SiteError::from)?,
        doing: if options.dry_run { Doing::Preview } else { Doing::Publish },
        state: &options.state.clone().unwrap_or_else(|| project.path(&settings.files.state)),
        keys: &options.key,
        sign_with: &options.sign_with,
        accept_older: options.accept_older,
        now: clock::now(options.now),
    };
    if order.keys.is_empty() && order.sign_with.is_empty() && order.doing == Doing::Publish {
        return Err(Failure::Usage(
            "say who signs: --key FILE, or --sign-with COMMAND for a key on another machine".to_owned(),
        ));
    }
    let published = carry_out(option, &settings, &order)?;
    notices(&published, order.now).iter().for_each(|notice| say::aside(notice));
    say(options, &published);
    Ok(Exit::Done)
}

/// Signs and publishes; says nothing.
pub fn carry_out(option: &ProjectOption, settings: &Settings, order: &Order) -> Result<Published, Failure> {
    let root_key = settings.proof.root_key.as_ref().ok_or_else(|| {
        Failure::Refused(
            "the settings name no root_key under [proof]; docs/proofs.md says how keys are made".to_owned(),
        )
    })?;
    let folders = order.folders();
    if folders.len() > 1 && input::is_same(folders[0], folders[1]) {
        return Err(Failure::Usage(
            "--to names the folder that `build` makes; name the one from which people read".to_owned(),
        ));
    }
    let keys = order.keys.iter().map(|file| private::key(option, file, &folders));
    let keys: Vec<SigningKey> = keys.collect::<Result<_, _>>()?;
    let progress = Progress::new();
    progress.begin("Publishing", 0, Things::Files);
    let publication = Publication {
        site: order.site,
        target: order.to,
        state: order.state,
        root_key,
        now: order.now,
        allowed: Allowed { older: order.accept_older },
        advance: &|count| progress.add(count),
    };
    match order.doing {
        Doing::Publish => publish::publish(&publication, &|text| sign(text, &keys, order.sign_with)),
        Doing::Preview => Ok(publish::preview(&publication)?),
    }
}

/// Signature lines for a note: by the keys here, then by each command.
fn sign(text: &str, keys: &[SigningKey], commands: &[String]) -> Result<Vec<String>, Failure> {
    let note = Note::unsigned(text).ok_or_else(|| Failure::Defect("a checkpoint that is no note".to_owned()))?;
    let mut lines: Vec<String> = keys.iter().map(|key| note.line_of(key)).collect();
    for command in commands {
        lines.push(ask(command, text)?);
    }
    Ok(lines)
}

/// What a command answers to a note, given to it on standard input.
fn ask(command: &str, note: &str) -> Result<String, Failure> {
    let failed =
        |why: String| Failure::Refused(format!("the signing command `{command}` {why}; nothing was published"));
    let mut child = Command::new("sh");
    child.args(["-c", command]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut running = child.spawn().map_err(|error| failed(format!("could not be started: {error}")))?;
    if let Some(mut input) = running.stdin.take() {
        // A command that reads nothing will be told by its answer.
        input.write_all(note.as_bytes()).ok();
    }
    let output = running.wait_with_output().map_err(|error| failed(format!("was lost: {error}")))?;
    if !output.status.success() {
        return Err(failed(format!("failed ({})", output.status)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What whoever published should know.
pub fn notices(published: &Published, now: Moment) -> Vec<String> {
    let mut notices = Vec::new();
    if published.is_adopted {
        notices.push(
            "What this machine had signed before was not here, or older; it was taken over from the site's own log."
                .to_owned(),
        );
    }
    let missing = |key: &VerifierKey| {
        format!("The note of keys says that {key} signs too, until it is replaced: give it with another --key.")
    };
    notices.extend(published.missing.iter().map(missing));
    let due = published.head.next_due;
    if now > due {
        notices.push(format!("The data were due for an update by {due}: every answer of the site says so."));
    }
    notices
}

fn say(options: &Publish, published: &Published) {
    let head = &published.head;
    if options.output.format == Format::Json {
        let report = &published.report;
        say::json(&Said {
            to: options.to.clone(),
            dry_run: options.dry_run,
            data_as_of: head.data_as_of,
            published: head.published,
            next_due: head.next_due,
            log_size: published.size,
            was_signed: published.was_signed,
            state_taken_over: published.is_adopted,
            written: report.written.clone(),
            unchanged: report.linked,
            removed: report.removed.clone(),
            bytes_written: report.bytes_written,
        });
        return;
    }
    if options.dry_run {
        return say_plan(published);
    }
    say::line(&format!(
        "Published in {} as number {} of its log: data as of {}, next update due by {}.",
        options.to, published.size, head.data_as_of, head.next_due
    ));
}

fn say_plan(Published { report, size, .. }: &Published) {
    report.written.iter().for_each(|path| say::line(&format!("write   {path}")));
    report.removed.iter().for_each(|path| say::line(&format!("remove  {path}")));
    say::line(&format!(
        "Nothing was changed or signed. Without --dry-run this would be number {size} of the log: {} files written, {} bytes; \
         {} stay as they are.",
        report.written.len(),
        report.bytes_written,
        report.linked
    ));
}

impl From<PublishError> for Failure {
    fn from(error: PublishError) -> Failure {
        match error {
            PublishError::Store(error) => Failure::Store(error),
            PublishError::Site(error) => Failure::Site(error),
            PublishError::Damaged(_) | PublishError::Foreign(_) | PublishError::ReadBack(_) => {
                Failure::Untrue(error.to_string())
            }
            PublishError::Elsewhere(_) | PublishError::Overtaken(_) => Failure::Passed(error.to_string()),
            error => Failure::Refused(error.to_string()),
        }
    }
}
