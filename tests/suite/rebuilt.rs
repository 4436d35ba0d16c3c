//! A site built over an earlier one is, byte for byte, what a first build makes of the same inputs, whatever changed in
//! between: nothing is taken over that would be made otherwise now. Changes are not kept in these sites: they are the one
//! thing that a first build cannot know.

use crate::project::{ANA, JANE, JOSE, LATER, NOW, Project, Site};
use std::fs;
use std::path::Path;

/// A day on which nobody's standing is another one, and one on which Jane's certification has expired.
const NEXT_DAY: &str = "2026-11-22T20:00:00Z";
const MONTHS_LATER: &str = "2027-03-15T20:00:00Z";

const NO_LEDGER: &str = "\n[retention]\nchanges_days = 0\n";

/// What somebody does between two builds.
type Change = fn(&Project);

/// In this order, each behind those before it, with the time of the build that follows.
const CHANGES: [(&str, Change, &str); 15] = [
    ("nothing", |_| {}, LATER),
    ("a person is suspended", |project| project.rows(&[&suspended(JANE), ANA]), LATER),
    ("another one comes", |project| project.rows(&[&suspended(JANE), ANA, JOSE]), LATER),
    ("a day passes", |_| {}, NEXT_DAY),
    ("a document says more", |project| mend(project, "content/b-section.md", "\n\n", "\n\nMore words.\n\n"), NEXT_DAY),
    ("a document goes", |project| fs::remove_file(project.path("site/content/c-older.md")).unwrap(), NEXT_DAY),
    ("a template of rules", |project| mend(project, "templates/code.html", "<p", "<p title=x"), NEXT_DAY),
    ("a template of all pages", |project| mend(project, "templates/base.html", "<body", "<body title=x"), NEXT_DAY),
    ("a sentence", |project| mend(project, "locales/en.ftl", "nav-search = Search", "nav-search = Look-up"), NEXT_DAY),
    ("a style", |project| mend(project, "client/site.css", "{", "{color:red;"), NEXT_DAY),
    ("a script", |project| mend(project, "client/main.js", "\n", "\nconsole.info(1);\n"), NEXT_DAY),
    ("a short form", |project| mend(project, "data/short-forms.csv", "\n", "\nOther,Jane,Jenny\n"), NEXT_DAY),
    ("pages for nobody", |project| record_pages(project, "never"), NEXT_DAY),
    ("pages for everybody", |project| record_pages(project, "always"), NEXT_DAY),
    ("months pass", |_| {}, MONTHS_LATER),
];

#[test]
fn a_site_built_over_another_is_what_a_first_build_makes() {
    let project = Project::new(NO_LEDGER);
    project.rows(&[JANE, ANA]);
    project.build(NOW);
    for (what, change, time) in CHANGES {
        change(&project);
        let over = built(&project, time);
        fs::remove_dir_all(project.path("site/public")).unwrap();
        let first = built(&project, time);
        let different: Vec<&String> =
            over.keys().chain(first.keys()).filter(|path| over.get(*path) != first.get(*path)).collect();
        assert_eq!(different, Vec::<&String>::new(), "{what}");
    }
}

/// The site of a build at a time.
fn built(project: &Project, time: &str) -> Site {
    project.must_build(time);
    project.site()
}

fn suspended(row: &str) -> String {
    row.replace("Active/No sanctions,None", "Suspended,Suspended")
}

fn record_pages(project: &Project, word: &str) {
    project.set(&format!("{NO_LEDGER}\n[site]\nrecord_pages = \"{word}\"\n"));
}

/// Changes the first place of a text in a file of the project; one that it does not have is the program's own.
fn mend(project: &Project, file: &str, from: &str, to: &str) {
    let own = project.path("site").join(file);
    let programs = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(if own.is_file() { &own } else { &programs }).unwrap();
    assert!(text.contains(from), "{file} has no {from:?}");
    fs::create_dir_all(own.parent().unwrap()).unwrap();
    fs::write(own, text.replacen(from, to, 1)).unwrap();
}
