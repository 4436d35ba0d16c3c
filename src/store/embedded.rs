//! The files inside the program, and the rule by which a site's own folder overrides them one by one.

use super::StoreError;
use super::input;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Files by path, with `/` between parts.
pub type FileSet = BTreeMap<String, Cow<'static, [u8]>>;

/// The embedded file at a path such as `templates/home.html`.
pub fn get(path: &str) -> Option<&'static [u8]> {
    let place = FILES.binary_search_by(|(name, _)| (*name).cmp(path)).ok()?;
    Some(FILES[place].1)
}

/// The embedded files below a folder, by their path inside it.
pub fn below(folder: &str) -> FileSet {
    let inside = |path: &'static str| path.strip_prefix(folder)?.strip_prefix('/');
    FILES.iter().filter_map(|(path, bytes)| Some((inside(path)?.to_owned(), Cow::Borrowed(*bytes)))).collect()
}

/// The embedded files below a folder, each replaced by the project's file of the same path, and those that only the
/// project has. A project without the folder overrides nothing.
pub fn overridden(project: &Path, folder: &str) -> Result<FileSet, StoreError> {
    let mut files = below(folder);
    let own = project.join(folder);
    if own.exists() {
        for path in input::walk(&own)? {
            let bytes = input::read(&own.join(&path))?;
            files.insert(path, Cow::Owned(bytes));
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::{FILES, below, get, overridden};
    use std::fs;

    #[test]
    fn the_table_is_sorted_so_that_every_file_is_found() {
        assert!(FILES.is_sorted_by_key(|(path, _)| *path));
        assert!(FILES.iter().all(|(path, bytes)| get(path) == Some(*bytes)));
        assert!(get("goodstanding.toml").is_some());
        assert_eq!(get("goodstanding"), None);
    }

    #[test]
    fn a_project_overrides_file_by_file() {
        let project = tempfile::tempdir().unwrap();
        fs::create_dir(project.path().join("locales")).unwrap();
        fs::write(project.path().join("locales/xx.ftl"), "ui-own = Ours").unwrap();
        let files = overridden(project.path(), "locales").unwrap();
        assert_eq!(&*files["xx.ftl"], b"ui-own = Ours");
        assert_eq!(files.len(), below("locales").len() + 1);
        assert_eq!(overridden(project.path(), "templates").unwrap(), below("templates"));
    }
}
