//! What `goodstanding check` tells those who write documents, as they run it: a small project with two or three files in
//! which one thing is wrong, and the whole answer with file, line and hint.

use crate::project::Project;
use serde_json::Value;
use std::fs;

/// The head of a file, whose body then begins on line 10.
fn head(slug: &str, kind: &str, edition: &str) -> String {
    format!(
        "---\nslug: {slug}\ntitle: T\nkind: {kind}\nsource: S\nedition: \"{edition}\"\ndate: unknown\nstatus: current\n---\n"
    )
}

fn code(edition: &str) -> String {
    head(&format!("code/{edition}"), "code", edition)
        + "## A. HOPE\n\n1. Inspire hope.\n2. Support people.\n    - a. Always.\n"
}

fn section(number: u32, body: &str) -> String {
    head(&format!("guidelines/{number}"), "section", "2024") + body
}

/// A project with these documents alone.
fn project(more: &str, files: &[(&str, String)]) -> Project {
    let project = Project::new(more);
    fs::remove_dir_all(project.path("site/content")).unwrap();
    for (file, text) in files {
        let path = project.path("site/content").join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    project
}

/// The problems that `check` names, as a person reads them.
fn problems(files: &[(&str, String)]) -> String {
    problems_with("", files)
}

fn problems_with(more: &str, files: &[(&str, String)]) -> String {
    let project = project(more, files);
    let output = project.run(&["-C", "site", "check", "--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let problems = report["problems"].as_array().unwrap();
    assert_eq!(output.status.code(), Some(if problems.is_empty() { 0 } else { 1 }));
    let said = project.run(&["-C", "site", "check"]);
    let said = String::from_utf8(said.stderr).unwrap();
    let codes: Vec<&str> = problems.iter().map(|problem| problem["code"].as_str().unwrap()).collect();
    format!("{}\n{}", codes.join(" "), said)
}

#[test]
fn documents_that_lead_to_one_another_have_no_problem() {
    let files = [
        ("2024/code.md", code("2024")),
        ("2024/206.md", section(206, "\n1. See [H](code.md#A2-a), [there](../2024/207.md) and [it](207.md#s207-1).\n")),
        ("2024/207.md", section(207, "\n1. Words.\n")),
    ];
    let project = project("[words]\nedition = \"2024\"\n", &files);
    let output = project.run(&["-C", "site", "check"]);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_link_to_a_file_or_a_place_that_is_not_there_is_named_with_its_line() {
    let body = "\n1. See [one](208.md).\n2. See [two](207.md#s207-9)\n    - A. and [three](../code.md#A1).\n";
    let files = [("206.md", section(206, body)), ("207.md", section(207, "\n1. Words.\n")), ("code.md", code("2024"))];
    insta::assert_snapshot!(problems(&files), @r#"
    link-lost link-lost link-lost
    site/content/206.md, row 11: found "208.md"; expected the file of another document
      hint: correct the address: a file of this folder, and after `#` an anchor in it

    site/content/206.md, row 12: found "207.md#s207-9"; expected a place that the other document has
      hint: correct the address: a file of this folder, and after `#` an anchor in it

    site/content/206.md, row 13: found "../code.md#A1"; expected the file of another document
      hint: correct the address: a file of this folder, and after `#` an anchor in it

    3 problems. Nothing was changed.
    "#);
}

#[test]
fn a_citation_in_two_files_of_an_edition_is_named_with_its_line() {
    let other = head("notes/206", "section", "2024") + "\nWords.\n\n1. Again.\n";
    let files = [("206.md", section(206, "\n1. Words.\n")), ("code.md", code("2024")), ("notes.md", other)];
    insta::assert_snapshot!(problems(&files), @r#"
    citation-doubled
    site/content/notes.md, row 13: found "206.1"; expected 206.1 once; site/content/206.md has it already
      hint: give one of them another edition, or correct its slug or marks

    1 problem. Nothing was changed.
    "#);
}

#[test]
fn an_address_that_two_files_have_is_named() {
    let older = head("guidelines/206", "section", "2022") + "\n1. Words.\n";
    let files = [("2022.md", older), ("206.md", section(206, "\n1. Words.\n")), ("code.md", code("2024"))];
    insta::assert_snapshot!(problems(&files), @r#"
    slug-doubled
    site/content/206.md, slug: found "guidelines/206"; expected an address of its own; site/content/2022.md has this one
      hint: change the slug of one of them

    1 problem. Nothing was changed.
    "#);
}

#[test]
fn a_crosswalk_that_cites_what_no_document_holds_is_named_with_its_line() {
    let table = "| Other | Ours | About |\n| --- | --- | --- |\n| A1 | A1, A2.a | Hope |\n| A1, A9 | Z1 | Nothing |\n";
    let files = [
        ("2024.md", code("2024")),
        ("other.md", code("other")),
        ("walk.md", head("code/walk", "crosswalk", "other") + "\nOur words.\n\n" + table),
        ("walk-without-table.md", head("code/empty", "crosswalk", "other") + "\nOur words.\n"),
    ];
    insta::assert_snapshot!(problems_with("[words]\nedition = \"2024\"\n", &files), @r#"
    crosswalk-table crosswalk-citation crosswalk-citation
    site/content/walk-without-table.md: expected one table of three columns: citations, citations, words
      hint: docs/content.md, "Crosswalks", shows one

    site/content/walk.md, row 16: found "A9"; expected a citation of the edition other
      hint: correct the citation, or the `edition` of this file

    site/content/walk.md, row 16: found "Z1"; expected a citation of the edition 2024
      hint: correct the citation, or the `edition` of this file

    3 problems. Nothing was changed.
    "#);
}

#[test]
fn a_sanction_for_an_item_that_the_code_lacks_is_named_with_its_line() {
    let row = "\n## 1. A1/9\n\n### Code of Ethics\n\nHope.\n\n### Minimum Sanction\n\nNone.\n\n### Maximum Sanction\n\nNone.\n";
    let files = [("code.md", code("2024")), ("sanctions.md", head("sanctions", "sanctions", "2024") + row)];
    insta::assert_snapshot!(problems(&files), @r#"
    sanction-unknown-item
    site/content/sanctions.md, row 11: found "A9"; expected an item of the code of ethics, edition 2024
      hint: correct the label, or add the item to the code

    1 problem. Nothing was changed.
    "#);
}

#[test]
fn an_edition_of_the_settings_that_no_code_has_is_named() {
    insta::assert_snapshot!(problems_with("[words]\nedition = \"2025\"\n", &[("code.md", code("2024"))]), @r#"
    edition-unknown
    site/goodstanding.toml, words.edition: found "2025"; expected the edition of a code of ethics among the documents
      hint: write it as the head of that code's file does, after `edition:`

    1 problem. Nothing was changed.
    "#);
}

#[test]
fn headings_out_of_order_and_unknown_settings_are_named_with_their_lines() {
    let code = code("2024") + "\n## C. RESPECT\n\n1. Welcome.\n\n### D. TOO DEEP\n";
    let unknown = section(206, "\n1. Words.\n").replace("status: current", "status: old\nauthor: me");
    insta::assert_snapshot!(problems(&[("206.md", unknown), ("code.md", code)]), @r####"
    front-matter-value front-matter-unknown heading-out-of-order heading-out-of-order
    site/content/206.md, row 8, status: found "old"; expected one of current, superseded, other-program
      hint: correct the value; docs/content.md lists the values of each setting

    site/content/206.md, row 9: found "author: me"; expected slug, title, kind, source, edition, date, status, part or cite, as `key: value`
      hint: correct its spelling or remove the line

    site/content/code.md, row 16: found "## C. RESPECT"; expected `B.`
      hint: compare the headings with the source: one may be missing, doubled or moved

    site/content/code.md, row 20: found "### D. TOO DEEP"; expected a heading such as `## H. INTEGRITY`
      hint: compare the headings with the source: one may be missing, doubled or moved

    4 problems. Nothing was changed.
    "####);
}

#[test]
fn braces_notes_and_tables_that_are_wrong_are_named_with_their_lines() {
    let body = "\n1. One.\n\n    > [!HINT]\n    > Ours.\n\n- {!} Two.\n\n| A | B |\n| --- | --- |\n| one |\n";
    insta::assert_snapshot!(problems(&[("206.md", section(206, body)), ("code.md", code("2024"))]), @r#"
    note-kind citation-written table-cells
    site/content/206.md, row 13: found "> [!HINT]"; expected `[!NOTE]`, the only kind of note
      hint: begin it with `> [!NOTE]`, or with plain words to sign

    site/content/206.md, row 16: found "- {!} Two."; expected a citation such as `{G4}`, `{G4 G5}` or `{B2 again}`
      hint: docs/content.md, "Marks", shows what may stand in braces

    site/content/206.md, row 20: found "| one |"; expected 2 cells, as the table's head has
      hint: part cells by `|`, empty ones too; write `\|` for a stroke that belongs to the words

    3 problems. Nothing was changed.
    "#);
}

#[test]
fn a_draft_of_the_importer_is_refused_until_its_cautions_are_gone() {
    let files = [("code.md", code("2024"))];
    let project = project("[words]\nedition = \"2024\"\n", &files);
    fs::write(project.path("source.txt"), "Title page\n\n## 206. Registry\n\n1. Words.\n").unwrap();
    let drafts = ["import", "source.txt", "--out", "site/content/drafts", "--edition", "2024"];
    assert!(project.run(&drafts).status.success());
    let output = project.run(&["-C", "site", "check"]);
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(String::from_utf8(output.stderr).unwrap(), @r#"
    site/content/drafts/left-over.md, row 12: found "> [!CAUTION]"; expected its words in their place
      hint: put the words where they belong and remove the note

    1 problem. Nothing was changed.
    "#);
    fs::remove_file(project.path("site/content/drafts/left-over.md")).unwrap();
    assert_eq!(project.run(&["-C", "site", "check"]).status.code(), Some(0));
}
