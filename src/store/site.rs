//! Reading a published site, wherever it stands: the same look-ups run over a folder and over an address.

use super::input;
use super::path::fault;
use rustix::fs::{CWD, FileType, Mode, OFlags, fstat, openat};
use rustix::io::Errno;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;
use thiserror::Error;

/// A published site that can be read file by file.
pub trait Source {
    /// The bytes of the file at a site path such as `p/3f/3f9a…`.
    fn read(&self, path: &str) -> Result<Vec<u8>, SourceError>;

    /// What reading has cost so far.
    fn cost(&self) -> Cost;

    /// The paths of all files below a folder of the site, `""` for the site itself, sorted; `None` where a site cannot be asked, over an address.
    fn below(&self, _folder: &str) -> Result<Option<Vec<String>>, SourceError> {
        Ok(None)
    }
}

/// Files asked for, found or not, and bytes received.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    pub requests: u64,
    pub bytes: u64,
}

/// Why a file of a site could not be read.
#[derive(Debug, Error)]
pub enum SourceError {
    /// The site was reached and has no such file.
    #[error("{place} has no file {path}; check that it is a site made by this program")]
    NotFound { place: String, path: String },

    #[error("cannot read {path} from {place}: {reason}")]
    Failed { place: String, path: String, reason: String },

    #[error("{address} cannot be read: {reason}")]
    Address { address: String, reason: &'static str },

    #[error("{address} cannot be read: {reason}")]
    Store { address: String, reason: String },
}

/// Counts what reading costs, from any thread.
#[derive(Debug, Default)]
pub(super) struct Meter {
    requests: AtomicU64,
    bytes: AtomicU64,
}

impl Meter {
    pub(super) fn request(&self) {
        self.requests.fetch_add(1, Relaxed);
    }

    pub(super) fn received(&self, bytes: usize) {
        self.bytes.fetch_add(bytes as u64, Relaxed);
    }

    pub(super) fn cost(&self) -> Cost {
        Cost { requests: self.requests.load(Relaxed), bytes: self.bytes.load(Relaxed) }
    }
}

/// What stands at a path of a site's folder.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    File(Vec<u8>),
    Folder,
    /// Nothing, or something that is no part of a site: a link, a device, a path that leaves the folder.
    Nothing,
}

/// A site in a folder. The folder is found by its name for every file, so that a site exchanged meanwhile is seen.
#[derive(Debug)]
pub struct SiteFolder {
    folder: PathBuf,
    meter: Meter,
}

impl SiteFolder {
    pub fn new(folder: &Path) -> SiteFolder {
        SiteFolder { folder: folder.to_owned(), meter: Meter::default() }
    }

    /// Looks at a path inside the folder, `""` for the folder itself. Never outside it: each part is opened from the
    /// one before, and no link is followed below the folder.
    pub fn look(&self, path: &str) -> io::Result<Found> {
        if !path.is_empty() && fault(path).is_some() {
            return Ok(Found::Nothing);
        }
        let Some(open) = self.open(path)? else { return Ok(Found::Nothing) };
        match FileType::from_raw_mode(fstat(&open)?.st_mode) {
            FileType::Directory => Ok(Found::Folder),
            FileType::RegularFile => {
                let mut bytes = Vec::new();
                File::from(open).read_to_end(&mut bytes)?;
                Ok(Found::File(bytes))
            }
            _ => Ok(Found::Nothing),
        }
    }

    fn open(&self, path: &str) -> io::Result<Option<OwnedFd>> {
        // NONBLOCK: opening a named pipe must not wait for its writer.
        let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let mut open = openat(CWD, &self.folder, flags | OFlags::DIRECTORY, Mode::empty())?;
        for part in path.split('/').filter(|part| !part.is_empty()) {
            open = match openat(&open, part, flags | OFlags::NOFOLLOW, Mode::empty()) {
                Ok(next) => next,
                Err(Errno::NOENT | Errno::NOTDIR | Errno::LOOP | Errno::NAMETOOLONG) => return Ok(None),
                Err(error) => return Err(error.into()),
            };
        }
        Ok(Some(open))
    }
}

impl Source for SiteFolder {
    fn read(&self, path: &str) -> Result<Vec<u8>, SourceError> {
        self.meter.request();
        let place = self.folder.display().to_string();
        match self.look(path) {
            Ok(Found::File(bytes)) => {
                self.meter.received(bytes.len());
                Ok(bytes)
            }
            Ok(_) => Err(SourceError::NotFound { place, path: path.to_owned() }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(SourceError::Address { address: place, reason: "there is no such folder; build the site first" })
            }
            Err(error) => Err(SourceError::Failed { place, path: path.to_owned(), reason: error.to_string() }),
        }
    }

    fn cost(&self) -> Cost {
        self.meter.cost()
    }

    fn below(&self, folder: &str) -> Result<Option<Vec<String>>, SourceError> {
        let place = self.folder.join(folder);
        if !place.is_dir() {
            return Ok(Some(Vec::new()));
        }
        let paths = input::walk(&place).map_err(|error| SourceError::Failed {
            place: self.folder.display().to_string(),
            path: folder.to_owned(),
            reason: error.to_string(),
        })?;
        let above = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        Ok(Some(paths.into_iter().map(|path| format!("{above}{path}")).collect()))
    }
}
