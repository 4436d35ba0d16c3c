//! `goodstanding check`: read everything, list every problem, write nothing. What only a comparison with the site that
//! stands can show is the build's to say.

use super::arguments::{Check, Format, ProjectOption};
use super::exit::{Exit, Failure};
use super::inputs;
use super::inputs::{Inputs, Reading};
use super::project::Project;
use super::say;
use super::say::Progress;
use crate::config::BadRows;
use crate::diagnostic::Problem;
use crate::registry::HeldRow;
use serde::Serialize;

/// What `--format json` prints.
#[derive(Serialize)]
struct Checked {
    problems: Vec<Problem>,
    notices: Vec<Problem>,
    /// Rows that a build would hold back.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    held: Vec<HeldRow>,
    rows: u64,
}

pub fn run(project: &ProjectOption, options: &Check) -> Result<Exit, Failure> {
    let project = Project::find(project)?;
    let progress = Progress::new();
    let reading = inputs::read(&project, &options.input, &progress, &|_, _| None)?;
    drop(progress);
    let mut checked = Checked::of(&reading);
    if let Some(inputs) = &reading.inputs {
        checked.notices.extend(inputs::language_notices(&project, &inputs.settings)?);
    }
    if options.output.format == Format::Json {
        say::json(&checked);
    } else {
        checked.say(reading.inputs.as_ref());
    }
    Ok(match (checked.problems.is_empty(), checked.held.is_empty()) {
        (false, _) => Exit::InputProblems,
        (true, false) => Exit::RowsHeld,
        (true, true) => Exit::Done,
    })
}

impl Checked {
    fn of(reading: &Reading) -> Checked {
        let mut problems = reading.findings.problems.clone();
        let mut notices = reading.findings.notices.clone();
        let mut held = Vec::new();
        if let Some(inputs) = &reading.inputs {
            // Only the site that stands can prove the last row whole, so here it is no more than a notice.
            notices.extend(inputs.table.open_end.iter().map(|end| end.problem.clone()));
            let broken = &inputs.table.broken;
            if matches!(inputs.settings.table.on_bad_rows, BadRows::Hold { at_most } if broken.len() <= at_most as usize)
            {
                held.extend(broken.iter().map(HeldRow::from));
            } else {
                problems.extend(inputs.table.problems());
            }
        }
        Checked { problems, notices, held, rows: reading.rows }
    }

    fn say(&self, inputs: Option<&Inputs>) {
        say::problems(&self.problems);
        self.notices.iter().for_each(|notice| say::aside(&format!("notice: {notice}\n")));
        let held = self.held.iter().flat_map(|row| &row.problems);
        held.for_each(|problem| say::aside(&format!("would be held back: {problem}\n")));
        if let (true, Some(inputs)) = (self.problems.is_empty(), inputs) {
            let (people, documents) = (inputs.table.records.len(), inputs.library.documents.len());
            say::line(&match self.held.len() {
                0 => format!("No problems: {people} certifications and {documents} documents."),
                1 => format!(
                    "1 row would be held back; {people} other certifications and {documents} documents are right."
                ),
                many => format!(
                    "{many} rows would be held back; {people} other certifications and {documents} documents are right."
                ),
            });
        }
    }
}
