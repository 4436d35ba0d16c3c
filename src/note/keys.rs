//! Which keys sign the log: a note of our own, signed by a root key that is kept offline, so that a stolen log key can be
//! replaced and a receipt of years ago still be checked. docs/format.md, "Keys".

use super::checkpoint::Checkpoint;
use super::key::VerifierKey;
use super::signed::{Note, NoteError};
use super::text;
use crate::hash::Hash;
use crate::time::Moment;
use std::fmt;

/// The text of the note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    /// The log's name, as its checkpoints say it.
    pub origin: String,
    /// Higher with every change.
    pub version: u64,
    pub log: Vec<LogKey>,
    pub ended: Vec<EndedLog>,
}

/// A key that signs the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogKey {
    pub key: VerifierKey,
    /// Of a key that was replaced: what was published later, it cannot vouch for.
    pub until: Option<Moment>,
}

/// A log that was closed, since its key was stolen. What it came to holds; whatever the key signs beyond that does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndedLog {
    pub last: Checkpoint,
    pub key: VerifierKey,
}

impl Keys {
    /// Reads a note that this root key signed.
    pub fn open(note: &str, root: &VerifierKey) -> Result<Keys, NoteError> {
        let note = Note::parse(note)?;
        note.signers(std::slice::from_ref(root))?;
        Keys::parse(note.text()).ok_or(NoteError::Form)
    }

    /// Reads the text of a note, signed or not.
    pub fn parse(text: &str) -> Option<Keys> {
        let mut lines = text.strip_suffix('\n')?.split('\n');
        let origin = lines.next()?.strip_prefix("keys of ").filter(|origin| !origin.is_empty())?;
        let version = text::number(lines.next()?.strip_prefix("version ")?)?;
        let mut keys = Keys { origin: origin.to_owned(), version, log: Vec::new(), ended: Vec::new() };
        for line in lines {
            match line.split(' ').collect::<Vec<_>>()[..] {
                ["log-key", key] => keys.log.push(LogKey { key: VerifierKey::parse(key).ok()?, until: None }),
                ["log-key", key, "until", until] => {
                    keys.log.push(LogKey { key: VerifierKey::parse(key).ok()?, until: Some(moment(until)?) });
                }
                ["ended-log", origin, size, root, key] => {
                    let last = Checkpoint::parse(&format!("{origin}\n{size}\n{root}\n"))?;
                    keys.ended.push(EndedLog { last, key: VerifierKey::parse(key).ok()? });
                }
                _ => return None,
            }
        }
        // Each text has one meaning and each meaning one text.
        (!keys.log.is_empty() && keys.to_string() == text).then_some(keys)
    }

    /// The note that counts of two: the known one where the root key signed both and it is the later, else the one brought. A
    /// proof brings the note of its time, which may name a key that was stolen since.
    pub fn newer<'n>(brought: &'n str, known: &'n str, root: &VerifierKey) -> &'n str {
        let version = |note| Keys::open(note, root).map(|keys| keys.version);
        match (version(brought), version(known)) {
            (Ok(brought), Ok(later)) if later > brought => known,
            _ => brought,
        }
    }

    /// The keys that sign what is published at a time: the newest and, for the time of a change, those before. Any one of them
    /// suffices for a reader who has this note; all should sign, for readers who have only the note before it.
    pub fn in_force(&self, published: Moment) -> impl Iterator<Item = &VerifierKey> {
        self.log.iter().filter(move |log| log.until.is_none_or(|until| published <= until)).map(|log| &log.key)
    }

    /// The key that vouches for a checkpoint whose last entry says when it was published.
    pub fn signer(&self, note: &Note, checkpoint: &Checkpoint, published: Moment) -> Result<VerifierKey, NoteError> {
        let known: Vec<VerifierKey> = if checkpoint.origin == self.origin {
            self.in_force(published).cloned().collect()
        } else {
            self.ended.iter().filter(|log| log.vouches_for(checkpoint)).map(|log| log.key.clone()).collect()
        };
        note.signers(&known).map(|signers| signers[0].clone())
    }
}

impl EndedLog {
    fn vouches_for(&self, checkpoint: &Checkpoint) -> bool {
        let is_last = *checkpoint == self.last;
        checkpoint.origin == self.last.origin && (checkpoint.size < self.last.size || is_last)
    }

    /// The root of the log when it was closed.
    pub fn root(&self) -> Hash {
        self.last.root
    }
}

fn moment(text: &str) -> Option<Moment> {
    Moment::parse(text).filter(|moment| moment.to_string() == text)
}

impl fmt::Display for Keys {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "keys of {}\nversion {}", self.origin, self.version)?;
        self.log.iter().try_for_each(|log| match log.until {
            None => writeln!(out, "log-key {}", log.key),
            Some(until) => writeln!(out, "log-key {} until {until}", log.key),
        })?;
        self.ended.iter().try_for_each(|log| {
            let Checkpoint { origin, size, root } = &log.last;
            writeln!(out, "ended-log {origin} {size} {} {}", text::base64(root.as_bytes()), log.key)
        })
    }
}
