//! The registry export: reading it, checking it, and working out each certification's standing on a day.

mod record;
pub mod standing;

pub use record::{Action, Record, Status};
