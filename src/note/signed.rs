//! A text and who signed it (C2SP signed-note).

use super::key::{SigningKey, VerifierKey};
use super::text;
use std::fmt;

/// What stands before a signature: an em dash and a space.
const MARK: &str = "\u{2014} ";

/// The most signatures that are read; the specification asks for sixteen.
const MOST_SIGNATURES: usize = 32;

/// A signed text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Ends in a newline.
    text: String,
    signatures: Vec<Line>,
}

/// One signature, known or not.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    name: String,
    id: u32,
    signature: Vec<u8>,
}

/// Why a text is no note, or one that nobody who is known signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    #[error("it is no signed note: a text, an empty line, then lines with signatures")]
    Form,
    #[error("a signature in it is wrong: somebody changed the text or the signature")]
    Wrong,
    #[error("no key that is known signed it")]
    Unknown,
}

impl Note {
    /// A text that nobody has signed yet; `None` where notes cannot hold it.
    pub fn unsigned(text: &str) -> Option<Note> {
        let is_fit = text.ends_with('\n') && !text.contains(|letter: char| letter < ' ' && letter != '\n');
        is_fit.then(|| Note { text: text.to_owned(), signatures: Vec::new() })
    }

    pub fn parse(note: &str) -> Result<Note, NoteError> {
        let (before, lines) = note.rsplit_once("\n\n").ok_or(NoteError::Form)?;
        let mut read = Note::unsigned(&format!("{before}\n")).ok_or(NoteError::Form)?;
        let lines: Vec<&str> = lines.strip_suffix('\n').ok_or(NoteError::Form)?.split('\n').collect();
        if lines.len() > MOST_SIGNATURES {
            return Err(NoteError::Form);
        }
        read.signatures = lines.into_iter().map(line).collect::<Option<_>>().ok_or(NoteError::Form)?;
        Ok(read)
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Adds the key's signature.
    pub fn sign(&mut self, key: &SigningKey) {
        let verifier = key.verifier();
        let signature = key.sign(self.text.as_bytes()).to_vec();
        self.signatures.push(Line { name: verifier.name().to_owned(), id: verifier.id(), signature });
    }

    /// Adds a line that was made elsewhere; false where it is none.
    pub fn add(&mut self, signature: &str) -> bool {
        let line = line(signature);
        self.signatures.extend(line.clone());
        line.is_some()
    }

    /// The key's signature of this text, as one line.
    pub fn line_of(&self, key: &SigningKey) -> String {
        let mut signed = Note { text: self.text.clone(), signatures: Vec::new() };
        signed.sign(key);
        signed.signatures.iter().map(ToString::to_string).collect()
    }

    /// Those of the keys that signed. One signature of theirs that does not hold spoils the note; others are not looked at.
    pub fn signers<'k>(&self, keys: &'k [VerifierKey]) -> Result<Vec<&'k VerifierKey>, NoteError> {
        let mut signers = Vec::new();
        for line in &self.signatures {
            let is_theirs = |key: &&VerifierKey| key.name() == line.name && key.id() == line.id;
            let Some(key) = keys.iter().find(is_theirs) else { continue };
            let signature = line.signature.as_slice().try_into().map_err(|_| NoteError::Wrong)?;
            if !key.made(signature, self.text.as_bytes()) {
                return Err(NoteError::Wrong);
            }
            signers.push(key);
        }
        if signers.is_empty() { Err(NoteError::Unknown) } else { Ok(signers) }
    }
}

/// `— NAME BASE64`.
fn line(text: &str) -> Option<Line> {
    let (name, signature) = text.strip_prefix(MARK)?.split_once(' ')?;
    let is_name = !name.is_empty() && !name.contains(|letter: char| letter.is_whitespace() || letter == '+');
    let bytes = text::from_base64(signature)?;
    let (id, signature) = bytes.split_first_chunk::<4>()?;
    (is_name && !signature.is_empty()).then(|| Line {
        name: name.to_owned(),
        id: u32::from_be_bytes(*id),
        signature: signature.to_vec(),
    })
}

impl fmt::Display for Line {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = [self.id.to_be_bytes().as_slice(), &self.signature].concat();
        write!(out, "{MARK}{} {}", self.name, text::base64(&bytes))
    }
}

impl fmt::Display for Note {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.text)?;
        self.signatures
            .iter()
            .enumerate()
            .try_for_each(|(place, line)| writeln!(out, "{}{line}", if place == 0 { "\n" } else { "" }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str, seed: u8) -> SigningKey {
        SigningKey::from_seed(name, &[seed; 32]).expect("a key")
    }

    #[test]
    fn signatures_of_strangers_are_passed_over_and_one_wrong_signature_of_a_known_key_spoils_the_note() {
        let (ours, stranger) = (key("ours", 1), key("theirs", 2));
        let mut note = Note::unsigned("a text\n\nwith an empty line\n").expect("a note");
        note.sign(&stranger);
        let known = [ours.verifier().clone()];
        assert_eq!(note.signers(&known), Err(NoteError::Unknown));
        note.sign(&ours);
        let note = Note::parse(&note.to_string()).expect("a note");
        assert_eq!(note.signers(&known), Ok(vec![ours.verifier()]));
        let altered = Note::parse(&note.to_string().replace("empty", "Empty")).expect("a note");
        assert_eq!(altered.signers(&known), Err(NoteError::Wrong));
    }

    #[test]
    fn what_is_no_note_is_refused() {
        for text in [
            "",
            "a",
            "a\n",
            "a\n\n",
            "a\n\n\n",
            "a\n\n- ours AAAA\n",
            "a\tb\n\n\u{2014} ours AAAAAAA=\n",
            "a\n\n\u{2014} ours AAAAAAA=",
            "a\n\n\u{2014} ou+rs AAAAAAA=\n",
            "a\n\n\u{2014} ours AAAAAAB=\n",
            "a\n\n\u{2014} ours AAAA\n",
        ] {
            assert_eq!(Note::parse(text), Err(NoteError::Form), "{text:?}");
        }
        assert!(Note::parse("a\n\n\u{2014} ours AAAAAAA=\n").is_ok());
    }
}
