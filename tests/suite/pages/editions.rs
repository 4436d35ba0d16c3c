//! The page that sets the copies of the code side by side, against a table of every difference that was made by reading
//! the copies; and our own tables, against what they must lead to.

use super::{PAGES, attribute, between, library};
use goodstanding::document::{Library, Node, plain};
use std::collections::{BTreeMap, BTreeSet};

const PAGE: &str = "code/editions/index.html";
const COPIES: [&str; 3] = ["bhin-25-010", "county", "web"];

/// An item and a copy.
type Place = (String, String);

/// What is only in the first copy and what is only in the other, place by place.
type Changes = Vec<(String, String)>;

/// `tests/cases/editions.tsv`.
fn expected() -> BTreeMap<Place, Changes> {
    let text = include_str!("../../cases/editions.tsv");
    let mut changes: BTreeMap<Place, Changes> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let [item, copy, first, own] = cells.try_into().unwrap();
        changes.entry((item, copy)).or_default().push((first, own));
    }
    changes
}

/// The items of the page: citation and what stands there.
fn items() -> Vec<(&'static str, &'static str)> {
    let pieces = PAGES[PAGE].split("<article").skip(1);
    pieces.map(|piece| (attribute(piece, "data-citation"), piece.split("</article>").next().unwrap())).collect()
}

/// What stands in each tag of a kind, in order.
fn inside<'a>(html: &'a str, tag: &str) -> Vec<&'a str> {
    let opening = format!("<{tag}");
    let pieces = html.split(opening.as_str()).skip(1);
    let pieces = pieces.filter(|piece| piece.starts_with(['>', ' ']));
    let pieces = pieces.map(|piece| piece.split_once('>').unwrap().1);
    pieces.map(|piece| piece.split(&format!("</{tag}>")).next().unwrap()).collect()
}

/// The copies of which an item says that their words stand so to the first copy's.
fn copies_with<'a>(item: &'a str, words: &str) -> Vec<&'a str> {
    let tags = item.split('<').filter(|tag| attribute(tag, "data-words") == words);
    tags.map(|tag| attribute(tag, "data-edition")).collect()
}

/// The part of an item about a copy whose words differ.
fn version<'a>(item: &'a str, copy: &str) -> &'a str {
    let parts = item.split("<section").skip(1).map(|part| part.split("</section>").next().unwrap());
    parts.into_iter().find(|part| attribute(part, "data-edition") == copy).unwrap()
}

fn marked_changes(version: &str) -> Changes {
    let one = |change: &str, tag: &str| inside(change, tag).into_iter().map(plain).collect::<String>();
    inside(version, "dl").into_iter().map(|change| (one(change, "del"), one(change, "ins"))).collect()
}

#[test]
fn every_difference_of_the_table_is_marked_and_no_other() {
    let mut marked: BTreeMap<Place, Changes> = BTreeMap::new();
    for (citation, item) in items() {
        for copy in copies_with(item, "other") {
            let version = version(item, copy);
            marked.insert((citation.to_owned(), copy.to_owned()), marked_changes(version));
        }
    }
    assert_eq!(marked, expected());
}

#[test]
fn of_every_other_item_and_copy_the_page_says_the_same_words_or_that_it_is_not_there() {
    let expected = expected();
    let empty = ["L", "M", "N", "O", "P", "may-not "].map(|principle| ("bhin-25-010", principle));
    let is_missing = |citation: &str, copy: &str| {
        let lacks = |(without, start): &(&str, &str)| *without == copy && citation.starts_with(start);
        empty.iter().chain(&[("county", "may-not "), ("county", "F7"), ("web", "F7")]).any(lacks)
    };
    for (citation, item) in items() {
        for copy in COPIES {
            let words = match (citation, copy) {
                ("F7", "bhin-25-010") => "only",
                _ if is_missing(citation, copy) => "missing",
                _ if expected.contains_key(&(citation.to_owned(), copy.to_owned())) => "other",
                _ => "same",
            };
            let said = ["same", "other", "missing", "only"].map(|state| copies_with(item, state).contains(&copy));
            let due = ["same", "other", "missing", "only"].map(|state| state == words);
            assert_eq!(said, due, "{citation} in {copy}: {words}");
        }
    }
}

