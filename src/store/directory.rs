//! A site written to a folder in one step: put together beside the old one, unchanged files hard-linked from it, then
//! the two folders exchanged. Whenever a build stops, for whatever reason, the output folder is a whole site.
//!
//! ```text
//! begin     take the lock, clear what an interrupted build left, make .public.building
//! put, keep fill .public.building; public is only read
//! finish    sync, exchange public and .public.building, remove the old site, now named .public.building
//! ```

use super::StoreError;
use super::exchange::{Place, Previous};
use super::input;
use super::path::fault;
use super::sorter::SpillingSorter;
use crate::artifact::{Artifact, Output};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// A site being written. Dropped before `finish`, it leaves the old site as it was.
#[derive(Debug)]
pub struct Building {
    place: Place,
    previous: Previous,
    /// Folders already made in the staging folder: asking the disk again for each file would cost as much as the file.
    folders: BTreeSet<String>,
    report: Report,
    /// Written files whose path the old site has too.
    replaced: u64,
    /// Held as long as the build lives. Fields are dropped after `drop` has removed the staging folder.
    _lock: File,
}

/// Whether a file of the new site is a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    Written,
    /// The old site has the same bytes at the same path.
    Unchanged,
}

/// What a build changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Paths with new bytes, in the order in which they came.
    pub written: Vec<String>,
    /// How many files were taken over from the old site.
    pub linked: u64,
    /// Paths that the old site had and the new one has not, sorted.
    pub removed: Vec<String>,
    pub bytes_written: u64,
}

impl Building {
    /// Starts a new site for the folder `out`, which may be missing, empty, or a site of ours.
    pub fn begin(out: &Path) -> Result<Building, StoreError> {
        let place = Place::of(out)?;
        fs::create_dir_all(&place.parent).map_err(StoreError::at("make the folder", &place.parent))?;
        let lock = place.lock()?;
        let previous = place.previous()?;
        // A crash in either step leaves part of a staging folder, which the next build clears in the same way.
        remove(&place.staging)?;
        fs::create_dir(&place.staging).map_err(StoreError::at("make the folder", &place.staging))?;
        Ok(Building { place, previous, folders: BTreeSet::new(), report: Report::default(), replaced: 0, _lock: lock })
    }

    /// A sorter for this build, with a budget of memory in bytes. What it spills goes with the staging folder.
    pub fn sorter(&self, budget: usize) -> SpillingSorter {
        SpillingSorter::new(&self.place.staging, budget)
    }

    /// Adds a file, or takes one over, as the builder of pages says.
    pub fn accept(&mut self, output: &Output) -> Result<Put, StoreError> {
        match output {
            Output::Write(artifact) => self.put(artifact),
            Output::Keep(path) => self.keep(path).map(|()| Put::Unchanged),
        }
    }

    /// Adds a file. One that the old site has with the same bytes is linked instead of written.
    pub fn put(&mut self, artifact: &Artifact) -> Result<Put, StoreError> {
        let path = &artifact.path;
        let target = self.target(path)?;
        if self.is_unchanged(artifact) && fs::hard_link(self.place.out.join(path), &target).is_ok() {
            self.report.linked += 1;
            return Ok(Put::Unchanged);
        }
        write_new(&target, artifact)?;
        if self.previous == Previous::Site && fs::symlink_metadata(self.place.out.join(path)).is_ok() {
            self.replaced += 1;
        }
        self.report.bytes_written += artifact.bytes.len() as u64;
        self.report.written.push(path.clone());
        Ok(Put::Written)
    }

