//! The pages about all people together: current actions, the register in figures, what each status means; and what robots
//! are asked.

use super::{Nothing, PAGES, Pages, all, attribute, between, day, pages_of, people, person, settings};
use goodstanding::config::BadRows;
use goodstanding::hash::Hash;
use goodstanding::registry::{Record, Status};

/// The numbers in a list, in order.
fn numbers(page: &str) -> Vec<&str> {
    page.split("<li").map(|line| attribute(line, "data-number")).filter(|number| !number.is_empty()).collect()
}

/// The cells of a table, a row a line.
fn table(html: &str) -> String {
    let cell = |cell: &str| {
        let words = cell.split("</b>").last().unwrap_or_default();
        words.split('<').map(|piece| piece.rsplit('>').next().unwrap_or_default()).collect::<String>()
    };
    let row = |row: &str| {
        let cells = row.replace("</th>", "</td>");
        cells.split("</td>").map(cell).filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" | ")
    };
    html.split("</tr>").map(row).filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n")
}

fn pages_with_investigations(records: &[Record]) -> Pages {
    let mut settings = settings();
    settings.site.list_investigations = true;
    pages_of(&settings, records, &Nothing).0
}

#[test]
fn current_actions_are_the_suspended_and_revoked_and_investigations_only_on_request() {
    assert_eq!(numbers(&PAGES["actions/index.html"]), ["MPSS102", "MPSS103", "MPSS104"]);
    let pages = pages_with_investigations(&people());
    assert_eq!(numbers(&pages["actions/index.html"]), ["MPSS101", "MPSS102", "MPSS103", "MPSS104"]);
    assert!(pages["actions/index.html"].contains("An investigation is not a finding"));
    assert!(!PAGES["actions/index.html"].contains("An investigation is not a finding"));
}

#[test]
fn an_action_says_since_when_where_that_is_stated() {
    let page = &PAGES["actions/index.html"];
    assert_eq!(page.matches("In force since 3 February 2026").count(), 1);
    assert_eq!(page.matches(" since ").count(), 1);
    assert!(page.contains(&format!("href=../{}", goodstanding::site::record_path("MPSS104"))), "{page}");
    assert!(page.contains("<meta content=noindex,noarchive name=robots>"), "{page}");
    assert!(!PAGES["sitemap.xml"].contains("actions/") && PAGES["sitemap.xml"].contains("glance/"));
}

#[test]
fn a_registry_without_actions_has_a_page_that_says_so() {
    let pages = all(&[person("MPSS100", "Valid Velasquez")]);
    assert!(pages["actions/index.html"].contains("No certification is on this list."));
}

#[test]
fn a_long_list_of_actions_is_cut_and_every_part_leads_to_the_next() {
    let suspended =
        |number: u32| Record { status: Some(Status::Suspended), ..person(&format!("MPSS{number}"), "Stopped Stone") };
    let pages = all(&(1000..1600).map(suspended).collect::<Vec<_>>());
    let lists = pages.iter().filter(|(path, page)| path.starts_with("actions/") && !numbers(page).is_empty());
    let mut listed: Vec<&str> = lists.clone().flat_map(|(_, page)| numbers(page)).collect();
    assert!(lists.clone().all(|(_, page)| numbers(page).len() <= 334));
    let index = &pages["actions/index.html"];
    assert!(index.contains("600 certifications are on this list"), "{index}");
    assert!(lists.clone().all(|(path, _)| index.contains(&format!("href={}", path.trim_start_matches("actions/")))));
    let (mut page, mut walked) = (&pages["actions/first.html"], 1);
    while let Some(link) = page.split("<a").find(|link| attribute(link, "rel") == "next") {
        page = &pages[&format!("actions/{}", attribute(link, "href"))];
        walked += 1;
    }
    assert_eq!(walked, lists.count());
    listed.sort_unstable();
    assert_eq!(listed.len(), 600);
}

/// The chart with an id, and its table.
fn chart<'a>(page: &'a str, id: &str) -> (&'a str, &'a str) {
    let section = page.split("<section ").find(|section| section.starts_with(&format!("id={id}>"))).unwrap();
    (between(section, "<svg", "</svg>"), between(section, "<table", "</table>"))
}

