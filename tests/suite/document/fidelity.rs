//! The words that a page shows are the words of the source: every word of each content file, titles and numbers
//! included, is compared in order with its stretch of the 2024 Guidelines. Mark-up does not count; a word does.

use super::{content, names, path};
use goodstanding::document::{self, Document, Node};
use goodstanding::hash::Hash;
use std::fs;

const SOURCE: &str = "tests/fixtures/sources/003_e620bba8f7793082.txt";

/// The source as the owner handed it over: nobody mends the words by mending what they are compared with.
const SOURCE_SHA256: &str = "746ae37ede0751af1d53cf396849c23eeb0138198e05e3278a6a33a926fc28b3";

/// Where each file's words stand in the source: its first and last line, headings included.
const STRETCHES: [(&str, usize, usize); 12] = [
    ("code.md", 703, 867),
    ("guidelines-102.md", 103, 138),
    ("guidelines-206.md", 202, 204),
    ("guidelines-207.md", 206, 230),
    ("guidelines-209.md", 239, 246),
    ("guidelines-213.md", 334, 359),
    ("guidelines-500.md", 422, 439),
    ("guidelines-701.md", 480, 485),
    ("guidelines-702.md", 487, 501),
    ("guidelines-703.md", 503, 517),
    ("guidelines-805.md", 593, 604),
    ("sanctions.md", 970, 1004),
];

/// A difference that was looked at and allowed.
struct Difference {
    files: &'static [&'static str],
    printed: &'static str,
    written: &'static str,
    times: usize,
    reason: &'static str,
}

const ALLOWED: [Difference; 5] = [
    Difference {
        files: &["guidelines-102.md", "guidelines-701.md", "guidelines-702.md", "guidelines-703.md"],
        printed: "## I ",
        written: "## ",
        times: 1,
        reason: "the scan took the rule before a heading for a letter",
    },
    Difference {
        files: &["code.md", "sanctions.md"],
        printed: "## I Medi-Cal",
        written: "## Medi-Cal",
        times: 1,
        reason: "the same rule before an appendix's heading; principle I keeps its letter",
    },
    Difference {
        files: &["guidelines-206.md", "guidelines-207.md", "guidelines-805.md"],
        printed: "## | ",
        written: "## ",
        times: 1,
        reason: "the same rule, taken for a bar",
    },
    Difference {
        files: &["sanctions.md"],
        printed: "Code of Ethics Number\tCode of Ethics\tMinimum Sanction\tMaximum Sanction\n",
        written: "",
        times: 7,
        reason: "the table's header, printed again on each page; every row of the file names its parts",
    },
    Difference {
        files: &["code.md"],
        printed: "\n---\n",
        written: "\n",
        times: 2,
        reason: "lines to write on, under the pledge",
    },
];

#[test]
fn the_source_is_the_one_that_was_handed_over() {
    assert_eq!(Hash::of(&[&fs::read(path(SOURCE)).unwrap()]).to_string(), SOURCE_SHA256);
}

#[test]
fn every_word_of_every_content_file_is_that_of_the_source() {
    assert_eq!(names("content"), STRETCHES.map(|(file, ..)| file), "each file of content/ has its stretch");
    for document in content() {
        assert_eq!(first_change(&document), None);
    }
}

#[test]
fn every_allowed_difference_is_still_there_and_has_its_reason() {
    for difference in ALLOWED {
        assert!(!difference.reason.is_empty());
        for file in difference.files {
            let found = stretch(file).matches(difference.printed).count();
            assert_eq!(found, difference.times, "{file}: {:?}", difference.printed);
        }
    }
}

