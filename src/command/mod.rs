//! The commands: reading arguments and the clock, calling the layers below, saying what happened, setting the exit
//! code. Nothing is decided here that a page or a record depends on. clap with its kin and indicatif are used here alone.

mod exit;
mod installing;
mod arguments;
mod clock;
mod say;
mod project;
mod texts;
mod inputs;
mod times;
mod account;
mod previous;
mod trees;
mod build;
mod check;
mod init;
mod serve;
mod lookup;
mod status;
mod deadlines;
mod schema;
mod import;
mod private;
mod keygen;
mod sign;
mod keys;
mod publish;
mod prune;
mod verify;
mod headers;
mod manual;
mod export;
mod line;
mod told;
mod run;
mod checkup;
mod checkup_proof;
mod doctor;

pub use exit::Exit;

use arguments::{Arguments, Command};
use clap::Parser;
use std::ffi::OsString;

/// Runs the program with its arguments, the first being its own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(message) => return say::usage(&message),
    };
    let outcome = match &arguments.command {
        Command::Init(options) => init::run(options),
        Command::Check(options) => check::run(&arguments.project, options),
        Command::Build(options) => build::run(&arguments.project, options),
        Command::Serve(options) => serve::run(&arguments.project, options),
        Command::Lookup(options) => lookup::run(&arguments.project, options),
        Command::Status(options) => status::run(&arguments.project, options),
        Command::Deadlines(options) => deadlines::run(&arguments.project, options),
        Command::Schema(options) => schema::run(&arguments.project, options),
        Command::Import(options) => import::run(options),
        Command::Keygen(options) => keygen::run(&arguments.project, options),
        Command::Sign(options) => sign::run(&arguments.project, options),
        Command::Keys(options) => keys::run(&arguments.project, options),
        Command::Publish(options) => publish::run(&arguments.project, options),
        Command::Prune(options) => prune::run(options),
        Command::Verify(options) => verify::run(&arguments.project, options),
        Command::Headers(options) => headers::run(options),
        Command::Manual(options) => manual::run(options),
        Command::Run(options) => run::run(&arguments.project, options),
        Command::Doctor(options) => doctor::run(&arguments.project, options),
    };
    outcome.unwrap_or_else(|failure| say::failure(&failure))
}