    /// Takes over a file of the old site without reading it.
    pub fn keep(&mut self, path: &str) -> Result<(), StoreError> {
        let target = self.target(path)?;
        let old = self.place.out.join(path);
        if !fs::symlink_metadata(&old).is_ok_and(|metadata| metadata.is_file()) {
            return Err(StoreError::NothingToKeep(path.to_owned()));
        }
        match fs::hard_link(&old, &target) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(StoreError::Twice(path.to_owned())),
            // Some file systems have no hard links; a copy says the same.
            Err(_) => drop(fs::copy(&old, &target).map_err(StoreError::at("copy", &old))?),
        }
        self.report.linked += 1;
        Ok(())
    }

    /// The files of the old site below a folder.
    pub fn standing_below(&self, folder: &str) -> Result<BTreeSet<String>, StoreError> {
        let place = self.place.out.join(folder);
        if self.previous == Previous::Nothing || !place.is_dir() {
            return Ok(BTreeSet::new());
        }
        Ok(input::walk(&place)?.into_iter().map(|path| format!("{folder}/{path}")).collect())
    }

    /// Puts the new site in the place of the old one and says what changed. When nothing did, the old site stays.
    pub fn finish(mut self) -> Result<Report, StoreError> {
        self.report.removed = self.removed()?;
        if !self.report.written.is_empty() || !self.report.removed.is_empty() {
            self.place.swap(self.previous)?;
        }
        // The staging folder is now the old site, or the twin of one that stays. Dropping removes it; a crash in the
        // middle of that leaves the new site and the rest of the old one, which the next build clears.
        Ok(std::mem::take(&mut self.report))
    }

    /// Says what would change, and leaves the old site as it is.
    pub fn abandon(mut self) -> Result<Report, StoreError> {
        self.report.removed = self.removed()?;
        Ok(std::mem::take(&mut self.report))
    }

    /// Where a file goes in the staging folder, with the folders above it made.
    fn target(&mut self, path: &str) -> Result<PathBuf, StoreError> {
        if let Some(reason) = fault(path) {
            return Err(StoreError::BadPath { path: path.to_owned(), reason });
        }
        if let Some((folder, _)) = path.rsplit_once('/')
            && !self.folders.contains(folder)
        {
            let place = self.place.staging.join(folder);
            fs::create_dir_all(&place).map_err(StoreError::at("make the folder", &place))?;
            self.folders.insert(folder.to_owned());
        }
        Ok(self.place.staging.join(path))
    }

    /// Whether the old site has this path with these bytes. A file that cannot be read counts as changed: it is
    /// written anew.
    fn is_unchanged(&self, artifact: &Artifact) -> bool {
        let old = self.place.out.join(&artifact.path);
        let is_same_size = |metadata: fs::Metadata| metadata.is_file() && metadata.len() == artifact.bytes.len() as u64;
        self.previous == Previous::Site
            && fs::symlink_metadata(&old).is_ok_and(is_same_size)
            && fs::read(&old).is_ok_and(|bytes| bytes == artifact.bytes)
    }

    /// The files of the old site that the new one has not, and whatever else somebody put there. When each old file was
    /// linked or replaced there are none, and the new site need not be asked about every one.
    fn removed(&self) -> Result<Vec<String>, StoreError> {
        if self.previous == Previous::Nothing {
            return Ok(Vec::new());
        }
        if self.old_files().count() as u64 == self.report.linked + self.replaced {
            return Ok(Vec::new());
        }
        let mut removed = Vec::new();
        for entry in self.old_files() {
            let entry = entry.map_err(|error| StoreError::at("list", &self.place.out)(error.into()))?;
            let path = entry.path().strip_prefix(&self.place.out).unwrap_or(entry.path());
            if fs::symlink_metadata(self.place.staging.join(path)).is_err() {
                removed.push(path.to_string_lossy().into_owned());
            }
        }
        removed.sort();
        Ok(removed)
    }

    /// Everything in the old site's folder but its folders; what cannot be read counts too, and is reported when asked.
    fn old_files(&self) -> impl Iterator<Item = walkdir::Result<DirEntry>> {
        WalkDir::new(&self.place.out)
            .into_iter()
            .filter(|entry| entry.as_ref().map_or(true, |entry| !entry.file_type().is_dir()))
    }
}

impl Drop for Building {
    /// Removes the staging folder. What cannot be removed now is left to the next build, which reports it.
    fn drop(&mut self) {
        remove(&self.place.staging).ok();
    }
}

fn write_new(target: &Path, artifact: &Artifact) -> Result<(), StoreError> {
    let written = File::create_new(target).and_then(|mut file| file.write_all(&artifact.bytes));
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => StoreError::Twice(artifact.path.clone()),
        _ => StoreError::at("write", target)(error),
    })
}

fn remove(folder: &Path) -> Result<(), StoreError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(StoreError::at("remove", folder)(error)),
        _ => Ok(()),
    }
}
