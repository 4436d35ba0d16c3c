//! Making a publication out of a built site: its head becomes the next entry of the log, and is signed.
//!
//! The order is what makes it safe. Nothing is signed that was not read back and found whole; what was signed is on this
//! machine's disk before anybody else sees it; the head goes last. `settle` decides which log goes on, `next` whether the
//! head may follow, `changes` whether the ledger tells the truth, `order` does it all, step by step: in a `folder`, which is
//! exchanged whole, or `piecewise` in an object store, where a `claim` keeps two machines apart.
//! `prune` removes what no recent publication names.

mod settle;
mod next;
mod changes;
mod error;
mod built;
mod outgoing;
mod place;
mod folder;
mod claim;
mod uploads;
mod piecewise;
mod order;
mod prune;

pub use error::PublishError;
pub use next::{Allowed, NextError};
pub use order::{Publication, Published, preview, publish};
pub use prune::{PruneError, Pruned, Removing, prune};
pub use settle::{SettleError, Settled, settle};