#[test]
fn a_changed_a_lost_and_an_added_word_are_each_noticed() {
    let words = [
        changed("guidelines-805.md", "with 72 hours", "within 72 hours"),
        changed("code.md", "shall not solicit", "shall solicit"),
        changed("code.md", "## 2. A", "## 3. A"),
        changed("sanctions.md", "nine hours", "nine long hours"),
        changed("sanctions.md", "15. K1/2", "15. K1"),
        changed("guidelines-206.md", "206. Certification Registry", "206. Registry"),
    ];
    insta::assert_snapshot!(words.join("\n"), @r#"
    guidelines-805.md, after “update the Certification Registry”: printed "with", written "within"
    code.md, after “those supported and shall”: printed "not", written "solicit"
    code.md, after “recovery, and resiliency journey.”: printed "2.", written "3."
    sanctions.md, after “of completion of nine”: printed "hours", written "long"
    sanctions.md, after “Peer Support Specialist certification.”: printed "K1/2", written "K1"
    guidelines-206.md, after “206.”: printed "Certification", written "Registry"
    "#);
}

/// What the comparison says of a file after one change in it.
fn changed(file: &str, from: &str, to: &str) -> String {
    let text = fs::read_to_string(path("content").join(file)).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    let (document, _) = document::read(file, &text.replacen(from, to, 1));
    first_change(&document.unwrap()).unwrap()
}

/// The first word in which a document and its stretch differ, with the words before it.
fn first_change(document: &Document) -> Option<String> {
    let printed = printed_words(&document.file);
    let written = written_words(document);
    let length = printed.len().max(written.len());
    let place = (0..length).find(|place| printed.get(*place) != written.get(*place))?;
    let word = |words: &[String]| words.get(place).map_or("(nothing)".to_string(), |word| format!("{word:?}"));
    let before = printed[place.saturating_sub(4)..place].join(" ");
    Some(format!("{}, after “{before}”: printed {}, written {}", document.file, word(&printed), word(&written)))
}

/// A file's lines of the source, bold marks aside.
fn stretch(file: &str) -> String {
    let (_, first, last) = STRETCHES.into_iter().find(|(name, ..)| *name == file).unwrap();
    let source = fs::read_to_string(path(SOURCE)).unwrap();
    let lines: Vec<&str> = source.lines().skip(first - 1).take(last - first + 1).collect();
    (lines.join("\n") + "\n").replace("**", "")
}

/// The source's words: allowed differences made, mark-up taken off.
fn printed_words(file: &str) -> Vec<String> {
    let allowed = ALLOWED.iter().filter(|difference| difference.files.contains(&file));
    let text = allowed.fold(stretch(file), |text, difference| text.replace(difference.printed, difference.written));
    let lines = text.lines().map(|line| {
        let line = line.trim_start().trim_start_matches('#');
        line.strip_prefix("- ").unwrap_or(line).to_string()
    });
    words(&without_links(&lines.collect::<Vec<_>>().join("\n")))
}

/// `[words](address)` as its words. `[` and `](` occur in the source as links only.
fn without_links(text: &str) -> String {
    let mut parts = text.split("](");
    let first = parts.next().unwrap_or_default().to_string();
    let rest = parts.map(|part| part.split_once(')').expect("an address ends").1);
    (first + &rest.collect::<String>()).replace('[', "")
}

/// A document's words, in the order in which a page shows them.
fn written_words(document: &Document) -> Vec<String> {
    let mut html = vec![document.front.title.clone(), document.lead_html.clone()];
    collect(&document.nodes, &mut html);
    for row in &document.sanctions {
        html.extend([&row.label, &row.conduct_html, &row.minimum_html, &row.maximum_html].map(String::clone));
    }
    words(&html.join("\n"))
}

fn collect(nodes: &[Node], html: &mut Vec<String>) {
    for node in nodes {
        html.extend([node.label.clone(), node.html.clone()]);
        collect(&node.children, html);
    }
}

/// The words of a text, its tags taken off: those that part paragraphs part words, the others do not.
fn words(html: &str) -> Vec<String> {
    let parted = html.replace("<p>", "\n").replace("</p>", "\n").replace("<br />", "\n");
    let mut pieces = parted.split('<');
    let first = pieces.next().unwrap_or_default().to_string();
    let text = first + &pieces.map(|piece| piece.split_once('>').expect("a tag ends").1).collect::<String>();
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    text.split_whitespace().map(str::to_string).collect()
}
