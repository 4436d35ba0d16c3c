//! An entry of the log with all that shows it to be one (C2SP tlog-proof). The entry itself travels as the extra data.

use super::checkpoint::Checkpoint;
use super::merkle;
use super::signed::Note;
use super::text;
use crate::hash::Hash;
use std::fmt;

/// The first line.
const BEGINNING: &str = "c2sp.org/tlog-proof@v1";

/// Hashes in a path: no log has more than 2⁶³ entries.
const LONGEST_PATH: usize = 63;

/// A proof, taken apart. Whether its parts belong together is said by `checkpoint`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    pub entry: Vec<u8>,
    pub index: u64,
    pub path: Vec<Hash>,
    pub note: Note,
}

impl Proof {
    /// Whether bytes mean to be a proof, whole or not.
    pub fn is_begun(bytes: &[u8]) -> bool {
        bytes.starts_with(BEGINNING.as_bytes())
    }

    /// Reads the text; `None` where it is no proof, or one without extra data.
    pub fn parse(text: &str) -> Option<Proof> {
        let (lines, note) = text.split_once("\n\n")?;
        let mut lines = lines.split('\n');
        if lines.next()? != BEGINNING {
            return None;
        }
        let entry = text::from_base64(lines.next()?.strip_prefix("extra ")?)?;
        let index = text::number(lines.next()?.strip_prefix("index ")?)?;
        let hash = |line| Some(Hash::from_bytes(text::from_base64(line)?.try_into().ok()?));
        let path = lines.map(hash).collect::<Option<Vec<_>>>()?;
        let is_short = path.len() <= LONGEST_PATH;
        Note::parse(note).ok().filter(|_| is_short).map(|note| Proof { entry, index, path, note })
    }

    /// The checkpoint in which the entry is shown to stand; `None` where it does not.
    pub fn checkpoint(&self) -> Option<Checkpoint> {
        let checkpoint = Checkpoint::parse(self.note.text())?;
        let leaf = (self.index, merkle::leaf(&self.entry));
        merkle::is_included(leaf, &self.path, (checkpoint.size, checkpoint.root)).then_some(checkpoint)
    }
}

impl fmt::Display for Proof {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{BEGINNING}\nextra {}\nindex {}", text::base64(&self.entry), self.index)?;
        self.path.iter().try_for_each(|hash| writeln!(out, "{}", text::base64(hash.as_bytes())))?;
        write!(out, "\n{}", self.note)
    }
}
