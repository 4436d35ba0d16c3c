//! Bytes into rows. A row is cut out first, because its limits and its place in the file are told by the bytes; then it
//! is taken apart into cells: at its delimiters, and by the csv crate where there are quotes. csv is used here alone.

use super::cut::Cut;
use super::cut::Cutter;
use super::decode::Decoded;
use super::window::Window;
use crate::config::Delimiter;
use csv::ByteRecord;
use memchr::memchr_iter;
use std::io;
use std::io::Read;
use std::ops::Range;

/// The rows of an export, one after the other, in memory for one row.
pub struct Rows<R> {
    cutter: Cutter<Decoded<R>>,
    delimiter: Delimiter,
    parser: csv::Reader<Feed>,
    record: ByteRecord,
    ranges: Vec<Range<usize>>,
}

/// One row that is not blank.
pub struct Row<'r> {
    /// The physical line on which the row starts; the first line is 1.
    pub line: u64,
    /// How many bytes of the file stand before the row.
    pub offset: u64,
    /// Whether a line break ends the row; only the file's last row may be without.
    pub is_ended: bool,
    pub content: Content<'r>,
}

pub enum Content<'r> {
    /// The row's bytes as they stand in the file, and its cells with their quotes undone.
    Cells { bytes: &'r [u8], cells: Cells<'r> },
    /// More than `ROW_LIMIT` bytes; the limit was passed in this cell, counted from 0, of so many.
    TooLong { bytes: u64, cell: usize, cells: usize },
    /// The file ends inside a quoted text, which opened on this line in this cell.
    QuoteUnclosed { line: u64, cell: usize },
    /// Text follows a closing quote on this line in this cell. A row of one line swallowed no other: then these are its
    /// pieces, quotes and all.
    QuoteStray { line: u64, cell: usize, pieces: Option<Cells<'r>> },
}

/// The cells of a row.
#[derive(Clone, Copy)]
pub struct Cells<'r> {
    bytes: &'r [u8],
    /// The same bytes where all of them are text, so that no cell needs to be looked at again.
    text: Option<&'r str>,
    ranges: &'r [Range<usize>],
}

impl<'r> Cells<'r> {
    fn new(bytes: &'r [u8], ranges: &'r [Range<usize>]) -> Cells<'r> {
        Cells { bytes, text: std::str::from_utf8(bytes).ok(), ranges }
    }

    pub fn len(&self) -> usize {
        self.ranges.len()
    }

    /// Whether every cell is text.
    pub fn are_texts(&self) -> bool {
        self.text.is_some()
    }

    /// The text of a cell, counted from 0: empty behind the last, `None` where bytes are no text.
    pub fn text(&self, at: usize) -> Option<&'r str> {
        let range = self.ranges.get(at).cloned().unwrap_or_default();
        match self.text {
            Some(text) => text.get(range),
            None => std::str::from_utf8(self.bytes.get(range)?).ok(),
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &'r [u8]> {
        let bytes = self.bytes;
        self.ranges.iter().map(move |range| &bytes[range.clone()])
    }
}

impl<R: Read> Rows<R> {
    /// Rows whose cells are divided by commas until `set_delimiter` says otherwise.
    pub fn new(input: Decoded<R>) -> Rows<R> {
        let mark = input.mark();
        Rows {
            cutter: Cutter::new(Window::new(input), mark),
            delimiter: Delimiter::Comma,
            parser: parser(Delimiter::Comma),
            record: ByteRecord::new(),
            ranges: Vec::new(),
        }
    }

    pub fn set_delimiter(&mut self, delimiter: Delimiter) {
        self.delimiter = delimiter;
        self.parser = parser(delimiter);
        self.cutter.set_delimiter(delimiter.byte());
    }

    pub fn delimiter(&self) -> Delimiter {
        self.delimiter
    }

    pub fn input(&self) -> &Decoded<R> {
        self.cutter.input()
    }

    /// Before the first row is taken: takes the delimiter that divides the header into the most cells that `is_known`.
    pub fn recognise_delimiter(&mut self, is_known: impl Fn(&[u8]) -> bool) -> io::Result<()> {
        let beginning = self.cutter.beginning()?;
        let mut best = (0, Delimiter::Comma);
        for delimiter in Delimiter::ALL {
            let mut rows = Rows::new(Decoded::new(beginning, None)?);
            rows.set_delimiter(delimiter);
            let known = match rows.next()?.map(|row| row.content) {
                Some(Content::Cells { cells, .. }) => cells.iter().filter(|cell| is_known(cell)).count(),
                _ => 0,
            };
            if known > best.0 {
                best = (known, delimiter);
            }
        }
        self.set_delimiter(best.1);
        Ok(())
    }

    /// The next row; `None` at the end of the file.
    pub fn next(&mut self) -> io::Result<Option<Row<'_>>> {
        let Some(cut) = self.cutter.next()? else { return Ok(None) };
        let (line, offset, is_ended) = (cut.line, cut.offset, cut.is_ended);
        if let Some(content) = defect(&cut) {
            return Ok(Some(Row { line, offset, is_ended, content }));
        }
        let bytes = self.cutter.row(&cut);
        self.ranges.clear();
        if let Some((stray_line, cell)) = cut.stray {
            let is_one_line = !bytes.iter().any(|byte| matches!(byte, b'\n' | b'\r'));
            divide(bytes, self.delimiter.byte(), &mut self.ranges);
            let pieces = is_one_line.then(|| Cells::new(bytes, &self.ranges));
            return Ok(Some(Row {
                line,
                offset,
                is_ended,
                content: Content::QuoteStray { line: stray_line, cell, pieces },
            }));
        }
        let text = if cut.is_quoted {
            self.parser.get_mut().take(bytes);
            if !self.parser.read_byte_record(&mut self.record)? {
                return Err(io::Error::other(format!("the row at line {line} could not be taken apart")));
            }
            self.ranges.extend((0..self.record.len()).filter_map(|at| self.record.range(at)));
            self.record.as_slice()
        } else {
            divide(bytes, self.delimiter.byte(), &mut self.ranges);
            bytes
        };
        let content = Content::Cells { bytes, cells: Cells::new(text, &self.ranges) };
        Ok(Some(Row { line, offset, is_ended, content }))
    }
}

fn divide(bytes: &[u8], delimiter: u8, ranges: &mut Vec<Range<usize>>) {
    let mut start = 0;
    for at in memchr_iter(delimiter, bytes) {
        ranges.push(start..at);
        start = at + 1;
    }
    ranges.push(start..bytes.len());
}

fn defect(cut: &Cut) -> Option<Content<'static>> {
    if let Some((line, cell)) = cut.unclosed {
        return Some(Content::QuoteUnclosed { line, cell });
    }
    cut.over_limit.map(|cell| Content::TooLong { bytes: cut.bytes, cell, cells: cut.cell + 1 })
}

fn parser(delimiter: Delimiter) -> csv::Reader<Feed> {
    let mut builder = csv::ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter.byte()).from_reader(Feed::default())
}

/// Hands the csv crate exactly one row, which always ends in a line feed: it never waits for more.
#[derive(Default)]
struct Feed {
    bytes: Vec<u8>,
    read: usize,
}

impl Feed {
    fn take(&mut self, row: &[u8]) {
        self.bytes.clear();
        self.bytes.extend_from_slice(row);
        self.bytes.push(b'\n');
        self.read = 0;
    }
}

impl Read for Feed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let rest = &self.bytes[self.read..];
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        self.read += count;
        Ok(count)
    }
}
