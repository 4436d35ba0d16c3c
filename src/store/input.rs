//! Reading what a person wrote: files, folders of files, and when they last changed.

use super::StoreError;
use crate::time::Moment;
use std::fs;
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use walkdir::{DirEntry, WalkDir};

/// The bytes of a file.
pub fn read(path: &Path) -> Result<Vec<u8>, StoreError> {
    fs::read(path).map_err(StoreError::at("read", path))
}

/// A file to be read piece by piece, for those that may be larger than memory.
pub fn open(path: &Path) -> Result<impl Read, StoreError> {
    fs::File::open(path).map_err(StoreError::at("read", path))
}

/// Whether a file stands there, itself and no link.
pub fn is_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file())
}

/// Whether two paths lead to one place that exists.
pub fn is_same(one: &Path, other: &Path) -> bool {
    fs::canonicalize(one).is_ok_and(|one| fs::canonicalize(other).is_ok_and(|other| one == other))
}

/// How many bytes a file has.
pub fn length(path: &Path) -> Result<u64, StoreError> {
    Ok(fs::metadata(path).map_err(StoreError::at("read", path))?.len())
}

/// Makes a folder that only its owner can look into, where it is missing.
pub fn make_private(folder: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true).mode(0o700).create(folder).map_err(StoreError::at("make the folder", folder))
}

/// Writes a file that does not exist yet, and the folders above it. One that exists is never touched.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(StoreError::at("make the folder", folder))?;
    }
    let mut file = fs::File::create_new(path).map_err(StoreError::at("make", path))?;
    file.write_all(bytes).map_err(StoreError::at("write", path))
}

/// Writes a file that may exist, and the folders above it.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(StoreError::at("make the folder", folder))?;
    }
    replace(path, bytes)
}

/// Writes a file anew, whole or not at all: the bytes are put beside it and take its place in one step.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    // A crash here leaves the file beside it, which the next call overwrites.
    fs::write(&beside, bytes).map_err(StoreError::at("write", &beside))?;
    fs::rename(&beside, path).map_err(StoreError::at("replace", path))
}

/// A small text file that stands beside another, named like it with an ending added: its place and its trimmed text.
/// `None` where there is none.
pub fn beside(path: &Path, ending: &str) -> Result<Option<(PathBuf, String)>, StoreError> {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    let file = PathBuf::from(name);
    if !file.is_file() {
        return Ok(None);
    }
    let bytes = read(&file)?;
    Ok(Some((file, String::from_utf8_lossy(&bytes).trim().to_owned())))
}

/// When a file last changed, to the second.
pub fn modified(path: &Path) -> Result<Moment, StoreError> {
    let metadata = fs::metadata(path).map_err(StoreError::at("read", path))?;
    let seconds = nanoseconds(&metadata) / 1_000_000_000;
    i64::try_from(seconds).ok().and_then(Moment::from_unix_seconds).ok_or_else(|| StoreError::Special(path.to_owned()))
}

/// Whether a file ends with a line break, in UTF-16 too.
pub fn ends_with_line(path: &Path) -> Result<bool, StoreError> {
    let mut file = fs::File::open(path).map_err(StoreError::at("read", path))?;
    let length = file.metadata().map_err(StoreError::at("read", path))?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(2))).map_err(StoreError::at("read", path))?;
    let mut end = Vec::new();
    file.read_to_end(&mut end).map_err(StoreError::at("read", path))?;
    let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
    Ok(end.last().is_some_and(is_break) || end.ends_with(b"\n\0") || end.ends_with(b"\r\0"))
}

/// The names of the files in a folder itself, sorted; links to files among them, hidden files and names that are not UTF-8 not.
pub fn names(folder: &Path) -> Result<Vec<String>, StoreError> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(StoreError::at("read", folder))? {
        let entry = entry.map_err(StoreError::at("read", folder))?;
        let name = entry.file_name().into_string().ok().filter(|name| !name.starts_with('.'));
        names.extend(name.filter(|_| entry.path().is_file()));
    }
    names.sort();
    Ok(names)
}

