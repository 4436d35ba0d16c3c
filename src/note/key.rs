//! Keys as signed-note writes them. A verifier key is `NAME+ID+BASE64`; a signing key, as Go's note package writes it and other
//! tools read it, is `PRIVATE+KEY+NAME+ID+BASE64`. Only Ed25519 (RFC 8032): it is what every browser of today can check.

use super::text;
use crate::hash::Hash;
use ed25519_dalek::{Signature, Signer};
use std::fmt;

/// The kind of signature by which both keys and what they sign are told (signed-note, "Signature types").
const ED25519: u8 = 1;

/// What a text with a signing key begins with.
const PRIVATE: &str = "PRIVATE+KEY+";

/// Bytes of a signature behind the four of its key's id.
pub(super) const SIGNATURE_BYTES: usize = 64;

/// A key by which signatures are checked.
#[derive(Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    id: u32,
    key: ed25519_dalek::VerifyingKey,
}

/// A key that signs. It has no text form but the one asked for, so that none is printed by mistake.
pub struct SigningKey {
    verifier: VerifierKey,
    key: ed25519_dalek::SigningKey,
}

/// Why a text is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    #[error("a key is written NAME+ID+DATA, in one line")]
    Form,
    #[error("the name of a key has no spaces and no plus sign, and at least one letter")]
    Name,
    #[error("only Ed25519 keys are used")]
    Kind,
    #[error("the key's parts do not belong together: a letter was lost or changed")]
    Damaged,
}

impl VerifierKey {
    fn new(name: &str, key: ed25519_dalek::VerifyingKey) -> VerifierKey {
        let hash = Hash::of(&[name.as_bytes(), b"\n", &[ED25519], key.as_bytes()]);
        VerifierKey { name: name.to_owned(), id: hash.leading_u32(), key }
    }

    /// Reads `NAME+ID+BASE64`.
    pub fn parse(text: &str) -> Result<VerifierKey, KeyError> {
        let (name, id, data) = parts(text)?;
        let key = ed25519_dalek::VerifyingKey::from_bytes(&data).map_err(|_| KeyError::Damaged)?;
        let verifier = VerifierKey::new(name, key);
        if verifier.id_text() == id { Ok(verifier) } else { Err(KeyError::Damaged) }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn id(&self) -> u32 {
        self.id
    }

    /// Whether the key made this signature of the text. Strict: a signature that could be written in another way is none.
    pub(super) fn made(&self, signature: &[u8; SIGNATURE_BYTES], text: &[u8]) -> bool {
        self.key.verify_strict(text, &Signature::from_bytes(signature)).is_ok()
    }

    fn id_text(&self) -> String {
        format!("{:08x}", self.id)
    }
}

impl SigningKey {
    /// A key of 32 random bytes, which the caller drew.
    pub fn from_seed(name: &str, seed: &[u8; 32]) -> Result<SigningKey, KeyError> {
        check_name(name)?;
        let key = ed25519_dalek::SigningKey::from_bytes(seed);
        Ok(SigningKey { verifier: VerifierKey::new(name, key.verifying_key()), key })
    }

    /// Reads `PRIVATE+KEY+NAME+ID+BASE64`.
    pub fn parse(text: &str) -> Result<SigningKey, KeyError> {
        let (name, id, seed) = parts(text.trim_end().strip_prefix(PRIVATE).ok_or(KeyError::Form)?)?;
        let key = SigningKey::from_seed(name, &seed)?;
        if key.verifier.id_text() == id { Ok(key) } else { Err(KeyError::Damaged) }
    }

    /// The text to keep: whoever has it signs as this key.
    pub fn secret(&self) -> String {
        let data = [&[ED25519], self.key.as_bytes().as_slice()].concat();
        format!("{PRIVATE}{}+{}+{}\n", self.verifier.name, self.verifier.id_text(), text::base64(&data))
    }

    pub fn verifier(&self) -> &VerifierKey {
        &self.verifier
    }

    pub(super) fn sign(&self, text: &[u8]) -> [u8; SIGNATURE_BYTES] {
        self.key.sign(text).to_bytes()
    }
}

/// The name, the id's eight digits and the 32 bytes of a key.
fn parts(text: &str) -> Result<(&str, &str, [u8; 32]), KeyError> {
    let [name, id, data] = text.splitn(3, '+').collect::<Vec<_>>()[..] else { return Err(KeyError::Form) };
    check_name(name)?;
    let data = text::from_base64(data).ok_or(KeyError::Damaged)?;
    match data.split_first() {
        Some((&ED25519, key)) => Ok((name, id, key.try_into().map_err(|_| KeyError::Damaged)?)),
        _ => Err(KeyError::Kind),
    }
}

fn check_name(name: &str) -> Result<(), KeyError> {
    let is_fit = !name.is_empty()
        && !name.contains(|letter: char| letter.is_whitespace() || letter.is_control() || letter == '+');
    if is_fit { Ok(()) } else { Err(KeyError::Name) }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let data = [&[ED25519], self.key.as_bytes().as_slice()].concat();
        write!(out, "{}+{}+{}", self.name, self.id_text(), text::base64(&data))
    }
}

impl fmt::Debug for VerifierKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl fmt::Debug for SigningKey {
    /// Without the secret.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the signing key of {}", self.verifier)
    }
}

#[cfg(test)]
mod tests {
    use super::super::signed::Note;
    use super::*;

    /// The example of signed-note.
    const KEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    const NOTE: &str = "This is an example message.\n\n\u{2014} example.com/foo \
        Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    #[test]
    fn the_example_of_the_specification_holds() {
        let key = VerifierKey::parse(KEY).expect("a key");
        assert_eq!(key.to_string(), KEY);
        let note = Note::parse(NOTE).expect("a note");
        assert!(note.signers(std::slice::from_ref(&key)).is_ok_and(|signers| signers == [&key]));
        assert_eq!(note.to_string(), NOTE);
    }

    #[test]
    fn a_key_of_which_one_letter_changed_is_none() {
        for place in 0..KEY.len() {
            let mut text = KEY.as_bytes().to_vec();
            text[place] = if text[place] == b'A' { b'B' } else { b'A' };
            let text = String::from_utf8(text).expect("ASCII");
            assert!(VerifierKey::parse(&text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_signing_key_comes_back_from_its_text() {
        let key = SigningKey::from_seed("example.org/log", &[7; 32]).expect("a key");
        assert_eq!(SigningKey::parse(&key.secret()).expect("a key").verifier(), key.verifier());
        assert!(!format!("{key:?}").contains("PRIVATE"));
        assert_eq!(SigningKey::from_seed("a b", &[7; 32]).err(), Some(KeyError::Name));
    }
}
