//! `goodstanding serve`: a build, then a preview on this machine with the headers of production. Inputs are looked at
//! every second; a change builds the site again, and a build that fails leaves the last good site in place.

use super::arguments::{ProjectOption, Serve};
use super::build;
use super::exit::{Exit, Failure};
use super::project::Project;
use super::say;
use crate::serve;
use crate::store::input;
use crate::store::input::Stamp;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Short enough that a person sees the change when they turn to the browser, long enough to cost nothing.
const LOOK_EVERY: Duration = Duration::from_secs(1);

pub fn run(option: &ProjectOption, options: &Serve) -> Result<Exit, Failure> {
    let project = Project::find(option)?;
    let made = build::make(&project, &options.build)?;
    let watched = watched(&project, options)?;
    let build_options = options.build.clone();
    if !watched.is_empty() {
        std::thread::spawn(move || watch(&project, &build_options, &watched));
    }
    preview(&made.out, options.port)?;
    Ok(Exit::Done)
}

fn preview(out: &Path, port: u16) -> Result<(), Failure> {
    let shown = out.display().to_string();
    let ready = move |address| say::line(&format!("Showing {shown} at http://{address}/ (stop with Ctrl-C)"));
    Ok(serve::serve(out, port, ready)?)
}

fn watched(project: &Project, options: &Serve) -> Result<Vec<PathBuf>, Failure> {
    let Some(settings) = project.settings()? else { return Ok(Vec::new()) };
    let registry = project.registry(options.build.input.registry.as_deref(), &settings);
    Ok(project.watched(registry, &settings))
}

/// Builds again whenever an input changed, until the program ends.
fn watch(project: &Project, options: &super::arguments::Build, watched: &[PathBuf]) {
    let mut seen = stamps(watched);
    loop {
        std::thread::sleep(LOOK_EVERY);
        let now = stamps(watched);
        if now == seen {
            continue;
        }
        seen = now;
        match build::make(project, options) {
            Ok(made) => say::line(&format!("Built again: {} files written.", made.written.len())),
            Err(failure) => {
                say::failure(&failure);
                say::aside("The last good site stays.");
            }
        }
    }
}

fn stamps(watched: &[PathBuf]) -> Vec<Stamp> {
    watched.iter().filter_map(|place| input::stamps(place).ok()).flatten().collect()
}
