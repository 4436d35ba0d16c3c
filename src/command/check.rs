//! `goodstanding check`: read everything, list every problem, write nothing.

use super::arguments::{Check, Format, ProjectOption};
use super::exit::{Exit, Failure};
use super::inputs;
use super::project::Project;
use super::say;

pub fn run(project: &ProjectOption, options: &Check) -> Result<Exit, Failure> {
    let project = Project::find(project)?;
    let reading = inputs::read(&project, &options.input)?;
    let (problems, notices) = (&reading.findings.problems, &reading.findings.notices);
    if options.output.format == Format::Json {
        say::json(&reading.report());
    } else {
        say::problems(&reading.findings);
        notices.iter().for_each(|notice| say::aside(&format!("notice: {notice}\n")));
        if let Some(inputs) = &reading.inputs {
            say::line(&format!(
                "No problems: {} certifications and {} documents.",
                inputs.records.len(),
                inputs.documents.len()
            ));
        }
    }
    Ok(if problems.is_empty() { Exit::Done } else { Exit::InputProblems })
}
