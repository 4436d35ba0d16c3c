//! What this machine has signed: every entry of the log, and the newest checkpoint. Whatever happens to the site, no second
//! tree of a size that stands here is ever signed.
//!
//! ```text
//! STATE/entries      u16 length ‖ entry, one after another; only ever added to
//! STATE/checkpoint   the newest signed note; replaced in one step, once the entry it counts is on the disk
//! STATE/lock         held while somebody publishes
//! ```

use super::StoreError;
use rustix::fs::fsync;
use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The folder with what was signed, held until dropped.
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    _lock: File,
}

/// What stands in the journal, as it stands: the newest checkpoint may count fewer entries than there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signed {
    pub entries: Vec<u8>,
    /// `None` where nothing was ever signed.
    pub checkpoint: Option<String>,
}

impl Journal {
    /// Takes hold of the folder, which is made where it is missing.
    pub fn open(folder: &Path) -> Result<Journal, StoreError> {
        fs::create_dir_all(folder).map_err(StoreError::at("make the folder", folder))?;
        let place = folder.join("lock");
        let lock = File::options().create(true).append(true).open(&place).map_err(StoreError::at("lock", &place))?;
        match lock.try_lock() {
            Ok(()) => Ok(Journal { folder: folder.to_owned(), _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(StoreError::Busy { out: folder.to_owned(), lock: place }),
            Err(TryLockError::Error(error)) => Err(StoreError::at("lock", &place)(error)),
        }
    }

    pub fn read(&self) -> Result<Signed, StoreError> {
        let entries = read_or_nothing(&self.folder.join("entries"))?.unwrap_or_default();
        let checkpoint = read_or_nothing(&self.folder.join("checkpoint"))?;
        Ok(Signed { entries, checkpoint: checkpoint.map(|text| String::from_utf8_lossy(&text).into_owned()) })
    }

    /// Notes what was signed: entries behind the first so many bytes, and the checkpoint over all of them. Once this returns
    /// it is on the disk.
    pub fn write(&self, after: u64, entries: &[u8], checkpoint: &str) -> Result<(), StoreError> {
        let place = self.folder.join("entries");
        let failed = |doing| StoreError::at(doing, &place);
        let mut file =
            File::options().create(true).write(true).truncate(false).open(&place).map_err(failed("write"))?;
        // A crash in any of these leaves entries that the checkpoint does not count; they are cut off here the next time.
        file.set_len(after).map_err(failed("write"))?;
        file.seek(SeekFrom::Start(after)).map_err(failed("write"))?;
        file.write_all(entries).map_err(failed("write"))?;
        file.sync_all().map_err(failed("write to the disk"))?;
        // A crash before the new checkpoint has its name leaves the old one: nothing was signed as far as anybody can see.
        let newest = self.folder.join("checkpoint");
        let beside = self.folder.join("checkpoint.new");
        fs::write(&beside, checkpoint).map_err(StoreError::at("write", &beside))?;
        let sync = |path: &Path| {
            let open = File::open(path).map_err(StoreError::at("open", path))?;
            fsync(&open).map_err(|error| StoreError::at("write to the disk", path)(error.into()))
        };
        sync(&beside)?;
        fs::rename(&beside, &newest).map_err(StoreError::at("replace", &newest))?;
        // From here on this size has this root, for ever.
        sync(&self.folder)
    }
}

fn read_or_nothing(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::at("read", path)(error)),
    }
}
