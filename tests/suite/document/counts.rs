//! What the 2024 Guidelines hold, counted, and the ways from a code item to its sanctions.

use super::{content, library};
use goodstanding::document::{Document, Flow, Kind, Library, Node};
use std::collections::BTreeSet;

fn of_kind(kind: Kind) -> Document {
    content().into_iter().find(|document| document.front.kind == kind).unwrap()
}

fn under<'a>(nodes: &[&'a Node]) -> Vec<&'a Node> {
    nodes.iter().flat_map(|node| &node.children).collect()
}

#[test]
fn the_code_has_16_principles_105_items_6_sub_items_8_prohibitions_and_a_pledge() {
    let code = of_kind(Kind::Code);
    let (principles, rest): (Vec<&Node>, Vec<&Node>) = code.nodes.iter().partition(|node| node.citation.len() == 1);
    let items = under(&principles);
    let sub_items: Vec<&str> = under(&items).iter().map(|node| node.citation.as_str()).collect();
    assert_eq!(principles.len(), 16);
    assert_eq!(items.len(), 105);
    assert_eq!(sub_items, ["H12.a", "H12.b", "H13.a", "H13.b", "H13.c", "H14.a"]);
    assert_eq!(rest.iter().map(|node| node.anchor.as_str()).collect::<Vec<_>>(), ["may-not", "pledge"]);
    assert_eq!(rest[0].children.len(), 8);
}

#[test]
fn the_sanctions_table_has_18_rows_that_reach_20_items() {
    let rows = of_kind(Kind::Sanctions).sanctions;
    let items: BTreeSet<&str> = rows.iter().flat_map(|row| &row.items).map(String::as_str).collect();
    let expected = "E4 F4 F5 H10 H11 H12 H13 H14 H2 H7 J1 J2 J3 J4 K1 K2 K3 K4 K5 K6";
    assert_eq!(items.into_iter().collect::<Vec<_>>().join(" "), expected);
    let anchors: Vec<&str> = rows.iter().map(|row| row.anchor.as_str()).collect();
    assert_eq!(anchors, (1..=18).map(|row| format!("sanction-{row}")).collect::<Vec<_>>());
}

#[test]
fn section_102_defines_31_terms_each_in_bold() {
    let documents = content();
    let terms = &documents.iter().find(|document| document.front.slug == "guidelines/102").unwrap().nodes;
    assert_eq!(terms.len(), 31);
    for term in terms {
        assert!(term.html.starts_with("<strong>") && term.html.contains(":</strong> "), "{}", term.html);
    }
}

