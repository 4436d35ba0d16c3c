//! Copies of a small code side by side: what each joins, parts, prints twice, moves, leaves empty or has lost, whichever
//! copy comes first.

use goodstanding::document::editions::{Comparison, Item, Words, compare, lost_heading};
use goodstanding::document::{self, Document};

const LETTERED: &str = "\
## A. HOPE

1. Hope.
2. Give hope.

## B. CARE

1. Care for others. Be kind.
2. Listen:
    - a. Always.

## 2. A person may not:

1. Lie
2. Steal
";

const JOINED: &str = "\
## {A} Hope

- {A1 A2} Hope. Give  hope.
- {B2 again} Listen:

## {B} Caring

- {B1} Care for others.
- {B1} Be kind.
- {B2} Listen,
- {B2.a} Always.
- {B3} Rest.

## {C} Peace
";

const BARE: &str = "\
## {A}

1. Hope.
2. Give no hope.

## {may-not}

1. Lie
";

fn copy(edition: &str, words: &str) -> Document {
    let front = format!("slug: code/{edition}\ntitle: Code\nkind: code\nsource: A copy\nedition: {edition}");
    let text = format!("---\n{front}\ndate: unknown\nstatus: current\n---\n\n{words}");
    let (document, findings) = document::read(&format!("{edition}.md"), &text);
    assert_eq!(findings.problems, [], "{edition}");
    document.unwrap()
}

/// What is said of an item, a line for each copy.
fn said(comparison: &Comparison, item: &Item) -> String {
    let copies = comparison.copies.iter().zip(&item.printed).zip(&item.words);
    let lines = copies.map(|((copy, printed), words)| {
        let words = match words {
            Words::Same => "same".to_owned(),
            Words::Other { first, own } => format!("{first} / {own}"),
            Words::Missing => "missing".to_owned(),
            Words::Only => "only".to_owned(),
        };
        let shape = printed.as_ref().map(|printed| {
            let joined = printed.joined.iter().map(|other| format!(", with {other}")).collect::<String>();
            let parts = if printed.parts == 1 { String::new() } else { format!(", {} parts", printed.parts) };
            let placed = printed.placed.map(|above| format!(", under {above}")).unwrap_or_default();
            let again = printed.again.iter().map(|above| format!(", again under {above}")).collect::<String>();
            format!("{joined}{parts}{placed}{again}")
        });
        format!("  {}: {words}{}", copy.front.edition, shape.unwrap_or_default())
    });
    format!("{}\n{}", item.citation, lines.collect::<Vec<_>>().join("\n"))
}

fn compared(copies: &[&Document]) -> String {
    let comparison = compare(copies.to_vec());
    let principles = comparison.principles.iter().map(|principle| {
        let headings = principle.headings.iter().map(|heading| match heading {
            None => "-".to_owned(),
            Some(node) => format!("{:?} {}", node.html, node.children.len()),
        });
        let items = principle.items.iter().map(|item| said(&comparison, item)).collect::<Vec<_>>().join("\n");
        format!("{}: {}\n{items}", principle.citation, headings.collect::<Vec<_>>().join(", "))
    });
    principles.collect::<Vec<_>>().join("\n")
}

#[test]
fn copies_are_aligned_by_citation_and_never_by_their_words() {
    let (lettered, joined, bare) = (copy("lettered", LETTERED), copy("joined", JOINED), copy("bare", BARE));
    insta::assert_snapshot!(compared(&[&lettered, &joined, &bare]), @r#"
    A: "HOPE" 2, "Hope" 2, "" 2
    A1
      lettered: same
      joined: same, with A2
      bare: same
    A2
      lettered: same
      joined: same, with A1
      bare: Give hope. / Give no hope.
    B: "CARE" 2, "Caring" 5, -
    B1
      lettered: same
      joined: same, 2 parts
      bare: missing
    B2
      lettered: same
      joined: Listen: / Listen,, again under A
      bare: missing
    B2.a
      lettered: same
      joined: same, under B
      bare: missing
    B3
      lettered: missing
      joined: only
      bare: missing
    C: -, "Peace" 0, -

    may-not: "A person may not:" 2, -, "" 1
    may-not 1
      lettered: same
      joined: missing
      bare: same
    may-not 2
      lettered: same
      joined: missing
      bare: missing
    "#);
}

#[test]
fn any_copy_may_come_first() {
    let (lettered, joined) = (copy("lettered", LETTERED), copy("joined", JOINED));
    insta::assert_snapshot!(compared(&[&joined, &lettered]), @r#"
    A: "Hope" 2, "HOPE" 2
    A1
      joined: same, with A2
      lettered: same
    A2
      joined: same, with A1
      lettered: same
    B: "Caring" 5, "CARE" 2
    B1
      joined: same, 2 parts
      lettered: same
    B2
      joined: same, again under A
      lettered: Listen, / Listen:
    B2.a
      joined: same, under B
      lettered: same
    B3
      joined: same
      lettered: missing
    C: "Peace" 0, -

    may-not: -, "A person may not:" 2
    may-not 1
      joined: missing
      lettered: only
    may-not 2
      joined: missing
      lettered: only
    "#);
}

#[test]
fn one_copy_alone_has_nothing_but_the_same_words() {
    let lettered = copy("lettered", LETTERED);
    let comparison = compare(vec![&lettered]);
    let items = comparison.principles.iter().flat_map(|principle| &principle.items);
    assert!(items.into_iter().all(|item| item.words == [Words::Same]));
    assert!(compare(Vec::new()).principles.is_empty());
}

#[test]
fn a_lost_heading_is_that_of_another_copy() {
    let library = document::Library::new(vec![copy("bare", BARE), copy("lettered", LETTERED)], Some("bare"));
    let found = |citation: &str| {
        let (code, heading) = lost_heading(&library, citation)?;
        Some(format!("{}: {}", code.front.edition, heading.html))
    };
    assert_eq!(found("may-not").unwrap(), "lettered: A person may not:");
    assert_eq!(found("C"), None);
}
