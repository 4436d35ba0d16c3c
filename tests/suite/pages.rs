//! Pages made from the repository's own templates, words and documents: what they must never say, where their links
//! lead, and which of them a change touches.

mod editions;
mod browse;
mod figures;
mod next;
mod records;
mod words;

use goodstanding::artifact::{Artifact, Output};
use goodstanding::config::Settings;
use goodstanding::diagnostic::Problem;
use goodstanding::document::{self, Document, Library};
use goodstanding::index::fulltext::Terms;
use goodstanding::registry::{Action, Record, Status};
use goodstanding::site::{Earlier, Facts, HeadFacts, Making, Nothing, Site, Texts};
use goodstanding::store::input::walk;
use goodstanding::time::{Day, Moment};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

/// Files by path; of a picture, what of it is text.
type Pages = BTreeMap<String, String>;

fn repository(folder: &str) -> BTreeMap<String, Vec<u8>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder);
    let paths = walk(&root).unwrap();
    paths.into_iter().map(|path| (path.clone(), std::fs::read(root.join(path)).unwrap())).collect()
}

/// Every file but a picture has to be text.
fn text_of(path: &str, bytes: Vec<u8>) -> String {
    if path.ends_with(".png") {
        String::from_utf8_lossy(&bytes).into_owned()
    } else {
        String::from_utf8(bytes).unwrap()
    }
}

fn texts(folder: &str) -> BTreeMap<String, String> {
    repository(folder).into_iter().map(|(path, bytes)| (path.clone(), text_of(&path, bytes))).collect()
}

fn settings() -> Settings {
    let (settings, _) = goodstanding::config::read("goodstanding.toml", include_str!("../../goodstanding.toml"));
    settings.unwrap()
}

fn library() -> Library {
    let read = |(path, text): (&String, &String)| document::read(&format!("content/{path}"), text).0;
    let mut documents: Vec<Document> = texts("content").iter().filter_map(read).collect();
    document::resolve(&mut documents);
    Library::new(documents, Some("2024"))
}

fn site(settings: &Settings) -> Site {
    let texts = Texts { templates: texts("templates"), client: repository("client"), locales: texts("locales") };
    Site::new(texts, settings, None).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn day(text: &str) -> Option<Day> {
    Day::parse(text)
}

fn person(number: &str, name: &str) -> Record {
    Record {
        number: number.to_owned(),
        name: (!name.is_empty()).then(|| name.to_owned()),
        active: day("2025-03-15"),
        expires: day("2027-03-14"),
        status: Some(Status::Active),
        action: Some(Action::None),
        ..Record::default()
    }
}

/// One person of each standing and lapse, one who is withheld, and one whose name is an attack.
fn people() -> Vec<Record> {
    let mut people = vec![
        person("MPSS100", "Valid Velasquez"),
        Record { action: Some(Action::UnderInvestigation), ..person("MPSS101", "Watched Washington") },
        Record { status: Some(Status::Suspended), ..person("MPSS102", "Stopped Stone") },
        Record { status: Some(Status::Suspended), expires: day("2026-03-14"), ..person("MPSS103", "Stopped Past") },
        Record {
            status: Some(Status::Revoked),
            changed: Some("2026-02-03".to_owned()),
            ..person("MPSS104", "Revoked Reyes")
        },
        Record { expires: day("2026-11-20"), ..person("MPSS105", "Yesterday Yang") },
        Record { expires: day("2022-11-21"), ..person("MPSS106", "Exactly Four") },
        Record { expires: day("2022-11-20"), ..person("MPSS107", "Long Lapsed") },
        Record { status: Some(Status::Expired), ..person("MPSS108", "Early Expired") },
        person("MPSS109", ""),
        person("MPSS110", "\"><script>alert(1)</script> O'Neil & Sons"),
    ];
    people.extend((200..450).map(|number| person(&format!("MPSS{number}"), &format!("Maria{number} Medina"))));
    people
}

/// Why a site cannot be made.
struct Refused(Problem);

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Refused {
        Refused(problem)
    }
}

fn pages(records: &[Record], earlier: &dyn Earlier) -> (Pages, Vec<String>) {
    pages_of(&settings(), records, earlier)
}

