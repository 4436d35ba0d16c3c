//! Whose word a head is: nobody's, that of a key which nobody here vouches for, or that of a key vouched for by the one that
//! the reader trusts. docs/format.md, "Whose word it is".

use super::head::Stated;
use crate::note::{Keys, Note, NoteError, VerifierKey};

/// Who signed a head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signer {
    /// Nobody: the site is not signed.
    Nobody,
    /// A key that the note of keys names; nobody compared that note with a key that the reader trusts.
    Unvouched(VerifierKey),
    /// A key for which the trusted one vouches, or the trusted one itself.
    Trusted(VerifierKey),
}

/// Why a signed head is not to be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignerError {
    #[error("the note of keys is missing or cannot be read")]
    NoKeys,
    #[error("the note of keys is not signed by the key that is trusted here")]
    OtherRoot,
    #[error("the head is signed by no key that was in force when it was published")]
    Unknown,
    #[error("the signature of the head is wrong: somebody changed the head or the signature")]
    Wrong,
}

impl SignerError {
    /// One word for scripts; the reader in the browser has the same.
    pub fn code(self) -> &'static str {
        match self {
            SignerError::NoKeys => "no-keys",
            SignerError::OtherRoot => "other-root",
            SignerError::Unknown => "unknown-key",
            SignerError::Wrong => "signature",
        }
    }
}

/// Says whose word a head is. `trusted` is the root key, or a key of the log itself; without it nobody is vouched for.
pub fn signer(stated: &Stated, keys: Option<&str>, trusted: Option<&VerifierKey>) -> Result<Signer, SignerError> {
    let Some(proof) = &stated.proof else { return Ok(Signer::Nobody) };
    if let Some(own) = trusted.filter(|key| proof.note.signers(std::slice::from_ref(*key)).is_ok()) {
        return Ok(Signer::Trusted(own.clone()));
    }
    let text = keys.ok_or(SignerError::NoKeys)?;
    let known = match trusted {
        Some(root) => Keys::open(text, root).map_err(|_| SignerError::OtherRoot)?,
        None => {
            let note = Note::parse(text).map_err(|_| SignerError::NoKeys)?;
            Keys::parse(note.text()).ok_or(SignerError::NoKeys)?
        }
    };
    let checkpoint = proof.checkpoint().ok_or(SignerError::Wrong)?;
    let key = known.signer(&proof.note, &checkpoint, stated.head.published).map_err(|error| match error {
        NoteError::Unknown => SignerError::Unknown,
        NoteError::Form | NoteError::Wrong => SignerError::Wrong,
    })?;
    Ok(if trusted.is_some() { Signer::Trusted(key) } else { Signer::Unvouched(key) })
}
