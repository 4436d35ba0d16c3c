//! A publication, step by step. Above each step stands what a crash there leaves behind; running it again always ends with
//! the same bytes.

use super::built::Built;
use super::changes;
use super::error::PublishError;
use super::folder::Folder;
use super::next;
use super::next::Allowed;
use super::outgoing::Outgoing;
use super::piecewise::Piecewise;
use super::place::Place;
use super::settle::{Settled, settle};
use crate::note::{Log, Note, NoteError, VerifierKey, bundle};
use crate::reader;
use crate::reader::{Extent, SiteError, Verified};
use crate::snapshot::Head;
use crate::store::address::Target;
use crate::store::directory::Report;
use crate::store::journal::Journal;
use crate::store::site::{Source, SourceError};
use crate::time::Moment;
use std::path::Path;

/// What is published where.
pub struct Publication<'a> {
    /// The built site.
    pub site: &'a Path,
    pub target: &'a Target,
    /// This machine's memory of what it signed.
    pub state: &'a Path,
    pub root_key: &'a VerifierKey,
    pub now: Moment,
    pub allowed: Allowed,
    /// Told of every file that is done.
    pub advance: &'a dyn Fn(u64),
}

/// What a publication did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub head: Head,
    /// Entries of the log.
    pub size: u64,
    pub report: Report,
    /// Whether the head had been signed before, and this went on from there.
    pub was_signed: bool,
    /// Whether the state of this machine was taken over from the site.
    pub is_adopted: bool,
    /// Keys in force that did not sign: while a key is replaced, readers who have the earlier note of keys want both.
    pub missing: Vec<VerifierKey>,
}

/// Gives signature lines for the text of a note.
pub type Sign<'a, E> = dyn Fn(&str) -> Result<Vec<String>, E> + 'a;

/// Publishes a built site.
pub fn publish<E: From<PublishError>>(publication: &Publication, sign: &Sign<E>) -> Result<Published, E> {
    // A crash up to the promise leaves nothing but an empty state folder.
    let journal = Journal::open(publication.state).map_err(PublishError::from)?;
    let mut place = publication.place(&journal)?;
    let built = Built::read(publication.site, publication.root_key)?;
    let (settled, shown) = publication.settled(&built, place.standing(), &journal)?;
    let was_signed = settled.note.is_some() && settled.log.last() == Some(built.entry.as_slice());
    let (log, note) = match settled.note {
        Some(note) if was_signed => (settled.log, note),
        _ => {
            let log = place.promised(settled.log, shown.size, publication.now)?;
            let log = publication.gone_on(&built, log)?;
            // A crash from here on leaves a promise that this entry comes next: whoever publishes there keeps it.
            place.promise(&log, shown.size, publication.now)?;
            let note = built.signed(&log, sign)?;
            (log, note)
        }
    };
    if shown.signed != log.size() || settled.is_adopted {
        // From here on this size has this root, for ever: whatever happens next, no other tree of it is signed.
        shown.note(&journal, &log, &note)?;
    }
    // A crash from here on leaves a whole site, old or new; run again, the same head is found signed and goes out with the
    // same bytes.
    let report = place.put(&Outgoing::new(&built, (&log, &note), shown.size)?, publication.advance)?;
    publication.confirm(&built, place.standing())?;
    let missing = built.missing(&note);
    Ok(Published { head: built.head, size: log.size(), report, was_signed, is_adopted: settled.is_adopted, missing })
}

/// Says what publishing would change, and signs nothing.
pub fn preview(publication: &Publication) -> Result<Published, PublishError> {
    let journal = Journal::open(publication.state)?;
    let mut place = publication.place(&journal)?;
    let built = Built::read(publication.site, publication.root_key)?;
    let (settled, shown) = publication.settled(&built, place.standing(), &journal)?;
    let was_signed = settled.note.is_some() && settled.log.last() == Some(built.entry.as_slice());
    let log = if was_signed {
        settled.log
    } else {
        publication.gone_on(&built, place.promised(settled.log, shown.size, publication.now)?)?
    };
    let text = log.checkpoint(&built.keys.origin).to_string();
    let unsigned = || Note::unsigned(&text).ok_or(PublishError::Signature(NoteError::Form));
    let note = settled.note.filter(|_| was_signed).map_or_else(unsigned, Ok)?;
    let report = place.preview(&Outgoing::new(&built, (&log, &note), shown.size)?)?;
    let (size, is_adopted) = (log.size(), settled.is_adopted);
    Ok(Published { head: built.head, size, report, was_signed, is_adopted, missing: Vec::new() })
}

