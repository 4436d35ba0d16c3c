//! Publishing to an object store, where files are replaced one by one. What a reader sees in between is always one publication's
//! answers: pages of trees, scripts and log files are there before anything names them and never change, and the answers hang on
//! one file, `tops.bin`, which is replaced at once. Pages of words and lists change before it, each by itself; whoever reads
//! them meanwhile sees some of the old publication and some of the new, each with its own date. docs/format.md, "Order".
//!
//! Every file is put only where what stood there a moment ago still stands, so that of two machines one stops.

use super::claim::{CLAIM, Claim};
use super::error::PublishError;
use super::outgoing::Outgoing;
use super::place::Place;
use super::uploads::Uploads;
use crate::artifact::{Artifact, CHECKPOINT, HEAD_PROOF, KEYS, Permanence, permanence};
use crate::note::{Log, whole_of};
use crate::snapshot;
use crate::store::directory::Report;
use crate::store::journal::Journal;
use crate::store::objects::{Expected, Listed, Objects, Tag, Upload, Uploaded};
use crate::store::site::Source;
use crate::time::Moment;
use std::collections::BTreeMap;

/// Files in memory at a time. Between two such lots somebody who went past us is noticed.
const LOT: usize = 64;

/// A site in an object store.
pub struct Piecewise<'a> {
    objects: &'a dyn Objects,
    journal: &'a Journal,
    /// What this machine is called.
    name: String,
    claim: Option<(Claim, Tag)>,
    listed: BTreeMap<String, Listed>,
    known: Uploads,
    report: Report,
}