fn pages_of(settings: &Settings, records: &[Record], earlier: &dyn Earlier) -> (Pages, Vec<String>) {
    let moment = |text| Moment::parse(text).unwrap();
    let head = HeadFacts {
        data_as_of: moment("2026-11-20T23:00:00Z"),
        published: moment("2026-11-21T20:00:12Z"),
        next_due: moment("2026-11-23T23:00:00Z"),
        count: records.len() as u64,
    };
    let library = library();
    let facts = Facts {
        settings,
        records,
        changes: &[],
        library: &library,
        terms: &Terms::default(),
        today: day("2026-11-21").unwrap(),
        head,
    };
    let (mut written, mut kept) = (Pages::new(), Vec::new());
    let mut sink = |output: Output| -> Result<(), Refused> {
        match output {
            Output::Write(Artifact { path, bytes }) => {
                let before = written.insert(path.clone(), text_of(&path, bytes));
                assert!(before.is_none(), "{path} twice");
            }
            Output::Keep(path) => kept.push(path),
        }
        Ok(())
    };
    let site = site(settings);
    let mut making = Making { earlier, sorter: &mut Vec::new(), sink: &mut sink };
    let made = site.open_data(&facts, &mut making).and_then(|()| site.pages(&facts, &mut making));
    let made = made.and_then(|()| site.of_texts(&facts, &mut |artifact| sink(Output::Write(artifact))));
    made.unwrap_or_else(|Refused(problem)| panic!("{problem}"));
    (written, kept)
}

fn all(records: &[Record]) -> Pages {
    pages(records, &Nothing).0
}

/// The pages of `people`, made once for all tests.
static PAGES: LazyLock<Pages> = LazyLock::new(|| all(&people()));

/// What stands between two texts, the first time they come.
fn between<'a>(page: &'a str, before: &str, after: &str) -> &'a str {
    page.split_once(before).and_then(|(_, rest)| rest.split_once(after)).map_or("", |(inside, _)| inside)
}

/// The value of an attribute in a tag, with or without its quotes.
fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let value = tag.split_once(&format!(" {name}=")).map_or("", |(_, value)| value);
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next().unwrap_or_default(),
        None => value.split([' ', '>']).next().unwrap_or_default(),
    }
}

fn record_page<'a>(pages: &'a Pages, number: &str) -> &'a str {
    &pages[&goodstanding::site::record_path(number)]
}

