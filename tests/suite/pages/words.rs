//! The pages of the official words, counted and read as published: whole sentences, sanctions, glossary links, notes that
//! stand after what they are about.

use super::{PAGES, attribute, between, library};
use goodstanding::document::{Document, Flow, Kind, Node, plain};
use std::collections::BTreeSet;

const EDITION: &str = "2024";

fn page(slug: &str) -> &'static str {
    &PAGES[&format!("{slug}/index.html")]
}

/// A page's own part, without head, banner and footer.
fn main_part(slug: &str) -> &'static str {
    between(page(slug), "<main", "</main>")
}

fn documents() -> Vec<Document> {
    library().documents.into_iter().filter(|document| document.front.kind != Kind::Crosswalk).collect()
}

/// Every node below some, with themselves.
fn all(nodes: &[Node]) -> Vec<&Node> {
    nodes.iter().flat_map(|node| std::iter::once(node).chain(all(&node.children))).collect()
}

/// What follows an element's id in a page: the rest of its tag and everything after.
fn from_id<'a>(page: &'a str, id: &str) -> &'a str {
    let found =
        [format!("id={id} "), format!("id={id}>"), format!("id=\"{id}\"")].iter().find_map(|id| page.find(id.as_str()));
    found.map_or("", |place| &page[place..])
}

/// What an editor adds to a page: everything between these tags is ours.
fn without_ours(html: &str) -> String {
    let mut text = html.to_owned();
    for (open, close) in
        [("<div class=note role=note>", "</div>"), ("<p class=item-margin>", "</p>"), ("<p class=item-none>", "</p>")]
    {
        while let Some(start) = text.find(open) {
            let end = text[start..].find(close).map_or(text.len(), |end| start + end + close.len());
            text.replace_range(start..end, " ");
        }
    }
    text
}

/// Words without any white space: minifiers and tags may move it.
fn squeezed(text: &str) -> String {
    plain(text).split_whitespace().collect()
}

fn words_of(node: &Node) -> String {
    let mut words = node.label.clone() + &node.html;
    node.children.iter().for_each(|child| words += &words_of(child));
    words
}

#[test]
fn the_code_shows_16_principles_105_items_6_sub_items_and_8_prohibitions() {
    let code = main_part("code/2024");
    let labels: Vec<&str> = code.split("class=item-label").skip(1).map(|rest| attribute(rest, "data-cite")).collect();
    let of = |shape: fn(&str) -> bool| labels.iter().filter(|label| shape(label)).count();
    assert_eq!(code.matches("<section class=principle").count(), 16 + 1);
    assert_eq!(of(|label| label.len() <= 3 && !label.contains('.')), 105);
    assert_eq!(of(|label| label.contains('.')), 6);
    assert_eq!(of(|label| label.starts_with("may-not")), 8);
}

#[test]
fn the_tables_show_18_rows_31_terms_47_tasks_and_38_competencies() {
    let sanctions = main_part("sanctions");
    assert_eq!(sanctions.matches(" id=sanction-").count(), 18);
    let reached: BTreeSet<&str> = sanctions
        .split("code/2024/index.html#")
        .skip(1)
        .filter_map(|rest| rest.split(['>', '"', ' ']).next())
        .collect();
    let rows = library();
    let expected: BTreeSet<String> =
        rows.documents.iter().flat_map(|document| &document.sanctions).flat_map(|row| row.items.clone()).collect();
    assert_eq!(expected.len(), 20);
    assert!(expected.iter().all(|item| reached.contains(item.as_str())));
    assert_eq!(main_part("guidelines/102").matches("<li class=item ").count(), 31);
    let blueprint = main_part("guidelines/appendix-g");
    assert_eq!(blueprint.matches("data-cite=\"Appendix G.").count(), 8 + 47);
    let counted =
        |letter: &str| main_part(&format!("guidelines/appendix-{letter}")).matches("<section class=competency").count();
    assert_eq!(["h", "j", "k", "l"].map(counted), [5, 11, 10, 12]);
}

#[test]
fn the_tasks_of_the_exam_add_up_to_100_items() {
    let blueprint = main_part("guidelines/appendix-g");
    let rows = blueprint.split("<tr id=Appendix-G-").skip(1).map(|row| row.split("</tr>").next().unwrap_or_default());
    let items = rows.filter_map(|row| plain(&format!("<{}", row.rsplit("<td").next()?)).parse::<u32>().ok());
    assert_eq!(items.sum::<u32>(), 100);
}