#[test]
fn the_copies_agree_as_often_as_was_counted() {
    let count = |copy: &str| {
        ["same", "other", "missing"]
            .map(|words| items().iter().filter(|(_, item)| copies_with(item, words).contains(&copy)).count())
    };
    // 113 items and 6 sub-items; K8 counts once, and G5, which differs in its spaces alone, as the same.
    assert_eq!(items().len(), 105 + 8 + 6 + 1, "those of the 2024 Guidelines and F7");
    assert_eq!(COPIES.map(count), [[65, 26, 28], [98, 13, 9], [108, 11, 1]]);
}

/// The words of an item's own nodes in an edition, its repeats left out.
fn words_of(library: &Library, edition: &str, citations: &[&str]) -> String {
    let code = library.codes().find(|code| code.front.edition == edition).unwrap();
    let mut found = Vec::new();
    fn walk<'a>(nodes: &'a [Node], found: &mut Vec<&'a Node>) {
        for node in nodes {
            found.push(node);
            walk(&node.children, found);
        }
    }
    walk(&code.nodes, &mut found);
    let own = found.into_iter().filter(|node| citations.contains(&node.citation.as_str()));
    let own = own.filter(|node| node.holds != goodstanding::document::Holds::Again);
    own.map(|node| plain(&node.html)).collect::<Vec<_>>().join(" ")
}

#[test]
fn each_copy_is_quoted_whole_and_only_what_it_alone_has_is_underlined() {
    let library = library();
    for (citation, item) in items() {
        let first = words_of(&library, "2024", &[citation]);
        let quoted = between(item, "data-words=first>", "</p>");
        assert_eq!(plain(quoted), first, "{citation}");
        for copy in copies_with(item, "other") {
            let text = between(version(item, copy), "<p class=official>", "</p>");
            assert_eq!(plain(text), words_of(&library, copy, &[citation]), "{citation} in {copy}");
            let own: Vec<String> = marked_changes(version(item, copy)).into_iter().map(|(_, own)| own).collect();
            let own: Vec<&String> = own.iter().filter(|words| !words.is_empty()).collect();
            assert_eq!(inside(text, "mark").into_iter().map(plain).collect::<Vec<_>>().iter().collect::<Vec<_>>(), own);
        }
    }
}

