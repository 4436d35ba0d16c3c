//! The log as others read it: by `tests/interop/read_log.py`, written from the specifications alone, and by the crates
//! `signed_note` and `tlog_tiles`. One altered byte anywhere, and they must say so.

use crate::publishing::Publishing;
use crate::signed::{ORIGIN, publish, root_key};
use goodstanding::note::{Keys, Log, LogKey, Note, Proof, SigningKey};
use signed_note::{StandardVerifier, VerifierList};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;
use tlog_tiles::{Hash, Tile, TileHashReader, TileReader};

const READER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interop/read_log.py");

/// Around every edge: of a tree of two, of a tile, of two tiles.
const SIZES: [usize; 10] = [1, 2, 3, 255, 256, 257, 511, 512, 513, 700];

/// A log in a folder as a site has it, with the checkpoints it had on the way.
struct Folder {
    folder: TempDir,
    key: SigningKey,
    log: Log,
    sizes: Vec<usize>,
}

impl Folder {
    fn new() -> Folder {
        let key = SigningKey::from_seed(ORIGIN, &[9; 32]).unwrap();
        let folder = Folder { folder: TempDir::new().unwrap(), key, log: Log::default(), sizes: Vec::new() };
        let log = vec![LogKey { key: folder.key.verifier().clone(), until: None }];
        let keys = Keys { origin: ORIGIN.to_owned(), version: 1, log, ended: Vec::new() };
        let mut note = Note::unsigned(&keys.to_string()).unwrap();
        note.sign(&root_key());
        folder.write("keys", note.to_string().as_bytes());
        folder
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), bytes).unwrap();
    }

    /// Publishes the log at a size, as `publish` would: files that it has already stay.
    fn grow(&mut self, size: usize) {
        let old = self.log.size();
        for entry in self.log.entries().len()..size {
            self.log.append(format!("entry {entry}").into_bytes()).unwrap();
        }
        for tile in self.log.tiles(old) {
            self.write(&tile.path, &tile.bytes);
        }
        let mut note = Note::unsigned(&self.log.checkpoint(ORIGIN).to_string()).unwrap();
        note.sign(&self.key);
        self.write(&format!("earlier/{size}"), note.to_string().as_bytes());
        self.write("checkpoint", note.to_string().as_bytes());
        self.write("head.tlog-proof", self.log.proof(note).unwrap().to_string().as_bytes());
        self.write("head.json", self.log.last().unwrap());
        self.sizes.push(size);
    }

    /// What the independent reader says, knowing every earlier checkpoint.
    fn read(&self) -> Output {
        let mut reader = python(self.folder.path(), &root_key().verifier().to_string());
        for size in &self.sizes {
            reader.arg("--earlier").arg(self.path(&format!("earlier/{size}")));
        }
        reader.output().unwrap()
    }
}

