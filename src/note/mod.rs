//! Texts that somebody signed, and the log of everything that was published.
//!
//! The formats are those of C2SP, so that other people's tools read our log: signed-note (`key`, `signed`), tlog-checkpoint
//! (`checkpoint`), tlog-tiles (`log`, `tile`), tlog-proof (`proof`), over the trees of RFC 6962 (`merkle`). `keys` is our own:
//! the note by which a root key, kept offline, says which keys sign the log. docs/format.md, "Signing".
//!
//! Nothing here reads a file or the clock, or makes a random number. ed25519-dalek and base64 are used here alone.

mod text;
mod merkle;
mod key;
mod signed;
mod checkpoint;
mod proof;
mod keys;
mod tile;
mod log;

pub use checkpoint::Checkpoint;
pub use key::{KeyError, SigningKey, VerifierKey};
pub use keys::{EndedLog, Keys, LogKey};
pub use log::{Log, LogError};
pub use merkle::{consistency, inclusion, is_consistent, is_included, leaf};
pub use proof::Proof;
pub use signed::{Note, NoteError};
pub use text::{base64, from_base64};
pub use tile::{FULL, Tile, bundle, entries_path, entry_bundles, hash_tiles, read_bundle, tile_path, whole_of};