#[test]
fn the_sections_stand_in_their_order_under_the_headings_that_the_source_prints() {
    let documents = content();
    let mut lines: Vec<String> = Vec::new();
    let is_official = |document: &&Document| document.front.kind != Kind::Crosswalk && document.front.edition == "2024";
    for document in documents.iter().filter(is_official) {
        let slug = document.front.slug.trim_start_matches("guidelines/");
        let part = document.front.part.as_deref().unwrap_or("(none)");
        let part = part.split(" - ").next().unwrap();
        match lines.last_mut().filter(|line| line.starts_with(&format!("{part}: "))) {
            Some(line) => *line += &format!(" {slug}"),
            None => lines.push(format!("{part}: {slug}")),
        }
    }
    insta::assert_snapshot!(lines.join("\n"), @"
    (none): purpose
    SECTION 100: 101 102
    SECTION 200: 201 202 204 205 206 207 208 209 210 211 212 213
    SECTION 300: 301
    SECTION 400: 401 402 403
    SECTION 500: 500
    SECTION 600: 601 602
    SECTION 700: 700 701 702 703
    SECTION 800: 801 802 803 804 805 806 807 808
    Appendixes: appendix-a code/2024 appendix-c appendix-d appendix-e sanctions appendix-g appendix-h appendix-i appendix-j appendix-k appendix-l
    (none): revision-log
    ");
}

/// How many pieces the source numbers under a citation.
#[test]
fn lists_are_as_long_as_in_the_source() {
    let library = library();
    let lists = [
        ("202.1", 8),
        ("204.1", 11),
        ("207.13.B", 5),
        ("211.1", 3),
        ("212.1.A", 5),
        ("212.2.A", 2),
        ("212.2.A.1", 5),
        ("212.2.A.2", 8),
        ("212.3.A", 10),
        ("212.4.A", 12),
        ("213.4", 4),
        ("500.2", 6),
        ("500.2.E", 4),
        ("500.2.F", 4),
        ("801.4", 8),
        ("801.11.B", 5),
        ("806.4", 11),
        ("807.1.D", 10),
    ];
    for (citation, length) in lists {
        assert_eq!(library.find(citation).unwrap().node.children.len(), length, "{citation}");
    }
}

#[test]
fn nine_languages_of_the_exam_stand_one_to_a_line() {
    let html = library().find("401.2.B").unwrap().node.html.clone();
    let languages: Vec<&str> = html.split("<br />").skip(1).map(str::trim).collect();
    let expected = ["Arabic", "Chinese", "Farsi", "Hindi", "Japanese", "Korean", "Russian", "Spanish", "Vietnamese"];
    assert_eq!(languages, expected);
}

#[test]
fn eleven_fees_stand_under_six_headings_and_the_revision_log_has_eight_rows() {
    let documents = content();
    let table = |slug: &str| {
        let document = documents.iter().find(|document| document.front.slug == slug).unwrap();
        let mut tables =
            document.lead.iter().filter_map(|flow| if let Flow::Table(table) = flow { Some(table) } else { None });
        tables.next().unwrap()
    };
    let (fees, headings): (Vec<_>, Vec<_>) =
        table("guidelines/601").rows.iter().partition(|row| !row.cells[1].is_empty());
    assert_eq!((fees.len(), headings.len()), (11, 6));
    assert_eq!(fees.iter().filter(|row| row.cells[1].starts_with("$ ")).count(), 10, "and one at no cost");
    assert_eq!(table("guidelines/revision-log").rows.len(), 8);
}

/// The rows that the page of a code item shows.
fn rows(citation: &str) -> String {
    let library = library();
    let rows = library.sanctions_for(citation).into_iter().map(|(_, row)| format!("{} {}", row.anchor, row.label));
    rows.collect::<Vec<_>>().join(", ")
}

#[test]
fn a_code_item_finds_every_row_that_reaches_it() {
    assert_eq!(rows("H12"), "sanction-8 H12");
    assert_eq!(rows("H12.a"), "sanction-8 H12", "a sub-item has the rows of its item");
    assert_eq!(rows("H13"), "sanction-9 H13, sanction-10 H13, sanction-11 H13");
    assert_eq!(rows("J3"), "sanction-13 J1/2/3");
    assert_eq!(rows("K5"), "sanction-17 K4/5");
    assert_eq!(rows("H1"), "", "not the rows of H10 to H14");
    assert_eq!(rows("may-not 3"), "");
}

#[test]
fn a_citation_finds_its_words_and_their_page() {
    let library = library();
    let link = |citation: &str| {
        let found = library.find(citation)?;
        Some(format!("{}#{} {}", found.document.front.slug, found.node.anchor, found.node.html))
    };
    assert_eq!(link("500.2.E.1").unwrap(), "guidelines/500#s500-2-E-1 Active/No sanctions");
    assert_eq!(link("207.13.B.2").unwrap(), "guidelines/207#s207-13-B-2 Title of course, training, and/or event");
    assert_eq!(link("may-not 2").unwrap(), "code/2024#may-not-2 Engage in any services requiring a license.");
    assert_eq!(link("213.6.A").unwrap(), "guidelines/213#s213-6-A Jane Doe<br />\nCMPSS, #MPSS123456");
    assert_eq!(link("K9"), None, "there is no K9 in this edition");
}

#[test]
fn a_citation_is_found_in_the_edition_of_the_settings() {
    let mut documents = content();
    let mut old = of_kind(Kind::Code);
    old.front.edition = "2022".into();
    old.front.slug = "code/2022".into();
    documents.insert(0, old);
    let found = |edition| {
        let library = Library::new(documents.clone(), edition);
        library.find("H12").map(|found| found.document.front.slug.clone())
    };
    assert_eq!(found(Some("2024")).as_deref(), Some("code/2024"));
    assert_eq!(found(Some("2022")).as_deref(), Some("code/2022"));
    assert_eq!(found(None).as_deref(), Some("code/2022"), "the first current code");
}
