//! Where rows end. Most rows have no quote in them: their end is the next line break. A row with quotes, or one that
//! is too long, is walked through byte by byte.
//!
//! Quotes follow RFC 4180, as the csv crate reads them: a quote opens a text only at the start of a cell, and a quote
//! inside it is written twice.

use super::window::Window;
use memchr::memchr3;
use std::io;
use std::io::Read;

/// A longer row is not kept in memory: some export went wrong, or a quote was never closed.
pub const ROW_LIMIT: usize = 64 * 1024;

/// Cuts a file into rows.
pub struct Cutter<R> {
    window: Window<R>,
    delimiter: u8,
    line: u64,
    offset: u64,
    /// How much of the window the last row took, its line break included.
    used: usize,
    /// The last row ended in a carriage return; a line feed right after it belongs to the same end.
    after_return: bool,
}

/// A row cut out of the file, and what is wrong with it as a whole.
pub struct Cut {
    pub line: u64,
    pub offset: u64,
    /// Without the line break.
    pub bytes: u64,
    /// Whether a line break ends the row; otherwise the file ends there.
    pub is_ended: bool,
    /// Whether a quote stands in it.
    pub is_quoted: bool,
    /// The cell in which the row ends, counted from 0; known of rows with quotes and rows that are too long.
    pub cell: usize,
    /// The line and the cell of a quote that never closes.
    pub unclosed: Option<(u64, usize)>,
    /// The line and the cell of text behind a closing quote.
    pub stray: Option<(u64, usize)>,
    /// The cell in which the row grew longer than it may.
    pub over_limit: Option<usize>,
    /// Line feeds inside quoted texts.
    inner_lines: u64,
    inside: Inside,
    quote_line: u64,
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

impl<R: Read> Cutter<R> {
    /// `offset` is how many bytes of the file stand before the first of the window.
    pub fn new(window: Window<R>, offset: u64) -> Cutter<R> {
        Cutter { window, delimiter: b',', line: 1, offset, used: 0, after_return: false }
    }

    pub fn set_delimiter(&mut self, delimiter: u8) {
        self.delimiter = delimiter;
    }

    pub fn input(&self) -> &R {
        self.window.input()
    }

    /// The beginning of the file as far as a row may reach, before any row is taken.
    pub fn beginning(&mut self) -> io::Result<&[u8]> {
        while self.window.bytes().len() <= ROW_LIMIT && self.window.fill()? {}
        Ok(self.window.bytes())
    }

    /// The next row that is not blank; `None` at the end of the file.
    pub fn next(&mut self) -> io::Result<Option<Cut>> {
        loop {
            self.window.pass(self.used);
            self.used = 0;
            self.skip_line_feed()?;
            let cut = self.cut()?;
            self.line += cut.inner_lines + 1;
            self.offset += cut.bytes + u64::from(cut.is_ended);
            if cut.bytes == 0 && !cut.is_ended {
                return Ok(None);
            }
            if cut.over_limit.is_some() || !self.is_blank(&cut) {
                return Ok(Some(cut));
            }
        }
    }

    /// The bytes of the row that was cut last, without its line break; of one that is too long, only some.
    pub fn row(&self, cut: &Cut) -> &[u8] {
        let length = usize::try_from(cut.bytes).unwrap_or(usize::MAX);
        let bytes = self.window.bytes();
        &bytes[..length.min(bytes.len())]
    }

    fn is_blank(&self, cut: &Cut) -> bool {
        self.row(cut).iter().all(|byte| matches!(byte, b' ' | b'\t') || *byte == self.delimiter)
    }

    fn skip_line_feed(&mut self) -> io::Result<()> {
        if self.after_return && self.has_more()? && self.window.bytes().first() == Some(&b'\n') {
            self.window.pass(1);
            self.offset += 1;
        }
        self.after_return = false;
        Ok(())
    }

    fn has_more(&mut self) -> io::Result<bool> {
        Ok(!self.window.bytes().is_empty() || self.window.fill()?)
    }

    fn cut(&mut self) -> io::Result<Cut> {
        let mut seen = 0;
        loop {
            let bytes = self.window.bytes();
            let found = memchr3(b'\n', b'\r', b'"', &bytes[seen..]).map(|at| seen + at);
            match found {
                Some(at) if bytes[at] != b'"' && at <= ROW_LIMIT => return Ok(self.plain(at, Some(bytes[at]))),
                None if bytes.len() <= ROW_LIMIT => seen = bytes.len(),
                _ => return self.cut_carefully(),
            }
            if !self.window.fill()? {
                return Ok(self.plain(seen, None));
            }
        }
    }

    fn plain(&mut self, length: usize, line_break: Option<u8>) -> Cut {
        let mut cut = Cut::starting(self.line, self.offset);
        cut.bytes = length as u64;
        self.end(&mut cut, length, line_break);
        cut
    }

    /// Starts at the row's first byte, which is still in the window.
    fn cut_carefully(&mut self) -> io::Result<Cut> {
        let mut cut = Cut::starting(self.line, self.offset);
        let mut seen = 0;
        loop {
            let bytes = self.window.bytes();
            let end = bytes[seen..].iter().position(|byte| cut.step(*byte, self.delimiter));
            if let Some(end) = end {
                let line_break = bytes.get(seen + end).copied();
                self.end(&mut cut, seen + end, line_break);
                return Ok(cut);
            }
            seen = bytes.len();
            if cut.over_limit.is_some() {
                self.window.pass(seen);
                seen = 0;
            }
            if !self.window.fill()? {
                cut.unclosed = (cut.inside == Inside::Quotes).then_some((cut.quote_line, cut.cell));
                self.end(&mut cut, seen, None);
                return Ok(cut);
            }
        }
    }

    fn end(&mut self, cut: &mut Cut, at: usize, line_break: Option<u8>) {
        cut.is_ended = line_break.is_some();
        self.after_return = line_break == Some(b'\r');
        self.used = at + usize::from(cut.is_ended);
    }
}

impl Cut {
    fn starting(line: u64, offset: u64) -> Cut {
        Cut {
            line,
            offset,
            bytes: 0,
            is_ended: false,
            is_quoted: false,
            cell: 0,
            unclosed: None,
            stray: None,
            over_limit: None,
            inner_lines: 0,
            inside: Inside::CellStart,
            quote_line: line,
        }
    }

    /// Takes in one byte; true when it ends the row.
    fn step(&mut self, byte: u8, delimiter: u8) -> bool {
        self.inside = match (self.inside, byte) {
            (Inside::Quotes, b'"') => Inside::Closing,
            (Inside::Quotes, _) => {
                self.inner_lines += u64::from(byte == b'\n');
                Inside::Quotes
            }
            (_, b'\n' | b'\r') => return true,
            (_, _) if byte == delimiter => {
                self.cell += 1;
                Inside::CellStart
            }
            (Inside::CellStart, b'"') => self.open(),
            (Inside::Closing, b'"') => Inside::Quotes,
            (Inside::Closing, _) => self.leave(byte),
            _ => Inside::Cell,
        };
        self.is_quoted |= byte == b'"';
        self.bytes += 1;
        if self.bytes == ROW_LIMIT as u64 + 1 {
            self.over_limit = Some(self.cell);
        }
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
}
