//! The same for what came later than private columns: names that are withheld, rows that are held, and the file that a
//! build leaves about both.

use super::assert_published_without;
use super::assert_said_without;
use super::project;
use super::search::Searcher;
use super::table;
use super::table::Secrets;
use crate::project::LATER;
use crate::project::NOW;
use crate::project::Project;
use std::fs;

const HOLD: &str = "on_bad_rows = \"hold\"\nhold_at_most = 100\n";

const ACTIVE: [&str; 3] = ["2025-03-15", "2027-03-14", "Active/No sanctions"];

/// A row of a person whose name is withheld, or said to be in some other way; the name and the other names are secret.
fn withheld(secrets: &mut Secrets, number: &str, says: &str) -> String {
    let name = secrets.next();
    row_of(secrets, number, &name, says)
}

fn row_of(secrets: &mut Secrets, number: &str, name: &str, says: &str) -> String {
    let [active, expires, status] = ACTIVE;
    let row = table::row(secrets, number, [name, active, expires, status, "None"]);
    row.replace(",,,", &format!(",{}; {},{says},", secrets.next(), secrets.next()))
}

/// Rows that the reader reads whole, some of them after a notice about the name.
fn readable(secrets: &mut Secrets) -> String {
    let mut rows = withheld(secrets, "MPSS500", "yes") + &withheld(secrets, "MPSS501", "X");
    for odd in ["\u{200B}", "Раи", "  "] {
        let name = secrets.next().replace(' ', &format!("{odd} "));
        rows += &row_of(secrets, "MPSS502", &name, "yes").replace("502", &format!("51{}", odd.len()));
    }
    rows
}

/// Rows that the reader cannot read whole, or where it is not clear whether the name may be shown.
fn broken(secrets: &mut Secrets) -> String {
    let mut rows = withheld(secrets, "MPSS520", "yes").replace("2025-03-15", "soon");
    rows += &withheld(secrets, "MPSS521", "yes").replace("2027-03-14", "2024-03-14");
    rows += &withheld(secrets, "MPSS522", "yes").replace("Active/No sanctions", "Nonsense");
    rows += &withheld(secrets, "MPSS523", "yes").replace("MPSS523", "MPSS5");
    rows += &withheld(secrets, "MPSS524", "yes").replace(" Ki", " \u{7}Ki");
    rows += &withheld(secrets, "MPSS525", "yes").replace(",yes,", ",yes,,");
    rows += &(withheld(secrets, "MPSS526", "yes") + &withheld(secrets, "MPSS526", ""));
    let unclear = secrets.next();
    rows + &withheld(secrets, "MPSS527", &unclear)
}

/// Builds with a report in both forms, and fails when a secret is in anything that was said.
fn build(project: &Project, secrets: &Secrets, expected: i32) {
    let searcher = Searcher::new(&secrets.made);
    for (report, format, time) in [("report.json", "text", NOW), ("report.txt", "json", LATER)] {
        let report = project.path(report).display().to_string();
        let arguments =
            ["-C", "site", "build", "--as-of", time, "--now", time, "--format", format, "--report", &report];
        let output = project.run(&arguments);
        assert_said_without(&searcher, &output, "build");
        assert_eq!(output.status.code(), Some(expected), "{}", String::from_utf8_lossy(&output.stderr));
        let told = fs::read(&report).unwrap();
        let found = searcher.find(&told);
        assert!(found.is_empty(), "{found:?} in the report\n{}", String::from_utf8_lossy(&told));
    }
    for format in ["text", "json"] {
        let output = project.run(&["-C", "site", "check", "--format", format]);
        assert_said_without(&searcher, &output, "check");
    }
}

#[test]
fn a_withheld_name_is_nowhere_and_its_number_is_found() {
    let mut secrets = Secrets::default();
    let project = project(HOLD);
    project.write_table((table::good(&mut secrets) + &readable(&mut secrets)).as_bytes());
    build(&project, &secrets, 0);
    assert_published_without(&project, &secrets);
    let output = project.run(&["-C", "site", "lookup", "MPSS500", "--now", LATER]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("details withheld") && said.contains("active"), "{said}");
    for secret in &secrets.made {
        let output = project.run(&["-C", "site", "lookup", secret, "--format", "json"]);
        assert!(String::from_utf8_lossy(&output.stdout).contains("\"rows\":[]"), "{secret} finds somebody");
    }
}

#[test]
fn held_rows_of_withheld_people_say_no_name() {
    let mut secrets = Secrets::default();
    let project = project(HOLD);
    let whole = table::good(&mut secrets) + &readable(&mut secrets);
    project.write_table(whole.as_bytes());
    project.must_build(NOW);
    project.write_table((whole + &broken(&mut secrets)).as_bytes());
    build(&project, &secrets, 4);
    assert_published_without(&project, &secrets);
}

#[test]
fn refused_rows_of_withheld_people_say_no_name() {
    let mut secrets = Secrets::default();
    let project = project("");
    project.write_table((table::good(&mut secrets) + &broken(&mut secrets)).as_bytes());
    build(&project, &secrets, 1);
    assert!(project.site().is_empty());
}

/// A person at risk tells the registry so after years of being listed.
#[test]
fn a_name_that_is_withheld_from_now_on_is_gone_from_the_site() {
    let mut secrets = Secrets::default();
    let project = project(HOLD);
    let good = table::good(&mut secrets);
    let mut named = Secrets::default();
    named.made.clone_from(&secrets.made);
    let name = named.next();
    let row = row_of(&mut named, "MPSS530", &name, "");
    project.write_table((good.clone() + &row).as_bytes());
    project.must_build(NOW);
    let searcher = Searcher::new(std::slice::from_ref(&name));
    assert!(project.site().values().any(|bytes| !searcher.find(bytes).is_empty()), "the name was never there");
    for (says, code) in [("yes", 0), ("perhaps", 4)] {
        project.write_table((good.clone() + &row.replace(",,", &format!(",{says},"))).as_bytes());
        let output = project.run(&["-C", "site", "build", "--as-of", LATER, "--now", LATER]);
        assert_eq!(output.status.code(), Some(code), "{}", String::from_utf8_lossy(&output.stderr));
        assert_said_without(&Searcher::new(&named.made), &output, says);
        assert_published_without(&project, &named);
    }
}
