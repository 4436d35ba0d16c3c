//! Removing files from a published site, while nobody else writes it.

use super::StoreError;
use super::exchange::{Place, Previous};
use super::path::fault;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;

/// A site of which files may be removed. Nobody builds or publishes into it until this is dropped.
#[derive(Debug)]
pub struct Removal {
    place: Place,
    _lock: File,
}

impl Removal {
    /// Takes the lock that every build and publication takes. A folder that is no site of ours is refused.
    pub fn begin(site: &Path) -> Result<Removal, StoreError> {
        if fs::symlink_metadata(site).is_err() {
            return Err(StoreError::Missing(site.to_owned()));
        }
        let place = Place::of(site)?;
        let lock = place.lock()?;
        match place.previous()? {
            Previous::Site => Ok(Removal { place, _lock: lock }),
            Previous::Nothing => Err(StoreError::NotOurs(site.to_owned())),
        }
    }

    /// Bytes of a file of the site.
    pub fn length(&self, path: &str) -> Result<u64, StoreError> {
        let file = self.place.out.join(path);
        Ok(fs::symlink_metadata(&file).map_err(StoreError::at("read", &file))?.len())
    }

    /// Removes a file, and folders that are empty then. One that is gone already is removed.
    pub fn remove(&self, path: &str) -> Result<(), StoreError> {
        if let Some(reason) = fault(path) {
            return Err(StoreError::BadPath { path: path.to_owned(), reason });
        }
        let file = self.place.out.join(path);
        match fs::remove_file(&file) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(StoreError::at("remove", &file)(error)),
            _ => {}
        }
        // A folder that is not empty stays, and so do those above it.
        let folders = file.ancestors().skip(1).take_while(|folder| *folder != self.place.out);
        folders.take_while(|folder| fs::remove_dir(folder).is_ok()).for_each(drop);
        Ok(())
    }
}
