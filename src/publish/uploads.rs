//! What a machine remembers of an object store: which bytes it put under which tag. As long as the tag stands there, the file need not
//! be read to know that it is unchanged. It may be lost: then files are read and compared.

use crate::hash::Hash;
use crate::store::objects::Tag;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The replaceable files of one place, by their path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uploads(BTreeMap<String, (Tag, Hash)>);

impl Uploads {
    /// Reads what was noted of this address; of another one, nothing. Lines that cannot be read are left out.
    pub fn parse(text: &str, address: &str) -> Uploads {
        let Some(lines) = text.strip_prefix(address).and_then(|rest| rest.strip_prefix('\n')) else {
            return Uploads::default();
        };
        let line = |line: &str| {
            let mut parts = line.splitn(3, '\t');
            let (hash, path, tag) = (Hash::parse(parts.next()?)?, parts.next()?, parts.next()?);
            Some((path.to_owned(), (Tag(tag.to_owned()), hash)))
        };
        Uploads(lines.lines().filter_map(line).collect())
    }

    /// One line a file: hash, path, tag.
    pub fn text(&self, address: &str) -> String {
        let mut text = format!("{address}\n");
        for (path, (tag, hash)) in &self.0 {
            writeln!(text, "{hash}\t{path}\t{tag}").ok();
        }
        text
    }

    pub fn note(&mut self, path: &str, tag: Tag, bytes: &[u8]) {
        self.0.insert(path.to_owned(), (tag, Hash::of(&[bytes])));
    }

    /// Whether what stands there under a tag is known to be these bytes.
    pub fn has(&self, path: &str, tag: &Tag, bytes: &[u8]) -> bool {
        self.0.get(path).is_some_and(|(known, hash)| known == tag && *hash == Hash::of(&[bytes]))
    }

    pub fn forget(&mut self, path: &str) {
        self.0.remove(path);
    }
}

#[cfg(test)]
mod tests {
    use super::Uploads;
    use crate::store::objects::Tag;

    #[test]
    fn what_was_noted_comes_back_for_the_same_place_and_damaged_lines_are_nothing() {
        let tag = |text: &str| Tag(text.to_owned());
        let mut uploads = Uploads::default();
        uploads.note("index.html", tag("\"one\"\tversion 1"), b"one");
        uploads.note("a b.html", tag("2"), b"two");
        let text = uploads.text("s3://site");
        assert_eq!(Uploads::parse(&text, "s3://site"), uploads);
        assert_eq!(Uploads::parse(&text, "s3://site2"), Uploads::default());
        assert!(Uploads::parse(&text, "s3://site").has("index.html", &tag("\"one\"\tversion 1"), b"one"));
        for (tag, bytes) in [(tag("\"one\""), b"one"), (tag("\"one\"\tversion 1"), b"two")] {
            assert!(!uploads.has("index.html", &tag, bytes));
        }
        assert!(!Uploads::parse(&text[..text.len() - 12], "s3://site").has(
            "index.html",
            &tag("\"one\"\tversion 1"),
            b"one"
        ));
    }
}
