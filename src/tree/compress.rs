//! Raw DEFLATE (RFC 1951), as pages are stored: not every host compresses files, so the files are compressed already.

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};
use std::cell::RefCell;

/// The most a compressed file may become: far above any page that the rules make (a page of 711 entries with keys and
/// values of ordinary size is under 100 KB), far below what would trouble an old phone.
pub const INFLATED_LIMIT: usize = 4 << 20;

/// Half the time of the best level for one byte in a hundred more, measured over the pages of ten thousand people.
const LEVEL: Compression = Compression::new(6);

/// Why compressed bytes cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CompressionError {
    #[error("the compressed bytes are damaged")]
    Damaged,
    #[error("the compressed bytes end too early")]
    Cut,
    #[error("bytes follow the end of the compressed data")]
    Trailing,
    #[error("the file would grow beyond {INFLATED_LIMIT} bytes")]
    TooLarge,
}

thread_local! {
    /// Making a compressor costs as much as compressing a page, so each thread keeps one and begins anew with it.
    static COMPRESS: RefCell<Compress> = RefCell::new(Compress::new(LEVEL, false));
}

/// Compresses. The same bytes always give the same result, on every machine: the compressor is plain Rust.
pub fn deflate(bytes: &[u8]) -> Vec<u8> {
    COMPRESS.with_borrow_mut(|compress| {
        compress.reset();
        deflate_with(compress, bytes)
    })
}

fn deflate_with(compress: &mut Compress, bytes: &[u8]) -> Vec<u8> {
    let mut stored = Vec::with_capacity(bytes.len() / 2 + 64);
    loop {
        let taken = compress.total_in() as usize;
        stored.reserve(bytes.len() - taken + 64);
        match compress.compress_vec(&bytes[taken..], &mut stored, FlushCompress::Finish) {
            Ok(Status::StreamEnd) | Err(_) => return stored,
            Ok(_) => {}
        }
    }
}

/// Takes compressed bytes apart; every byte must belong to the stream.
pub fn inflate(stored: &[u8]) -> Result<Vec<u8>, CompressionError> {
    let mut decompress = Decompress::new(false);
    let mut bytes = Vec::with_capacity((stored.len() * 4).clamp(1024, INFLATED_LIMIT));
    loop {
        let (taken, made) = (decompress.total_in() as usize, bytes.len());
        let status = decompress
            .decompress_vec(&stored[taken..], &mut bytes, FlushDecompress::None)
            .map_err(|_| CompressionError::Damaged)?;
        if status == Status::StreamEnd {
            break;
        }
        if bytes.len() < bytes.capacity() && bytes.len() == made && decompress.total_in() as usize == taken {
            return Err(CompressionError::Cut);
        }
        if bytes.len() >= INFLATED_LIMIT {
            return Err(CompressionError::TooLarge);
        }
        bytes.reserve(bytes.len().min(INFLATED_LIMIT));
    }
    if bytes.len() > INFLATED_LIMIT {
        return Err(CompressionError::TooLarge);
    }
    if decompress.total_in() as usize != stored.len() {
        return Err(CompressionError::Trailing);
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_compressed_before_changes_nothing() {
        let page = b"a page of a tree, a page of a tree".repeat(9);
        let first = deflate_with(&mut Compress::new(LEVEL, false), &page);
        deflate(&[7; 70_000]);
        assert_eq!(deflate(&page), first);
    }

    #[test]
    fn comes_back_as_it_was() {
        for length in [0, 1, 1000, 300_000] {
            let bytes: Vec<u8> = (0..length).map(|index: u32| (index.wrapping_mul(index) % 251) as u8).collect();
            assert_eq!(inflate(&deflate(&bytes)), Ok(bytes));
        }
    }

    #[test]
    fn refuses_bytes_after_the_end_and_streams_cut_short() {
        let stored = deflate(b"a page of a tree, a page of a tree");
        assert_eq!(inflate(&[stored.as_slice(), b"x"].concat()), Err(CompressionError::Trailing));
        for length in 0..stored.len() {
            assert!(inflate(&stored[..length]).is_err(), "cut at {length}");
        }
    }

    #[test]
    fn refuses_what_would_grow_without_end() {
        let bomb = deflate(&vec![0; INFLATED_LIMIT + 1]);
        assert_eq!(inflate(&bomb), Err(CompressionError::TooLarge));
    }
}
