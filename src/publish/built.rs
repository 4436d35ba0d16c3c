//! A built site, read back whole before anything about it is signed.

use super::error::PublishError;
use crate::artifact::KEYS;
use crate::note::{Keys, Note, VerifierKey};
use crate::reader;
use crate::reader::{Extent, SiteError, Verified};
use crate::snapshot::{Head, Signer};
use crate::store::site::{SiteFolder, Source, SourceError};
use std::path::Path;

/// The folder that `build` made, every page of it checked.
pub struct Built {
    pub folder: SiteFolder,
    pub head: Head,
    /// Its head's bytes: the entry of the log.
    pub entry: Vec<u8>,
    pub keys: Keys,
}

impl Built {
    /// Reads the site from the disk, every page of it: what is signed must be what lies there.
    pub fn read(site: &Path, root_key: &VerifierKey) -> Result<Built, PublishError> {
        let folder = SiteFolder::new(site);
        let Verified { head, faults, signer, .. } = reader::verify(&folder, None, Extent::Whole)?;
        if !faults.is_empty() {
            return Err(PublishError::Damaged(faults));
        }
        if signer != Some(Signer::Nobody) {
            return Err(PublishError::Head(
                "this site is a published one; name the folder that `build` makes".to_owned(),
            ));
        }
        let keys = match folder.read(KEYS) {
            Err(SourceError::NotFound { .. }) => return Err(PublishError::NoKeys),
            keys => String::from_utf8_lossy(&keys.map_err(SiteError::from)?).into_owned(),
        };
        let keys = Keys::open(&keys, root_key).map_err(PublishError::Keys)?;
        let entry = folder.read("head.json").map_err(SiteError::from)?;
        Ok(Built { folder, head, entry, keys })
    }

    /// Keys in force that did not sign.
    pub fn missing(&self, note: &Note) -> Vec<VerifierKey> {
        let signed = |key: &VerifierKey| note.signers(std::slice::from_ref(key)).is_ok();
        self.keys.in_force(self.head.published).filter(|key| !signed(key)).cloned().collect()
    }
}
