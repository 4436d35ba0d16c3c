//! `goodstanding schema`: the export that the settings expect, for those who make it.

use super::arguments::{Format, ProjectOption, Schema};
use super::exit::{Exit, Failure};
use super::project::{Project, SETTINGS};
use super::say;
use crate::config;
use crate::registry;

pub fn run(project: &ProjectOption, options: &Schema) -> Result<Exit, Failure> {
    let project = Project::find(project)?;
    let name = project.path(SETTINGS).display().to_string();
    let text = String::from_utf8(project.read(SETTINGS)?)
        .map_err(|_| Failure::Refused(format!("{name} is not UTF-8; save it as UTF-8 in your editor")))?;
    let (settings, findings) = config::read(&name, &text);
    say::problems(&findings.problems);
    let package = settings.map(|settings| registry::expected_export(&settings)).ok_or(Failure::Problems)?;
    match options.output.format {
        Format::Text => say::line(package.text().trim_end()),
        Format::Json => say::json(&package),
    }
    Ok(Exit::Done)
}
