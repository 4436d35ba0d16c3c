//! What every host of a site should send with each file, in one table, and that table as the settings of servers:
//! docs/hosting.md. The preview and object stores take theirs from it too.

mod header;
mod host;
mod nginx;
mod caddy;
mod netlify;

pub use caddy::caddy;
pub use header::{ALWAYS, PACKING, caching, is_packed, of_file, of_message, packed, unpacked};
pub use netlify::{HEADERS_FILE, netlify};
pub use nginx::nginx;
