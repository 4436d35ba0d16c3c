//! `goodstanding sign`: a note in, a signature line out, so that signing may happen on a machine that does nothing else.

use super::arguments::{ProjectOption, Sign};
use super::exit::{Exit, Failure};
use super::private;
use super::say;
use crate::note::Note;
use std::io::Read;

pub fn run(project: &ProjectOption, options: &Sign) -> Result<Exit, Failure> {
    let key = private::key(project, &options.key, &[])?;
    let mut text = String::new();
    let read = std::io::stdin().lock().take(LARGEST_NOTE).read_to_string(&mut text);
    read.map_err(|error| Failure::Usage(format!("the note could not be read from standard input: {error}")))?;
    // A note that has signatures already gets one more.
    let note = Note::parse(&text).ok().or_else(|| Note::unsigned(&text));
    let note = note.ok_or_else(|| Failure::Usage("a note is text that ends in a newline, without tabs".to_owned()))?;
    say::line(&note.line_of(&key));
    Ok(Exit::Done)
}

/// Far above any note of ours, far below what would fill a memory.
const LARGEST_NOTE: u64 = 1 << 20;
