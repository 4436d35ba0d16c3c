//! Whether the ledger tells the truth about when a change was published: whatever the site that stands does not say yet must be
//! dated by the publication that first says it. A site built on one that nobody ever saw would claim to have been earlier.

use crate::ledger;
use crate::reader::{Published, SiteError};
use crate::snapshot::Head;
use crate::store::site::Source;
use crate::tree::Tree;
use std::collections::BTreeSet;

/// The first change that the built site has and the one that stands has not, and that is dated otherwise than its head.
pub fn misdated(built: &dyn Source, standing: &dyn Source) -> Result<Option<String>, SiteError> {
    let mut site = Published::open(built)?;
    let known = keys(&mut Published::open(standing)?)?;
    let time = format!(" {}", site.head.published);
    Ok(keys(&mut site)?.into_iter().find(|key| !key.ends_with(&time) && !known.contains(key)))
}

fn keys(site: &mut Published) -> Result<BTreeSet<String>, SiteError> {
    let mut keys = BTreeSet::new();
    if let Some(root) = root(&site.head) {
        root.each(site, &mut |leaf| keys.extend([String::from_utf8_lossy(&leaf.key).into_owned()]))?;
    }
    Ok(keys)
}

fn root(head: &Head) -> Option<Tree> {
    head.trees.get(ledger::TREE).map(|tree| Tree { root: tree.root })
}
