//! Raw DEFLATE (RFC 1951), as pages of trees are stored: not every host compresses files, so the files are compressed already.
//! And gzip (RFC 1952) around it, for pages that people read in object stores, which hand out files as they were put.

use flate2::read::GzDecoder;
use flate2::{Compress, Compression, Crc, Decompress, FlushCompress, FlushDecompress, Status};
use std::cell::RefCell;
use std::io::Read;

/// The most a compressed file may become: far above any page that the rules make (a page of 711 entries with keys and
/// values of ordinary size is under 100 KB), far below what would trouble an old phone.
pub const INFLATED_LIMIT: usize = 4 << 20;

/// Of what came with `Content-Encoding: gzip`: far above any page that people read.
const UNPACKED_LIMIT: u64 = 64 << 20;

/// What every packed file begins with: gzip, DEFLATE, no name, no time, from an unknown system, so that the same bytes are packed alike
/// wherever and whenever (RFC 1952, section 2.3).
const PACKED_HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

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

/// Packs with gzip.
pub fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut crc = Crc::new();
    crc.update(bytes);
    let length = bytes.len() as u32;
    [PACKED_HEADER.as_slice(), &deflate(bytes), &crc.sum().to_le_bytes(), &length.to_le_bytes()].concat()
}

/// Takes out what was packed with gzip, by anybody. What cannot be unpacked comes back as it is: whoever knows what it should be
/// finds that it is something else.
pub fn unpack(packed: Vec<u8>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let read = GzDecoder::new(packed.as_slice()).take(UNPACKED_LIMIT + 1).read_to_end(&mut bytes);
    if read.is_ok() && bytes.len() as u64 <= UNPACKED_LIMIT { bytes } else { packed }
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
    fn packed_bytes_are_what_gzip_makes_of_them() {
        for bytes in [b"".as_slice(), b"<!doctype html>", &[7; 70_000]] {
            assert_eq!(unpack(pack(bytes)), bytes);
        }
        let by_gzip = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b, 4, 0, 0x43, 0xbe, 0xb7, 0xe8, 1, 0, 0, 0];
        assert_eq!(unpack(by_gzip.to_vec()), b"a");
        assert_eq!(pack(b"a")[10..], by_gzip[10..]);
    }

    #[test]
    fn what_cannot_be_unpacked_stays_as_it_is() {
        let packed = pack(b"a page that people read");
        for damaged in [&packed[..packed.len() - 1], &packed[..9], b"<!doctype html>", b""] {
            assert_eq!(unpack(damaged.to_vec()), damaged);
        }
    }

    #[test]
    fn refuses_what_would_grow_without_end() {
        let bomb = deflate(&vec![0; INFLATED_LIMIT + 1]);
        assert_eq!(inflate(&bomb), Err(CompressionError::TooLarge));
    }
}
