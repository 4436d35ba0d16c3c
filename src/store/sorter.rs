//! Sorting more than memory holds: entries are packed side by side until a budget is full, sorted on all cores, written
//! to the disk as a sorted run, and the runs are merged.
//!
//! A run's file loses its name as soon as it is made, so that nothing of it can be left behind: the disk takes its space
//! back when the build ends, however it ends.

use super::StoreError;
use crate::tree::Sorter;
use rayon::slice::ParallelSliceMut;
use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

/// However little memory is granted, runs are no smaller than this many bytes.
const LEAST_BUDGET: usize = 64 << 10;

/// Starts of entries are counted in 32 bits.
const MOST_BUDGET: usize = 2 << 30;

/// So many runs are merged at once: each holds a file open, and few processes may open a thousand.
const RUNS_AT_ONCE: usize = 128;

/// What is read from a run, and written to one, at a time.
const BUFFER: usize = 256 << 10;

/// Sorts within a budget of memory.
#[derive(Debug)]
pub struct SpillingSorter {
    /// Where runs are written.
    folder: PathBuf,
    budget: usize,
    packed: Packed,
    runs: Vec<File>,
}

/// Entries one behind the other.
#[derive(Debug, Default)]
struct Packed {
    bytes: Vec<u8>,
    places: Vec<Place>,
}

/// Where an entry stands, with its first bytes: most comparisons end there, without a look at the entry itself.
#[derive(Clone, Copy, Debug)]
struct Place {
    first_bytes: [u64; 2],
    start: u32,
    length: u16,
}

/// A run that is read again, and its next entry.
struct Source {
    run: BufReader<File>,
    entry: Vec<u8>,
}

impl SpillingSorter {
    /// A sorter that writes its runs to a folder and packs at most `budget` bytes in memory, within reason.
    pub fn new(folder: &Path, budget: usize) -> SpillingSorter {
        let budget = budget.clamp(LEAST_BUDGET, MOST_BUDGET);
        SpillingSorter { folder: folder.to_owned(), budget, packed: Packed::default(), runs: Vec::new() }
    }

    fn take(&mut self, entry: &[u8]) -> io::Result<()> {
        let length = u16::try_from(entry.len()).map_err(|_| io::Error::from(ErrorKind::FileTooLarge))?;
        if self.packed.size() + entry.len() + size_of::<Place>() > self.budget {
            self.spill()?;
        }
        self.packed.push(entry, length);
        Ok(())
    }

    /// Writes what is packed as a run.
    fn spill(&mut self) -> io::Result<()> {
        if self.runs.len() == RUNS_AT_ONCE {
            let mut run = self.run()?;
            merge(std::mem::take(&mut self.runs), &mut |entry| write_entry(&mut run, entry))?;
            self.runs.push(finished(run)?);
        }
        let mut run = self.run()?;
        self.packed.sort();
        self.packed.entries().try_for_each(|entry| write_entry(&mut run, entry))?;
        self.packed.clear();
        self.runs.push(finished(run)?);
        Ok(())
    }

    /// A file without a name. A crash before it loses the name leaves it in the folder, which is cleared by the next
    /// build.
    fn run(&self) -> io::Result<BufWriter<File>> {
        let path = self.folder.join(".run");
        let file = File::options().read(true).write(true).create_new(true).open(&path)?;
        fs::remove_file(&path)?;
        Ok(BufWriter::with_capacity(BUFFER, file))
    }

    fn failed(&self, error: io::Error) -> StoreError {
        StoreError::at("sort in", &self.folder)(error)
    }
}

impl<E: From<StoreError>> Sorter<E> for SpillingSorter {
    fn add(&mut self, entry: &[u8]) -> Result<(), E> {
        self.take(entry).map_err(|error| E::from(self.failed(error)))
    }

    fn drain(&mut self, visit: &mut dyn FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
        if self.runs.is_empty() {
            self.packed.sort();
            let packed = std::mem::take(&mut self.packed);
            return packed.entries().try_for_each(visit);
        }
        self.spill().map_err(|error| self.failed(error))?;
        self.packed = Packed::default();
        // What `visit` refuses must come back as it is, so it is kept beside the merging, which only knows files.
        let mut refused = None;
        let merged = merge(std::mem::take(&mut self.runs), &mut |entry| {
            visit(entry).map_err(|error| {
                refused = Some(error);
                io::Error::from(ErrorKind::Interrupted)
            })
        });
        match (refused, merged) {
            (Some(error), _) => Err(error),
            (None, merged) => merged.map_err(|error| self.failed(error).into()),
        }
    }
}

impl Packed {
    fn push(&mut self, entry: &[u8], length: u16) {
        let start = self.bytes.len() as u32;
        self.places.push(Place { first_bytes: first_bytes(entry), start, length });
        self.bytes.extend_from_slice(entry);
    }

