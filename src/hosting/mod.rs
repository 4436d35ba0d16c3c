//! What every host of a site should send with each file, so that one table serves the preview, an object store and the
//! settings of servers.

mod header;

pub use header::{ALWAYS, caching, of_file, of_message};
