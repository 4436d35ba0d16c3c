//! The text of a receipt: JSON without white space. Each receipt has one text, and any other is refused, so that a saved file
//! with a letter lost or changed is never taken for whole.

use super::parts::{Answer, Receipt, ReceiptError, VERSION};
use crate::hash::Hash;
use crate::index::number;
use crate::note::{base64, from_base64};
use crate::tree::{Commitment, PageProof, Shown};
use serde::{Deserialize, Serialize};

/// A receipt as JSON. The order of the fields is part of the format.
#[derive(Serialize, Deserialize)]
struct File {
    v: u32,
    tree: String,
    answers: Vec<(String, Option<String>)>,
    pages: Vec<Part>,
    head: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    keys: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Part {
    level: u8,
    count: usize,
    shown: Vec<Entry>,
    /// One after another, in base64.
    hashes: String,
}

/// An entry shown: of an answer, of a neighbour in a leaf, of a page above.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Entry {
    Answer(usize, String),
    Neighbour(usize, String, String),
    Child(usize, String, String, u64),
}

impl Receipt {
    pub fn text(&self) -> String {
        let answers = self.answers.iter().map(|answer| (answer.number.clone(), answer.value.clone())).collect();
        let pages = self.pages.iter().map(|page| self.part(page)).collect();
        let (head, keys) = (self.head.clone(), self.keys.clone());
        let file = File { v: VERSION, tree: number::TREE.to_owned(), answers, pages, head, keys };
        serde_json::to_string(&file).unwrap_or_default()
    }

    pub fn read(text: &str) -> Result<Receipt, ReceiptError> {
        #[derive(Deserialize)]
        struct Version {
            v: u32,
        }
        let version: Version = serde_json::from_str(text).map_err(|_| ReceiptError::Form)?;
        if version.v != VERSION {
            return Err(ReceiptError::OtherVersion(version.v));
        }
        let file: File = serde_json::from_str(text).map_err(|_| ReceiptError::Form)?;
        let receipt = Receipt::from_file(&file).filter(|receipt| receipt.text() == text);
        receipt.ok_or(ReceiptError::Form)
    }

    fn from_file(file: &File) -> Option<Receipt> {
        let answer =
            |(number, value): &(String, Option<String>)| Answer { number: number.clone(), value: value.clone() };
        let answers: Vec<Answer> = file.answers.iter().map(answer).collect();
        let ascend = answers.is_sorted_by(|one, next| one.number < next.number);
        if file.tree != number::TREE || answers.is_empty() || !ascend {
            return None;
        }
        let pages = file.pages.iter().map(|part| part.proof(&answers)).collect::<Option<_>>()?;
        Some(Receipt { answers, pages, head: file.head.clone(), keys: file.keys.clone() })
    }

    fn part(&self, page: &PageProof) -> Part {
        let hashes: Vec<u8> = page.hashes.iter().flat_map(|hash| *hash.as_bytes()).collect();
        let shown = page.shown.iter().map(|shown| self.entry(shown)).collect();
        Part { level: page.level, count: page.count, shown, hashes: base64(&hashes) }
    }

    fn entry(&self, shown: &Shown) -> Entry {
        let key = String::from_utf8_lossy(&shown.key).into_owned();
        match shown.commitment {
            Commitment::Value(_) if value_of(&self.answers, &key).is_some() => Entry::Answer(shown.at, key),
            Commitment::Value(value) => Entry::Neighbour(shown.at, key, base64(value.as_bytes())),
            Commitment::Child { id, values } => Entry::Child(shown.at, key, base64(id.as_bytes()), values),
        }
    }
}

impl Part {
    fn proof(&self, answers: &[Answer]) -> Option<PageProof> {
        let shown = self.shown.iter().map(|entry| entry.shown(answers)).collect::<Option<_>>()?;
        let bytes = from_base64(&self.hashes)?;
        let (hashes, []) = bytes.as_chunks::<32>() else { return None };
        let hashes = hashes.iter().map(|hash| Hash::from_bytes(*hash)).collect();
        Some(PageProof { level: self.level, count: self.count, shown, hashes })
    }
}

impl Entry {
    /// The entry with what it commits to. That of an answer follows from the value that the receipt gives.
    fn shown(&self, answers: &[Answer]) -> Option<Shown> {
        let (at, key, commitment) = match self {
            Entry::Answer(at, key) => (at, key, Commitment::Value(value_of(answers, key)?)),
            Entry::Neighbour(at, key, value) => (at, key, Commitment::Value(hash(value)?)),
            Entry::Child(at, key, id, values) => (at, key, Commitment::Child { id: hash(id)?, values: *values }),
        };
        Some(Shown { at: *at, key: key.as_bytes().to_vec(), commitment })
    }
}

/// The hash of the value that was answered for a number.
fn value_of(answers: &[Answer], number: &str) -> Option<Hash> {
    let place = answers.binary_search_by(|answer| answer.number.as_str().cmp(number)).ok()?;
    answers[place].value.as_ref().map(|value| Hash::of(&[value.as_bytes()]))
}

fn hash(text: &str) -> Option<Hash> {
    Some(Hash::from_bytes(from_base64(text)?.try_into().ok()?))
}
