//! `goodstanding doctor`: what is set up for a timer, what is missing and what is wrong. It changes nothing.

use super::arguments::{Doctor, Format, ProjectOption};
use super::checkup::{Check, Patient, State};
use super::clock;
use super::exit::{Exit, Failure};
use super::inputs;
use super::line::count;
use super::project::{Project, SETTINGS};
use super::run as runner;
use super::say;
use crate::diagnostic::Findings;
use crate::time::Moment;
use serde::Serialize;

/// What `--format json` prints.
#[derive(Serialize)]
struct Said<'a> {
    now: Moment,
    program: &'static str,
    checks: &'a [Check],
}

pub fn run(option: &ProjectOption, options: &Doctor) -> Result<Exit, Failure> {
    let project = Project::find(option)?;
    if project == Project::Sample {
        return Err(Failure::Usage(format!("there is no {SETTINGS} here; name the project's folder with -C")));
    }
    let now = clock::now(options.now);
    let checks = checks(&project, now)?;
    match options.output.format {
        Format::Json => say::json(&Said { now, program: env!("CARGO_PKG_VERSION"), checks: &checks }),
        Format::Text => print(&checks),
    }
    Ok(if checks.iter().all(|check| check.state == State::Ok) { Exit::Done } else { Exit::InputProblems })
}

fn checks(project: &Project, now: Moment) -> Result<Vec<Check>, Failure> {
    let mut checks = vec![Check::ok("program", format!("goodstanding {}", env!("CARGO_PKG_VERSION")))];
    let mut findings = Findings::default();
    let Some(settings) = inputs::settings(project, &mut findings)? else {
        let found = format!("{} in {SETTINGS}", count(findings.problems.len(), "problem"));
        checks.push(Check::wrong("settings", found, "goodstanding check lists them; nothing else was looked at"));
        return Ok(checks);
    };
    checks.push(Check::ok("settings", format!("{} has no problems", project.path(SETTINGS).display())));
    let state = project.path(&settings.files.state);
    let to = runner::target(project, &settings.run).ok();
    checks.extend(all(&Patient { project, settings: &settings, state, to, now }));
    Ok(checks)
}

/// All checks, in the order in which a run meets what they are about.
fn all(patient: &Patient) -> Vec<Check> {
    let mut checks = vec![patient.people()];
    let export = patient.search().look();
    checks.push(match &export {
        Ok(about) => patient.export(about),
        Err(failure) => Check::wrong("export", failure.to_string(), "mend that, then run goodstanding doctor again"),
    });
    checks.extend(patient.inputs(export.as_ref().ok()));
    let keys = patient.keys_note();
    checks.push(patient.keys(&keys));
    checks.extend(patient.signing(keys.as_ref().ok()));
    checks.push(patient.state());
    checks.push(patient.target(keys.as_ref().ok()));
    checks.push(patient.disk());
    checks.push(patient.clock(export.as_ref().ok()));
    checks.push(patient.timer());
    checks.push(patient.contact());
    checks.push(patient.alarm());
    checks
}

fn print(checks: &[Check]) {
    for check in checks {
        let word = match check.state {
            State::Ok => "ok",
            State::Missing => "missing",
            State::Wrong => "wrong",
        };
        say::line(&format!("{word:<8} {:<10} {}", check.about, check.found));
        if !check.todo.is_empty() {
            say::line(&format!("{:19} do: {}", "", check.todo));
        }
    }
    let open = checks.iter().filter(|check| check.state != State::Ok).count();
    say::line(&match open {
        0 => "All is well.".to_owned(),
        open => format!("{} to do.", count(open, "thing")),
    });
}
