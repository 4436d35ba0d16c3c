//! What a log of a size comes to (C2SP tlog-checkpoint): its name, how many entries it has, the root over them.

use super::text;
use crate::hash::Hash;
use std::fmt;

/// A checkpoint's text; the note around it holds the signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log's name.
    pub origin: String,
    pub size: u64,
    pub root: Hash,
}

impl Checkpoint {
    /// Reads the text of a note. Lines behind the third are refused: what they say, nobody could check.
    pub fn parse(text: &str) -> Option<Checkpoint> {
        let [origin, size, root, ""] = text.split('\n').collect::<Vec<_>>()[..] else { return None };
        let root = text::from_base64(root)?.try_into().ok()?;
        let size = text::number(size)?;
        (!origin.is_empty()).then(|| Checkpoint { origin: origin.to_owned(), size, root: Hash::from_bytes(root) })
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{}\n{}\n{}", self.origin, self.size, text::base64(self.root.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the specification.
    const TEXT: &str = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    #[test]
    fn the_example_of_the_specification_comes_back() {
        let checkpoint = Checkpoint::parse(TEXT).expect("a checkpoint");
        assert_eq!(checkpoint.size, 20_852_163);
        assert_eq!(checkpoint.to_string(), TEXT);
    }

    #[test]
    fn what_is_no_checkpoint_is_refused() {
        for (from, to) in [
            ("208", "0208"),
            ("208", "-208"),
            ("2I=", "2I"),
            ("2I=", "2J="),
            ("q2I=\n", "q2I=\nmore\n"),
            ("example.com/behind-the-sofa", ""),
        ] {
            assert_eq!(Checkpoint::parse(&TEXT.replace(from, to)), None, "{from} to {to}");
        }
    }
}