/// Every file below a folder, as paths relative to it with `/` between parts, in byte order. Links are refused, so
/// that a folder means the same wherever it is copied.
pub fn walk(folder: &Path) -> Result<Vec<String>, StoreError> {
    let mut paths = entries(folder)?.iter().map(|entry| relative(folder, entry)).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

/// One file as a preview watches it: two stamps differ when the file was written in between.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    pub path: PathBuf,
    pub length: u64,
    /// Since 1970, or 0 where the system does not say.
    pub modified_nanoseconds: u128,
}

/// The stamps of a file, or of every file below a folder, in the order of their paths. What does not exist has none.
pub fn stamps(place: &Path) -> Result<Vec<Stamp>, StoreError> {
    if !place.exists() {
        return Ok(Vec::new());
    }
    let mut stamps = entries(place)?.into_iter().map(stamp).collect::<Result<Vec<_>, _>>()?;
    stamps.sort();
    Ok(stamps)
}

fn stamp(entry: DirEntry) -> Result<Stamp, StoreError> {
    let metadata = fs::metadata(entry.path()).map_err(StoreError::at("read", entry.path()))?;
    Ok(Stamp { length: metadata.len(), modified_nanoseconds: nanoseconds(&metadata), path: entry.into_path() })
}

/// Since 1970; 0 for files that say they are older, or where the system does not say.
fn nanoseconds(metadata: &fs::Metadata) -> u128 {
    let age = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    age.map_or(0, |age| age.as_nanos())
}

/// The regular files below a folder, the folder itself when it is a file.
fn entries(folder: &Path) -> Result<Vec<DirEntry>, StoreError> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.map_err(|error| walk_error(folder, error))?;
        let kind = entry.file_type();
        if kind.is_file() {
            files.push(entry);
        } else if kind.is_symlink() {
            return Err(StoreError::Link(entry.into_path()));
        } else if !kind.is_dir() {
            return Err(StoreError::Special(entry.into_path()));
        }
    }
    Ok(files)
}

fn walk_error(folder: &Path, error: walkdir::Error) -> StoreError {
    let path = error.path().unwrap_or(folder).to_owned();
    StoreError::at("read", &path)(error.into())
}

fn relative(folder: &Path, entry: &DirEntry) -> Result<String, StoreError> {
    let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
    below.to_str().map(str::to_owned).ok_or_else(|| StoreError::NameNotText(entry.path().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{open, read, stamps, walk};
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn a_folder_is_listed_in_byte_order_of_whole_paths() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("a")).unwrap();
        for path in ["b.md", "a/x.md", "a-b.md", ".hidden"] {
            fs::write(folder.path().join(path), "").unwrap();
        }
        assert_eq!(walk(folder.path()).unwrap(), [".hidden", "a-b.md", "a/x.md", "b.md"]);
    }

    #[test]
    fn a_link_is_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        symlink("/etc/passwd", folder.path().join("secret.md")).unwrap();
        let message = walk(folder.path()).unwrap_err().to_string();
        assert!(message.contains("secret.md is a symbolic link, and links are not followed"), "{message}");
    }

    #[test]
    fn a_missing_file_is_named_with_the_next_step() {
        assert!(open("no/such/registry.csv".as_ref()).is_err());
        let message = read("no/such/registry.csv".as_ref()).unwrap_err().to_string();
        insta::assert_snapshot!(message, @"no/such/registry.csv does not exist; check the spelling, and that the settings name the right place");
    }

    #[test]
    fn a_rewritten_file_has_another_stamp() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a"), "one").unwrap();
        let before = stamps(folder.path()).unwrap();
        fs::write(folder.path().join("a"), "three").unwrap();
        assert_ne!(stamps(folder.path()).unwrap(), before);
        assert_eq!(stamps(&folder.path().join("none")).unwrap(), []);
    }
}
