//! `goodstanding manual`: pages for `man` and completions for shells, out of the definitions that read the arguments. They
//! are written by this program and not kept in the source, so that they cannot say something else than it does.

use super::arguments::Arguments;
use super::exit::{Exit, Failure};
use super::installing::Manual;
use super::say;
use crate::store::input;
use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;

/// Where packages keep the completions of each shell, below /usr/share.
const COMPLETIONS: [(Shell, &str); 3] = [
    (Shell::Bash, "bash-completion/completions/goodstanding"),
    (Shell::Fish, "fish/vendor_completions.d/goodstanding.fish"),
    (Shell::Zsh, "zsh/vendor-completions/_goodstanding"),
];

pub fn run(options: &Manual) -> Result<Exit, Failure> {
    let mut command = Arguments::command();
    command.build();
    let mut files = Vec::new();
    for (shell, path) in COMPLETIONS {
        let mut bytes = Vec::new();
        clap_complete::generate(shell, &mut command, "goodstanding", &mut bytes);
        files.push((path.to_owned(), bytes));
    }
    for one in [&command].into_iter().chain(command.get_subcommands().filter(|one| !one.is_hide_set())) {
        files.push(page(one)?);
    }
    for (path, bytes) in &files {
        input::write(&options.folder.join(path), bytes)?;
    }
    say::line(&format!("{} files in {}.", files.len(), options.folder.display()));
    Ok(Exit::Done)
}

/// The page of a command, and where it stands.
fn page(command: &Command) -> Result<(String, Vec<u8>), Failure> {
    let page = Man::new(command.clone()).manual("goodstanding");
    let mut bytes = Vec::new();
    let failed = |error| Failure::Defect(format!("the page of {} was not written: {error}", command.get_name()));
    page.render(&mut bytes).map_err(failed)?;
    Ok((format!("man/man1/{}", page.get_filename()), bytes))
}
