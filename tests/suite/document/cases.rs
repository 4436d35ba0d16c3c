//! One file a case in `tests/cases/document`, and beside it what reading it gave: `NAME.md`, `NAME.expected`.
//! `UPDATE_EXPECT=1 cargo test` writes the outcomes anew; read the difference before committing it.

use super::{content, names, path};
use goodstanding::document::{self, Document, Node};
use std::fmt::Write;
use std::fs;

const FOLDER: &str = "tests/cases/document";

#[test]
fn every_case_has_the_outcome_beside_it() {
    for name in names(FOLDER).iter().filter_map(|name| name.strip_suffix(".md")) {
        let text = fs::read_to_string(path(FOLDER).join(format!("{name}.md"))).unwrap();
        let beside = path(FOLDER).join(format!("{name}.expected"));
        let outcome = outcome(&format!("{name}.md"), &text);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&beside, &outcome).unwrap();
        }
        let expected = fs::read_to_string(&beside).unwrap_or_default();
        assert!(outcome == expected, "{name}: expected\n{expected}\nbut reading gave\n{outcome}");
    }
}

#[test]
fn no_outcome_stands_without_its_case() {
    let names = names(FOLDER);
    for outcome in names.iter().filter_map(|name| name.strip_suffix(".expected")) {
        assert!(names.contains(&format!("{outcome}.md")), "{outcome}.expected has no case");
    }
    assert!(names.iter().all(|name| name.ends_with(".md") || name.ends_with(".expected")));
}

/// Problems first, then what was read. A sanctions table is checked against the real code.
fn outcome(file: &str, text: &str) -> String {
    let (document, mut findings) = document::read(file, text);
    if let Some(table) = document.as_ref().filter(|document| document.front.kind == "sanctions") {
        let code = content().into_iter().find(|document| document.front.kind == "code").unwrap();
        findings.extend(document::check(&[code, table.clone()]));
    }
    let mut out = String::new();
    for problem in &findings.problems {
        writeln!(out, "{}\n{problem}\n", problem.code).unwrap();
    }
    match &document {
        Some(document) => show(document, &mut out),
        None => out.push_str("no document\n"),
    }
    out
}

fn show(document: &Document, out: &mut String) {
    writeln!(out, "{} ({})", document.front.title, document.front.slug).unwrap();
    out.push_str(&document.lead_html);
    show_nodes(&document.nodes, out);
    for row in &document.sanctions {
        writeln!(out, "#{} {} reaches {}", row.anchor, row.label, row.items.join(" ")).unwrap();
        for part in [&row.conduct_html, &row.minimum_html, &row.maximum_html] {
            writeln!(out, "  {}", part.trim_end().replace('\n', " ")).unwrap();
        }
    }
}

fn show_nodes(nodes: &[Node], out: &mut String) {
    for node in nodes {
        writeln!(out, "#{} [{}] {:?} {}", node.anchor, node.citation, node.label, node.html.replace('\n', " "))
            .unwrap();
        show_nodes(&node.children, out);
    }
}

/// What `check` says of documents read from these texts.
fn checked(texts: &[(&str, String)]) -> String {
    let read = |(file, text): &(&str, String)| document::read(file, text).0.unwrap();
    let problems = document::check(&texts.iter().map(read).collect::<Vec<_>>()).problems;
    problems.iter().map(|problem| format!("{}\n{problem}\n", problem.code)).collect()
}

fn section(slug: &str, status: &str) -> String {
    format!(
        "---\nslug: {slug}\ntitle: T\nkind: section\nsource: S\nedition: \"2024\"\ndate: 2024-08-26\n\
         status: {status}\n---\n\n1. Words.\n"
    )
}

#[test]
fn two_files_with_one_address_are_a_problem() {
    let texts = [("a.md", section("guidelines/206", "current")), ("b.md", section("guidelines/206", "superseded"))];
    insta::assert_snapshot!(checked(&texts), @r#"
    slug-doubled
    b.md, slug: found "guidelines/206"; expected an address of its own; a.md has this one
      hint: change the slug of one of them
    "#);
}

#[test]
fn a_citation_means_one_thing_among_current_documents() {
    let texts = [("a.md", section("guidelines/206", "current")), ("b.md", section("notes/206", "current"))];
    insta::assert_snapshot!(checked(&texts), @"
    citation-doubled
    b.md: expected 206.1 once; a.md has it already
      hint: give one of them status `superseded`, or correct its slug or marks
    ");
    let editions = [("a.md", section("guidelines/206", "current")), ("b.md", section("old/206", "superseded"))];
    assert_eq!(checked(&editions), "");
}
