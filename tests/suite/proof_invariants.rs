//! What holds whatever bytes stand where a signed note, a head or a receipt should: each has one text, nobody but its holder
//! signs for a key, and no receipt proves what was not published. The fuzz targets `note`, `head` and `receipt` include this
//! file, and `damaged_proofs` runs it over their corpora.

use crate::signed::{Published, publish, root_key};
use goodstanding::note::{
    Checkpoint, Keys, Log, Note, Proof, SigningKey, VerifierKey, bundle, is_consistent, read_bundle,
};
use goodstanding::receipt::Receipt;
use goodstanding::snapshot::{Head, Signer, Stated, TreeHead, read_tops, restate_tops, signer};
use std::sync::LazyLock;

/// What was published: the seeds are of it, and only it may be believed.
pub static SITE: LazyLock<Published> = LazyLock::new(|| publish(400, 5));

/// Whether anything was read from the bytes.
pub fn note(bytes: &[u8]) -> bool {
    let entries = read_bundle(bytes);
    if let Some(entries) = &entries {
        assert_eq!(bundle(entries), bytes, "a bundle of another text");
        Log::of(entries.clone()).expect("no entry of a bundle is too long");
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return entries.is_some() };
    let read = [
        entries.is_some(),
        note_text(text),
        same(text, Checkpoint::parse(text)),
        same(text, Keys::parse(text)),
        same(text, VerifierKey::parse(text).ok()),
        same(text.trim_end(), SigningKey::parse(text).ok().map(|key| key.secret().trim_end().to_owned())),
        proof(text),
    ];
    read.contains(&true)
}

/// What was read has one text: this one.
fn same(text: &str, read: Option<impl ToString>) -> bool {
    let is_read = read.is_some();
    assert!(read.is_none_or(|read| read.to_string() == text), "what was read has another text");
    is_read
}

fn note_text(text: &str) -> bool {
    let Ok(note) = Note::parse(text) else { return false };
    same(text, Some(&note));
    same(note.text(), Checkpoint::parse(note.text()));
    same(note.text(), Keys::parse(note.text()));
    if note.signers(&[SITE.log_key.verifier().clone()]).is_ok() {
        assert_eq!(note.text(), SITE.checkpoint().to_string(), "the log's key never signed that");
    }
    if Keys::open(text, root_key().verifier()).is_ok() {
        assert!(SITE.keys.starts_with(note.text()), "the root key never signed that");
    }
    true
}

fn proof(text: &str) -> bool {
    let Some(proof) = Proof::parse(text) else { return false };
    same(text, Some(&proof));
    if let Some(checkpoint) = proof.checkpoint() {
        assert!(proof.index < checkpoint.size);
        // The path of an entry is no proof of an earlier tree.
        is_consistent((proof.index, checkpoint.root), (checkpoint.size, checkpoint.root), &proof.path);
    }
    true
}

/// A head, a head with its proof, or `tops.bin`: as it is stored, and as it is inside.
pub fn head(bytes: &[u8]) -> bool {
    let stated = Stated::read(bytes);
    let mut is_read = stated.is_ok();
    stated.iter().for_each(check_stated);
    for stored in [bytes.to_vec(), goodstanding::compress::deflate(bytes)] {
        let Ok(tops) = read_tops(&stored) else { continue };
        check_stated(&tops.stated);
        let own = tops.stated.head.bytes();
        let restated = restate_tops(&stored, &own).expect("it was read before");
        let restated = read_tops(&restated).expect("it was just written");
        assert_eq!((restated.stated.head, restated.pages), (tops.stated.head, tops.pages));
        is_read = true;
    }
    is_read
}

/// A head comes back from its bytes, and one that our key vouches for is the one that was published.
fn check_stated(stated: &Stated) {
    assert_eq!(Head::read(&stated.head.bytes()).as_ref(), Ok(&stated.head));
    let root = root_key();
    if let Ok(Signer::Trusted(_)) = signer(stated, Some(&SITE.keys), Some(root.verifier())) {
        let entry = stated.proof.as_ref().map(|proof| &proof.entry).expect("what is signed has a proof");
        assert!(SITE.log.entries().contains(entry), "nobody published this head");
    }
}

/// A receipt's text.
pub fn receipt(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let Ok(receipt) = Receipt::read(text) else { return false };
    same(text, Some(receipt.text()));
    let root = root_key();
    let proven = receipt.check(Some(root.verifier()));
    if let Ok(proven) = proven
        && proven.signer != Signer::Nobody
    {
        for answer in &receipt.answers {
            let published = SITE.entries.iter().find(|(number, _)| *number == answer.number).map(|(_, value)| value);
            assert_eq!(answer.value.as_ref(), published, "{} was not published like that", answer.number);
        }
    }
    receipt.check(None).ok();
    rebased(&receipt)
}

/// The receipt under a head that names its own first page, so that what is below is read too, however it was altered. Then the
/// same pages prove the opposite of no answer.
fn rebased(receipt: &Receipt) -> bool {
    let Some(first) = receipt.pages.first() else { return false };
    let (Some(root), Some(levels)) = (first.id(), first.level.checked_add(1)) else { return false };
    let mut head: Head = serde_json::from_str(&SITE.head).expect("a head");
    head.trees.insert("number".to_owned(), TreeHead { root, levels, count: 0 });
    let head = String::from_utf8(head.bytes()).expect("JSON");
    let receipt = Receipt { head, keys: None, ..receipt.clone() };
    let is_proven = |receipt: &Receipt| Receipt::read(&receipt.text()).is_ok_and(|read| read.check(None).is_ok());
    if !is_proven(&receipt) {
        return true;
    }
    for place in 0..receipt.answers.len() {
        let mut opposite = receipt.clone();
        let value = &mut opposite.answers[place].value;
        *value = if value.is_some() { None } else { Some("[\"Jane Doe\",20162,729]".to_owned()) };
        assert!(!is_proven(&opposite), "{} was there and was not", opposite.answers[place].number);
    }
    true
}
