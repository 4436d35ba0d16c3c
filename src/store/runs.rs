//! What is remembered of runs by a timer: one line of JSON each, and the lock that keeps two of them apart.
//!
//! ```text
//! STATE/run.lock     held while a run is at work
//! STATE/runs.jsonl   one line a run, the newest last; the newest 10,000 are kept
//! ```

use super::StoreError;
use super::input;
use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// More than a year of hourly runs.
pub const KEPT: usize = 10_000;

/// So many more may stand there before the oldest go, so that the file is not written anew by every run.
const SLACK: usize = 1_000;

/// A run at work, until dropped.
#[derive(Debug)]
pub struct RunLock(#[expect(dead_code, reason = "held, not read")] File);

/// Takes the lock. The folder is made where it is missing.
pub fn lock(state: &Path) -> Result<RunLock, StoreError> {
    fs::create_dir_all(state).map_err(StoreError::at("make the folder", state))?;
    let place = lock_file(state);
    let file = File::options().create(true).append(true).open(&place).map_err(StoreError::at("lock", &place))?;
    match file.try_lock() {
        Ok(()) => Ok(RunLock(file)),
        Err(TryLockError::WouldBlock) => Err(StoreError::Running(place)),
        Err(TryLockError::Error(error)) => Err(StoreError::at("lock", &place)(error)),
    }
}

/// Whether a run is at work, without changing anything.
pub fn is_locked(state: &Path) -> bool {
    File::open(lock_file(state)).is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

/// Adds a line, also while another run is at work: it is one write at the end.
pub fn append(state: &Path, line: &str) -> Result<(), StoreError> {
    fs::create_dir_all(state).map_err(StoreError::at("make the folder", state))?;
    let place = lines_file(state);
    let file = File::options().create(true).append(true).open(&place);
    let mut file = file.map_err(StoreError::at("write", &place))?;
    file.write_all(format!("{line}\n").as_bytes()).map_err(StoreError::at("write", &place))
}

/// Drops the oldest lines where there are too many. For whoever holds the lock.
pub fn shorten(state: &Path, _lock: &RunLock) -> Result<(), StoreError> {
    let text = read(state)?;
    let lines: Vec<&str> = text.lines().collect();
    if lines.len() <= KEPT + SLACK {
        return Ok(());
    }
    let newest: String = lines[lines.len() - KEPT..].iter().map(|line| format!("{line}\n")).collect();
    input::replace(&lines_file(state), newest.as_bytes())
}

/// The newest line; `None` before the first run.
pub fn last(state: &Path) -> Result<Option<String>, StoreError> {
    Ok(read(state)?.lines().next_back().map(str::to_owned))
}

fn read(state: &Path) -> Result<String, StoreError> {
    let place = lines_file(state);
    match fs::read(&place) {
        Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(StoreError::at("read", &place)(error)),
    }
}

fn lock_file(state: &Path) -> PathBuf {
    state.join("run.lock")
}

fn lines_file(state: &Path) -> PathBuf {
    state.join("runs.jsonl")
}

#[cfg(test)]
mod tests {
    use super::{KEPT, SLACK, append, last, lock, shorten};
    use std::fs;

    #[test]
    fn the_newest_lines_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let held = lock(folder.path()).unwrap();
        assert!(lock(folder.path()).is_err());
        assert_eq!(last(folder.path()).unwrap(), None);
        for more in [0, 1] {
            let lines: String = (0..KEPT + SLACK + more).map(|number| format!("{number}\n")).collect();
            fs::write(folder.path().join("runs.jsonl"), lines).unwrap();
            shorten(folder.path(), &held).unwrap();
            let left = fs::read_to_string(folder.path().join("runs.jsonl")).unwrap().lines().count();
            assert_eq!(left, if more == 0 { KEPT + SLACK } else { KEPT });
        }
        append(folder.path(), "{}").unwrap();
        assert_eq!(last(folder.path()).unwrap().as_deref(), Some("{}"));
    }
}
