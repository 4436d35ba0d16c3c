//! Why nothing was published. The site stands as it did, old or new, and running the command again goes on from there.

use super::next::NextError;
use super::settle::SettleError;
use crate::note::NoteError;
use crate::reader::{Fault, SiteError};
use crate::store::StoreError;
use crate::time::Moment;

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
    #[error(
        "another machine began to publish there at {0} and has not ended. Nothing was signed here: run this again in an hour, \
         and let only one machine publish to one place"
    )]
    Elsewhere(Moment),
    #[error(
        "somebody else published there at the same time: {0} is not what it was a moment ago. What stands there is whole: run \
         this again"
    )]
    Overtaken(String),
    #[error("{0} came back from the store with other bytes than were sent; the old site stands: run this again")]
    ReadBack(String),
    #[error(
        "the file `claim` there promises how a log of {after} publications goes on, and the site shows {site}: one of the two was \
         restored from an old copy. Find out which; where the site is the right one, remove `claim` and run this again"
    )]
    Promise { site: u64, after: u64 },
    #[error("{0} is there and is no part of a site of this program; choose an empty place, or remove it")]
    NotOurs(String),
}
