//! The lists to browse, with a page per person and without: everybody is in them, a few clicks from home, and a change
//! touches the lists it belongs to.

use super::{Nothing, PAGES, Pages, links, pages, pages_of, people, person, settings};
use goodstanding::config::RecordPages;
use goodstanding::registry::{Record, Status};
use goodstanding::site::{Earlier, record_path};
use std::collections::BTreeMap;

/// How many clicks lead from home to each page that can be reached within so many.
fn clicks(pages: &Pages, most: u32) -> BTreeMap<&str, u32> {
    let mut reached: BTreeMap<&str, u32> = BTreeMap::from([("index.html", 0)]);
    for click in 1..=most {
        let from: Vec<&str> = reached.keys().copied().collect();
        for path in from {
            let targets = links(path, &pages[path]).into_iter().map(|(_, target)| target);
            for (target, _) in targets.filter_map(|target| pages.get_key_value(&target)) {
                reached.entry(target).or_insert(click);
            }
        }
    }
    reached.retain(|path, _| path.ends_with(".html"));
    reached
}

fn without_record_pages(records: &[Record], earlier: &dyn Earlier) -> (Pages, Vec<String>) {
    let mut settings = settings();
    settings.site.record_pages = RecordPages::Never;
    pages_of(&settings, records, earlier)
}

/// Eight thousand people, so that groups have several levels of ranges.
fn crowd() -> Vec<Record> {
    let surname = |place: u32| ["Diaz", "Doan", "Dole", "Dunn"][place as usize % 4];
    (0..8000).map(|place| person(&format!("MPSS{}", 10_000 + place), &format!("A{place} {}", surname(place)))).collect()
}

/// Lists that hold a number's line.
fn lists_of<'a>(pages: &'a Pages, number: &str) -> Vec<&'a str> {
    let lines = [format!("<li id=\"{number}\""), format!("<li id=\"{number}-")];
    pages
        .iter()
        .filter(|(_, page)| lines.iter().any(|line| page.contains(line)))
        .map(|(path, _)| path.as_str())
        .collect()
}

#[test]
fn every_person_has_a_page_four_clicks_from_home() {
    let reached = clicks(&PAGES, 4);
    for record in people() {
        assert!(reached.contains_key(record_path(&record.number).as_str()), "{}", record.number);
    }
}

