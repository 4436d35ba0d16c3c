//! Where the files of a site are objects: each is replaced by itself, at once, and only if nobody else replaced it meanwhile. What
//! a publication needs of an object store, whoever keeps it.

use super::StoreError;
use super::site::Source;
use crate::artifact::Artifact;
use std::collections::BTreeMap;
use std::fmt;

/// Which bytes an object has, as its store says: other bytes, another tag. Kept as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag(pub String);

impl fmt::Display for Tag {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// An object that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Bytes.
    pub size: u64,
    /// Known of every file that may be replaced.
    pub tag: Option<Tag>,
}

/// An object with its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tagged {
    pub bytes: Vec<u8>,
    pub tag: Tag,
}

/// What must be there for an upload to happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    Nothing,
    Tag(Tag),
}

/// A file to be put where the expected one stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    pub artifact: Artifact,
    pub expected: Expected,
}

/// What became of an upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Uploaded {
    Done(Tag),
    /// Something else was there: nothing was replaced.
    Refused,
}

/// The files of one site in an object store.
pub trait Objects: Source + fmt::Debug {
    /// The place as a person writes it.
    fn address(&self) -> &str;

    /// Every object, by its path in the site.
    fn list(&self) -> Result<BTreeMap<String, Listed>, StoreError>;

    /// How long a file is as the store keeps it, in bytes.
    fn length(&self, file: &Artifact) -> u64;

    /// `None` where there is none.
    fn tagged(&self, path: &str) -> Result<Option<Tagged>, StoreError>;

    /// Uploads a few files at the same time; answers in their order. An error means that some may be there and some not.
    fn upload(&self, uploads: Vec<Upload>) -> Result<Vec<Uploaded>, StoreError>;

    /// The bytes of a few objects, read at the same time.
    fn read_all(&self, paths: &[String]) -> Result<Vec<Option<Vec<u8>>>, StoreError>;

    /// Removes objects; one that is gone already is removed.
    fn remove(&self, paths: &[String]) -> Result<(), StoreError>;
}