impl<'a> Piecewise<'a> {
    /// Looks at what is there: the promise first, so that one made while the rest is read is noticed when ours is made.
    pub fn begin(objects: &'a dyn Objects, journal: &'a Journal) -> Result<Piecewise<'a>, PublishError> {
        let found = objects.tagged(CLAIM)?;
        let claim = found.and_then(|found| Some((Claim::parse(&found.bytes)?, found.tag)));
        let listed = objects.list()?;
        let is_ours = [CLAIM, CHECKPOINT, "tops.bin"].iter().any(|path| listed.contains_key(*path));
        if let Some(path) = listed.keys().next().filter(|_| !is_ours) {
            return Err(PublishError::NotOurs(path.clone()));
        }
        let known = Uploads::parse(&journal.uploaded()?, objects.address());
        Ok(Piecewise { objects, journal, name: journal.name()?, claim, listed, known, report: Report::default() })
    }

    /// Whether readers see the last entry of the log.
    fn is_shown(&self, log: &Log) -> Result<bool, PublishError> {
        let Some(tops) = self.objects.tagged("tops.bin")? else { return Ok(false) };
        let stated = snapshot::read_tops(&tops.bytes).ok().and_then(|tops| tops.stated.proof);
        Ok(stated.is_some_and(|proof| log.last() == Some(proof.entry.as_slice())))
    }

    /// What stands at a path, as it was listed.
    fn expected(&self, path: &str) -> Expected {
        match self.listed.get(path).and_then(|listed| listed.tag.clone()) {
            Some(tag) => Expected::Tag(tag),
            None => Expected::Nothing,
        }
    }

    /// Uploads a lot of files; those that are there already are not counted. `expected` says what may be replaced.
    fn upload(&mut self, files: Vec<Artifact>) -> Result<(), PublishError> {
        let uploads: Vec<Upload> =
            files.iter().map(|file| Upload { artifact: file.clone(), expected: self.expected(&file.path) }).collect();
        for (file, uploaded) in files.into_iter().zip(self.objects.upload(uploads)?) {
            let tag = match uploaded {
                Uploaded::Done(tag) => tag,
                Uploaded::Refused => self.own(&file)?,
            };
            self.known.note(&file.path, tag, &file.bytes);
            self.report.bytes_written += self.objects.length(&file);
            self.report.written.push(file.path);
        }
        Ok(())
    }

    /// The tag of a file that was refused because it is there already: an upload of ours whose answer was lost, or another
    /// machine's with the same bytes.
    fn own(&self, file: &Artifact) -> Result<Tag, PublishError> {
        let there = self.objects.tagged(&file.path)?.filter(|there| there.bytes == file.bytes);
        there.map(|there| there.tag).ok_or_else(|| PublishError::Overtaken(file.path.clone()))
    }

    /// Pages, scripts and the log's files: put where they are missing, and read back.
    fn put_immutable(&mut self, site: &Outgoing, advance: &dyn Fn(u64)) -> Result<(), PublishError> {
        let paths: Vec<&String> = site.paths().filter(|path| permanence(path) == Permanence::Immutable).collect();
        for lot in paths.chunks(LOT) {
            let mut files = Vec::new();
            for path in lot {
                let bytes = || Ok::<_, PublishError>(Artifact { path: (*path).clone(), bytes: site.bytes(path)? });
                match self.listed.get(*path).map(|listed| listed.size) {
                    None => files.push(bytes()?),
                    Some(size) => self.unspoil(bytes()?, size)?,
                }
            }
            let sent: Vec<String> = files.iter().map(|file| file.path.clone()).collect();
            self.upload(files)?;
            for (path, there) in sent.iter().zip(self.objects.read_all(&sent)?) {
                if there != Some(site.bytes(path)?) {
                    return Err(PublishError::ReadBack(path.clone()));
                }
            }
            advance(lot.len() as u64);
        }
        Ok(())
    }

    /// A file that is there and is not as long as its name says was damaged there, and is put again.
    fn unspoil(&mut self, file: Artifact, size: u64) -> Result<(), PublishError> {
        if self.objects.length(&file) == size {
            self.report.linked += 1;
            return Ok(());
        }
        if let Some(there) = self.objects.tagged(&file.path)? {
            self.listed.insert(file.path.clone(), Listed { size, tag: Some(there.tag) });
        }
        self.upload(vec![file])
    }

    /// Files that may change, in their order.
    fn put_replaceable(&mut self, site: &Outgoing, advance: &dyn Fn(u64)) -> Result<(), PublishError> {
        let mut paths: Vec<&String> = site.paths().filter(|path| permanence(path) == Permanence::Replaceable).collect();
        paths.sort_by_key(|path| (turn(path), path.as_str()));
        let checkpoint = site.bytes(CHECKPOINT)?;
        for turn in paths.chunk_by(|one, next| turn(one) == turn(next)) {
            for lot in turn.chunks(LOT) {
                let files = self.changed(site, lot)?;
                self.report.linked += (lot.len() - files.len()) as u64;
                if !files.is_empty() && self::turn(lot[0]) > self::turn(CHECKPOINT) {
                    self.is_still_ours(&checkpoint)?;
                }
                self.upload(files)?;
                advance(lot.len() as u64);
            }
        }
        Ok(())
    }

    /// Those of a lot that are not there with the same bytes.
    fn changed(&mut self, site: &Outgoing, lot: &[&String]) -> Result<Vec<Artifact>, PublishError> {
        let (mut changed, mut doubtful) = (Vec::new(), Vec::new());
        for path in lot {
            let file = Artifact { path: (*path).clone(), bytes: site.bytes(path)? };
            match self.listed.get(*path) {
                Some(Listed { tag: Some(tag), .. }) if self.known.has(path, tag, &file.bytes) => {}
                Some(Listed { size, .. }) if *size == self.objects.length(&file) => doubtful.push(file),
                _ => changed.push(file),
            }
        }
        let paths: Vec<String> = doubtful.iter().map(|file| file.path.clone()).collect();
        for (file, there) in doubtful.into_iter().zip(self.objects.read_all(&paths)?) {
            match (there, self.expected(&file.path)) {
                (Some(there), Expected::Tag(tag)) if there == file.bytes => self.known.note(&file.path, tag, &there),
                _ => changed.push(file),
            }
        }
        Ok(changed)
    }

    /// Who was stopped for long may have been passed meanwhile; his pages would be older than those that stand.
    fn is_still_ours(&self, checkpoint: &[u8]) -> Result<(), PublishError> {
        let there = self.objects.tagged(CHECKPOINT)?;
        let is_ours = there.is_some_and(|there| there.bytes == checkpoint);
        if is_ours { Ok(()) } else { Err(PublishError::Overtaken(CHECKPOINT.to_owned())) }
    }

    /// Pages that the new publication does not have, and parts of what stood there whole already.
    fn over(&self, site: &Outgoing) -> Vec<String> {
        let is_double = |path: &str| whole_of(path).is_some_and(|whole| self.listed.contains_key(whole));
        let is_over = |path: &str| match permanence(path) {
            Permanence::Replaceable => path != CLAIM && !site.has(path),
            Permanence::Immutable => path.starts_with("tile/") && is_double(path) && !site.has(path),
        };
        self.listed.keys().filter(|path| is_over(path)).cloned().collect()
    }

    fn remove_the_rest(&mut self, site: &Outgoing) -> Result<(), PublishError> {
        let over = self.over(site);
        over.chunks(LOT).try_for_each(|lot| self.objects.remove(lot))?;
        over.iter().for_each(|path| self.known.forget(path));
        self.report.removed = over;
        Ok(())
    }

    /// Everything, in the order that no reader can tell from its being done at once.
    fn put_all(&mut self, site: &Outgoing, advance: &dyn Fn(u64)) -> Result<(), PublishError> {
        // A crash in here leaves the old site, and files that nothing names yet.
        self.put_immutable(site, advance)?;
        // First the checkpoint, which only one of two machines can replace; with it the log has gone on. Then pages; then the
        // head, with which all answers change. A crash in here leaves the answers of the old publication or the new one.
        self.put_replaceable(site, advance)?;
        // A crash in here leaves the new site, and pages of the old one at addresses that the new one has not.
        self.remove_the_rest(site)
    }
}

