//! How much room a disk has, and how much a folder takes.

use super::StoreError;
use rustix::fs::{Access, access, statvfs};
use std::fs;
use std::path::Path;
use walkdir::WalkDir;

/// Bytes that are free for us on the disk of a folder, or of the nearest one above it that exists.
pub fn free(folder: &Path) -> Result<u64, StoreError> {
    let folder = folder.ancestors().find(|above| above.is_dir()).unwrap_or(Path::new("."));
    let disk = statvfs(folder).map_err(|error| StoreError::at("ask the disk of", folder)(error.into()))?;
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// Whether we may write in a folder, or in the nearest one above it that exists.
pub fn is_writable(folder: &Path) -> bool {
    let folder = folder.ancestors().find(|above| above.is_dir()).unwrap_or(Path::new("."));
    access(folder, Access::WRITE_OK | Access::EXEC_OK).is_ok()
}

/// Bytes of all files below a folder; 0 where there is none.
pub fn taken(folder: &Path) -> u64 {
    let files = WalkDir::new(folder).into_iter().filter_map(Result::ok);
    files
        .filter_map(|entry| fs::symlink_metadata(entry.path()).ok())
        .filter(fs::Metadata::is_file)
        .map(|file| file.len())
        .sum()
}
