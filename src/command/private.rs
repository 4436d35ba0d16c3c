//! Where no secret key may stand: everything that is published, shared or kept in many copies.

use super::arguments::ProjectOption;
use super::exit::Failure;
use super::project::Project;
use crate::note::SigningKey;
use crate::store::key_file;
use std::path::{Path, PathBuf};

/// The project's folder and output, and what else is published, each with what it is.
pub fn folders(option: &ProjectOption, published: &[&Path]) -> Result<Vec<(PathBuf, &'static str)>, Failure> {
    Ok(folders_of(&Project::find(option)?, published))
}

/// The same of a project that was found already.
pub fn folders_of(project: &Project, published: &[&Path]) -> Vec<(PathBuf, &'static str)> {
    let mut folders: Vec<(PathBuf, &str)> =
        published.iter().map(|folder| (folder.to_path_buf(), "a published site")).collect();
    if let Project::Folder(folder) = project {
        folders.push((folder.clone(), "the project's working tree"));
    }
    folders
}

/// Reads a signing key.
pub fn key(option: &ProjectOption, path: &Path, published: &[&Path]) -> Result<SigningKey, Failure> {
    let text = key_file::read(path, &folders(option, published)?)?;
    SigningKey::parse(&text).map_err(|error| Failure::Refused(format!("{}: {error}", path.display())))
}
