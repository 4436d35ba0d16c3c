//! A publication, step by step. Above each step stands what a crash there leaves behind; running it again always ends with
//! the same bytes.

use super::changes;
use super::next;
use super::next::{Allowed, NextError};
use super::settle::{SettleError, Settled, settle};
use crate::artifact::{Artifact, CHECKPOINT, HEAD_PROOF, KEYS, Permanence, permanence};
use crate::note::{Keys, Log, Note, NoteError, VerifierKey, bundle};
use crate::reader;
use crate::reader::{Extent, Fault, SiteError, Verified};
use crate::snapshot;
use crate::snapshot::{Head, HeadError, Signer};
use crate::store::StoreError;
use crate::store::directory::{Building, Report};
use crate::store::journal::Journal;
use crate::store::site::{SiteFolder, Source, SourceError};
use crate::time::Moment;
use std::collections::BTreeSet;
use std::path::Path;

/// What is published where.
pub struct Publication<'a> {
    /// The built site.
    pub site: &'a Path,
    pub target: &'a Path,
    /// This machine's memory of what it signed.
    pub state: &'a Path,
    pub root_key: &'a VerifierKey,
    pub now: Moment,
    pub allowed: Allowed,
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

/// Why nothing was published. The site stands as it did.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Site(#[from] SiteError),
    #[error(transparent)]
    Settle(#[from] SettleError),
    #[error(transparent)]
    Next(#[from] NextError),
    #[error("{}: {} ({} faults in all); build the site again", .0[0].path, .0[0].what, .0.len())]
    Damaged(Vec<Fault>),
    #[error("the built site has no file \"keys\"; docs/proofs.md says how to make it, then build again")]
    NoKeys,
    #[error("the note of keys: {0}")]
    Keys(NoteError),
    #[error("the signature that was given: {0}")]
    Signature(NoteError),
    #[error("the log that the site shows is not signed as the note of keys asks: {0}")]
    Foreign(String),
    #[error(
        "this site dates a change at {0}, when nothing was published: it was built on a site that nobody saw. Build it again \
         with --previous naming the folder that is published"
    )]
    Misdated(String),
    #[error("the head is too long for the log, or not readable: {0}")]
    Head(String),
}

/// Gives signature lines for the text of a note.
pub type Sign<'a, E> = dyn Fn(&str) -> Result<Vec<String>, E> + 'a;

/// Publishes a built site.
pub fn publish<E: From<PublishError>>(publication: &Publication, sign: &Sign<E>) -> Result<Published, E> {
    // A crash up to the journal leaves nothing but an empty state folder.
    let journal = Journal::open(publication.state).map_err(PublishError::from)?;
    let building = Building::begin(publication.target).map_err(PublishError::from)?;
    let built = Built::read(publication)?;
    let (settled, shown) = publication.settled(&built, &journal)?;
    let (log, note) = match settled.note {
        Some(note) if settled.log.last() == Some(built.entry.as_slice()) => (settled.log, note),
        _ => publication.sign(&built, settled.log, sign)?,
    };
    let was_signed = shown.signed == log.size();
    if !was_signed || settled.is_adopted {
        // From here on this size has this root, for ever: whatever happens next, no other tree of it is signed.
        shown.note(&journal, &log, &note)?;
    }
    // A crash from here on leaves the old site; run again, the same head is found signed and goes out with the same bytes.
    let report = built.put(building, (&log, &note), shown.size)?;
    publication.confirm(&built)?;
    let missing = built.missing(&note);
    Ok(Published { head: built.head, size: log.size(), report, was_signed, is_adopted: settled.is_adopted, missing })
}

/// The built site, read back whole.
struct Built {
    folder: SiteFolder,
    head: Head,
    /// Its head's bytes: the entry of the log.
    entry: Vec<u8>,
    keys: Keys,
}

/// How far the site and the journal had come.
struct Shown {
    /// Entries of the log that the site shows.
    size: u64,
    /// Entries that the journal counts.
    signed: u64,
}

impl Built {
    /// Reads the site from the disk, every page of it: what is signed must be what lies there.
    fn read(publication: &Publication) -> Result<Built, PublishError> {
        let folder = SiteFolder::new(publication.site);
        let Verified { head, faults, signer, .. } = reader::verify(&folder, None, Extent::Whole)?;
        if !faults.is_empty() {
            return Err(PublishError::Damaged(faults));
        }
        if signer != Some(Signer::Nobody) {
            return Err(PublishError::Head(
                "this site is a published one; name the folder that `build` makes".to_owned(),
            ));
        }
        let keys = match folder.read(KEYS) {
            Err(SourceError::NotFound { .. }) => return Err(PublishError::NoKeys),
            keys => String::from_utf8_lossy(&keys.map_err(SiteError::from)?).into_owned(),
        };
        let keys = Keys::open(&keys, publication.root_key).map_err(PublishError::Keys)?;
        let entry = folder.read("head.json").map_err(SiteError::from)?;
        Ok(Built { folder, head, entry, keys })
    }

    fn missing(&self, note: &Note) -> Vec<VerifierKey> {
        let signed = |key: &VerifierKey| note.signers(std::slice::from_ref(key)).is_ok();
        self.keys.in_force(self.head.published).filter(|key| !signed(key)).cloned().collect()
    }