    fn size(&self) -> usize {
        self.bytes.len() + self.places.len() * size_of::<Place>()
    }

    fn sort(&mut self) {
        let bytes = &self.bytes;
        self.places.par_sort_unstable_by(|one, other| {
            one.first_bytes.cmp(&other.first_bytes).then_with(|| one.of(bytes).cmp(other.of(bytes)))
        });
    }

    fn entries(&self) -> impl Iterator<Item = &[u8]> {
        self.places.iter().map(|place| place.of(&self.bytes))
    }

    /// Keeps the memory for the next run.
    fn clear(&mut self) {
        self.bytes.clear();
        self.places.clear();
    }
}

impl Place {
    fn of(self, bytes: &[u8]) -> &[u8] {
        let start = self.start as usize;
        &bytes[start..start + usize::from(self.length)]
    }
}

impl Source {
    /// Reads on; false behind the last entry.
    fn advance(&mut self) -> io::Result<bool> {
        let mut length = [0; 2];
        match self.run.read_exact(&mut length) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(false),
            read => read?,
        }
        self.entry.resize(usize::from(u16::from_be_bytes(length)), 0);
        self.run.read_exact(&mut self.entry)?;
        Ok(true)
    }
}

/// The least entry first, as a heap wants it.
impl Ord for Source {
    fn cmp(&self, other: &Source) -> Ordering {
        other.entry.cmp(&self.entry)
    }
}

impl PartialOrd for Source {
    fn partial_cmp(&self, other: &Source) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Source {
    fn eq(&self, other: &Source) -> bool {
        self.entry == other.entry
    }
}

impl Eq for Source {}

fn merge(runs: Vec<File>, visit: &mut dyn FnMut(&[u8]) -> io::Result<()>) -> io::Result<()> {
    let mut heap = BinaryHeap::new();
    for run in runs {
        let mut source = Source { run: BufReader::with_capacity(BUFFER, run), entry: Vec::new() };
        if source.advance()? {
            heap.push(source);
        }
    }
    while let Some(mut least) = heap.peek_mut() {
        visit(&least.entry)?;
        if !least.advance()? {
            PeekMut::pop(least);
        }
    }
    Ok(())
}

fn write_entry(run: &mut impl Write, entry: &[u8]) -> io::Result<()> {
    run.write_all(&(entry.len() as u16).to_be_bytes())?;
    run.write_all(entry)
}

/// A run that was written, at its beginning again.
fn finished(run: BufWriter<File>) -> io::Result<File> {
    let mut file = run.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.rewind()?;
    Ok(file)
}

/// Sixteen bytes of an entry as two numbers that compare as they do; what is missing is less than any byte.
fn first_bytes(entry: &[u8]) -> [u64; 2] {
    let mut bytes = [0; 16];
    let count = entry.len().min(bytes.len());
    bytes[..count].copy_from_slice(&entry[..count]);
    let number = u128::from_be_bytes(bytes);
    [(number >> 64) as u64, number as u64]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(budget: usize, entries: &[Vec<u8>]) -> Vec<Vec<u8>> {
        let folder = tempfile::tempdir().unwrap();
        let mut sorter = SpillingSorter::new(folder.path(), budget);
        let mut out = Vec::new();
        let mut visit = |entry: &[u8]| -> Result<(), StoreError> {
            out.push(entry.to_vec());
            Ok(())
        };
        entries.iter().try_for_each(|entry| sorter.add(entry)).and_then(|()| sorter.drain(&mut visit)).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        out
    }

    #[test]
    fn entries_come_in_their_order_whatever_the_budget() {
        let long = |index: u32| {
            let name = index.wrapping_mul(2_654_435_761);
            format!("{name:010} {}", "x".repeat(name as usize % 300)).into_bytes()
        };
        let mut entries: Vec<Vec<u8>> = (0..60_000).map(long).collect();
        entries.extend([b"".to_vec(), b"a".to_vec(), b"a\0".to_vec(), b"a".to_vec(), vec![0], vec![0; 9]]);
        // 64 KB a run: more runs than are merged at once.
        let spilled = sorted(0, &entries);
        assert_eq!(spilled, sorted(usize::MAX, &entries));
        entries.sort();
        assert_eq!(spilled, entries);
    }

    #[test]
    fn what_the_visitor_refuses_comes_back_as_it_is() {
        for budget in [0, usize::MAX] {
            let folder = tempfile::tempdir().unwrap();
            let mut sorter = SpillingSorter::new(folder.path(), budget);
            let add = |place: u32| sorter.add(&place.to_be_bytes().repeat(1000));
            (0..100).try_for_each(add).map_err(|error: StoreError| error).unwrap();
            let refused = sorter.drain(&mut |_| Err(StoreError::Twice("no".to_owned()))).unwrap_err();
            assert!(matches!(refused, StoreError::Twice(path) if path == "no"));
        }
    }
}
