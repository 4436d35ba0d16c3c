//! Everything the program says: results to standard output, problems and progress to standard error.

use super::exit::{Exit, Failure};
use crate::diagnostic::Problem;
use serde::Serialize;
use std::io::{self, Write};

/// A line for the person, on standard output. A reader that went away is not an error.
pub fn line(text: &str) {
    writeln!(io::stdout().lock(), "{text}").ok();
}

/// A line of JSON, on standard output.
pub fn json(value: &impl Serialize) {
    line(&serde_json::to_string(value).unwrap_or_default());
}

/// A line that is not the result: on standard error.
pub fn aside(text: &str) {
    writeln!(io::stderr().lock(), "{text}").ok();
}

/// The problems, then how many there are.
pub fn problems(problems: &[Problem]) {
    for problem in problems {
        aside(&format!("{problem}\n"));
    }
    let count = problems.len();
    if count > 0 {
        let noun = if count == 1 { "problem" } else { "problems" };
        aside(&format!("{count} {noun}. Nothing was changed."));
    }
}

/// What stopped a command, and the exit code it sets.
pub fn failure(failure: &Failure) -> Exit {
    if !matches!(failure, Failure::Problems) {
        aside(&format!("goodstanding: {failure}"));
    }
    failure.exit()
}

/// clap's help, version or complaint.
pub fn usage(message: &clap::Error) -> Exit {
    message.print().ok();
    if message.use_stderr() { Exit::WrongUsage } else { Exit::Done }
}

/// A count of files and their rate, on a terminal only.
pub fn progress() -> indicatif::ProgressBar {
    let style = indicatif::ProgressStyle::with_template("{spinner} {pos} files, {per_sec}, {elapsed}");
    let style = style.unwrap_or_else(|_| indicatif::ProgressStyle::default_spinner());
    indicatif::ProgressBar::new_spinner().with_style(style)
}
