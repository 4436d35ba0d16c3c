//! Which log goes on: the one that this machine signed, or the one that the site shows. The longer of two of which one is the
//! other gone on; where they are two, neither.

use crate::note::{Checkpoint, Log, Note, read_bundle};
use crate::reader::History;
use crate::store::journal::Signed;

/// The log that goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    pub log: Log,
    /// The newest signed checkpoint; `None` of an empty log.
    pub note: Option<Note>,
    /// True where this machine knew less than the site: its state was lost, or is an old copy.
    pub is_adopted: bool,
}

/// Why there is no log to go on with.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettleError {
    #[error(
        "what this machine says it signed is damaged; move its state folder away, and the site's own log will be taken over \
         once it was checked"
    )]
    Journal,
    #[error(
        "the site shows a log of {site} publications that is not the one of {journal} that this machine signed. One of the two \
         was altered or restored wrongly, or two machines publish to one site: find out which before anything is published"
    )]
    Parted { site: u64, journal: u64 },
}

/// Settles which log goes on. The site's was read whole already, and its signature checked.
pub fn settle(signed: &Signed, site: Option<History>) -> Result<Settled, SettleError> {
    let own = own(signed)?;
    let Some(site) = site else {
        return Ok(own.map(|(log, _, note)| Settled { log, note: Some(note), is_adopted: false }).unwrap_or_default());
    };
    match own {
        Some((log, checkpoint, note)) if checkpoint.size >= site.checkpoint.size => {
            let holds = log.goes_on_from(&site.checkpoint);
            holds
                .then_some(Settled { log, note: Some(note), is_adopted: false })
                .ok_or(SettleError::Parted { site: site.checkpoint.size, journal: checkpoint.size })
        }
        Some((_, checkpoint, _)) if !site.log.goes_on_from(&checkpoint) => {
            Err(SettleError::Parted { site: site.checkpoint.size, journal: checkpoint.size })
        }
        _ => Ok(Settled { log: site.log, note: Some(site.note), is_adopted: true }),
    }
}

/// The log of the journal, as far as its checkpoint counts.
fn own(signed: &Signed) -> Result<Option<(Log, Checkpoint, Note)>, SettleError> {
    let Some(text) = &signed.checkpoint else { return Ok(None) };
    let note = Note::parse(text).map_err(|_| SettleError::Journal)?;
    let checkpoint = Checkpoint::parse(note.text()).ok_or(SettleError::Journal)?;
    let size = usize::try_from(checkpoint.size).map_err(|_| SettleError::Journal)?;
    let entries = counted(&signed.entries, size).ok_or(SettleError::Journal)?;
    let log = Log::of(entries).map_err(|_| SettleError::Journal)?;
    if log.goes_on_from(&checkpoint) { Ok(Some((log, checkpoint, note))) } else { Err(SettleError::Journal) }
}

/// The first so many entries; what stands behind them was never signed.
fn counted(bytes: &[u8], size: usize) -> Option<Vec<Vec<u8>>> {
    let mut end = 0;
    for _ in 0..size {
        let (length, _) = bytes.get(end..)?.split_first_chunk::<2>()?;
        end += 2 + usize::from(u16::from_be_bytes(*length));
    }
    read_bundle(bytes.get(..end)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::{SigningKey, bundle};

    fn history(entries: &[&str]) -> History {
        let log = Log::of(entries.iter().map(|entry| entry.as_bytes().to_vec()).collect()).expect("short entries");
        let checkpoint = log.checkpoint("log");
        let mut note = Note::unsigned(&checkpoint.to_string()).expect("a note");
        note.sign(&SigningKey::from_seed("log", &[1; 32]).expect("a key"));
        History { log, checkpoint, note }
    }

    fn signed(entries: &[&str], and_not_signed: &[u8]) -> Signed {
        let history = history(entries);
        let entries = [bundle(history.log.entries()).as_slice(), and_not_signed].concat();
        Signed { entries, checkpoint: Some(history.note.to_string()) }
    }

    #[test]
    fn the_longer_of_two_that_agree_goes_on() {
        let [short, long, other] = [["a"].as_slice(), &["a", "b"], &["a", "c", "d"]];
        let cases = [
            (Signed::default(), None, Ok((0, false))),
            (Signed::default(), Some(history(long)), Ok((2, true))),
            (signed(long, b""), None, Ok((2, false))),
            (signed(long, b""), Some(history(short)), Ok((2, false))),
            (signed(long, b"\0\x01c"), Some(history(long)), Ok((2, false))),
            (signed(long, b"\0"), Some(history(long)), Ok((2, false))),
            (signed(short, b""), Some(history(long)), Ok((2, true))),
            (signed(long, b""), Some(history(other)), Err(SettleError::Parted { site: 3, journal: 2 })),
            (signed(other, b""), Some(history(long)), Err(SettleError::Parted { site: 2, journal: 3 })),
            (Signed { entries: Vec::new(), ..signed(long, b"") }, Some(history(long)), Err(SettleError::Journal)),
        ];
        for (place, (signed, site, expected)) in cases.into_iter().enumerate() {
            let settled = settle(&signed, site).map(|settled| (settled.log.size(), settled.is_adopted));
            assert_eq!(settled, expected, "case {place}");
        }
    }
}