impl Place for Piecewise<'_> {
    fn standing(&self) -> &dyn Source {
        self.objects
    }

    fn promised(&mut self, log: Log, shown: u64, now: Moment) -> Result<Log, PublishError> {
        let Some((claim, _)) = &self.claim else { return Ok(log) };
        let kept = claim.kept_by(log).ok_or(PublishError::Promise { site: shown, after: claim.after })?;
        if kept.size() > shown || !self.is_shown(&kept)? {
            claim.is_left_to(&self.name, now)?;
        }
        Ok(kept)
    }

    fn promise(&mut self, log: &Log, shown: u64, now: Moment) -> Result<(), PublishError> {
        let claim = Claim::new(log, shown, (self.name.clone(), now));
        let is_made = |made: &Claim| (made.after, &made.entries) == (claim.after, &claim.entries);
        if self.claim.as_ref().is_some_and(|(made, _)| is_made(made)) {
            return Ok(());
        }
        let expected = self.claim.as_ref().map_or(Expected::Nothing, |(_, tag)| Expected::Tag(tag.clone()));
        let artifact = Artifact { path: CLAIM.to_owned(), bytes: claim.bytes() };
        let uploaded = self.objects.upload(vec![Upload { artifact: artifact.clone(), expected }])?;
        if uploaded.contains(&Uploaded::Refused) && self.own(&artifact).is_err() {
            return Err(PublishError::Elsewhere(now));
        }
        Ok(())
    }

    fn put(&mut self, site: &Outgoing, advance: &dyn Fn(u64)) -> Result<Report, PublishError> {
        let done = self.put_all(site, advance);
        // However it ended: what is known now spares the next run reading it.
        self.journal.note_uploaded(&self.known.text(self.objects.address()))?;
        done.map(|()| std::mem::take(&mut self.report))
    }

    fn preview(&mut self, site: &Outgoing) -> Result<Report, PublishError> {
        let (immutable, replaceable): (Vec<&String>, Vec<&String>) =
            site.paths().partition(|path| permanence(path) == Permanence::Immutable);
        let (mut report, all) = (Report::default(), immutable.len() + replaceable.len());
        report.written.extend(immutable.into_iter().filter(|path| !self.listed.contains_key(*path)).cloned());
        for lot in replaceable.chunks(LOT) {
            report.written.extend(self.changed(site, lot)?.into_iter().map(|file| file.path));
        }
        for path in &report.written {
            let file = Artifact { path: path.clone(), bytes: site.bytes(path)? };
            report.bytes_written += self.objects.length(&file);
        }
        report.linked = (all - report.written.len()) as u64;
        report.removed = self.over(site);
        Ok(report)
    }
}

/// When a file's turn is. Keys come before what they sign; the head last of what answers hang on.
fn turn(path: &str) -> u8 {
    match path {
        KEYS => 0,
        CHECKPOINT => 1,
        "head.json" => 3,
        HEAD_PROOF => 4,
        "tops.bin" => 5,
        "status.json" => 6,
        _ => 2,
    }
}
