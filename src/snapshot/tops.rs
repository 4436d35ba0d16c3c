//! `tops.bin`: the head together with the pages worth loading first.

use super::head::{Head, HeadError, Stated};
use crate::compress;
use crate::tree::BuiltTree;
use std::collections::BTreeMap;

/// The first bytes of the file, once inflated.
pub const MAGIC: &[u8; 4] = b"gst1";

/// The head and the pages of `tops.bin`, inflated but not yet checked: a page is taken only by the id it turns out
/// to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tops {
    pub stated: Stated,
    pub pages: Vec<Vec<u8>>,
}

/// The bytes of `tops.bin` for a head and its trees, in the order of their names.
pub fn write_tops(head: &Head, trees: &BTreeMap<&str, BuiltTree>) -> Vec<u8> {
    let pages: Vec<&[u8]> = trees.values().flat_map(|tree| &tree.tops).map(|page| page.bytes.as_slice()).collect();
    frame(&head.bytes(), &pages)
}

/// `tops.bin` with another statement of its head: that of a site not signed yet, with the proof.
pub fn restate_tops(stored: &[u8], stated: &[u8]) -> Result<Vec<u8>, HeadError> {
    let pages = read_tops(stored)?.pages;
    let pages: Vec<&[u8]> = pages.iter().map(Vec::as_slice).collect();
    Ok(frame(stated, &pages))
}

fn frame(stated: &[u8], pages: &[&[u8]]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    write_length(&mut bytes, stated.len());
    bytes.extend_from_slice(stated);
    write_length(&mut bytes, pages.len());
    for page in pages {
        write_length(&mut bytes, page.len());
        bytes.extend_from_slice(page);
    }
    compress::deflate(&bytes)
}

/// Takes `tops.bin` apart.
pub fn read_tops(stored: &[u8]) -> Result<Tops, HeadError> {
    let bytes = compress::inflate(stored)?;
    let mut rest = bytes.strip_prefix(MAGIC.as_slice()).ok_or(HeadError::Frame)?;
    let stated = Stated::read(take_part(&mut rest)?)?;
    let mut pages = Vec::new();
    for _ in 0..take_length(&mut rest)? {
        pages.push(take_part(&mut rest)?.to_vec());
    }
    if rest.is_empty() { Ok(Tops { stated, pages }) } else { Err(HeadError::Frame) }
}

fn write_length(bytes: &mut Vec<u8>, length: usize) {
    bytes.extend_from_slice(&(length as u32).to_be_bytes());
}

fn take_part<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], HeadError> {
    let length = take_length(rest)?;
    let (part, after) = rest.split_at_checked(length as usize).ok_or(HeadError::Frame)?;
    *rest = after;
    Ok(part)
}

fn take_length(rest: &mut &[u8]) -> Result<u32, HeadError> {
    let (length, after) = rest.split_first_chunk::<4>().ok_or(HeadError::Frame)?;
    *rest = after;
    Ok(u32::from_be_bytes(*length))
}
