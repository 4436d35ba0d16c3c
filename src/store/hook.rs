//! A command that is told something on standard input, within a time. It and all that it started end then.

use rustix::process::{Pid, Signal, kill_process_group};
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;
use thiserror::Error;

/// How often a command is asked whether it has ended.
const STEP: Duration = Duration::from_millis(50);

/// Why a command was not told, or did not take it well.
#[derive(Debug, Error)]
pub enum HookError {
    #[error("could not be started: {0}")]
    Start(io::Error),
    #[error("failed ({0})")]
    Failed(ExitStatus),
    #[error("did not end within {0} seconds and was stopped")]
    Slow(u64),
}

/// Runs a shell command in a folder and gives it a line. What it prints goes to standard error: standard output is for results.
pub fn tell(command: &str, folder: &Path, line: &str, patience: Duration) -> Result<(), HookError> {
    let printed = io::stderr().as_fd().try_clone_to_owned().map_or(Stdio::null(), Stdio::from);
    let mut shell = Command::new("sh");
    shell.args(["-c", command]).current_dir(folder).stdin(Stdio::piped()).stdout(printed).process_group(0);
    let mut running = shell.spawn().map_err(HookError::Start)?;
    if let Some(mut input) = running.stdin.take() {
        // A command that reads nothing is as good.
        input.write_all(format!("{line}\n").as_bytes()).ok();
    }
    match ended(&mut running, patience)? {
        Some(status) if status.success() => Ok(()),
        Some(status) => Err(HookError::Failed(status)),
        None => {
            stop(&mut running);
            Err(HookError::Slow(patience.as_secs()))
        }
    }
}

/// Waits as long as there is patience; `None` where it ran out.
fn ended(running: &mut Child, patience: Duration) -> Result<Option<ExitStatus>, HookError> {
    let mut waited = Duration::ZERO;
    loop {
        let status = running.try_wait().map_err(HookError::Start)?;
        if status.is_some() || waited >= patience {
            return Ok(status);
        }
        std::thread::sleep(STEP);
        waited += STEP;
    }
}

fn stop(running: &mut Child) {
    if let Some(group) = i32::try_from(running.id()).ok().and_then(Pid::from_raw) {
        kill_process_group(group, Signal::KILL).ok();
    }
    running.wait().ok();
}

#[cfg(test)]
mod tests {
    use super::tell;
    use std::fs;
    use std::path::Path;
    use std::time::Duration;

    #[test]
    fn a_command_is_told_and_stopped_with_all_that_it_started() {
        let folder = tempfile::tempdir().unwrap();
        let ask = |command: &str, patience| {
            tell(command, folder.path(), "{\"a\":1}", Duration::from_millis(patience))
                .map_err(|error| error.to_string())
        };
        assert_eq!(ask("cat > told", 30_000), Ok(()));
        assert_eq!(fs::read_to_string(folder.path().join("told")).unwrap(), "{\"a\":1}\n");
        assert_eq!(ask("true", 30_000), Ok(()));
        assert_eq!(ask("exit 3", 30_000), Err("failed (exit status: 3)".to_owned()));
        let slow = "sleep 600 & echo $! > started; wait";
        assert_eq!(ask(slow, 2_000), Err("did not end within 2 seconds and was stopped".to_owned()));
        let started = fs::read_to_string(folder.path().join("started")).unwrap();
        let has_ended = || {
            std::thread::sleep(Duration::from_millis(20));
            let state = fs::read_to_string(format!("/proc/{}/stat", started.trim())).unwrap_or_default();
            state.is_empty() || state.contains(" Z ")
        };
        assert!((0..500).any(|_| has_ended()), "what the command started is still there");
        let missing = tell("true", Path::new("/no/such/folder"), "", Duration::ZERO).unwrap_err().to_string();
        assert!(missing.starts_with("could not be started"), "{missing}");
    }
}
