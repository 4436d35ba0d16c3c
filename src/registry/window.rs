//! The part of a file that is in memory: rows are looked at where they stand in it, without a copy.

use super::decode::read_some;
use std::io;
use std::io::Read;

/// Large enough that asking for more bytes costs nothing beside reading them, and several times the longest row.
const SIZE: usize = 256 * 1024;

/// Bytes read and not yet done with.
pub struct Window<R> {
    input: R,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
}

impl<R: Read> Window<R> {
    pub fn new(input: R) -> Window<R> {
        Window { input, buffer: vec![0; SIZE], start: 0, end: 0 }
    }

    pub fn input(&self) -> &R {
        &self.input
    }

    pub fn bytes(&self) -> &[u8] {
        &self.buffer[self.start..self.end]
    }

    /// Is done with the first bytes; at most as many as there are.
    pub fn pass(&mut self, count: usize) {
        self.start = (self.start + count).min(self.end);
    }

    /// Reads on behind the bytes that are there. False when there is no more, or no room for more.
    pub fn fill(&mut self) -> io::Result<bool> {
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        let count = read_some(&mut self.input, &mut self.buffer[self.end..])?;
        self.end += count;
        Ok(count > 0)
    }
}
