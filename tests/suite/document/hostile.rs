//! Any text at all, and texts made of the mark-up a document may and may not hold: the reader ends, and nothing of the
//! file's own HTML reaches a page.

use goodstanding::document::{self, Document};
use proptest::collection::vec;
use proptest::prelude::*;

/// What the reader itself may write between `<` and `>`, links apart.
const TAGS: [&str; 10] = ["p", "/p", "br /", "em", "/em", "strong", "/strong", "code", "/code", "/a"];

/// A tag of the reader's own, or a link without a script.
fn is_expected(tag: &str) -> bool {
    let address = tag.strip_prefix("a href=\"").and_then(|rest| rest.strip_suffix('"'));
    TAGS.contains(&tag)
        || address.is_some_and(|address| !address.contains(['"', '<']) && !address.contains("javascript"))
}

/// Scraps of which texts are made: right ones, wrong ones, and ones that break others when they meet.
const SCRAPS: [&str; 43] = [
    "\n",
    "\n\n",
    "    ",
    "        ",
    "1. ",
    "2. ",
    "- A. ",
    "- B. ",
    "- ",
    "## A. ",
    "## B. ",
    "## 1. ",
    "## 2. E4",
    "### Code of Ethics",
    "### Minimum Sanction",
    "# ",
    "> ",
    "* ",
    "1) ",
    "```\n",
    "---\n",
    "***\n",
    "words",
    "*",
    "**",
    "`",
    "\\",
    "<b>",
    "<!--",
    "</p><script>alert(1)</script>",
    "&lt;i&gt;",
    "![i](j.png)",
    "[a](javascript:b)",
    "[c](https://a.example)",
    "[x]: y\n",
    "<a@b.example>",
    "{A1} ",
    "{A1 again} ",
    "> [!NOTE]\n> ",
    "| a | b |\n| --- | --- |\n| 1.1. c | <i>d</i> |\n",
    "i. ",
    "[d](e.md#f)",
    "[g](ref:h)",
];

fn front(kind: &str) -> String {
    format!(
        "---\nslug: guidelines/206\ntitle: T\nkind: {kind}\nsource: S\nedition: e\ndate: 2024-08-26\nstatus: current\n---\n"
    )
}

fn all_html(mut document: Document) -> Vec<String> {
    let mut all = Vec::new();
    document.each_html(&mut |html| all.push(html.clone()));
    all
}

proptest! {
    #[test]
    fn any_text_is_read_to_its_end(text in any::<String>()) {
        let (document, findings) = document::read("any.md", &text);
        prop_assert!(document.is_some() || !findings.problems.is_empty());
    }

    #[test]
    fn no_html_of_the_file_reaches_a_page(kind in "code|section|sanctions|competencies|blueprint|crosswalk", scraps in vec(0..SCRAPS.len(), 0..40)) {
        let body: String = scraps.into_iter().map(|scrap| SCRAPS[scrap]).collect();
        let (document, _) = document::read("any.md", &(front(&kind) + &body));
        for html in all_html(document.unwrap()) {
            for piece in html.split('<').skip(1) {
                let tag = piece.split('>').next().unwrap();
                prop_assert!(is_expected(tag), "<{}> of {:?}", tag, body);
            }
        }
    }
}

#[test]
fn lists_within_lists_without_end_are_one_problem_not_a_crash() {
    let deep = "- ".repeat(50_000) + "words\n";
    let (_, findings) = document::read("deep.md", &(front("section") + &deep));
    assert!(findings.problems.iter().any(|problem| problem.code == "list-too-deep"));
}
