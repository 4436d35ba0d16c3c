//! Where a site's inputs come from: a folder with `goodstanding.toml`, or the sample inside the program.

use super::arguments::ProjectOption;
use super::exit::Failure;
use crate::config;
use crate::config::Settings;
use crate::store::embedded;
use crate::store::embedded::FileSet;
use crate::store::input;
use std::path::{Path, PathBuf};

/// The name of the settings file, and of the sample's settings in messages.
pub const SETTINGS: &str = "goodstanding.toml";

/// The inputs of one site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Project {
    Folder(PathBuf),
    /// The made-up registry that comes with the program; output goes below the current folder.
    Sample,
}

impl Project {
    /// The project named on the command line or in the current folder.
    pub fn find(option: &ProjectOption) -> Result<Project, Failure> {
        let folder = option.folder.clone().unwrap_or_else(|| PathBuf::from("."));
        if folder.join(SETTINGS).is_file() {
            return Ok(Project::Folder(folder));
        }
        match &option.folder {
            None => Ok(Project::Sample),
            Some(folder) => Err(Failure::Usage(format!(
                "{} has no {SETTINGS}; start a site there with: goodstanding init {}",
                folder.display(),
                folder.display()
            ))),
        }
    }

    /// A path of the settings, as a path from the current folder.
    pub fn path(&self, relative: &str) -> PathBuf {
        match self {
            Project::Folder(folder) if folder == Path::new(".") => PathBuf::from(relative),
            Project::Folder(folder) => folder.join(relative),
            Project::Sample => PathBuf::from(relative),
        }
    }

    /// The settings, for commands that only need to know where things stand; none when they have problems.
    pub fn settings(&self) -> Result<Option<Settings>, Failure> {
        let bytes = self.read(SETTINGS)?;
        Ok(config::read(SETTINGS, &String::from_utf8_lossy(&bytes)).0)
    }

    /// The site to ask: the one named, else the project's own output.
    pub fn site(option: &ProjectOption, named: Option<&str>) -> Result<String, Failure> {
        if let Some(site) = named {
            return Ok(site.to_owned());
        }
        let project = Project::find(option)?;
        let out = project.settings()?.map_or("public".to_owned(), |settings| settings.files.out);
        Ok(project.path(&out).display().to_string())
    }

    /// The export: the file named on the command line, else the one in the settings; none for the sample's own.
    pub fn registry(&self, named: Option<&Path>, settings: &Settings) -> Option<PathBuf> {
        match (named, self) {
            (Some(file), _) => Some(file.to_owned()),
            (None, Project::Folder(_)) => Some(self.path(&settings.files.registry)),
            (None, Project::Sample) => None,
        }
    }

    /// The bytes of an input file.
    pub fn read(&self, relative: &str) -> Result<Vec<u8>, Failure> {
        match self {
            Project::Folder(_) => Ok(input::read(&self.path(relative))?),
            Project::Sample => embedded::get(relative)
                .map(<[u8]>::to_vec)
                .ok_or_else(|| Failure::Defect(format!("the sample has no {relative}"))),
        }
    }

    /// The files below an input folder: the project's own only, or the sample's.
    pub fn below(&self, relative: &str) -> Result<FileSet, Failure> {
        let Project::Folder(_) = self else { return Ok(embedded::below(relative)) };
        let folder = self.path(relative);
        let mut files = FileSet::new();
        for path in input::walk(&folder)? {
            let bytes = input::read(&folder.join(&path))?;
            files.insert(path, bytes.into());
        }
        Ok(files)
    }

    /// The program's own files of a folder (templates, client, locales), each replaced by the project's where it has one.
    pub fn overridden(&self, relative: &str) -> Result<FileSet, Failure> {
        match self {
            Project::Folder(folder) => Ok(embedded::overridden(folder, relative)?),
            Project::Sample => Ok(embedded::below(relative)),
        }
    }

    /// The places whose change makes a preview out of date.
    pub fn watched(&self, registry: Option<PathBuf>, settings: &Settings) -> Vec<PathBuf> {
        let Project::Folder(_) = self else { return Vec::new() };
        let own =
            [SETTINGS, &settings.files.content, "templates", "client", "locales"].map(|relative| self.path(relative));
        own.into_iter().chain(registry).collect()
    }
}
