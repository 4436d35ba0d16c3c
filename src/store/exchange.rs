//! The few system calls on which "old or new, never in between" rests: lock, sync, exchange.

use super::StoreError;
use rustix::fs::{CWD, RenameFlags, fsync, renameat_with, syncfs};
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

/// What stands at the output folder before a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Previous {
    /// Nothing, or an empty folder.
    Nothing,
    /// A site of ours.
    Site,
}

/// The output folder and the two names beside it that belong to a build: for `public` these are `.public.building` and
/// `.public.lock`. Beside it, because only folders of one file system can be exchanged.
#[derive(Clone, Debug)]
pub struct Place {
    pub out: PathBuf,
    pub parent: PathBuf,
    pub staging: PathBuf,
    pub lock: PathBuf,
}

impl Place {
    pub fn of(out: &Path) -> Result<Place, StoreError> {
        let name = out.file_name().ok_or_else(|| StoreError::NoName(out.to_owned()))?;
        let name = name.to_str().ok_or_else(|| StoreError::NameNotText(out.to_owned()))?;
        let parent = match out.parent() {
            Some(parent) if parent != Path::new("") => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        let staging = parent.join(format!(".{name}.building"));
        let lock = parent.join(format!(".{name}.lock"));
        Ok(Place { out: parent.join(name), parent, staging, lock })
    }

    /// Takes the lock, which ends with the returned file or with the process, however that ends. The lock file stays:
    /// removing it would let two builds lock two files of one name.
    pub fn lock(&self) -> Result<File, StoreError> {
        let lock =
            File::options().create(true).append(true).open(&self.lock).map_err(StoreError::at("lock", &self.lock))?;
        match lock.try_lock() {
            Ok(()) => Ok(lock),
            Err(TryLockError::WouldBlock) => Err(StoreError::Busy { out: self.out.clone(), lock: self.lock.clone() }),
            Err(TryLockError::Error(error)) => Err(StoreError::at("lock", &self.lock)(error)),
        }
    }

    /// Looks at what the new site would replace. Refuses everything that we did not make.
    pub fn previous(&self) -> Result<Previous, StoreError> {
        let out = &self.out;
        let Ok(metadata) = fs::symlink_metadata(out) else { return Ok(Previous::Nothing) };
        if metadata.is_symlink() {
            return Err(StoreError::Link(out.clone()));
        }
        let mut entries = fs::read_dir(out).map_err(StoreError::at("list", out))?;
        if entries.next().is_none() {
            return Ok(Previous::Nothing);
        }
        let is_ours = fs::symlink_metadata(out.join("head.json")).is_ok_and(|head| head.is_file());
        if is_ours { Ok(Previous::Site) } else { Err(StoreError::NotOurs(out.clone())) }
    }

    /// Puts the staging folder in the place of the output folder.
    pub fn swap(&self, previous: Previous) -> Result<(), StoreError> {
        let Place { out, parent, staging, .. } = self;
        // A crash here loses the staging folder. Were the names exchanged before the contents are on the disk, a power
        // cut could leave a new site of empty files.
        sync(staging)?;
        // A crash before this call leaves the old site, after it the new one; the call itself has no middle.
        match previous {
            Previous::Site => renameat_with(CWD, staging, CWD, out, RenameFlags::EXCHANGE)
                .map_err(|error| StoreError::NoExchange { out: out.clone(), source: error.into() })?,
            // A plain rename replaces nothing but an empty folder, and works on every file system.
            Previous::Nothing => fs::rename(staging, out).map_err(StoreError::at("put the new site at", out))?,
        }
        // A power cut here may bring back the old names, which still name two whole sites.
        let folder = File::open(parent).map_err(StoreError::at("open", parent))?;
        fsync(&folder).map_err(|error| StoreError::at("write to the disk", parent)(error.into()))
    }
}

/// Waits until everything written below a folder is on the disk: one call for the whole file system, where a call for
/// each of ten thousand files would take minutes.
fn sync(folder: &Path) -> Result<(), StoreError> {
    let open = File::open(folder).map_err(StoreError::at("open", folder))?;
    syncfs(&open).map_err(|error| StoreError::at("write to the disk", folder)(error.into()))
}