#[test]
fn without_record_pages_the_lists_say_all_and_link_to_nothing_that_is_missing() {
    let (pages, _) = without_record_pages(&people(), &Nothing);
    assert!(!pages.keys().any(|path| path.starts_with("record/") && path != "record/index.html"));
    let reached = clicks(&pages, 4);
    for record in people() {
        // By number, and by the words of a name that is not withheld.
        let lists = lists_of(&pages, &record.number);
        assert!(lists.iter().all(|path| reached.contains_key(path)), "{}", record.number);
        assert!(lists.len() >= if record.name.is_some() { 2 } else { 1 }, "{} is in {lists:?}", record.number);
    }
    let line = |number: &str| {
        let page = &pages[*lists_of(&pages, number).last().unwrap()];
        let line = page.split("<li ").find(|line| line.starts_with(&format!("id=\"{number}\"")));
        line.and_then(|line| line.split_once("</li>")).unwrap().0.to_owned()
    };
    insta::assert_snapshot!(["MPSS100", "MPSS101", "MPSS103", "MPSS105", "MPSS109"].map(line).join("\n"), @r#"
    id="MPSS100" data-standing=active><a href="../../../record/#MPSS100"><bdi>Valid Velasquez</bdi></a> MPSS100 Valid through 14 March 2027
    id="MPSS101" data-standing=active-under-investigation><a href="../../../record/#MPSS101"><bdi>Watched Washington</bdi></a> MPSS101 Valid through 14 March 2027; under investigation, no finding made
    id="MPSS103" data-standing=suspended><a href="../../../record/#MPSS103"><bdi>Stopped Past</bdi></a> MPSS103 Suspended; also past its expiration date, 14 March 2026
    id="MPSS105" data-standing=expired><a href="../../../record/#MPSS105"><bdi>Yesterday Yang</bdi></a> MPSS105 Expired, last valid day 20 November 2026
    id="MPSS109" data-standing=active><a href="../../../record/#MPSS109"><bdi>Details withheld</bdi></a> MPSS109 Valid through 14 March 2027
    "#);
    let html = pages.iter().filter(|(path, _)| path.ends_with(".html") && *path != "404.html");
    for (path, (link, target)) in html.flat_map(|(path, page)| links(path, page).into_iter().map(move |to| (path, to)))
    {
        let is_page = target.ends_with(".html") && !link.contains(':');
        assert!(!is_page || pages.contains_key(&target), "{path}: {link}");
    }
}

#[test]
fn one_person_more_changes_the_pages_above_them_and_moves_no_other() {
    let records = crowd();
    let mut more = records.clone();
    more.insert(700, person("MPSS10699-", "Anew Dole"));
    let (before, after) = (without_record_pages(&records, &Nothing).0, without_record_pages(&more, &Nothing).0);
    assert!(before.keys().any(|path| path.contains("/ranges-1-")), "groups have too few levels");
    let differ = |path: &&String| before.get(*path) != after.get(*path);
    let changed: Vec<&String> =
        before.keys().chain(after.keys().filter(|path| !before.contains_key(*path))).filter(differ).collect();
    let changed: Vec<&&String> = changed.iter().filter(|path| path.starts_with("browse/")).collect();
    // Three lists and what is above them; where a border moves, a list or two more and their neighbours.
    assert!(changed.len() <= 24, "{changed:#?}");
}

/// The site of some people, seen by a build that knows who is not what they were, and who is new.
struct Known {
    gone: Vec<Record>,
    new: Vec<String>,
}

impl Earlier for Known {
    fn keeps(&self, record: &Record) -> bool {
        !self.is_new(record) && self.gone.iter().all(|gone| gone.number != record.number)
    }

    fn is_new(&self, record: &Record) -> bool {
        self.new.contains(&record.number)
    }

    fn gone(&self) -> Option<Vec<&Record>> {
        Some(self.gone.iter().collect())
    }
}

#[test]
fn a_list_is_kept_only_where_it_would_be_made_the_same() {
    let before = crowd();
    let mut now = before.clone();
    now[4000].status = Some(Status::Revoked);
    now[4001].name = Some("Bea Zorn".to_owned());
    now.remove(5000);
    now.insert(5999, person("MPSS15999-", "Anew Zorn"));
    let gone = [4000, 4001, 5000].map(|place: usize| before[place].clone()).to_vec();
    let known = Known { gone, new: vec!["MPSS15999-".to_owned()] };
    for record_pages in [RecordPages::Never, RecordPages::Always] {
        let mut settings = settings();
        settings.site.record_pages = record_pages;
        let of = |records: &[Record], earlier: &dyn Earlier| pages_of(&settings, records, earlier);
        let (old, _) = of(&before, &Nothing);
        let (all, _) = of(&now, &Nothing);
        let (written, kept) = of(&now, &known);
        let lists = kept.iter().filter(|path| path.starts_with("browse/"));
        assert!(
            lists.clone().count() > 200 / (1 + usize::from(record_pages == RecordPages::Always)),
            "few lists are kept"
        );
        for path in kept.iter() {
            assert_eq!(old.get(path), all.get(path), "{path}");
        }
        assert_eq!(written.len() + kept.len(), all.len());
        assert!(written.iter().all(|(path, page)| all[path] == *page));
    }
}

#[test]
fn a_page_known_to_be_unchanged_is_named_and_not_made() {
    let all_but_one = people().into_iter().filter(|record| record.number != "MPSS100").collect();
    let (written, kept) = pages(&people(), &Known { gone: all_but_one, new: Vec::new() });
    let kept: Vec<&String> = kept.iter().filter(|path| !path.starts_with("browse/")).collect();
    assert_eq!(kept, [&goodstanding::site::api_path("MPSS100"), &record_path("MPSS100")]);
    assert!(kept.iter().all(|path| !written.contains_key(*path)));
}
