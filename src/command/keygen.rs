//! `goodstanding keygen`: a new key. The secret goes to a file that only its owner can read, the public half to the terminal.

use super::arguments::{Keygen, ProjectOption};
use super::exit::{Exit, Failure};
use super::private;
use super::say;
use crate::note::SigningKey;
use crate::store::key_file;

pub fn run(project: &ProjectOption, options: &Keygen) -> Result<Exit, Failure> {
    let seed = key_file::random()?;
    let key = SigningKey::from_seed(&options.name, &seed).map_err(|error| Failure::Usage(error.to_string()))?;
    key_file::write_new(&options.out, &key.secret(), &private::folders(project, &[])?)?;
    say::line(&key.verifier().to_string());
    say::aside(&format!(
        "The secret key is in {}. Whoever has it signs as {}: make one copy for the safe, no other.",
        options.out.display(),
        options.name
    ));
    Ok(Exit::Done)
}
