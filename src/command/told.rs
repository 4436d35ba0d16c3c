//! Telling somebody that a run failed: a command that is given the line, and an address that is sent it. Each once, within half
//! a minute; what goes wrong with them is told beside what went wrong before, never in its place.

use super::line::Telling;
use crate::config::RunSettings;
use crate::store::{fetch, hook};
use std::path::Path;
use std::time::Duration;

/// Long enough for a mail, short enough that the next run is far away.
const PATIENCE: Duration = Duration::from_secs(30);

/// Tells both, as the settings say. The command runs in the project's folder.
pub fn tell(settings: &RunSettings, folder: &Path, line: &str) -> Vec<Telling> {
    let mut told = Vec::new();
    if let Some(command) = &settings.on_failure {
        let answer = hook::tell(command, folder, line, PATIENCE);
        let failed =
            |error| format!("the command on_failure {error}; run it by hand, with a line of runs.jsonl as its input");
        told.push(Telling { by: "on_failure", error: answer.err().map(failed) });
    }
    if let Some(address) = &settings.webhook {
        let answer = fetch::post(address, line, PATIENCE);
        told.push(Telling { by: "webhook", error: answer.err().map(|error| format!("the webhook: {error}")) });
    }
    told
}
