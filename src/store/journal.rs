//! What this machine has signed: every entry of the log, and the newest checkpoint. Whatever happens to the site, no second
//! tree of a size that stands here is ever signed.
//!
//! ```text
//! STATE/entries      u16 length ‖ entry, one after another; only ever added to
//! STATE/checkpoint   the newest signed note; replaced in one step, once the entry it counts is on the disk
//! STATE/lock         held while somebody publishes
//! STATE/name         what this machine is called among those that publish to one place: drawn once
//! STATE/uploaded     what stands in the object store, as far as this machine put it there; may be lost at any time
//! ```

use super::StoreError;
use super::key_file::random;
use rustix::fs::fsync;
use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// Letters of a machine's name: sixteen random bytes, which no two machines draw alike.
const NAME_LENGTH: usize = 32;

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
        // Behind it this size has this root, for ever.
        self.replace("checkpoint", checkpoint)
    }

    /// What this machine is called: sixteen random bytes as letters and digits.
    pub fn name(&self) -> Result<String, StoreError> {
        if let Some(name) = read_or_nothing(&self.folder.join("name"))?.filter(|name| name.len() == NAME_LENGTH) {
            return Ok(String::from_utf8_lossy(&name).into_owned());
        }
        let name: String = random()?.iter().take(NAME_LENGTH / 2).map(|byte| format!("{byte:02x}")).collect();
        self.replace("name", &name)?;
        Ok(name)
    }

    /// What was noted of an object store; nothing where it was lost.
    pub fn uploaded(&self) -> Result<String, StoreError> {
        let text = read_or_nothing(&self.folder.join("uploaded"))?.unwrap_or_default();
        Ok(String::from_utf8_lossy(&text).into_owned())
    }

    /// Notes what stands in an object store.
    pub fn note_uploaded(&self, text: &str) -> Result<(), StoreError> {
        self.replace("uploaded", text)
    }

    /// Replaces a file in one step; once this returns it is on the disk. A crash leaves the old one.
    fn replace(&self, name: &str, text: &str) -> Result<(), StoreError> {
        let newest = self.folder.join(name);
        let beside = self.folder.join(format!("{name}.new"));
        fs::write(&beside, text).map_err(StoreError::at("write", &beside))?;
        sync(&beside)?;
        fs::rename(&beside, &newest).map_err(StoreError::at("replace", &newest))?;
        sync(&self.folder)
    }
}

fn sync(path: &Path) -> Result<(), StoreError> {
    let open = File::open(path).map_err(StoreError::at("open", path))?;
    fsync(&open).map_err(|error| StoreError::at("write to the disk", path)(error.into()))
}

fn read_or_nothing(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::at("read", path)(error)),
    }
}