    /// Puts the whole site in the place of the one that stands, in one step.
    fn put(&self, mut building: Building, (log, note): (&Log, &Note), old: u64) -> Result<Report, PublishError> {
        let mut kept = BTreeSet::new();
        // Pages, scripts and log files of earlier publications stay: tabs left open, old receipts and readers of the log use
        // them. `prune` removes what nobody can need.
        for folder in ["p", "client", "tile"] {
            kept.extend(building.keep_below(folder)?);
        }
        let proof = log.proof(note.clone()).map(|proof| proof.to_string()).unwrap_or_default();
        for path in self.folder.below("").map_err(SiteError::from)?.unwrap_or_default() {
            if permanence(&path) == Permanence::Replaceable || !kept.contains(&path) {
                let bytes = self.folder.read(&path).map_err(SiteError::from)?;
                let bytes = if path == "tops.bin" { restated(&bytes, &proof)? } else { bytes };
                building.put(&Artifact { path, bytes })?;
            }
        }
        for tile in log.tiles(old).into_iter().filter(|tile| !kept.contains(&tile.path)) {
            building.put(&Artifact { path: tile.path, bytes: tile.bytes })?;
        }
        building.put(&Artifact { path: CHECKPOINT.to_owned(), bytes: note.to_string().into_bytes() })?;
        building.put(&Artifact { path: HEAD_PROOF.to_owned(), bytes: proof.into_bytes() })?;
        Ok(building.finish()?)
    }
}

fn restated(tops: &[u8], proof: &str) -> Result<Vec<u8>, PublishError> {
    let damaged = |error: HeadError| PublishError::Head(error.to_string());
    snapshot::restate_tops(tops, proof.as_bytes()).map_err(damaged)
}

impl Publication<'_> {
    /// The log that goes on, and how far site and journal had come.
    fn settled(&self, built: &Built, journal: &Journal) -> Result<(Settled, Shown), PublishError> {
        let standing = SiteFolder::new(self.target);
        let history = match standing.read("head.json") {
            Err(SourceError::NotFound { .. } | SourceError::Address { .. }) => None,
            _ => reader::history(&standing)?,
        };
        if let Some(history) = &history {
            self.refuse_foreign(built, history)?;
            if let Some(change) = changes::misdated(&built.folder, &standing)? {
                return Err(PublishError::Misdated(change));
            }
        }
        let size = history.as_ref().map_or(0, |history| history.checkpoint.size);
        let signed = journal.read()?;
        let settled = settle(&signed, history)?;
        let signed = if settled.is_adopted { 0 } else { settled.log.size() };
        Ok((settled, Shown { size, signed }))
    }

    /// A log under another name, or that none of our keys signed, is not ours to go on with.
    fn refuse_foreign(&self, built: &Built, history: &reader::History) -> Result<(), PublishError> {
        let foreign = |why: &dyn ToString| PublishError::Foreign(why.to_string());
        if history.checkpoint.origin != built.keys.origin {
            return Err(foreign(&format!("it is the log of {}", history.checkpoint.origin)));
        }
        let last = history.log.last().and_then(|entry| Head::read(entry).ok());
        let published = last.ok_or_else(|| foreign(&"its last entry is no head"))?.published;
        built.keys.signer(&history.note, &history.checkpoint, published).map(drop).map_err(|error| foreign(&error))
    }

    /// Adds the head to the log and has that signed.
    fn sign<E: From<PublishError>>(&self, built: &Built, mut log: Log, sign: &Sign<E>) -> Result<(Log, Note), E> {
        let last = log.last().map(Head::read).transpose().map_err(|error| PublishError::Head(error.to_string()))?;
        next::check(&built.head, last.as_ref(), self.now, self.allowed).map_err(PublishError::from)?;
        log.append(built.entry.clone()).map_err(|error| PublishError::Head(error.to_string()))?;
        let text = log.checkpoint(&built.keys.origin).to_string();
        let mut note = Note::unsigned(&text).ok_or(PublishError::Signature(NoteError::Form))?;
        for line in sign(&text)? {
            if !note.add(line.trim_end()) {
                return Err(PublishError::Signature(NoteError::Form).into());
            }
        }
        let checkpoint = log.checkpoint(&built.keys.origin);
        built.keys.signer(&note, &checkpoint, built.head.published).map_err(PublishError::Signature)?;
        Ok((log, note))
    }

    /// Reads what now stands there as anybody would.
    fn confirm(&self, built: &Built) -> Result<(), PublishError> {
        let Verified { head, faults, .. } =
            reader::verify(&SiteFolder::new(self.target), Some(self.root_key), Extent::Head)?;
        match faults.is_empty() && head == built.head {
            true => Ok(()),
            false => Err(PublishError::Damaged(faults)),
        }
    }
}

impl Shown {
    /// Writes into the journal what it does not have yet.
    fn note(&self, journal: &Journal, log: &Log, note: &Note) -> Result<(), PublishError> {
        let (before, new) = log.entries().split_at(usize::try_from(self.signed).unwrap_or_default());
        let after = before.iter().map(|entry| 2 + entry.len() as u64).sum();
        Ok(journal.write(after, &bundle(new), &note.to_string())?)
    }
}
