//! The exit codes, in one place. Scripts and timers rely on them: a number never changes its meaning.

use crate::store::key_file::KeyFileError;
use std::process::{ExitCode, Termination};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done. A look-up that finds nobody is done too.
    Done = 0,
    /// The input has problems; they were listed, and nothing was changed.
    InputProblems = 1,
    /// The command line was not understood.
    WrongUsage = 2,
    /// The disk or the network failed.
    WorldFailed = 3,
    /// Done, but rows were held back.
    RowsHeld = 4,
    /// The next publication is due soon.
    DueSoon = 5,
    /// A publication is late.
    Late = 6,
    /// Something published is not what it should be.
    VerificationFailed = 7,
}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self as u8)
    }
}

/// What stops a command before its end.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Said already, as a list of problems.
    #[error("the input has problems")]
    Problems,
    #[error("{0}")]
    Refused(String),
    #[error("{0}")]
    Usage(String),
    #[error(transparent)]
    KeyFile(#[from] crate::store::key_file::KeyFileError),
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
    #[error(transparent)]
    Fetch(#[from] crate::store::fetch::FetchError),
    #[error(transparent)]
    Site(#[from] crate::reader::SiteError),
    #[error(transparent)]
    Serve(#[from] crate::serve::ServeError),
    /// Somebody else was there first.
    #[error("{0}")]
    Passed(String),
    /// The disk or the network, with what to do.
    #[error("{0}")]
    World(String),
    /// What was published is not what it should be.
    #[error("{0}")]
    Untrue(String),
    #[error("this is a defect of the program, please report it: {0}")]
    Defect(String),
}

impl Failure {
    pub fn exit(&self) -> Exit {
        match self {
            Failure::Problems | Failure::Refused(_) => Exit::InputProblems,
            Failure::Usage(_) => Exit::WrongUsage,
            Failure::Untrue(_) => Exit::VerificationFailed,
            Failure::KeyFile(KeyFileError::Readable { .. } | KeyFileError::Inside { .. }) => Exit::InputProblems,
            Failure::Site(error) if error.is_damage() => Exit::VerificationFailed,
            Failure::KeyFile(KeyFileError::Store(_))
            | Failure::Store(_)
            | Failure::Fetch(_)
            | Failure::Site(_)
            | Failure::Serve(_)
            | Failure::Passed(_)
            | Failure::World(_)
            | Failure::Defect(_) => Exit::WorldFailed,
        }
    }
}

/// A template or a message that cannot be filled.
impl From<crate::diagnostic::Problem> for Failure {
    fn from(problem: crate::diagnostic::Problem) -> Failure {
        Failure::Refused(problem.to_string())
    }
}
