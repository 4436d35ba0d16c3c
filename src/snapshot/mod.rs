//! What a publication commits to, and what travels with it.
//!
//! `head` names the roots of all trees and the times; `tops` carries it with the pages worth loading first; `signer` says
//! whose word it is; `client` is how the folder of scripts is named.

mod head;
mod tops;
mod signer;
mod client;

pub use client::{CLIENT_FILES, client_hash};
pub use head::{Head, HeadError, Stated, TreeHead, VERSION};
pub use signer::{Signer, SignerError, signer};
pub use tops::{MAGIC, Tops, read_tops, restate_tops, write_tops};
