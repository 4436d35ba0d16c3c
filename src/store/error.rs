//! What can go wrong with files, each naming the path and saying what to do next.

use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// A failure of the disk, or a folder in which we must not work. `Display` is one line for the person who ran the command.
#[derive(Debug, Error)]
pub enum StoreError {
    #[error("{} does not exist; check the spelling, and that the settings name the right place", .0.display())]
    Missing(PathBuf),

    #[error("cannot {doing} {}: {source}; {}", .path.display(), next_step(.source))]
    Failed { doing: &'static str, path: PathBuf, source: io::Error },

    #[error("{} is a symbolic link, and links are not followed; put the file or folder itself there", .0.display())]
    Link(PathBuf),

    #[error("{} is neither a file nor a folder; remove it", .0.display())]
    Special(PathBuf),

    #[error("the name of {} is not UTF-8; rename it", .0.display())]
    NameNotText(PathBuf),

    #[error("{path:?} cannot be the address of a published file: {reason}")]
    BadPath { path: String, reason: &'static str },

    #[error("{0} was published twice in one build; two pages must not share an address")]
    Twice(String),

    #[error("{0} was to be taken over from the previous site, which has no such file; build into an empty folder once")]
    NothingToKeep(String),

    #[error("{} cannot be the output folder: it has no name of its own; name a folder, such as public", .0.display())]
    NoName(PathBuf),

    #[error("another build is writing {}; wait until it has ended (it holds {})", .out.display(), .lock.display())]
    Busy { out: PathBuf, lock: PathBuf },

    #[error("another run is at work (it holds {}); wait until it has ended, or end it", .0.display())]
    Running(PathBuf),

    #[error(
        "{} has files in it but no head.json, so it is not a site made by this program and stays as it is; \
         choose another output folder, or empty this one", .0.display()
    )]
    NotOurs(PathBuf),

    #[error(
        "cannot exchange {} for the new site in one step ({source}), so the old site stays; the output folder must \
         stand on a local file system such as ext4, xfs or btrfs, and must not be a mount point itself", .out.display()
    )]
    NoExchange { out: PathBuf, source: io::Error },

    #[error(
        "cannot {doing} {place}: {reason}; the site there is whole, old or new: mend the cause (network, credentials, rights) \
         and run the command again"
    )]
    Remote { doing: &'static str, place: String, reason: String },
}

impl StoreError {
    /// Turns an `io::Error` into ours: `read(path).map_err(StoreError::at("read", path))`.
    pub(super) fn at(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> StoreError {
        move |source| match source.kind() {
            io::ErrorKind::NotFound if doing == "read" => StoreError::Missing(path.to_owned()),
            _ => StoreError::Failed { doing, path: path.to_owned(), source },
        }
    }
}

fn next_step(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "give the user who runs this command the right to do so",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "free some space on this disk, then build again",
        io::ErrorKind::ReadOnlyFilesystem => "choose a folder that can be written to",
        io::ErrorKind::NotADirectory => "a file stands where a folder is needed: move it away",
        io::ErrorKind::IsADirectory => "a folder stands where a file is needed: name the file",
        _ => "the old site, if there was one, is as it was; mend the cause and run the command again",
    }
}