#[test]
fn no_word_of_ours_stands_inside_an_item() {
    for document in documents().iter().filter(|document| document.front.kind != Kind::Blueprint) {
        let page = main_part(&document.front.slug);
        for node in all(&document.nodes).into_iter().filter(|node| !node.html.is_empty() && node.after.is_empty()) {
            let rest = from_id(page, &node.anchor);
            let before_ours =
                ["<p class=item-margin", "<div class=note", "</section>"].iter().filter_map(|end| rest.find(end)).min();
            let whole = squeezed(&format!("<{}", &rest[..before_ours.unwrap_or(rest.len())]));
            let expected = squeezed(&if document.front.kind == Kind::Code
                && (node.citation.len() == 1 || node.citation == "may-not")
            {
                node.html.clone()
            } else {
                words_of(node)
            });
            assert!(whole.contains(&expected), "{} {}: {expected}\n{whole}", document.front.slug, node.citation);
        }
    }
}

#[test]
fn every_paragraph_and_cell_of_running_text_is_whole() {
    for document in documents() {
        let page = squeezed(&without_ours(main_part(&document.front.slug)));
        let after = all(&document.nodes).into_iter().flat_map(|node| &node.after);
        for flow in document.lead.iter().chain(after) {
            let pieces: Vec<&String> = match flow {
                Flow::Paragraph { html } | Flow::Heading { html } => vec![html],
                Flow::List { items } => items.iter().map(|item| &item.html).collect(),
                Flow::Table(table) => table.rows.iter().flat_map(|row| &row.cells).collect(),
            };
            for piece in pieces {
                assert!(page.contains(&squeezed(piece)), "{}: {piece}", document.front.slug);
            }
        }
    }
}

#[test]
fn every_item_of_the_code_shows_its_sanctions_or_says_that_none_is_listed() {
    let library = library();
    let code = library.code().unwrap();
    for (address, page) in [("code/2024", main_part("code/2024")), ("code", main_part("code"))] {
        let mut none = 0;
        for node in
            all(&code.nodes).into_iter().filter(|node| node.citation.ends_with(|end: char| end.is_ascii_digit()))
        {
            let item = from_id(page, &node.anchor);
            let item =
                &item[..item.find("item-margin").and_then(|start| Some(start + item[start..].find("</li>")?)).unwrap()];
            let rows = library.sanctions_for(&node.citation);
            for (_, row) in &rows {
                assert!(
                    item.contains(&format!("#{}>", row.anchor)) || item.contains(&format!("#{}\"", row.anchor)),
                    "{address} {}",
                    node.citation
                );
            }
            none += usize::from(rows.is_empty());
            assert_eq!(item.contains("list no sanction"), rows.is_empty(), "{address} {}", node.citation);
        }
        assert_eq!(none, 85 + 8, "{address}");
        assert_eq!(page.matches("<p class=item-none>").count(), none);
    }
}

#[test]
fn a_term_is_linked_once_in_a_section_and_its_meaning_stands_on_the_page() {
    let mut linked = 0;
    for document in documents().iter().filter(|document| document.front.edition == EDITION) {
        let page = main_part(&document.front.slug);
        let sections: Vec<&str> = match document.front.kind {
            Kind::Code => page.split("<section class=principle").collect(),
            Kind::Glossary => {
                assert!(!page.contains("class=term"), "the glossary links no term to itself");
                continue;
            }
            _ => vec![page],
        };
        for section in sections {
            let terms: Vec<&str> =
                section.split("href=#term-").skip(1).filter_map(|rest| rest.split([' ', '>']).next()).collect();
            let once: BTreeSet<&&str> = terms.iter().collect();
            assert_eq!(once.len(), terms.len(), "{}: {terms:?}", document.front.slug);
            linked += terms.len();
            for term in terms {
                assert!(
                    page.contains(&format!("id=term-{term}>")) && page.contains(&format!("id=meaning-{term}>")),
                    "{term}"
                );
            }
        }
    }
    assert!(linked > 150, "{linked}");
}

#[test]
fn every_document_names_its_edition_and_is_a_click_from_the_contents() {
    let contents = page("guidelines");
    for document in library().documents {
        let slug = &document.front.slug;
        let way = format!("../{}/index.html", slug);
        let near = way.replace("../guidelines/", "");
        assert!(contents.contains(&way) || contents.contains(&near), "{slug}");
        if document.front.kind != Kind::Crosswalk {
            assert!(main_part(slug).contains("Edition: "), "{slug}");
        }
    }
}

#[test]
fn a_citation_of_the_code_leads_to_its_editions_own_page() {
    assert!(main_part("code").contains("data-page=../code/2024/index.html"));
    assert!(main_part("code/bhin-25-010").contains("data-page=../../code/bhin-25-010/index.html"));
}
