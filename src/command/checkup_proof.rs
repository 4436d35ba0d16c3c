//! What `doctor` looks at where publications are signed and put: keys, the folder with what was signed, and the target. None
//! changes anything.

use super::checkup::{Check, Patient};
use super::line::count;
use super::private;
use super::run;
use crate::freshness::Status;
use crate::note::{Checkpoint, Keys, Note, SigningKey, VerifierKey};
use crate::reader;
use crate::reader::SiteError;
use crate::snapshot::Head;
use crate::store::address;
use crate::store::key_file;
use crate::store::{input, runs, space};
use std::path::{Path, PathBuf};

impl Patient<'_> {
    /// The note of keys, or what is wrong with it.
    pub fn keys_note(&self) -> Result<Keys, Check> {
        let todo = "docs/proofs.md says how keys and their note are made";
        let root = self.settings.proof.root_key.as_ref();
        let root = root.ok_or_else(|| Check::missing("keys", "the settings name no root_key under [proof]", todo))?;
        let file = self.project.path(&self.settings.files.keys);
        let shown = file.display();
        let note = input::read(&file);
        let note = note.map_err(|_| Check::missing("keys", format!("there is no note of keys at {shown}"), todo))?;
        Keys::open(&String::from_utf8_lossy(&note), root)
            .map_err(|error| Check::wrong("keys", format!("{shown}: {error}"), todo))
    }

    pub fn keys(&self, keys: &Result<Keys, Check>) -> Check {
        let keys = match keys {
            Ok(keys) => keys,
            Err(check) => return check.clone(),
        };
        let until = keys.log.iter().map(|log| match log.until {
            None => format!("{} with no end", log.key.name()),
            Some(until) => format!("{} until {until}", log.key.name()),
        });
        let found = format!("version {}: {}", keys.version, until.collect::<Vec<_>>().join(", "));
        match keys.in_force(self.now).next() {
            Some(_) => Check::ok("keys", found),
            None => {
                Check::wrong("keys", format!("{found}: none is in force"), "make a new log key, as docs/proofs.md says")
            }
        }
    }

    /// The key files: where they are, who may read them, and whether the note names them.
    pub fn signing(&self, keys: Option<&Keys>) -> Vec<Check> {
        let run = &self.settings.run;
        if run.keys.is_empty() && run.sign_with.is_empty() {
            let todo = "under [run], add keys = [\"/etc/goodstanding/log.key\"], or sign_with = [\"COMMAND\"]";
            return vec![Check::missing("signing", "the settings do not say who signs", todo)];
        }
        let mut checks: Vec<Check> = run.keys.iter().map(|file| self.signing_key(file, keys)).collect();
        let command = |command| format!("by the command `{command}`, which was not tried");
        checks.extend(run.sign_with.iter().map(|named| Check::ok("signing", command(named))));
        checks
    }

    fn signing_key(&self, file: &str, keys: Option<&Keys>) -> Check {
        let path = self.project.path(file);
        let published = self.to.as_ref().map(PathBuf::from);
        let out = self.project.path(&self.settings.files.out);
        let mut published: Vec<&Path> = published.iter().map(PathBuf::as_path).collect();
        published.push(&out);
        let text = match key_file::read(&path, &private::folders_of(self.project, &published)) {
            Ok(text) => text,
            Err(error) => return Check::wrong("signing", error.to_string(), "mend that: a run refuses this key"),
        };
        let key = match SigningKey::parse(&text) {
            Ok(key) => key,
            Err(error) => {
                let todo = "name a file that goodstanding keygen made";
                return Check::wrong("signing", format!("{file}: {error}"), todo);
            }
        };
        let is_named = |keys: &Keys| keys.in_force(self.now).any(|known: &VerifierKey| known == key.verifier());
        match keys {
            Some(keys) if !is_named(keys) => Check::wrong(
                "signing",
                format!("{file}: the note of keys does not name it as in force"),
                "name the file of the key that the note names, or change the note, as docs/proofs.md says",
            ),
            _ => Check::ok("signing", format!("{file}: only its owner can read it, and the note of keys names it")),
        }
    }

    /// The folder with what was signed.
    pub fn state(&self) -> Check {
        let shown = self.state.display().to_string();
        if !space::is_writable(&self.state) {
            let todo = "give the user of the timer the right to write there";
            return Check::wrong("state", format!("{shown} cannot be written"), todo);
        }
        if runs::is_locked(&self.state) {
            return Check::ok("state", format!("{shown}: a run is at work now"));
        }
        match (self.state.is_dir(), self.signed()) {
            (false, _) => Check::missing("state", format!("{shown} is not there yet"), "the first run makes it"),
            (true, None) => Check::ok("state", format!("{shown}: nothing was signed yet")),
            (true, Some(size)) => {
                Check::ok("state", format!("{shown}: {} signed here", count(size as usize, "publication")))
            }
        }
    }

    /// How many publications this machine says it signed.
    fn signed(&self) -> Option<u64> {
        let text = input::read(&self.state.join("checkpoint")).ok()?;
        let note = Note::parse(&String::from_utf8_lossy(&text)).ok()?;
        Some(Checkpoint::parse(note.text())?.size)
    }

    /// What people read, and whose log it shows.
    pub fn target(&self, keys: Option<&Keys>) -> Check {
        let Some(to) = &self.to else {
            return match run::target(self.project, &self.settings.run) {
                Err(failure) => Check::missing("target", failure.to_string(), "mend that: a run cannot publish"),
                Ok(_) => Check::ok("target", ""),
            };
        };
        let folder = Path::new(to);
        if input::is_same(folder, &self.project.path(&self.settings.files.out)) {
            let todo = "name the folder from which the web server serves";
            return Check::wrong("target", format!("{to} is the folder that build makes"), todo);
        }
        if !address::is_store(to) && !space::is_writable(folder.parent().unwrap_or(folder)) {
            let todo = "give the user of the timer the right to write in the folder above it";
            return Check::wrong("target", format!("{to} cannot be exchanged for a new site"), todo);
        }
        let head = match run::head(to) {
            Ok(Some(head)) => head,
            Ok(None) => {
                return Check::missing(
                    "target",
                    format!("{to}: no site stands there yet"),
                    "the first run puts it there",
                );
            }
            Err(error) => return Check::wrong("target", format!("{to}: {error}"), "move that folder away, then run"),
        };
        self.log(to, keys, &head)
    }

    fn log(&self, to: &str, keys: Option<&Keys>, head: &Head) -> Check {
        let ask = "find out who publishes there before anything is published";
        let history = match address::open(to).map_err(SiteError::from).and_then(|site| reader::history(site.as_ref())) {
            Ok(Some(history)) => history,
            Ok(None) => return Check::wrong("target", format!("{to}: a site that is not signed stands there"), ask),
            Err(error) => return Check::wrong("target", format!("{to}: {error}"), "move that folder away, then run"),
        };
        let is_ours = keys.is_none_or(|keys| {
            let signer = keys.signer(&history.note, &history.checkpoint, head.published);
            keys.origin == history.checkpoint.origin && signer.is_ok()
        });
        let size = history.checkpoint.size;
        let found = format!("{to}: publication {size} of the log of {}", history.checkpoint.origin);
        let left = Status::of(head, 0).hours_left(self.now);
        match (is_ours, left) {
            (false, _) => Check::wrong("target", format!("{found}, which is not the log of these keys"), ask),
            (true, ..0) => {
                let todo = "goodstanding run says why nothing newer was published";
                Check::wrong("target", format!("{found}; its update was due by {}", head.next_due), todo)
            }
            (true, left) => Check::ok("target", format!("{found}; its update is due in {left} hours")),
        }
    }
}
