//! The ledger: which certifications changed their status from one publication to the next, when that was decided, and
//! whether it was published in time. docs/changes.md says what counts.
//!
//! `public` is the one word of a certification that the ledger knows, `change` an entry and its bytes in the tree,
//! `difference` what a new publication enters, `keep` what stays of earlier entries, `deadline` whether each was in time.
//! Nothing here knows a name, and an investigation is no change.

mod public;
mod change;
mod difference;
mod keep;
mod deadline;

pub use change::Change;
pub use change::TREE;
pub use deadline::Deadline;
pub use deadline::Judged;
pub use deadline::Verdict;
pub use difference::Differing;
pub use public::PublicStatus;
