//! `goodstanding init`: a new site to start from, with every setting explained where it stands.

use super::arguments::Init;
use super::exit::{Exit, Failure};
use super::project::SETTINGS;
use super::say;
use crate::store::embedded;
use crate::store::input;

/// What a new site starts with. Templates, client and locales stay in the program until someone wants to change one.
const FILES: [&str; 3] = [SETTINGS, "data/registry.csv", "data/short-forms.csv"];

pub fn run(options: &Init) -> Result<Exit, Failure> {
    let folder = &options.folder;
    if folder.exists() && !input::walk(folder)?.is_empty() {
        return Err(Failure::Usage(format!(
            "{} is not empty, and nothing in it was touched; name a new folder",
            folder.display()
        )));
    }
    let mut files = Vec::new();
    for path in FILES {
        let bytes = embedded::get(path).ok_or_else(|| Failure::Defect(format!("the sample has no {path}")))?;
        files.push((path.to_owned(), bytes));
    }
    let content = embedded::FILES.iter().filter(|(path, _)| path.starts_with("content/"));
    files.extend(content.map(|(path, bytes)| ((*path).to_owned(), *bytes)));
    for (path, bytes) in &files {
        input::write_new(&folder.join(path), bytes)?;
    }
    let shown = folder.display();
    let (named, documents) = (FILES.join(", "), files.len() - FILES.len());
    say::line(&format!("Started a site in {shown}: {named} and {documents} documents."));
    say::line(&format!("Next: read {shown}/{SETTINGS}, then run: goodstanding -C {shown} serve"));
    Ok(Exit::Done)
}
