//! The log of a signed site, read whole: every entry, checked against the checkpoint over them.

use super::published::SiteError;
use crate::artifact::CHECKPOINT;
use crate::note::{Checkpoint, FULL, Log, Note, entries_path, read_bundle};
use crate::store::site::{Source, SourceError};

/// A log and the checkpoint that its site shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    pub log: Log,
    pub checkpoint: Checkpoint,
    pub note: Note,
}

/// The log of a site; `None` where it is not signed. Whose signatures the checkpoint has is not looked at.
pub fn history(source: &dyn Source) -> Result<Option<History>, SiteError> {
    let stored = match source.read(CHECKPOINT) {
        Err(SourceError::NotFound { .. }) => return Ok(None),
        stored => stored?,
    };
    let fault = |path: &str, cause: &str| SiteError::Log { path: path.to_owned(), cause: cause.to_owned() };
    let note = std::str::from_utf8(&stored).ok().and_then(|text| Note::parse(text).ok());
    let note = note.ok_or_else(|| fault(CHECKPOINT, "it is no signed note"))?;
    let checkpoint = Checkpoint::parse(note.text()).ok_or_else(|| fault(CHECKPOINT, "it is no checkpoint"))?;
    let mut entries = Vec::new();
    while (entries.len() as u64) < checkpoint.size {
        let left = checkpoint.size - entries.len() as u64;
        let width = usize::try_from(left).unwrap_or(FULL).min(FULL);
        let path = entries_path(entries.len() / FULL, width);
        let bundle = read_bundle(&source.read(&path)?).filter(|bundle| bundle.len() == width);
        entries.extend(bundle.ok_or_else(|| fault(&path, "it does not hold as many entries as it must"))?);
    }
    let log = Log::of(entries).map_err(|error| fault(CHECKPOINT, &error.to_string()))?;
    if !log.goes_on_from(&checkpoint) {
        return Err(fault(CHECKPOINT, "the entries of the log do not come to its root"));
    }
    Ok(Some(History { log, checkpoint, note }))
}
