//! Files with signing keys. Whoever reads one signs as the registry, so one that others could come by is refused: readable by
//! anyone but its owner, below a folder that is published, or in a working tree, from where it would be copied and shared.

use super::StoreError;
use super::input;
use rustix::rand::{GetRandomFlags, getrandom};
use std::fs::{self, File};
use std::io::{Error, ErrorKind, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Read and written by the owner alone.
pub(super) const OWNER_ONLY: u32 = 0o600;

/// What makes a folder a working tree: it is copied, shared and kept with all it ever held.
const WORKING_TREES: [&str; 3] = [".git", ".hg", ".svn"];

/// Why a file cannot hold a key.
#[derive(Debug, Error)]
pub enum KeyFileError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("others than its owner may read {} (mode {mode:o}); take it for stolen unless you know better, else: chmod 600 {}", .path.display(), .path.display())]
    Readable { path: PathBuf, mode: u32 },
    #[error("{} is inside {}, which is {what}: a key there would get to other people; keep it elsewhere, such as /etc/goodstanding", .path.display(), .folder.display())]
    Inside { path: PathBuf, folder: PathBuf, what: &'static str },
}

/// Thirty-two bytes that nobody can guess, from the system.
pub fn random() -> Result<[u8; 32], StoreError> {
    let mut bytes = [0; 32];
    let place = Path::new("the system's random numbers");
    let drawn = getrandom(&mut bytes, GetRandomFlags::empty())
        .map_err(|error| StoreError::at("take from", place)(error.into()))?;
    if drawn < bytes.len() {
        return Err(StoreError::at("take enough from", place)(Error::from(ErrorKind::UnexpectedEof)));
    }
    Ok(bytes)
}

/// Reads a key. `folders` are those in which no key may stand, each with what it is.
pub fn read(path: &Path, folders: &[(PathBuf, &'static str)]) -> Result<String, KeyFileError> {
    let place = refuse_inside(path, folders)?;
    let metadata = fs::metadata(&place).map_err(StoreError::at("read", path))?;
    let mode = metadata.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(KeyFileError::Readable { path: path.to_owned(), mode });
    }
    Ok(String::from_utf8_lossy(&input::read(&place)?).into_owned())
}

/// Writes a key to a file that does not exist yet.
pub fn write_new(path: &Path, secret: &str, folders: &[(PathBuf, &'static str)]) -> Result<(), KeyFileError> {
    refuse_inside(path, folders)?;
    let mut file = File::options()
        .write(true)
        .create_new(true)
        .mode(OWNER_ONLY)
        .open(path)
        .map_err(StoreError::at("make", path))?;
    file.write_all(secret.as_bytes()).map_err(StoreError::at("write", path))?;
    // Published keys whose secret a power cut took would be of no use.
    file.sync_all().map_err(StoreError::at("write to the disk", path))?;
    Ok(())
}

/// The file's whole path, once it is known to be in no such folder. Links are followed: what counts is where the bytes are.
fn refuse_inside(path: &Path, folders: &[(PathBuf, &'static str)]) -> Result<PathBuf, KeyFileError> {
    let folder = path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let whole = fs::canonicalize(path).or_else(|_| {
        let folder = fs::canonicalize(folder)?;
        Ok(path.file_name().map_or(folder.clone(), |name| folder.join(name)))
    });
    let whole = whole.map_err(StoreError::at("read", path))?;
    let inside = |folder: &Path, what| KeyFileError::Inside { path: path.to_owned(), folder: folder.to_owned(), what };
    for (folder, what) in folders {
        if fs::canonicalize(folder).is_ok_and(|folder| whole.starts_with(folder)) {
            return Err(inside(folder, what));
        }
    }
    let is_tree = |folder: &&Path| WORKING_TREES.iter().any(|mark| fs::symlink_metadata(folder.join(mark)).is_ok());
    match whole.ancestors().skip(1).find(is_tree) {
        Some(folder) => Err(inside(folder, "a working tree")),
        None => Ok(whole),
    }
}
