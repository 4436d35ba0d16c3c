//! Bytes into rows. A row is cut out first, because its limits and its place in the file are told by the bytes; then
//! the csv crate takes it apart into cells. csv is used here alone.
//!
//! Quotes follow RFC 4180, as csv reads them: a quote opens a text only at the start of a cell, and a quote inside it is
//! written twice.

use csv::ByteRecord;
use std::io;
use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;

/// A longer row is not kept in memory: some export went wrong, or a quote was never closed.
pub const ROW_LIMIT: usize = 64 * 1024;

/// Large enough that asking for more bytes costs nothing beside reading them.
const BUFFER: usize = 256 * 1024;

/// U+FEFF in UTF-8, which some programs put before the first row.
const BYTE_ORDER_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// The rows of an export, one after the other, in memory for one row.
pub struct Rows<R> {
    cutter: Cutter<BufReader<R>>,
    cells: csv::Reader<Feed>,
    record: ByteRecord,
}

/// One row that is not blank.
pub struct Row<'r> {
    /// The physical line on which the row starts; the first line is 1.
    pub line: u64,
    /// How many bytes of the file stand before the row.
    pub offset: u64,
    pub content: Content<'r>,
}

pub enum Content<'r> {
    /// The row's bytes as they stand in the file, and its cells with their quotes undone.
    Cells { bytes: &'r [u8], cells: &'r ByteRecord },
    /// More than `ROW_LIMIT` bytes; the limit was passed in this cell, counted from 0.
    TooLong { bytes: u64, cell: usize },
    /// The file ends inside a quoted text, which opened on this line in this cell.
    QuoteUnclosed { line: u64, cell: usize },
    /// Text follows a closing quote on this line in this cell.
    QuoteStray { line: u64, cell: usize },
}

impl<R: Read> Rows<R> {
    pub fn new(input: R) -> Rows<R> {
        let feed = Feed::default();
        Rows {
            cutter: Cutter::new(BufReader::with_capacity(BUFFER, input)),
            cells: csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(feed),
            record: ByteRecord::new(),
        }
    }

    /// The next row; `None` at the end of the file.
    pub fn next(&mut self) -> io::Result<Option<Row<'_>>> {
        let feed = self.cells.get_mut();
        let Some(cut) = self.cutter.next(&mut feed.bytes)? else { return Ok(None) };
        let (line, offset) = (cut.line, cut.offset);
        if let Some(content) = cut.defect() {
            return Ok(Some(Row { line, offset, content }));
        }
        feed.read = 0;
        if !self.cells.read_byte_record(&mut self.record)? {
            return Err(io::Error::other(format!("the row at line {line} could not be taken apart")));
        }
        let content = Content::Cells { bytes: &self.cells.get_ref().bytes, cells: &self.record };
        Ok(Some(Row { line, offset, content }))
    }
}

/// Hands the csv crate exactly one row, which always ends in a line feed: it never waits for more.
#[derive(Default)]
struct Feed {
    bytes: Vec<u8>,
    read: usize,
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

/// Finds where rows end.
struct Cutter<B> {
    input: B,
    line: u64,
    offset: u64,
    /// The last row ended in a carriage return; a line feed right after it belongs to the same end.
    after_return: bool,
}

/// Where the next byte stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    CellStart,
    Cell,
    Quotes,
    /// Behind a quote inside quotes: the end of the text, or the first of two quotes.
    Closing,
}

/// A row cut out of the file, and what is wrong with it as a whole.
struct Cut {
    line: u64,
    offset: u64,
    bytes: u64,
    /// The cell being read, counted from 0.
    cell: usize,
    /// Line feeds inside quoted texts.
    inner_lines: u64,
    inside: Inside,
    quote_line: u64,
    over_limit: Option<usize>,
    stray: Option<(u64, usize)>,
}

impl<B: BufRead> Cutter<B> {
    fn new(input: B) -> Cutter<B> {
        Cutter { input, line: 1, offset: 0, after_return: false }
    }

