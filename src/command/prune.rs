//! `goodstanding prune`: removes from a published site what no publication of the last days names.

use super::arguments::{Format, Prune};
use super::clock;
use super::exit::{Exit, Failure};
use super::say;
use super::say::{Progress, Things};
use crate::publish;
use crate::publish::{PruneError, Pruned, Removing};
use crate::reader::SiteError;
use crate::store::address;
use crate::time::Moment;
use serde::Serialize;

/// What was removed, as `--format json` prints it.
#[derive(Serialize)]
struct Said<'a> {
    site: String,
    /// Publications from then on keep their pages.
    since: Moment,
    dry_run: bool,
    heads: usize,
    heads_kept: usize,
    pages_kept: usize,
    pages: &'a [String],
    client: &'a [String],
    tiles: &'a [String],
    bytes: u64,
}

pub fn run(options: &Prune) -> Result<Exit, Failure> {
    let since = clock::now(options.now).plus_hours(-24 * i64::from(options.days));
    let removing = if options.dry_run { Removing::Never } else { Removing::Now };
    let progress = Progress::new();
    progress.begin("Looking for what is not needed", 0, Things::Files);
    let pruned = publish::prune(&address::target(&options.site).map_err(SiteError::from)?, since, removing)?;
    drop(progress);
    let site = options.site.clone();
    if options.output.format == Format::Json {
        let Pruned { heads, heads_kept, pages_kept, pages, client, tiles, bytes } = &pruned;
        let (heads, heads_kept, pages_kept, bytes) = (*heads, *heads_kept, *pages_kept, *bytes);
        let dry_run = options.dry_run;
        say::json(&Said { site, since, dry_run, heads, heads_kept, pages_kept, pages, client, tiles, bytes });
    } else {
        say::line(&sentence(&site, &pruned, removing));
    }
    Ok(Exit::Done)
}

fn sentence(site: &str, pruned: &Pruned, removing: Removing) -> String {
    let Pruned { heads, heads_kept, pages_kept, pages, client, tiles, bytes } = pruned;
    let (pages, client, tiles) = (pages.len(), client.len(), tiles.len());
    let would = match removing {
        Removing::Now => "Removed from",
        Removing::Never => "Nothing was removed; without --dry-run this would go from",
    };
    format!(
        "{would} {site}: {pages} pages, {client} files of scripts and styles, {tiles} parts of the log that stand there whole, \
         {bytes} bytes in all. Kept: {pages_kept} pages of {heads_kept} publications, and all {heads} entries of the log."
    )
}

impl From<PruneError> for Failure {
    fn from(error: PruneError) -> Failure {
        match error {
            PruneError::Store(error) => Failure::Store(error),
            PruneError::Site(error) => Failure::Site(error),
            PruneError::Overtaken => Failure::Passed(error.to_string()),
            PruneError::NotSigned => Failure::Refused(error.to_string()),
            PruneError::Missing { .. } | PruneError::Damaged(_) => Failure::Untrue(error.to_string()),
        }
    }
}