#[test]
fn a_difference_is_said_in_words_beside_its_mark() {
    let said = |citation: &str, copy: &str| {
        let (_, item) = items().into_iter().find(|(own, _)| *own == citation).unwrap();
        let change = inside(version(item, copy), "dl")[0].replace("<dd", " <dd").replace("<dt", "\n<dt");
        change.lines().map(plain).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!([said("E1", "county"), said("H7", "web"), said("F2", "bhin-25-010")].concat(), @"

    Instead of: … to resolve challenges with care and compassion.
    This copy prints: … to resolve challenges with caring and compassion.
    Not in this copy: … services to, or from, any persons they support.
    Added in this copy: Strive to demonstrate cultural humility and provide culturally responsive …
    ");
}

#[test]
fn how_the_copies_are_built_is_said_at_the_head_and_at_each_item() {
    let heads = PAGES[PAGE].split("<section class=copy-head").skip(1);
    let said = heads.flat_map(|head| inside(head.split("<details").next().unwrap(), "li")).map(plain);
    insta::assert_snapshot!(said.collect::<Vec<_>>().join("\n"), @"
    BHIN 25-010 prints B2, B3, B4, B5, B6, B7, B8, B9, B10 once more under A.
    BHIN 25-010 has F7; 2024 Guidelines does not.
    BHIN 25-010 prints G4, G5 as one item.
    BHIN 25-010 prints K8 in 2 parts.
    BHIN 25-010 prints the headings of L, M, N, O, P and nothing under them. Their items are not in this copy; it does not say that they were taken out.
    BHIN 25-010 does not have these: A Certified Medi-Cal Peer Support Specialist may not:
    County policy P&P 5-1-024 prints H14.a as an item of H, not within another item.
    County policy P&P 5-1-024 prints K8 in 2 parts.
    County policy P&P 5-1-024 does not have these: A Certified Medi-Cal Peer Support Specialist may not:
    Program web page has lost these headings: A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, A Certified Medi-Cal Peer Support Specialist may not:
    ");
    let shaped = items().into_iter().filter(|(_, item)| item.contains("class=shape")).map(|(citation, _)| citation);
    let expected = "B2 B3 B4 B5 B6 B7 B8 B9 B10 F7 G4 G5 H14.a K8";
    assert_eq!(shaped.collect::<Vec<_>>().join(" "), expected);
}

#[test]
fn headings_that_a_copy_lost_or_left_empty_are_said_and_prohibitions_stay_prohibitions() {
    let principles =
        PAGES[PAGE].split("<section class=aligned").skip(1).map(|part| part.split("<article").next().unwrap());
    let said = |id: &str| {
        let principle = principles.clone().find(|part| attribute(part, "id") == id).unwrap();
        let notes =
            principle.split("<div class=note role=note>").skip(1).map(|rest| rest.split("</div>").next().unwrap());
        let lines = inside(principle, "h2").into_iter().chain(inside(principle, "li")).chain(notes);
        lines.map(plain).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!([said("A"), said("F"), said("P"), said("may-not")].join("\n\n"), @"
    A HOPE
    Program web page has lost this heading.
    Editor’s note on BHIN 25-010: Under this heading the copy prints nine items of Person-Driven, B2 to B10, once more. They are shown as printed and keep their own citations: there is no A2. The other copies print one item here.

    F CULTURAL RESPONSIVENESS
    BHIN 25-010 prints the heading: Cultural Responsiveness & Humility
    County policy P&P 5-1-024 prints the heading: Cultural Responsiveness and Humility
    Program web page has lost this heading.

    P WELLNESS, RECOVERY RESILIENCY
    BHIN 25-010 prints this heading and nothing under it. Its items are not in this copy.
    County policy P&P 5-1-024 prints the heading: Wellness, Recovery and Resiliency
    Program web page has lost this heading.
    Editor’s note on 2024 Guidelines: The heading prints no “and” before its last word.

    A Certified Medi-Cal Peer Support Specialist may not:
    BHIN 25-010 has neither this heading nor its items.
    County policy P&P 5-1-024 has neither this heading nor its items.
    Program web page has lost this heading.
    Editor’s note on Program web page: This copy has lost the heading of this list. The 2024 Guidelines print over it: “A Certified Medi-Cal Peer Support Specialist may not:”. Without the heading its lines say the opposite of what is meant.
    ");
}

#[test]
fn a_copy_that_lost_its_headings_shows_those_of_another_and_its_prohibitions_as_such() {
    let page = &PAGES["code/web/index.html"];
    let sections: Vec<&str> = page.split("<section class=principle").skip(1).collect();
    let headings = sections.iter().map(|section| plain(inside(section, "h2")[0]));
    let supplied: Vec<String> = headings.filter(|heading| heading.contains('[')).collect();
    assert_eq!(supplied.len(), 17);
    let prohibitions = sections.iter().find(|section| attribute(section, "id") == "may-not").unwrap();
    let (before, _) = prohibitions.split_once("Practice outside of their scope of competence").unwrap();
    assert!(plain(before).contains("[A Certified Medi-Cal Peer Support Specialist may not:]"));
    assert!(plain(before).contains("This copy has lost the heading of this list."));
    assert!(!PAGES["code/2024/index.html"].contains("class=supplied"));
}

#[test]
fn every_copy_leads_to_the_others_and_to_their_comparison() {
    let code = ["code/index.html", "code/2024/index.html"].map(str::to_owned);
    for page in code.into_iter().chain(COPIES.map(|copy| format!("code/{copy}/index.html"))) {
        let picker = between(&PAGES[&page], "class=copies>", "</nav>");
        let links: Vec<&str> = picker.split("<a").skip(1).map(|link| attribute(link, "href")).collect();
        let ends = ["2024", "bhin-25-010", "county", "web", "editions"].map(|copy| format!("code/{copy}/index.html"));
        assert_eq!(links.len(), ends.len(), "{page}");
        assert!(links.iter().zip(&ends).all(|(link, end)| link.ends_with(end.as_str())), "{page}: {links:?}");
        assert_eq!(picker.matches("aria-current").count(), 1, "{page}");
    }
}

#[test]
fn the_same_words_under_two_citations_are_two_items() {
    let quoted = |citation: &str| {
        let (_, item) = items().into_iter().find(|(own, _)| *own == citation).unwrap();
        plain(between(item, "data-words=first>", "</p>"))
    };
    assert_eq!(quoted("C1"), quoted("D1"));
    let citations: BTreeSet<&str> = items().into_iter().map(|(citation, _)| citation).collect();
    assert_eq!(citations.len(), items().len());
    assert!(!citations.contains("A2") && !citations.contains("K9"));
}

/// The rows of one of our tables: what each leads from and to.
fn crossings(page: &str) -> Vec<[String; 2]> {
    let rows = PAGES[page].split("<section class=crossing>").skip(1).filter(|row| row.contains("<dl>"));
    let citations = |side: &str| inside(side, "a").into_iter().map(plain).collect::<Vec<_>>().join(" ");
    let sides = rows.map(|row| inside(row.split("</dl>").next().unwrap(), "div"));
    sides.map(|sides| [citations(sides[0]), citations(sides[1])]).collect()
}

#[test]
fn the_table_to_the_other_program_leads_from_each_of_its_principles() {
    let rows = crossings("code/massachusetts/index.html").into_iter().map(|[from, to]| format!("{from}: {to}"));
    insta::assert_snapshot!(rows.collect::<Vec<_>>().join("\n"), @"
    MA1: B1 B2
    MA2: H1 H3 P1
    MA3: E2 E3 B7
    MA4: J1 G10
    MA5: K6
    MA6: F4 F5 may-not 6
    MA7: B5 I6
    MA8: J1 J2 J3 J4 J5
    MA9: I5 I7
    MA10: H2 H4 may-not 8
    MA11: H5 H6 H7
    MA12: L1 L2
    MA13: K1 K2
    MA14: H12 may-not 5
    ");
}

#[test]
fn the_map_leads_from_every_principle_to_rules_and_sanctions() {
    let page = &PAGES["code/map/index.html"];
    let groups: Vec<&str> = page.split("<section class=crosswalk").skip(1).collect();
    let ids: Vec<&str> = groups.iter().map(|group| attribute(group, "id")).collect();
    let letters = ('A'..='P').map(String::from).collect::<Vec<_>>();
    assert_eq!(ids, letters.iter().map(String::as_str).chain(["may-not"]).collect::<Vec<_>>());
    let sanctions = groups.iter().map(|group| {
        let last = group.rsplit("<section class=crossing>").next().unwrap();
        format!(
            "{}: {}",
            attribute(group, "id"),
            plain(last.split_once("</h3>").unwrap().1.split("</section>").next().unwrap())
        )
    });
    insta::assert_snapshot!(sanctions.collect::<Vec<_>>().join("\n"), @"
    A: No sanction is listed for its items. That does not mean that none can follow.
    B: No sanction is listed for its items. That does not mean that none can follow.
    C: No sanction is listed for its items. That does not mean that none can follow.
    D: No sanction is listed for its items. That does not mean that none can follow.
    E: Row 1: E4
    F: Row 2: F4Row 3: F5
    G: No sanction is listed for its items. That does not mean that none can follow.
    H: Row 4: H2Row 5: H7Row 6: H10Row 7: H11Row 8: H12Row 9: H13Row 10: H13Row 11: H13Row 12: H14
    I: No sanction is listed for its items. That does not mean that none can follow.
    J: Row 13: J1/2/3Row 14: J4
    K: Row 15: K1/2Row 16: K3Row 17: K4/5Row 18: K6
    L: No sanction is listed for its items. That does not mean that none can follow.
    M: No sanction is listed for its items. That does not mean that none can follow.
    N: No sanction is listed for its items. That does not mean that none can follow.
    O: No sanction is listed for its items. That does not mean that none can follow.
    P: No sanction is listed for its items. That does not mean that none can follow.
    may-not: No sanction is listed for its items. That does not mean that none can follow.
    ");
    assert!(crossings("code/map/index.html").contains(&["J".to_owned(), "806.1.D".to_owned()]));
}
