//! Nothing private comes out: every cell of the private columns, and every other cell that must not be shown, holds a
//! secret that stands nowhere else, and no secret may be found in anything that the program publishes or says.

mod held;
mod search;
mod table;

use crate::project::LATER;
use crate::project::NOW;
use crate::project::Project;
use search::Searcher;
use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::process::Output;
use std::process::Stdio;
use table::PRIVATE;
use table::Secrets;

fn project(more: &str) -> Project {
    Project::new(&format!("[table]\nprivate_columns = {PRIVATE:?}\n{more}"))
}

/// Fails when a secret is in a published file or in its path.
fn assert_published_without(project: &Project, secrets: &Secrets) {
    let searcher = Searcher::new(&[&secrets.made[..], &PRIVATE.map(str::to_owned)].concat());
    for (path, bytes) in project.site() {
        assert!(searcher.find(path.as_bytes()).is_empty(), "the path {path} holds a secret");
        let found = searcher.find(&bytes);
        assert!(found.is_empty(), "{path} holds {found:?}");
    }
}

/// Fails when a secret is in what a command printed.
fn assert_said_without(searcher: &Searcher, output: &Output, about: &str) {
    for said in [&output.stdout, &output.stderr] {
        let found = searcher.find(said);
        assert!(found.is_empty(), "{about}: {found:?} in\n{}", String::from_utf8_lossy(said));
    }
}

#[test]
fn no_private_cell_is_in_a_published_file_or_in_what_the_commands_say() {
    let mut secrets = Secrets::default();
    let project = project("");
    project.write_table(table::good(&mut secrets).as_bytes());
    let searcher = Searcher::new(&secrets.made);
    for arguments in [
        &["-C", "site", "check"][..],
        &["-C", "site", "check", "--format", "json"],
        &["-C", "site", "build", "--as-of", NOW, "--now", NOW],
        &["-C", "site", "build", "--as-of", LATER, "--now", LATER, "--format", "json"],
        &["-C", "site", "lookup", "MPSS203", "--trace", "--format", "json"],
        &["-C", "site", "lookup", "ofaname", "--trace"],
    ] {
        let output = project.run(arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        assert_said_without(&searcher, &output, &format!("{arguments:?}"));
    }
    assert_published_without(&project, &secrets);
    for secret in &secrets.made {
        let output = project.run(&["-C", "site", "lookup", secret, "--format", "json"]);
        assert!(String::from_utf8_lossy(&output.stdout).contains("\"rows\":[]"), "{secret} finds somebody");
    }
}

/// Without this the test above would pass over an empty folder.
#[test]
fn a_published_name_is_found_in_pages_and_in_the_tree() {
    let project = project("");
    project.write_table(table::good(&mut Secrets::default()).as_bytes());
    project.must_build(NOW);
    let searcher = Searcher::new(&["Jane Marigoldova".to_owned()]);
    let found: Vec<String> = project.site().values().flat_map(|bytes| searcher.find(bytes)).collect();
    for form in ["Jane Marigoldova as text", "Jane Marigoldova as text, inflated"] {
        assert!(found.iter().any(|found| found == form), "{form}: {found:?}");
    }
}

#[test]
fn the_preview_says_nothing_private() {
    let mut secrets = Secrets::default();
    let project = project("");
    project.write_table(table::good(&mut secrets).as_bytes());
    let mut command = project.command(&["-C", "site", "serve", "--port", "0", "--as-of", NOW]);
    let mut serving = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdout = BufReader::new(serving.stdout.take().unwrap());
    let mut said = String::new();
    while !said.contains("http://") && stdout.read_line(&mut said).unwrap() > 0 {}
    serving.kill().unwrap();
    stdout.read_to_string(&mut said).unwrap();
    let stderr = serving.wait_with_output().unwrap().stderr;
    assert!(said.contains("http://"), "{said}{}", String::from_utf8_lossy(&stderr));
    let found = Searcher::new(&secrets.made).find(&[said.as_bytes(), &stderr].concat());
    assert!(found.is_empty(), "{found:?}");
}

/// Runs every command that reads a table over one that must be refused.
fn assert_refused_without(project: &Project, secrets: &Secrets, about: &str) -> String {
    let searcher = Searcher::new(&secrets.made);
    let mut said = String::new();
    for command in ["check", "build"] {
        for format in ["text", "json"] {
            let output = project.run(&["-C", "site", command, "--format", format]);
            assert_eq!(output.status.code(), Some(1), "{about}");
            assert_said_without(&searcher, &output, about);
            said += &String::from_utf8_lossy(&output.stderr);
        }
    }
    assert!(project.site().is_empty());
    said
}

#[test]
fn messages_about_wrong_rows_show_places_and_no_private_cell() {
    let mut secrets = Secrets::default();
    let project = project("");
    let good = table::good(&mut secrets).into_bytes();
    project.write_table(&[good, table::wrong_rows(&mut secrets).concat()].concat());
    let said = assert_refused_without(&project, &secrets, "all wrong rows");
    for shown in ["\"Nonsense\"", "\"soon\"", "MPSS305", PRIVATE[0]] {
        assert!(said.contains(shown), "the messages do not show {shown}, which they may:\n{said}");
    }
}

#[test]
fn messages_about_a_wrong_header_repeat_nobodys_row() {
    let mut secrets = Secrets::default();
    let project = project("");
    for (about, table) in table::wrong_headers(&mut secrets) {
        project.write_table(&table);
        assert_refused_without(&project, &secrets, about);
    }
}