fn python(folder: &Path, root: &str) -> Command {
    let mut python = Command::new("python3");
    python.arg(READER).arg(folder).args(["--root-key", root]);
    python
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn must_hold(output: &Output) -> String {
    assert!(output.status.success(), "{}", said(output));
    said(output)
}

#[test]
fn an_independent_reader_finds_a_published_site_right() {
    let site = Publishing::new();
    for (time, count) in [("2026-11-21T20:00:00Z", 1), ("2026-11-21T21:00:00Z", 2), ("2026-11-21T22:00:00Z", 3)] {
        site.publish_anew(time);
        let said = must_hold(&python(&site.path("live"), &site.root).output().unwrap());
        let expected = format!("right  entries: all {count} come to the root of the checkpoint\n");
        assert!(said.contains(&expected) && said.ends_with("All of it holds.\n"), "{said}");
    }
    let key = Command::new("python3").arg(READER).arg(site.path("live")).args(["--key", &site.log]).output().unwrap();
    must_hold(&key);
    let other = python(&site.path("live"), &root_key().verifier().to_string()).output().unwrap();
    assert_eq!(
        (other.status.code(), said(&other).as_str()),
        (Some(1), "WRONG  no key that is trusted here signed it\n")
    );
}

#[test]
fn an_independent_reader_follows_a_log_over_every_edge() {
    let mut folder = Folder::new();
    for size in SIZES {
        folder.grow(size);
        let said = must_hold(&folder.read());
        assert!(said.contains(&format!("on {} level(s)", if size < 256 { 1 } else { 2 })), "{said}");
    }
    folder.grow(66_000);
    let said = must_hold(&folder.read());
    assert!(said.contains("on 3 level(s)"), "{said}");
}

/// A check that cannot fail is none: one bit turned in each kind of file, a file taken away, one too many, another log.
#[test]
fn an_independent_reader_finds_one_altered_bit_in_every_kind_of_file() {
    let mut folder = Folder::new();
    SIZES.into_iter().for_each(|size| folder.grow(size));
    let kinds = [
        "checkpoint",
        "head.tlog-proof",
        "head.json",
        "keys",
        "earlier/257",
        "tile/entries/001",
        "tile/entries/002.p/188",
        "tile/entries/000.p/3",
        "tile/0/000",
        "tile/0/002.p/188",
        "tile/0/000.p/255",
        "tile/1/000.p/2",
        "tile/1/000.p/1",
    ];
    for path in kinds {
        let whole = fs::read(folder.path(path)).unwrap();
        for place in [0, whole.len() / 2, whole.len() - 1] {
            let mut altered = whole.clone();
            altered[place] ^= 1;
            folder.write(path, &altered);
            must_fail(&folder, &format!("byte {place} of {path}"));
        }
        folder.write(path, &whole[..whole.len() - 1]);
        must_fail(&folder, &format!("{path} cut short"));
        folder.write(path, &whole);
    }
    for path in ["tile/0/001", "tile/1/000.p/2", "tile/entries/000", "head.tlog-proof"] {
        let whole = fs::read(folder.path(path)).unwrap();
        fs::remove_file(folder.path(path)).unwrap();
        must_fail(&folder, &format!("without {path}"));
        folder.write(path, &whole);
    }
    folder.write("tile/0/003.p/1", &[0; 32]);
    must_fail(&folder, "a tile beyond the log");
    fs::remove_dir_all(folder.path("tile/0/003.p")).unwrap();
    must_hold(&folder.read());
    let other = Log::of(vec![b"another entry".to_vec()]).unwrap();
    let mut note = Note::unsigned(&other.checkpoint(ORIGIN).to_string()).unwrap();
    note.sign(&folder.key);
    folder.write("earlier/1", note.to_string().as_bytes());
    must_fail(&folder, "another log before");
}

fn must_fail(folder: &Folder, what: &str) {
    let output = folder.read();
    assert_eq!(output.status.code(), Some(1), "{what}: {}", said(&output));
    assert!(said(&output).lines().last().is_some_and(|line| line.starts_with("WRONG  ")), "{what}: {}", said(&output));
}

/// The tiles of a folder for `tlog_tiles`, which names them as Go's checksum database does: with their height.
impl TileReader for Folder {
    fn height(&self) -> u8 {
        8
    }

    fn read_tiles(&self, tiles: &[Tile]) -> Result<Vec<Vec<u8>>, tlog_tiles::Error> {
        let read = |tile: &Tile| fs::read(self.path(&tile.path().replacen("tile/8/", "tile/", 1))).unwrap();
        Ok(tiles.iter().map(read).collect())
    }

    fn save_tiles(&self, _: &[Tile], _: &[Vec<u8>]) {}
}

/// A signed checkpoint as the two crates read it.
fn checkpoint(note: &[u8], key: &str) -> tlog_tiles::Checkpoint {
    let note = signed_note::Note::from_bytes(note).unwrap();
    let known = VerifierList::new(vec![Box::new(StandardVerifier::new(key).unwrap())]);
    let (verified, _) = note.verify(&known).unwrap();
    assert_eq!(verified.len(), 1);
    tlog_tiles::Checkpoint::from_bytes(note.text()).unwrap()
}

#[test]
fn the_crates_of_others_prove_every_two_sizes_and_the_head() {
    let mut folder = Folder::new();
    SIZES.into_iter().for_each(|size| folder.grow(size));
    let key = folder.key.verifier().to_string();
    let signed = |size: usize| checkpoint(&fs::read(folder.path(&format!("earlier/{size}"))).unwrap(), &key);
    for new in SIZES {
        let after = signed(new);
        let (size, root) = (after.size(), Hash(after.hash().0));
        let tiles = TileHashReader::new(size, root, &folder);
        for old in SIZES.into_iter().filter(|old| *old <= new) {
            let before = Hash(signed(old).hash().0);
            let proof = tlog_tiles::prove_tree(size, old as u64, &tiles).unwrap();
            tlog_tiles::check_tree(&proof, size, root, old as u64, before).unwrap();
            let altered = Hash([1; 32]);
            assert!(old == new || tlog_tiles::check_tree(&proof, size, root, old as u64, altered).is_err());
        }
    }
    let proof = fs::read_to_string(folder.path("head.tlog-proof")).unwrap();
    let proof = Proof::parse(&proof).unwrap();
    let path = proof.path.iter().map(|hash| Hash(*hash.as_bytes())).collect();
    let newest = signed(700);
    let leaf = tlog_tiles::record_hash(&proof.entry);
    tlog_tiles::check_record(&path, newest.size(), Hash(newest.hash().0), proof.index, leaf).unwrap();
}

#[test]
fn a_note_by_another_program_is_read_and_ours_by_it() {
    let site = publish(3, 2);
    let proof = Proof::parse(&site.stated).unwrap();
    let theirs = checkpoint(proof.note.to_string().as_bytes(), &site.log_key.verifier().to_string());
    assert_eq!((theirs.origin(), theirs.size()), (ORIGIN, 2));
    let signer = signed_note::StandardSigner::new(site.log_key.secret().trim_end()).unwrap();
    let mut note = signed_note::Note::new(b"a text\n", &[]).unwrap();
    note.add_sigs(&[&signer]).unwrap();
    let ours = Note::parse(&String::from_utf8(note.to_bytes()).unwrap()).unwrap();
    assert_eq!(ours.signers(std::slice::from_ref(site.log_key.verifier())), Ok(vec![site.log_key.verifier()]));
    assert_eq!(ours.line_of(&site.log_key).as_bytes(), ours.to_string().lines().last().unwrap().as_bytes());
}
