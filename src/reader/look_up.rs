//! A look-up, as docs/format.md, "Look-up", defines it; `client/lib/lookup.js` does the same in the browser.

use super::numbers;
use super::pages::{Counted, Depth};
use super::people::{People, Row, Total, row};
use super::published::{Published, SiteError};
use super::query::Query;
use super::typed::Search;
use super::wider;
use crate::config::Typed;
use crate::fold;
use crate::index::number;
use crate::time::Day;
use serde::Serialize;

/// What a query found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    pub kind: Kind,
    pub rows: Vec<Row>,
    /// People found, shown or not; numbers like the one typed are not counted.
    pub total: usize,
    pub total_is: Total,
    /// Whether more can be looked for on request.
    pub further: bool,
}

/// How a query was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Number,
    Name,
}

/// Finds people by number or name. `today` is the day in the registry's zone on which their standing is told.
pub fn look_up(site: &mut Published<'_>, query: &str, today: Day, depth: Depth) -> Result<Answer, SiteError> {
    match site.number.typed(&fold::plain_figures(query)) {
        Typed::Number(number) => by_number(site, &number, today, depth),
        Typed::Unfinished => Ok(unknown_number()),
        Typed::Other => by_name(site, query, today, depth),
    }
}

fn by_number(site: &mut Published<'_>, number: &str, today: Day, depth: Depth) -> Result<Answer, SiteError> {
    let unreadable = || SiteError::Value { key: number.to_owned() };
    match site.tree(number::TREE)?.get(number.as_bytes(), site)? {
        Some(value) => {
            let record = number::record(number, &value).ok_or_else(unreadable)?;
            let rows = vec![row(number, record.name.clone(), &record.facts(), today)];
            Ok(Answer { rows, total: 1, ..unknown_number() })
        }
        None if depth == Depth::Further => {
            let (rows, is_all) = numbers::like(site, number, today)?;
            Ok(Answer { rows, further: !is_all, ..unknown_number() })
        }
        None => Ok(Answer { further: true, ..unknown_number() }),
    }
}

fn unknown_number() -> Answer {
    Answer { kind: Kind::Number, rows: Vec::new(), total: 0, total_is: Total::Exact, further: false }
}

fn by_name(site: &mut Published<'_>, query: &str, today: Day, depth: Depth) -> Result<Answer, SiteError> {
    let scattered = Query::scattered(query).filter(|_| depth != Depth::Typed);
    let query = Query::read(query);
    let pages = Counted::new(site, depth.pages());
    let mut search = Search { pages, people: People::default(), depth, today, is_complete: true };
    if let Some(together) = query.together().filter(|_| depth != Depth::Typed) {
        search.as_typed(&together)?;
    }
    search.as_typed(&query)?;
    if let Some(apart) = query.apart().filter(|_| depth != Depth::Typed && search.people.count() == 0) {
        search.as_typed(&apart)?;
    }
    if let Some(scattered) = scattered.filter(|_| search.people.count() == 0) {
        search.as_typed(&scattered)?;
    }
    if depth != Depth::Typed {
        search.with_common_forms(&query)?;
        if query.may_be_two_words() && search.has_few_whole() {
            wider::part(&mut search, &query)?;
        }
    }
    let is_begun = (query.is_beginning() || query.apart().is_some()) && search.people.count() > 0;
    let is_found = is_begun || search.people.has_whole() || search.people.count() >= depth.people();
    let may_widen = match depth {
        Depth::Typed => false,
        Depth::Whole => !is_found && !search.pages.is_spent,
        Depth::Further => !search.pages.is_spent,
    };
    let mut is_all = may_widen && wider::widen(&mut search, &query)?;
    if let Some(apart) = query.apart().filter(|_| is_all && depth == Depth::Further) {
        is_all = wider::widen(&mut search, &apart)?;
    }
    let total_is = if search.is_complete && !search.pages.is_spent { Total::Exact } else { Total::AtLeast };
    let total = search.people.count();
    Ok(Answer { kind: Kind::Name, rows: search.people.rows(depth.people()), total, total_is, further: !is_all })
}