#[test]
fn a_static_page_says_a_dated_sentence_for_each_standing() {
    let pages = &PAGES;
    let said = |number: u32| {
        let page = record_page(pages, &format!("MPSS{number}"));
        between(page, "data-slot=sentence>", "</span>").to_owned()
    };
    insta::assert_snapshot!((100..109).map(said).collect::<Vec<_>>().join("\n"), @r"
    No sanctions. Valid through 14 March 2027.
    Under investigation. No finding has been made. Valid through 14 March 2027.
    Suspended. Not valid at this time.
    Suspended. Not valid at this time. Also past its expiration date, 14 March 2026.
    Revoked. No longer valid.
    Expired. The last valid day was 20 November 2026.
    Expired. The last valid day was 21 November 2022.
    Expired. The last valid day was 20 November 2022.
    Expired. The registry lists it as expired or lapsed, with the expiration date 14 March 2027.
    ");
}

#[test]
fn a_static_page_says_what_follows_once_the_date_has_passed() {
    let pages = &PAGES;
    let said = |number: u32| {
        let page = record_page(pages, &format!("MPSS{number}"));
        between(page, "data-slot=lapse>", "</p>")
    };
    insta::assert_snapshot!([105, 106, 107].map(said).join("\n"), @r"
    Less than four years have passed since it expired. It can be reinstated (section 209).
    It expired exactly four years ago. The Guidelines do not say whether it can be reinstated. Please ask CalMHSA at (555) 010-0199.
    More than four years have passed since it expired. A new application for certification is needed (section 209.3).
    ");
}

#[test]
fn no_name_stands_in_an_address_or_a_title() {
    let pages = &PAGES;
    for (path, page) in pages.iter().filter(|(path, _)| path.ends_with(".html")) {
        let title = between(page, "<title>", "</title>");
        for word in ["Medina", "Velasquez", "medina", "velasquez", "Maria2"] {
            assert!(!path.contains(word) && !title.contains(word), "{path}: {title}");
        }
    }
}

#[test]
fn a_name_is_text_and_never_markup_and_a_withheld_one_is_not_there() {
    let pages = &PAGES;
    let page = record_page(pages, "MPSS110");
    assert_eq!(
        between(page, "<bdi data-slot=name>", "</bdi>"),
        "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; O&#39;Neil &amp; Sons"
    );
    let html = pages.iter().filter(|(path, _)| path.ends_with(".html"));
    assert!(html.into_iter().all(|(_, page)| !page.contains("<script>")));
    assert_eq!(between(record_page(pages, "MPSS109"), "<bdi data-slot=name>", "</bdi>"), "Details withheld");
}

#[test]
fn the_times_of_a_publication_stand_in_one_page() {
    let pages = &PAGES;
    let timed = pages.iter().filter(|(_, page)| page.contains("20 November 2026") && page.contains("3:00 p.m."));
    assert_eq!(timed.map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["as-of.html"]);
}

#[test]
fn the_same_people_make_the_same_bytes_and_one_change_touches_their_own_pages_only() {
    let before = &PAGES;
    assert_eq!(**before, all(&people()));
    let mut changed = people();
    changed[20].status = Some(Status::Revoked);
    let after = all(&changed);
    let touched: Vec<_> =
        after.iter().filter(|(path, page)| before.get(*path) != Some(*page)).map(|(path, _)| path).collect();
    let (downloads, touched): (Vec<&String>, Vec<&String>) =
        touched.into_iter().partition(|path| path.starts_with("data/") || path.starts_with("api/"));
    // The table, the lines, the two files with their hashes, and the person's own file.
    assert_eq!(downloads.len(), 5, "{downloads:?}");
    // The person's page, the list of their number, one list for each of the two parts of their name, the list of
    // current actions, and the figures.
    assert_eq!(touched.len(), 6, "{touched:?}");
    assert_eq!(before.len(), after.len());
}

/// Every address in a page's links, with where it leads from the page.
fn links<'a>(path: &str, page: &'a str) -> Vec<(&'a str, String)> {
    let attributes = page.split("href=").skip(1).chain(page.split("src=").skip(1));
    let values = attributes.map(|rest| rest.trim_start_matches('"').split(['"', ' ', '>']).next().unwrap_or(""));
    values.map(|value| (value, resolved(path, value))).collect()
}

fn resolved(path: &str, link: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in link.split('#').next().unwrap_or_default().split('/') {
        match part {
            ".." => drop(parts.pop()),
            "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn every_link_is_relative_and_leads_to_a_page_or_a_place_on_it() {
    let pages = &PAGES;
    let html = pages.iter().filter(|(path, _)| path.ends_with(".html") && *path != "404.html");
    for (path, page) in html {
        for (link, target) in links(path, page) {
            let outside = ["https://", "mailto:", "tel:"].iter().any(|scheme| link.starts_with(scheme));
            let of_the_trees = target == "tops.bin";
            let by_number = ["record/#", "sheet/index.html#"].iter().any(|page| link.contains(page));
            let of_the_script = link == "#" || link.ends_with("record/") || by_number;
            if outside || of_the_trees || of_the_script {
                continue;
            }
            assert!(!link.starts_with('/'), "{path}: {link}");
            let fragment = link.split_once('#').map(|(_, fragment)| fragment);
            let reached = if link.starts_with('#') { Some(page) } else { pages.get(&target) };
            let reached = reached.unwrap_or_else(|| panic!("{path}: {link} leads nowhere"));
            let place = |fragment: &str| {
                [format!("id={fragment}"), format!("id=\"{fragment}\"")].iter().any(|id| reached.contains(id.as_str()))
            };
            assert!(fragment.is_none_or(place), "{path}: {link} has no such place");
        }
    }
}

#[test]
fn a_template_that_asks_for_a_missing_message_names_itself() {
    let mut templates = texts("templates");
    templates.insert("about.html".to_owned(), "{{ t(id=\"no-such-message\") }}".to_owned());
    let settings = settings();
    let client: BTreeMap<String, Vec<u8>> = texts("client").into_keys().map(|path| (path, Vec::new())).collect();
    let site = Site::new(Texts { templates, client, locales: texts("locales") }, &settings, None).unwrap();
    let moment = Moment::parse("2026-11-20T23:00:00Z").unwrap();
    let head = HeadFacts { data_as_of: moment, published: moment, next_due: moment, count: 0 };
    let (library, today) = (Library::default(), day("2026-11-21").unwrap());
    let facts = Facts {
        settings: &settings,
        records: &[],
        changes: &[],
        library: &library,
        terms: &Terms::default(),
        today,
        head,
    };
    let mut making = Making { earlier: &Nothing, sorter: &mut Vec::new(), sink: &mut |_| Ok(()) };
    let Err(Refused(problem)) = site.pages(&facts, &mut making) else { panic!("no problem") };
    assert_eq!(problem.file, "templates/about.html");
    assert!(problem.found.contains("no-such-message"), "{}", problem.found);
}
