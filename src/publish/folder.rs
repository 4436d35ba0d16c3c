//! Publishing to a folder of this machine: a new one is put together beside it, and the two are exchanged in one step.

use super::error::PublishError;
use super::outgoing::Outgoing;
use super::place::Place;
use crate::artifact::{Artifact, Permanence, permanence};
use crate::note::{Log, whole_of};
use crate::store::directory::{Building, Report};
use crate::store::site::{SiteFolder, Source};
use crate::time::Moment;
use std::collections::BTreeSet;
use std::path::Path;

/// A folder that nobody else builds or publishes into until this is dropped.
pub struct Folder {
    standing: SiteFolder,
    /// Taken when the site is put there.
    building: Option<Building>,
}

impl Folder {
    pub fn begin(folder: &Path) -> Result<Folder, PublishError> {
        Ok(Folder { standing: SiteFolder::new(folder), building: Some(Building::begin(folder)?) })
    }
}

impl Place for Folder {
    fn standing(&self) -> &dyn Source {
        &self.standing
    }

    /// Nobody else publishes there while we hold the folder, and what we signed stands in our journal.
    fn promised(&mut self, log: Log, _shown: u64, _now: Moment) -> Result<Log, PublishError> {
        Ok(log)
    }

    fn promise(&mut self, _log: &Log, _shown: u64, _now: Moment) -> Result<(), PublishError> {
        Ok(())
    }

    fn put(&mut self, site: &Outgoing, advance: &dyn Fn(u64)) -> Result<Report, PublishError> {
        let Some(building) = self.building.take() else { return Ok(Report::default()) };
        Ok(filled(building, site, advance)?.finish()?)
    }

    fn preview(&mut self, site: &Outgoing) -> Result<Report, PublishError> {
        let Some(building) = self.building.take() else { return Ok(Report::default()) };
        Ok(filled(building, site, &|_| {})?.abandon()?)
    }
}

fn filled(mut building: Building, site: &Outgoing, advance: &dyn Fn(u64)) -> Result<Building, PublishError> {
    let kept = kept(&building)?;
    kept.iter().try_for_each(|path| building.keep(path))?;
    for path in site.paths() {
        if permanence(path) == Permanence::Replaceable || !kept.contains(path) {
            building.put(&Artifact { path: path.clone(), bytes: site.bytes(path)? })?;
        }
        advance(1);
    }
    Ok(building)
}

/// Pages, scripts and log files of earlier publications stay: tabs left open, old receipts and readers of the log use them.
/// `prune` removes what nobody can need; parts of what stood there whole already, nobody does.
fn kept(building: &Building) -> Result<BTreeSet<String>, PublishError> {
    let mut kept = BTreeSet::new();
    for folder in ["p", "client"] {
        kept.extend(building.standing_below(folder)?);
    }
    let tiles = building.standing_below("tile")?;
    let is_needed = |path: &&String| whole_of(path).is_none_or(|whole| !tiles.contains(whole));
    kept.extend(tiles.iter().filter(is_needed).cloned());
    Ok(kept)
}
