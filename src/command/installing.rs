//! What can be typed by those who install the program or set up a host for its sites, and the versions that it names.

use crate::receipt;
use crate::snapshot;
use crate::tree;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// The program's version, and those of what it publishes (docs/format.md).
pub fn versions() -> String {
    let number = env!("CARGO_PKG_VERSION");
    let (site, receipt) = (snapshot::VERSION, receipt::VERSION);
    let (page, tops) = (tree::MAGIC.escape_ascii(), snapshot::MAGIC.escape_ascii());
    format!("{number}\nformat: site {site}, pages {page}, tops {tops}, receipts {receipt}")
}

#[derive(Debug, Args)]
pub struct Headers {
    /// The server
    #[arg(value_enum, value_name = "SERVER")]
    pub host: Host,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Host {
    /// A file to include in nginx's server block
    Nginx,
    /// A file to import in a Caddyfile
    Caddy,
    /// The file _headers of Netlify and Cloudflare Pages, which stands in every site
    Netlify,
}

#[derive(Debug, Args)]
pub struct Manual {
    /// The folder to write them in, such as /usr/local/share; files of the same names in it are replaced
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
}
