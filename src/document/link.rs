//! A link from one content file to another, before it is known whether that file exists.

/// A link to another document's file, and the line it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLink {
    pub line: u64,
    /// As written: `appendix-c.md`, `../2024/code.md#H12`.
    pub address: String,
}