/// How far the site and the journal had come.
struct Shown {
    /// Entries of the log that the site shows.
    size: u64,
    /// Entries that the journal counts.
    signed: u64,
}

impl Publication<'_> {
    fn place<'a>(&'a self, journal: &'a Journal) -> Result<Box<dyn Place + 'a>, PublishError> {
        Ok(match self.target {
            Target::Folder(folder) => Box::new(Folder::begin(folder)?),
            Target::Objects(objects) => Box::new(Piecewise::begin(objects.as_ref(), journal)?),
        })
    }

    /// The log that goes on, and how far site and journal had come.
    fn settled(
        &self,
        built: &Built,
        standing: &dyn Source,
        journal: &Journal,
    ) -> Result<(Settled, Shown), PublishError> {
        let history = match reader::history(standing) {
            Err(SiteError::Source(SourceError::Address { .. })) => None,
            history => history?,
        };
        if let Some(history) = &history {
            refuse_foreign(built, history)?;
            // Where a first publication was broken off, there is a log and no site yet.
            let is_first = matches!(standing.read("tops.bin"), Err(SourceError::NotFound { .. }));
            if let Some(change) = if is_first { None } else { changes::misdated(&built.folder, standing)? } {
                return Err(PublishError::Misdated(change));
            }
        }
        let size = history.as_ref().map_or(0, |history| history.checkpoint.size);
        let signed = journal.read()?;
        let settled = settle(&signed, history)?;
        let signed = if settled.is_adopted { 0 } else { settled.log.size() };
        Ok((settled, Shown { size, signed }))
    }

    /// The log with the head of the built site as its last entry.
    fn gone_on(&self, built: &Built, mut log: Log) -> Result<Log, PublishError> {
        if log.last() == Some(built.entry.as_slice()) {
            return Ok(log);
        }
        let last = log.last().map(Head::read).transpose().map_err(|error| PublishError::Head(error.to_string()))?;
        next::check(&built.head, last.as_ref(), self.now, self.allowed)?;
        log.append(built.entry.clone()).map_err(|error| PublishError::Head(error.to_string()))?;
        Ok(log)
    }

    /// Reads what now stands there as anybody would.
    fn confirm(&self, built: &Built, standing: &dyn Source) -> Result<(), PublishError> {
        let Verified { head, faults, .. } = reader::verify(standing, Some(self.root_key), Extent::Head)?;
        match faults.is_empty() && head == built.head {
            true => Ok(()),
            false => Err(PublishError::Damaged(faults)),
        }
    }
}

impl Built {
    /// Has the log's checkpoint signed.
    fn signed<E: From<PublishError>>(&self, log: &Log, sign: &Sign<E>) -> Result<Note, E> {
        let checkpoint = log.checkpoint(&self.keys.origin);
        let text = checkpoint.to_string();
        let mut note = Note::unsigned(&text).ok_or(PublishError::Signature(NoteError::Form))?;
        for line in sign(&text)? {
            if !note.add(line.trim_end()) {
                return Err(PublishError::Signature(NoteError::Form).into());
            }
        }
        self.keys.signer(&note, &checkpoint, self.head.published).map_err(PublishError::Signature)?;
        Ok(note)
    }
}

/// A log under another name, or that none of our keys signed, is not ours to go on with.
fn refuse_foreign(built: &Built, history: &reader::History) -> Result<(), PublishError> {
    let foreign = |why: &dyn ToString| PublishError::Foreign(why.to_string());
    if history.checkpoint.origin != built.keys.origin {
        return Err(foreign(&format!("it is the log of {}", history.checkpoint.origin)));
    }
    let last = history.log.last().and_then(|entry| Head::read(entry).ok());
    let published = last.ok_or_else(|| foreign(&"its last entry is no head"))?.published;
    built.keys.signer(&history.note, &history.checkpoint, published).map(drop).map_err(|error| foreign(&error))
}

impl Shown {
    /// Writes into the journal what it does not have yet.
    fn note(&self, journal: &Journal, log: &Log, note: &Note) -> Result<(), PublishError> {
        let (before, new) = log.entries().split_at(usize::try_from(self.signed).unwrap_or_default());
        let after = before.iter().map(|entry| 2 + entry.len() as u64).sum();
        Ok(journal.write(after, &bundle(new), &note.to_string())?)
    }
}
