//! One file a case in `tests/cases/document`, and beside it what reading it gave: `NAME.md`, `NAME.expected`.
//! `UPDATE_EXPECT=1 cargo test` writes the outcomes anew; read the difference before committing it.

use super::{content, names, path};
use goodstanding::document::{self, Bullet, Document, Flow, Kind, Library, Node, Note};
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
    if let Some(table) = document.as_ref().filter(|document| document.front.kind == Kind::Sanctions) {
        let code = content().into_iter().find(|document| document.front.kind == Kind::Code).unwrap();
        findings.extend(document::check(&Library::new(vec![code, table.clone()], None)));
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
    show_notes(&document.notes, out);
    show_flows(&document.lead, out);
    show_nodes(&document.nodes, out);
    for row in &document.sanctions {
        writeln!(out, "#{} {} reaches {}", row.anchor, row.label, row.items.join(" ")).unwrap();
        for part in [&row.conduct_html, &row.minimum_html, &row.maximum_html] {
            writeln!(out, "  {}", part.trim_end().replace('\n', " ")).unwrap();
        }
        show_notes(&row.notes, out);
    }
}

fn show_notes(notes: &[Note], out: &mut String) {
    for note in notes {
        writeln!(out, "note on {:?}: {}", note.about, note.html.replace('\n', " ")).unwrap();
    }
}

fn show_flows(flows: &[Flow], out: &mut String) {
    for flow in flows {
        match flow {
            Flow::Paragraph { html } => writeln!(out, "<p>{html}</p>").unwrap(),
            Flow::Heading { html } => writeln!(out, "<h3>{html}</h3>").unwrap(),
            Flow::List { items } => show_bullets(items, "- ", out),
            Flow::Table(table) => {
                writeln!(out, "| {} |", table.head.join(" | ")).unwrap();
                for row in &table.rows {
                    let anchor =
                        row.anchor.as_ref().map_or(String::new(), |anchor| format!("#{anchor} {:?} ", row.label));
                    writeln!(out, "| {anchor}{} |", row.cells.join(" | ")).unwrap();
                }
            }
        }
    }
}

fn show_bullets(bullets: &[Bullet], indent: &str, out: &mut String) {
    for bullet in bullets {
        writeln!(out, "{indent}{}", bullet.html).unwrap();
        show_bullets(&bullet.children, &format!("  {indent}"), out);
    }
}

fn show_nodes(nodes: &[Node], out: &mut String) {
    for node in nodes {
        if let Some(group) = &node.group {
            writeln!(out, "group {group}").unwrap();
        }
        writeln!(out, "#{} [{}] {:?} {}", node.anchor, node.citation, node.label, node.html.replace('\n', " "))
            .unwrap();
        show_nodes(&node.children, out);
        show_flows(&node.after, out);
        show_notes(&node.notes, out);
    }
}

/// What `check` says of documents read from these texts.
fn checked(texts: &[(&str, String)]) -> String {
    let read = |(file, text): &(&str, String)| document::read(file, text).0.unwrap();
    let library = Library::new(texts.iter().map(read).collect(), None);
    let problems = document::check(&library).problems;
    problems.iter().map(|problem| format!("{}\n{problem}\n", problem.code)).collect()
}

fn section(slug: &str, edition: &str) -> String {
    format!(
        "---\nslug: {slug}\ntitle: T\nkind: section\nsource: S\nedition: {edition}\ndate: 2024-08-26\n\
         status: current\n---\n\n1. Words.\n"
    )
}

#[test]
fn two_files_with_one_address_are_a_problem() {
    let texts = [("a.md", section("guidelines/206", "2024")), ("b.md", section("guidelines/206", "2022"))];
    insta::assert_snapshot!(checked(&texts), @r#"
    slug-doubled
    b.md, slug: found "guidelines/206"; expected an address of its own; a.md has this one
      hint: change the slug of one of them
    "#);
}

#[test]
fn a_citation_means_one_thing_within_an_edition() {
    let texts = [("a.md", section("guidelines/206", "2024")), ("b.md", section("notes/206", "2024"))];
    insta::assert_snapshot!(checked(&texts), @r#"
    citation-doubled
    b.md, row 11: found "206.1"; expected 206.1 once; a.md has it already
      hint: give one of them another edition, or correct its slug or marks
    "#);
    let editions = [("a.md", section("guidelines/206", "2024")), ("b.md", section("old/206", "2022"))];
    assert_eq!(checked(&editions), "");
}