#[test]
fn the_figures_are_those_of_the_records() {
    let page = &PAGES["glance/index.html"];
    insta::assert_snapshot!(table(chart(page, "standings").1), @r"
    How they stood that dayStanding | Certifications
    Active | 253
    Active, under investigation | 1
    Expired | 4
    Suspended | 2
    Revoked | 1
    Being corrected | 0
    ");
    let ending = table(chart(page, "ending").1);
    assert!(ending.contains("March 2027 | 254"), "{ending}");
    assert_eq!(ending.lines().count(), 25);
    let begun = table(chart(page, "begun").1);
    assert!(begun.contains("March 2025 | 261") && begun.ends_with("November 2026 | 0"), "{begun}");
    assert!(page.contains("261 certifications were listed on 21 November 2026"));
}

#[test]
fn a_number_that_is_no_longer_listed_is_counted_apart() {
    let gone = Record { number: "MPSS900".to_owned(), unlisted: day("2026-11-03"), ..Record::default() };
    let pages = all(&[person("MPSS100", "Valid Velasquez"), gone]);
    let page = &pages["glance/index.html"];
    assert!(page.contains("One certification was listed") && page.contains("one number is shown as no longer listed"));
}

#[test]
fn every_chart_has_a_name_a_description_and_a_table() {
    let page = &PAGES["glance/index.html"];
    for id in ["standings", "begun", "ending"] {
        let (svg, table) = chart(page, id);
        for part in ["role=img", &format!("aria-labelledby=\"{id}-title {id}-drawn\"")] {
            assert!(svg.contains(part), "{id}: {part} is not in {svg}");
        }
        assert!(!between(svg, &format!("<title id={id}-title>"), "</title>").is_empty(), "{svg}");
        assert!(!between(svg, &format!("<desc id={id}-drawn>"), "</desc>").is_empty(), "{svg}");
        assert!(table.contains("<caption") && table.contains("scope=col") && table.contains("scope=row"));
    }
    let empty = all(&[]);
    assert!(
        empty["glance/index.html"].contains("There is nothing to draw") && !empty["glance/index.html"].contains("<svg")
    );
}

/// The one page that holds its script and styles, to work from a disk.
const ALONE: &str = "verify.html";

#[test]
fn the_page_that_holds_its_script_names_it_by_its_hash_and_allows_nothing_else() {
    let page = &PAGES[ALONE];
    let policy = between(page, "<meta content=\"default-src 'none'", "http-equiv=Content-Security-Policy");
    for (kind, tag) in [("script-src", "script"), ("style-src", "style")] {
        let opened = page.split(&format!("<{tag}")).nth(1).expect("it holds one");
        let text = opened.split_once('>').expect("a tag").1.split(&format!("</{tag}>")).next().unwrap_or_default();
        let hash = goodstanding::note::base64(Hash::of(&[text.as_bytes()]).as_bytes());
        assert!(policy.contains(&format!("{kind} 'sha256-{hash}'")), "{kind} of {policy}");
        assert_eq!(page.matches(&format!("<{tag}")).count(), 1, "{tag}");
    }
    assert!(!page.contains(" src=") && !page.contains("<link"), "it asks for a file");
}

#[test]
fn no_page_has_styles_or_handlers_inside() {
    // The check of a proof as one file is allowed its own, as the next test says.
    let pages = PAGES.iter().filter(|(path, _)| path.ends_with(".html") && *path != ALONE);
    for (path, page) in pages {
        let tags = page.split('<').skip(1).map(|tag| tag.split('>').next().unwrap_or_default());
        for tag in tags {
            // Quoted values may say anything.
            let tag: String = tag.split('"').step_by(2).collect();
            assert!(!tag.contains(" style=") && !tag.starts_with("style") && !tag.contains(" on"), "{path}: <{tag}>");
        }
    }
}

#[test]
fn every_standing_is_explained_with_what_it_allows_and_its_rules() {
    let page = &PAGES["status/index.html"];
    let sections: Vec<&str> = page.split("<section class=standing").skip(1).collect();
    assert_eq!(sections.len(), 7);
    for section in sections {
        let section = section.split("</section>").next().unwrap_or_default();
        assert!(section.matches("<p>").count() >= 3 && section.contains("class=rule href="), "{section}");
    }
}

#[test]
fn the_table_of_pairs_is_that_of_the_settings() {
    insta::assert_snapshot!(table(between(&PAGES["status/index.html"], "<table", "</table>")), @r"
    What is shown for each status and actionStatus on record | Action “None” | Action “Under investigation” | Action “Suspended” | Action “Revoked”
    Active/No sanctions | Active; after the date of expiration, Expired | Active, under investigation; after the date of expiration, Expired | Refused | Refused
    Suspended | Suspended | Suspended | Suspended | Revoked
    Revoked | Revoked | Revoked | Revoked | Revoked
    Expired/Lapsed | Expired | Expired | Suspended | Revoked
    ");
    let mut settings = settings();
    settings.table.refused_pairs.clear();
    settings.table.on_bad_rows = BadRows::Hold { at_most: 3 };
    settings.retention.unlisted_days = 0;
    settings.retention.ended_actions_days = 30;
    let (pages, _) = pages_of(&settings, &[], &Nothing);
    let page = &pages["status/index.html"];
    assert!(!page.contains("Refused<"), "{page}");
    assert!(page.contains("is not shown any more from the next update on") && page.contains("for 30 days"), "{page}");
    assert!(pages["about/index.html"].contains("It is never shown in <a "));
    assert!(PAGES["about/index.html"].contains("nothing new is published until it is mended"));
}

#[test]
fn robots_are_asked_not_to_take_data_and_not_to_learn_from_people() {
    insta::assert_snapshot!(PAGES["robots.txt"], @r"
    # Records and lists of names ask search engines not to list them, page by page. They are not disallowed here, because a
    # robot that may not fetch a page cannot read that wish. A file of data cannot carry it where the host sends no headers,
    # so those are disallowed.
    User-agent: *
    Disallow: /data/
    Disallow: /api/

    # Texts about people are not for training, and not for answers that outlive a correction. Rules and explanations are open.
    User-agent: AI2Bot
    User-agent: Amazonbot
    User-agent: anthropic-ai
    User-agent: Applebot-Extended
    User-agent: Bytespider
    User-agent: CCBot
    User-agent: ChatGPT-User
    User-agent: Claude-Web
    User-agent: ClaudeBot
    User-agent: cohere-ai
    User-agent: Diffbot
    User-agent: Google-Extended
    User-agent: GPTBot
    User-agent: meta-externalagent
    User-agent: OAI-SearchBot
    User-agent: Omgilibot
    User-agent: PerplexityBot
    User-agent: YouBot
    Disallow: /record/
    Disallow: /browse/
    Disallow: /actions/
    Disallow: /data/
    Disallow: /api/
    Disallow: /p/

    Sitemap: https://registry.example.org/sitemap.xml
    ");
}
