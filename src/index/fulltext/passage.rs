//! What stands in the `passages` tree: what a result shows of a piece, under the piece's number.

use super::unit::Unit;
use serde::{Deserialize, Serialize};

/// A result as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    pub citation: String,
    /// From the site's root.
    pub address: String,
    pub headings: Vec<String>,
    pub text: String,
    /// How its edition is named, where it is not the site's own.
    pub edition: Option<String>,
}

impl Passage {
    /// The key of a piece: its number, the big end first.
    pub fn key(unit: u32) -> [u8; 4] {
        unit.to_be_bytes()
    }

    /// A JSON array, its last element left out for the site's own edition.
    pub fn bytes(unit: &Unit) -> Vec<u8> {
        let bytes = match &unit.edition {
            None => serde_json::to_vec(&(&unit.citation, &unit.address, &unit.headings, &unit.text)),
            Some(edition) => serde_json::to_vec(&(&unit.citation, &unit.address, &unit.headings, &unit.text, edition)),
        };
        bytes.unwrap_or_default()
    }

    /// Reads a value; later versions may add elements.
    pub fn read(bytes: &[u8]) -> Option<Passage> {
        let value: Vec<serde_json::Value> = serde_json::from_slice(bytes).ok()?;
        let text = |place: usize| value.get(place)?.as_str().map(str::to_owned);
        let headings = value.get(2)?.as_array()?.iter().map(|heading| heading.as_str().map(str::to_owned));
        Some(Passage {
            citation: text(0)?,
            address: text(1)?,
            headings: headings.collect::<Option<_>>()?,
            text: text(3)?,
            edition: text(4),
        })
    }
}
