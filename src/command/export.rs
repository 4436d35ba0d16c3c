//! The export that a run takes: a file, the newest complete one of a folder, or what an address gives; with the time of its data
//! and the number of rows that it must have. Without either it is refused: nobody would notice an old export, or half of one.

use super::exit::Failure;
use super::private;
use super::project::Project;
use super::times;
use crate::config::{Location, Settings};
use crate::reader::SiteError;
use crate::registry;
use crate::store::address;
use crate::store::fetch::Request;
use crate::store::input;
use crate::store::input::Stamp;
use crate::store::key_file;
use crate::store::site::SourceError;
use crate::time::Moment;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// The folder, inside that of the state, in which a fetched export stands until the next one comes.
const FETCHED: &str = "fetched";

/// An export that may be built from.
#[derive(Debug)]
pub struct Export {
    /// Where it stands on this machine.
    pub file: PathBuf,
    pub about: About,
    /// What the file was when it was chosen.
    stamps: Vec<Stamp>,
}

/// What a run says of its export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct About {
    /// As the settings name it, or the file in the folder that they name.
    pub path: String,
    pub as_of: Moment,
    pub as_of_from: TimeFrom,
    /// How many it must have.
    pub rows: u32,
    /// Newer exports of the folder, which were not complete.
    pub passed_over: Vec<PassedOver>,
}

/// Where the time of the data came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimeFrom {
    Sidecar,
    Name,
    LastModified,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PassedOver {
    pub path: String,
    pub why: String,
}

/// Where and when an export is looked for.
pub struct Search<'a> {
    pub project: &'a Project,
    pub settings: &'a Settings,
    /// The folder with what was signed, for what is fetched.
    pub state: &'a Path,
    pub now: Moment,
}

impl Export {
    /// Whether somebody wrote the file since it was chosen.
    pub fn has_changed(&self) -> bool {
        input::stamps(&self.file).map_or(true, |stamps| stamps != self.stamps)
    }

    fn of(file: PathBuf, about: About) -> Result<Export, Failure> {
        let stamps = input::stamps(&file)?;
        Ok(Export { file, about, stamps })
    }
}

