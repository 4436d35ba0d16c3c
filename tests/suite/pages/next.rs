//! Where every page leads: a next step for its reader, and from a word that the rules define to its meaning.

use super::{PAGES, between, links};

/// Pages on which a reader does something about what was read, by their addresses.
const STEPS: [&str; 5] =
    ["help/index.html", "complaint/index.html", "my-certification/index.html", "routes/index.html", "sheet/index.html"];

/// Not for people who look something up: the parts of the site for those who build it, and what stands within other pages.
const FOR_OTHERS: [&str; 2] = ["style/index.html", "as-of.html"];

/// A page's own part, without head, banner and footer.
fn main_part(page: &str) -> &str {
    between(page, "<main", "</main>")
}

#[test]
fn every_page_says_what_to_do_next() {
    let leads_on = |path: &str, page: &str| {
        let own = main_part(page);
        own.contains("href=tel:")
            || own.contains("Questions? Call ")
            || links(path, own).iter().any(|(_, to)| STEPS.iter().any(|step| to.ends_with(step)))
    };
    let pages =
        PAGES.iter().filter(|(path, _)| path.ends_with(".html") && !FOR_OTHERS.iter().any(|end| path.ends_with(end)));
    let ends: Vec<&str> = pages.filter(|(path, page)| !leads_on(path, page)).map(|(path, _)| path.as_str()).collect();
    assert_eq!(ends, Vec::<&str>::new());
}

#[test]
fn a_word_that_the_rules_define_leads_to_its_meaning_where_it_is_said_first() {
    let leads = [
        ("routes", "s102-18", "lived experience"),
        ("routes", "s102-30", "good standing"),
        ("routes", "s102-12", "core competencies"),
        ("my-certification", "s102-11", "continued education"),
    ];
    for (page, anchor, term) in leads {
        let page = main_part(&PAGES[&format!("{page}/index.html")]);
        assert!(page.contains(&format!("<a href=../guidelines/102/index.html#{anchor}>{term}</a>")), "{term}: {page}");
    }
}
