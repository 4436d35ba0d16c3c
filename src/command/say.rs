//! Everything the program says: results to standard output, problems and progress to standard error.

use super::exit::{Exit, Failure};
use crate::diagnostic::Problem;
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use std::io::{self, Read, Write};
use std::time::Duration;

/// A line for the person, on standard output. A reader that went away is not an error.
pub fn line(text: &str) {
    writeln!(io::stdout().lock(), "{text}").ok();
}

/// A text of several lines, on standard output, as it stands.
pub fn text(text: &str) {
    write!(io::stdout().lock(), "{text}").ok();
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

/// What a command is doing, how far it is and how fast, on a terminal only: in a pipe or a log nothing of it is said.
pub struct Progress(ProgressBar);

impl Progress {
    pub fn new() -> Progress {
        let bar = ProgressBar::new_spinner();
        bar.enable_steady_tick(Duration::from_millis(200));
        Progress(bar)
    }

    /// Begins something of which so many `things` are to be done; 0: nobody knows how many.
    pub fn begin(&self, doing: &'static str, total: u64, things: Things) {
        let count = match things {
            Things::Bytes => "{bytes} of {total_bytes}, {bytes_per_sec}",
            Things::People | Things::Keys => "{human_pos} of {human_len} {prefix}, {per_sec}",
            Things::Files => "{human_pos} {prefix}, {per_sec}",
        };
        let form = if total == 0 {
            format!("{{spinner}} {{msg}}: {count}, {{elapsed}}")
        } else {
            format!("{{msg}} [{{bar:30}}] {count}, {{eta}} left")
        };
        self.0.set_style(ProgressStyle::with_template(&form).unwrap_or_else(|_| ProgressStyle::default_spinner()));
        self.0.set_message(doing);
        self.0.set_prefix(things.word());
        self.0.set_length(total);
        self.0.set_position(0);
        self.0.reset_eta();
    }

    /// So many more are done.
    pub fn add(&self, count: u64) {
        self.0.inc(count);
    }

    /// An input whose bytes are counted as they are read.
    pub fn counting<R: Read>(&self, input: R) -> impl Read {
        self.0.wrap_read(input)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// What is counted.
#[derive(Clone, Copy)]
pub enum Things {
    Bytes,
    People,
    Keys,
    Files,
}

impl Things {
    fn word(self) -> &'static str {
        match self {
            Things::Bytes => "bytes",
            Things::People => "people",
            Things::Keys => "keys",
            Things::Files => "files",
        }
    }
}