impl Search<'_> {
    /// Finds the export, fetching it where it stands at an address.
    pub fn find(&self) -> Result<Export, Failure> {
        match self.location() {
            Location::Path(path) => self.on_disk(&self.project.path(&path)),
            Location::Address(address) => self.fetched(&address),
            Location::ObjectStore(address) => self.stored(&address),
        }
    }

    /// As `find`, but what stands at an address is only looked at.
    pub fn look(&self) -> Result<About, Failure> {
        match self.location() {
            Location::Address(address) => {
                let authorization = self.authorization()?;
                let noted = self.noted(&address, authorization.as_deref())?;
                let modified =
                    Request { address: &address, authorization: authorization.as_deref() }.last_modified()?;
                let (as_of, as_of_from) = self.time_at(&address, &noted, modified)?;
                let path = Location::Address(address).to_string();
                Ok(About { path, as_of, as_of_from, rows: noted.rows, passed_over: Vec::new() })
            }
            _ => self.find().map(|export| export.about),
        }
    }

    /// The one of `[run]`, else the file that `build` reads.
    fn location(&self) -> Location {
        let files = &self.settings.files;
        self.settings.run.export.clone().unwrap_or_else(|| Location::Path(files.registry.clone()))
    }

    fn on_disk(&self, place: &Path) -> Result<Export, Failure> {
        if place.is_dir() {
            return self.newest(place);
        }
        let shown = place.display().to_string();
        if !place.is_file() {
            return Err(Failure::Refused(format!(
                "{shown} does not exist; look whether the program that makes the export still does, and whether export \
                 under [run] names the right place"
            )));
        }
        let (as_of, as_of_from) = self.time_of(place)?.ok_or_else(|| no_time(&shown))?;
        let rows = self.rows_of(place)?.ok_or_else(|| no_rows(&shown))?;
        Export::of(place.to_owned(), About { path: shown, as_of, as_of_from, rows, passed_over: Vec::new() })
    }

    /// The newest complete export of a folder, by the time of its data; of two alike the one whose name comes later.
    fn newest(&self, folder: &Path) -> Result<Export, Failure> {
        let mut passed_over = Vec::new();
        let mut found = Vec::new();
        for name in input::names(folder)?.into_iter().filter(|name| is_export(name)) {
            match self.time_of(&folder.join(&name)) {
                Ok(Some((time, from))) => found.push((time, name, from)),
                Ok(None) => {}
                Err(error) => passed_over.push(PassedOver { path: name, why: error.to_string() }),
            }
        }
        found.sort_by(|one, other| (&other.0, &other.1).cmp(&(&one.0, &one.1)));
        for (as_of, name, as_of_from) in found {
            let file = folder.join(&name);
            match self.complete(&file, as_of) {
                Ok(rows) => {
                    let path = file.display().to_string();
                    return Export::of(file, About { path, as_of, as_of_from, rows, passed_over });
                }
                Err(why) => passed_over.push(PassedOver { path: name, why: why.to_string() }),
            }
        }
        Err(none_complete(folder, &passed_over))
    }

    /// How many rows the file has, once it is known to be whole; else why not.
    fn complete(&self, file: &Path, as_of: Moment) -> Result<u32, Failure> {
        let refuse = |why: String| Err(Failure::Refused(why));
        if as_of > self.now {
            return refuse(format!("its data are said to be of {as_of}, which is after now ({})", self.now));
        }
        let Some(expected) = self.rows_of(file)? else {
            return refuse("nothing says how many rows it must have, so it may be still being written".to_owned());
        };
        let reading = registry::read(&file.display().to_string(), input::open(file)?, self.settings);
        // Whether it is whole cannot be told where not even its columns are known: that is for the build to say.
        let is_readable = !reading.findings.problems.iter().any(|problem| problem.code.starts_with("header"));
        if is_readable && reading.rows != u64::from(expected) {
            return refuse(format!("{} rows of {expected}: it is still being written, or was cut off", reading.rows));
        }
        // Its last row counts as one, however little of it is there.
        let ends_open = reading.open_end.is_some() || reading.broken.iter().any(|row| row.line > reading.rows);
        if ends_open && !input::ends_with_line(file)? {
            return refuse("it ends in the middle of a row: it is still being written, or was cut off".to_owned());
        }
        Ok(expected)
    }

    /// The time in the file beside it, else the one in its name.
    fn time_of(&self, file: &Path) -> Result<Option<(Moment, TimeFrom)>, Failure> {
        if let Some(time) = times::sidecar(file)? {
            return Ok(Some((time, TimeFrom::Sidecar)));
        }
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        Ok(registry::time_in_name(name, &self.settings.zone).map(|time| (time, TimeFrom::Name)))
    }

    fn rows_of(&self, file: &Path) -> Result<Option<u32>, Failure> {
        match input::beside(file, ".rows")? {
            Some((file, text)) => rows(&file.display().to_string(), &text).map(Some),
            None => Ok(self.settings.table.expected_rows),
        }
    }

    /// Fetches the export with what stands beside it, those first: an export that is exchanged meanwhile has other rows.
    fn fetched(&self, address: &str) -> Result<Export, Failure> {
        let authorization = self.authorization()?;
        let noted = self.noted(address, authorization.as_deref())?;
        let folder = self.state.join(FETCHED);
        input::make_private(&folder)?;
        let file = folder.join("export.csv");
        let fetched = Request { address, authorization: authorization.as_deref() }.to_file(&file)?;
        let (as_of, as_of_from) = self.time_at(address, &noted, fetched.last_modified)?;
        note_beside(&file, as_of, noted.rows)?;
        let path = Location::Address(address.to_owned()).to_string();
        Export::of(file, About { path, as_of, as_of_from, rows: noted.rows, passed_over: Vec::new() })
    }

    /// Takes the export out of an object store, with what stands beside it, those first.
    fn stored(&self, address: &str) -> Result<Export, Failure> {
        let (store, name) = address::object(address).map_err(SiteError::from)?;
        let beside = |ending: &str| match store.read(&format!("{name}{ending}")) {
            Err(SourceError::NotFound { .. }) => Ok(None),
            Err(error) => Err(Failure::from(SiteError::from(error))),
            Ok(text) => Ok(Some((format!("{address}{ending}"), String::from_utf8_lossy(&text).trim().to_owned()))),
        };
        let time = match beside(".as-of")? {
            Some((place, text)) => Some((times::moment_in(&place, &text)?, TimeFrom::Sidecar)),
            None => registry::time_in_name(name, &self.settings.zone).map(|time| (time, TimeFrom::Name)),
        };
        let (as_of, as_of_from) = time.ok_or_else(|| no_time(address))?;
        let expected = beside(".rows")?.map(|(place, text)| self::rows(&place, &text)).transpose()?;
        let rows = expected.or(self.settings.table.expected_rows).ok_or_else(|| no_rows(address))?;
        let bytes = store.read(name).map_err(SiteError::from)?;
        let folder = self.state.join(FETCHED);
        input::make_private(&folder)?;
        let file = folder.join("export.csv");
        input::replace(&file, &bytes)?;
        note_beside(&file, as_of, rows)?;
        Export::of(file, About { path: address.to_owned(), as_of, as_of_from, rows, passed_over: Vec::new() })
    }

    /// What stands beside the export counts; the server's own word only where the settings say so.
    fn time_at(&self, address: &str, noted: &Noted, modified: Option<Moment>) -> Result<(Moment, TimeFrom), Failure> {
        let believed = modified.filter(|_| self.settings.run.believe_last_modified);
        noted.time.or(believed.map(|time| (time, TimeFrom::LastModified))).ok_or_else(|| no_time(address))
    }

    /// What stands beside an export at an address.
    fn noted(&self, address: &str, authorization: Option<&str>) -> Result<Noted, Failure> {
        let ask = |ending: &str| {
            let address = Request::beside(address, ending);
            let text = Request { address: &address, authorization }.text()?;
            Ok::<_, Failure>(text.map(|text| (Location::Address(address).to_string(), text)))
        };
        let time = match ask(".as-of")? {
            Some((place, text)) => Some((times::moment_in(&place, &text)?, TimeFrom::Sidecar)),
            None => None,
        };
        let rows = match ask(".rows")? {
            Some((place, text)) => rows(&place, &text)?,
            None => self.settings.table.expected_rows.ok_or_else(|| no_rows(address))?,
        };
        Ok(Noted { time, rows })
    }

    /// What the settings' file says to the server, which nobody else may read.
    fn authorization(&self) -> Result<Option<String>, Failure> {
        let Some(file) = &self.settings.run.authorization else { return Ok(None) };
        let folders = private::folders_of(self.project, &[]);
        let text = key_file::read(&self.project.path(file), &folders)?;
        Ok(Some(text.trim().to_owned()))
    }
}

