//! The edge of the program where files are: reading inputs, fetching exports, reading a published site, and writing a new one in
//! one step.
//! `std::fs`, walkdir, rustix, ureq and object_store are used here alone. Nothing here knows what a record or a page is.
//!
//! Written for Linux, whose `renameat2` can exchange two folders in one step.

mod error;
mod path;
pub mod input;
pub mod embedded;
pub mod key_file;
pub mod journal;
mod exchange;
pub mod sorter;
pub mod directory;
pub mod removal;
pub mod site;
pub mod objects;
#[cfg(feature = "object-store")]
mod bucket;
pub mod fetch;
pub mod address;
pub mod runs;
pub mod hook;
pub mod space;

pub use error::StoreError;
