//! Which edition of the rules was in force on a day: the newest of those that bear a date and are not dated after it.
//! What the documents do not date is never guessed; `client/lib/in-force.js` does the same in the browser.

use super::words::Words;
use crate::diagnostic::Problem;
use crate::document::{Document, Kind, Library, Status as Edited};
use crate::registry::{Action, Record, Status};
use crate::time::Day;
use serde::Serialize;

/// An edition with the pages behind an action: the code and the sanctions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edition<'a> {
    pub edition: &'a str,
    /// The date that it bears.
    pub day: Option<Day>,
    /// Whether it is the one that the site goes by.
    pub is_own: bool,
    /// The addresses of its pages.
    pub code: Option<&'a str>,
    pub sanctions: Option<&'a str>,
}

/// How an edition belongs to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// It was in force on the day of the action.
    Then,
    /// The action is older than every edition that is kept; this is the oldest.
    Before,
    /// The registry does not say on which day the action was taken; this is the site's own.
    Unknown,
    /// No action was taken; this is the site's own.
    Now,
}

/// The site's own edition and all others of this program that bear a date, the newest first.
pub fn editions(library: &Library) -> Vec<Edition<'_>> {
    let own = &library.edition;
    let of_program = || library.documents.iter().filter(|document| document.front.status != Edited::OtherProgram);
    let mut names: Vec<&str> = of_program().map(|document| document.front.edition.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let all = names.into_iter().map(|edition| {
        let documents = || of_program().filter(move |document| document.front.edition == edition);
        let slug = |kind: Kind| documents().find(|document| document.front.kind == kind).map(slug);
        let day = documents().filter_map(|document| Day::parse(document.front.date.as_deref()?)).max();
        Edition { edition, day, is_own: edition == own, code: slug(Kind::Code), sanctions: slug(Kind::Sanctions) }
    });
    let mut kept: Vec<Edition> = all.filter(|edition| edition.day.is_some() || edition.is_own).collect();
    kept.sort_by_key(|edition| std::cmp::Reverse(edition.day));
    kept
}

fn slug(document: &Document) -> &str {
    &document.front.slug
}

/// The place of a record's edition among `editions`, and how it belongs to it; `changed` is the day on which its status or
/// action was set. `None` where there are no rules at all.
pub fn of(record: &Record, changed: Option<Day>, editions: &[Edition]) -> Option<(usize, How)> {
    let own = || editions.iter().position(|edition| edition.is_own);
    match changed {
        _ if !has_action(record) => own().map(|place| (place, How::Now)),
        None => own().map(|place| (place, How::Unknown)),
        Some(day) => {
            let is_then = |edition: &Edition| edition.day.is_some_and(|dated| dated <= day);
            let then = editions.iter().position(is_then).map(|place| (place, How::Then));
            let oldest = || editions.iter().rposition(|edition| edition.day.is_some());
            then.or_else(|| oldest().map(|place| (place, How::Before))).or_else(|| own().map(|place| (place, How::Now)))
        }
    }
}

fn has_action(record: &Record) -> bool {
    matches!(record.status, Some(Status::Suspended | Status::Revoked))
        || record.action.is_some_and(|action| action != Action::None)
}

/// The editions as pages show them, each with its date as people read it; empty where it bears none.
pub fn views(editions: &[Edition], words: &Words) -> Result<Vec<serde_json::Value>, Problem> {
    let view = |edition: &Edition| {
        let mut view = serde_json::json!(edition);
        view["day"] = serde_json::json!(edition.day.map(|day| day.to_string()).unwrap_or_default());
        view["dated"] = serde_json::json!(edition.day.map_or(Ok(String::new()), |day| words.day(day))?);
        Ok(view)
    };
    editions.iter().map(view).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The site goes by every edition but the old one.
    fn edition<'a>(edition: &'a str, day: &str) -> Edition<'a> {
        Edition { edition, day: Day::parse(day), is_own: edition != "old", code: None, sanctions: None }
    }

    fn found(status: Status, changed: &str, editions: &[Edition]) -> Option<(usize, How)> {
        let record = Record { status: Some(status), action: Some(Action::None), ..Record::default() };
        of(&record, Day::parse(changed), editions)
    }

    #[test]
    fn an_action_belongs_to_the_newest_edition_that_is_not_dated_after_it() {
        let editions = [edition("new", "2026-09-01"), edition("old", "2024-08-26")];
        let cases = [
            (Status::Suspended, "2026-09-01", (0, How::Then)),
            (Status::Suspended, "2026-08-31", (1, How::Then)),
            (Status::Revoked, "2024-08-25", (1, How::Before)),
            (Status::Revoked, "", (0, How::Unknown)),
            (Status::Active, "2025-01-01", (0, How::Now)),
            (Status::Expired, "", (0, How::Now)),
        ];
        for (status, changed, expected) in cases {
            assert_eq!(found(status, changed, &editions), Some(expected), "{status:?} {changed}");
        }
        assert_eq!(found(Status::Suspended, "2026-10-02", &[edition("draft", "")]), Some((0, How::Now)));
        assert_eq!(found(Status::Suspended, "2026-10-02", &[]), None);
    }
}
