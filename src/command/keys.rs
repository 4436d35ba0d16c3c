//! `goodstanding keys`: the text of a note of keys, for the root key to sign. First with one log key; then with another beside
//! it for thirty days; and, where a key was stolen, with a new log.

use super::arguments::{Keys, ProjectOption};
use super::clock;
use super::exit::{Exit, Failure};
use super::project::Project;
use super::say;
use crate::note;
use crate::note::{Checkpoint, EndedLog, LogKey, Note, VerifierKey};
use crate::store::input;
use crate::time::Moment;

/// How long a key that is replaced signs beside the new one: long enough for every reader to meet the new note of keys.
const BESIDE_HOURS: i64 = 30 * 24;

pub fn run(project: &ProjectOption, options: &Keys) -> Result<Exit, Failure> {
    let project = Project::find(project)?;
    let settings =
        project.settings()?.ok_or(Failure::Usage("the settings have problems: run goodstanding check".to_owned()))?;
    let now = clock::now(options.now);
    let origin = options.origin.clone().or(settings.proof.origin).ok_or_else(|| {
        Failure::Usage("say the log's name with --origin, or in the settings: origin under [proof]".to_owned())
    })?;
    let before = match &options.previous {
        None => None,
        Some(file) => Some(previous(&String::from_utf8_lossy(&input::read(file)?))?),
    };
    let log_key = key(&options.log_key)?;
    let keys = match (before, &options.stolen) {
        (None, None) => {
            note::Keys { origin, version: 1, log: vec![LogKey { key: log_key, until: None }], ended: Vec::new() }
        }
        (Some(before), None) => rotated(before, log_key, now),
        (Some(before), Some(file)) => {
            let last = String::from_utf8_lossy(&input::read(file)?).into_owned();
            ended(before, (origin, log_key), &last)?
        }
        (None, Some(_)) => return Err(Failure::Usage("--stolen needs --previous, the note of keys so far".to_owned())),
    };
    say::text(&keys.to_string());
    say::aside("Have it signed by the root key: (cat TEXT; echo; goodstanding sign --key ROOT.key < TEXT) > keys");
    Ok(Exit::Done)
}

fn key(text: &str) -> Result<VerifierKey, Failure> {
    VerifierKey::parse(text).map_err(|error| Failure::Usage(format!("--log-key: {error}")))
}

/// The keys of a note, signed or not.
fn previous(text: &str) -> Result<note::Keys, Failure> {
    let text = Note::parse(text).map_or(text.to_owned(), |note| note.text().to_owned());
    note::Keys::parse(&text).ok_or_else(|| Failure::Usage("--previous: it is no note of keys".to_owned()))
}

/// A new key beside those so far, which sign for thirty days more.
fn rotated(before: note::Keys, log_key: VerifierKey, now: Moment) -> note::Keys {
    let until = now.plus_hours(BESIDE_HOURS);
    let older = before.log.into_iter().map(|log| LogKey { until: Some(log.until.unwrap_or(until)), ..log });
    let log = std::iter::once(LogKey { key: log_key, until: None }).chain(older).collect();
    note::Keys { version: before.version + 1, log, ..before }
}

/// A new log under a new name: of the one before, nothing holds beyond its last good checkpoint.
fn ended(before: note::Keys, (origin, log_key): (String, VerifierKey), last: &str) -> Result<note::Keys, Failure> {
    let wrong = |why: &str| Failure::Usage(format!("--stolen: {why}"));
    let note = Note::parse(last).map_err(|error| wrong(&error.to_string()))?;
    let last = Checkpoint::parse(note.text()).ok_or_else(|| wrong("it is no checkpoint"))?;
    if origin == before.origin || last.origin != before.origin {
        return Err(wrong(
            "the new log needs a name of its own (--origin), and the checkpoint must be of the one before",
        ));
    }
    let known: Vec<VerifierKey> = before.log.iter().map(|log| log.key.clone()).collect();
    let signers = note.signers(&known).map_err(|error| wrong(&error.to_string()))?;
    let mut ended = before.ended;
    ended.extend(signers.into_iter().map(|key| EndedLog { last: last.clone(), key: key.clone() }));
    Ok(note::Keys { origin, version: before.version + 1, log: vec![LogKey { key: log_key, until: None }], ended })
}