    /// Puts the next row that is not blank into `row`, its end written as one line feed.
    fn next(&mut self, row: &mut Vec<u8>) -> io::Result<Option<Cut>> {
        loop {
            self.skip_line_feed()?;
            row.clear();
            let cut = self.cut(row)?;
            self.line += cut.inner_lines + 1;
            self.offset += cut.bytes;
            if row.is_empty() {
                return Ok(None);
            }
            if cut.offset == 0 && row.starts_with(&BYTE_ORDER_MARK) {
                row.drain(..BYTE_ORDER_MARK.len());
            }
            if row.iter().any(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b',')) {
                return Ok(Some(cut));
            }
        }
    }

    fn skip_line_feed(&mut self) -> io::Result<()> {
        if self.after_return && self.input.fill_buf()?.first() == Some(&b'\n') {
            self.input.consume(1);
            self.offset += 1;
        }
        self.after_return = false;
        Ok(())
    }

    fn cut(&mut self, row: &mut Vec<u8>) -> io::Result<Cut> {
        let mut cut = Cut::starting(self.line, self.offset);
        loop {
            let chunk = self.input.fill_buf()?;
            if chunk.is_empty() {
                if cut.bytes > 0 {
                    row.push(b'\n');
                }
                return Ok(cut);
            }
            let end = chunk.iter().position(|byte| cut.step(*byte));
            let taken = end.unwrap_or(chunk.len());
            cut.keep(row, &chunk[..taken]);
            if let Some(end) = end {
                self.after_return = chunk[end] == b'\r';
                row.push(b'\n');
                self.input.consume(end + 1);
                return Ok(cut);
            }
            self.input.consume(taken);
        }
    }
}

impl Cut {
    fn starting(line: u64, offset: u64) -> Cut {
        Cut {
            line,
            offset,
            bytes: 0,
            cell: 0,
            inner_lines: 0,
            inside: Inside::CellStart,
            quote_line: line,
            over_limit: None,
            stray: None,
        }
    }

    /// Takes in one byte; true when it ends the row.
    fn step(&mut self, byte: u8) -> bool {
        self.bytes += 1;
        if self.bytes == ROW_LIMIT as u64 + 1 {
            self.over_limit = Some(self.cell);
        }
        self.inside = match (self.inside, byte) {
            (Inside::Quotes, b'"') => Inside::Closing,
            (Inside::Quotes, _) => {
                self.inner_lines += u64::from(byte == b'\n');
                Inside::Quotes
            }
            (_, b'\n' | b'\r') => return true,
            (_, b',') => {
                self.cell += 1;
                Inside::CellStart
            }
            (Inside::CellStart, b'"') => self.open(),
            (Inside::Closing, b'"') => Inside::Quotes,
            (Inside::CellStart, _) if self.offset == 0 && BYTE_ORDER_MARK.contains(&byte) => Inside::CellStart,
            (Inside::Closing, _) => self.leave(byte),
            _ => Inside::Cell,
        };
        false
    }

    fn open(&mut self) -> Inside {
        self.quote_line = self.line + self.inner_lines;
        Inside::Quotes
    }

    /// White space behind a closing quote is harmless.
    fn leave(&mut self, byte: u8) -> Inside {
        if !matches!(byte, b' ' | b'\t') && self.stray.is_none() {
            self.stray = Some((self.line + self.inner_lines, self.cell));
        }
        Inside::Cell
    }

    /// Keeps bytes of the row as far as the limit allows.
    fn keep(&self, row: &mut Vec<u8>, bytes: &[u8]) {
        let room = ROW_LIMIT.saturating_sub(row.len());
        row.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }

    fn defect(&self) -> Option<Content<'static>> {
        if self.inside == Inside::Quotes {
            return Some(Content::QuoteUnclosed { line: self.quote_line, cell: self.cell });
        }
        let too_long = self.over_limit.map(|cell| Content::TooLong { bytes: self.bytes, cell });
        too_long.or(self.stray.map(|(line, cell)| Content::QuoteStray { line, cell }))
    }
}
