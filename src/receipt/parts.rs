//! What a receipt consists of, and why a text is none or proves nothing.

use crate::snapshot::{HeadError, SignerError};
use crate::tree::PageProof;

/// The version that this program writes, and the only one it reads.
pub const VERSION: u32 = 1;

/// A receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// By number, ascending.
    pub answers: Vec<Answer>,
    /// Parts of the pages on the way down, each before those below it, from left to right.
    pub pages: Vec<PageProof>,
    /// The head as the site stated it: its JSON, or the proof of a signed one.
    pub head: String,
    /// The note of keys as the site had it.
    pub keys: Option<String>,
}

/// What the register said about a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// In normal form.
    pub number: String,
    /// The value under it, verbatim; `None` where there is none.
    pub value: Option<String>,
}

/// Why a receipt proves nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    #[error("this is no receipt of ours, or a letter of it was lost or changed")]
    Form,
    #[error("the receipt is of version {0}; this program reads version {version}", version = VERSION)]
    OtherVersion(u32),
    #[error("the head in the receipt does not hold: {0}")]
    Head(#[from] HeadError),
    #[error("{0}")]
    Signer(#[from] SignerError),
    #[error("the record is not the one that was published, or its way to the head is broken")]
    Broken,
    #[error("the receipt does not show all that it takes to say that {0} was or was not there")]
    Gap(String),
    #[error("the record of {0} is not readable")]
    Value(String),
}

impl ReceiptError {
    /// One word for scripts; the reader in the browser has the same.
    pub fn code(&self) -> &'static str {
        match self {
            ReceiptError::Form => "form",
            ReceiptError::OtherVersion(_) => "version",
            ReceiptError::Head(_) => "head",
            ReceiptError::Signer(error) => error.code(),
            ReceiptError::Broken => "broken",
            ReceiptError::Gap(_) => "gap",
            ReceiptError::Value(_) => "value",
        }
    }
}