/// Writes beside a fetched export what a build reads there.
fn note_beside(file: &Path, as_of: Moment, rows: u32) -> Result<(), Failure> {
    for (ending, text) in [("csv.as-of", as_of.to_string()), ("csv.rows", rows.to_string())] {
        input::replace(&file.with_extension(ending), text.as_bytes())?;
    }
    Ok(())
}

/// What a server says of an export beside it.
struct Noted {
    time: Option<(Moment, TimeFrom)>,
    rows: u32,
}

/// Whether a file of a folder may be an export: not a note beside one, nor one that is being written.
fn is_export(name: &str) -> bool {
    ![".as-of", ".rows", ".part", ".tmp", ".new"].iter().any(|ending| name.ends_with(ending))
}

fn rows(place: &str, text: &str) -> Result<u32, Failure> {
    text.parse().map_err(|_| {
        Failure::Refused(format!("{place}: it must hold the number of the export's rows, in digits and nothing else"))
    })
}

fn no_time(export: &str) -> Failure {
    let export = export.split('?').next().unwrap_or_default();
    Failure::Refused(format!(
        "{export}: nothing says of what time these data are; have the program that makes the export write a time like \
         2026-11-20T23:00:00Z to {export}.as-of"
    ))
}

fn no_rows(export: &str) -> Failure {
    let export = export.split('?').next().unwrap_or_default();
    Failure::Refused(format!(
        "{export}: nothing says how many rows it must have, so half an export would not be noticed; have the program that \
         makes it write the number to {export}.rows, or set expected_rows under [table]"
    ))
}

fn none_complete(folder: &Path, passed_over: &[PassedOver]) -> Failure {
    let folder = folder.display();
    let lines: Vec<String> = passed_over.iter().map(|file| format!("\n  {}: {}", file.path, file.why)).collect();
    match lines.is_empty() {
        true => Failure::Refused(format!(
            "{folder} holds no export of which the time is known; name each by its day, as registry-2026-11-21.csv, or put \
             the time beside it in a file ending in .as-of"
        )),
        false => Failure::Refused(format!(
            "{folder} holds no complete export; export again, and write the number of rows to a file beside it that ends in \
             .rows:{}",
            lines.concat()
        )),
    }
}
