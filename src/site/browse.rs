//! Lists to walk through without script: from home to any record in a few clicks, by number or by any part of a name.
//!
//! Groups (first letters, or first two digits), pages of ranges within a group as far as it needs them, and lists of rows.
//! No name stands in an address or a title.

use super::facts::{Earlier, Facts, Making, Sink};
use super::frame::{Press, rules};
use super::lists::{Cutter, IsNew, Lengths, List, Piece, Ranges};
use super::person::FREE_PLACE;
use super::rows::Rows;
use super::shelf::{Entry, Group, number_entry, push_name_entries};
use super::stencil::{Stencil, Stencils, mark, write_escaped};
use super::touched::Touched;
use crate::artifact::{Artifact, Output};
use crate::diagnostic::Problem;
use crate::registry::Record;
use crate::tree::Entries;
use rayon::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// One line of a list, as HTML.
const ROW_TEMPLATE: &str = "browse-row.html";
/// A list around its lines.
const LIST_TEMPLATE: &str = "browse-list.html";

/// Every list is as deep in the site as this address, so its links to the root are the same.
const ANY_LIST: &str = "browse/order/group/list.html";

/// Lists made together, on all cores: with a page a person one is up to 60 KB.
const BATCH: usize = 32;

/// People whose names are taken apart together, and those of them by one core.
const PEOPLE: usize = 1 << 12;
const PART: usize = PEOPLE / 64;

/// The page to which a group leads: its only list, or its page of ranges.
const FIRST_LIST: &str = "first.html";
const RANGES: &str = "index.html";

/// Which of the two directories a page belongs to; also its folder under `browse/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    Name,
    Number,
}

impl Order {
    fn code(self) -> &'static str {
        match self {
            Order::Name => "name",
            Order::Number => "number",
        }
    }

    /// Every entry of people who stand side by side, the first of them at a place among the records.
    fn entries(self, first: u32, people: &[Record], prefix: &str) -> Entries {
        let mut entries = Entries::default();
        for (person, record) in (first..).zip(people) {
            match self {
                Order::Name => push_name_entries(person, record, &mut entries),
                Order::Number => number_entry(person, record, prefix).push_to(&mut entries),
            }
        }
        entries
    }
}

/// Hands on every browse page: the lists of a group and its ranges, then the groups.
pub fn pages<E: From<Problem>>(press: &Press, facts: &Facts, making: &mut Making<E>) -> Result<(), E> {
    let shelves = Shelves::new(press, facts);
    for order in [Order::Number, Order::Name] {
        let touched = touched(facts, making.earlier, order);
        let mut walk = Walk::new(&shelves, order, touched);
        let Making { sorter, sink, .. } = making;
        match order {
            // Records are in this order already.
            Order::Number => each(facts, order, &mut |entry| walk.take(entry, *sink))?,
            Order::Name => {
                each(facts, order, &mut |entry| sorter.add(entry))?;
                sorter.drain(&mut |entry| walk.take(entry, *sink))?;
            }
        }
        walk.finish(*sink)?;
    }
    let page = press.page("browse.html", "browse/index.html", &json!({ "rules": rules(facts.library) }))?;
    (making.sink)(Output::Write(page))
}

/// Every entry of a directory, in the order of the records.
fn each<E>(facts: &Facts, order: Order, take: &mut dyn FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
    let prefix = &facts.settings.number.prefix;
    for (batch, people) in facts.records.chunks(PEOPLE).enumerate() {
        let first = (batch * PEOPLE) as u32;
        let parts = people.par_chunks(PART).enumerate();
        let parts = parts.map(|(part, people)| order.entries(first + (part * PART) as u32, people, prefix));
        let parts: Vec<Entries> = parts.collect();
        parts.iter().flat_map(Entries::iter).try_for_each(&mut *take)?;
    }
    Ok(())
}

/// The entries of everybody who is not as on the earlier site, as they were and as they are.
fn touched(facts: &Facts, earlier: &dyn Earlier, order: Order) -> Option<Touched> {
    let prefix = &facts.settings.number.prefix;
    let gone = earlier.gone()?;
    let place = |record: &Record| facts.records.partition_point(|other| other.number < record.number) as u32;
    let entries = |person: u32, record: &Record| {
        let entries = order.entries(person, std::slice::from_ref(record), prefix);
        entries.iter().map(<[u8]>::to_vec).collect::<Vec<_>>()
    };
    let of_gone: BTreeSet<&str> = gone.iter().map(|record| record.number.as_str()).collect();
    let mut then: Vec<_> = gone.iter().flat_map(|record| entries(place(record), record)).collect();
    let mut now = Vec::new();
    for (person, record) in (0..).zip(facts.records).filter(|(_, record)| !earlier.keeps(record)) {
        let entries = entries(person, record);
        now.extend(entries.iter().cloned());
        // The facts are the same, and the day says something else of them.
        if !earlier.is_new(record) && !of_gone.contains(record.number.as_str()) {
            then.extend(entries);
        }
    }
    Some(Touched::new(then, now))
}

/// A walk along the sorted entries of a directory.
struct Walk<'a> {
    shelves: &'a Shelves<'a>,
    order: Order,
    /// `None` where nothing is known of the lists that stand.
    touched: Option<Touched>,
    group: Option<Group>,
    /// Lines in the group.
    count: u64,
    cutter: Cutter,
    /// What waits to be made together.
    batch: Vec<Piece>,
    /// The groups so far, as templates see them.
    groups: Vec<Value>,
}

impl<'a> Walk<'a> {
    fn new(shelves: &'a Shelves, order: Order, touched: Option<Touched>) -> Walk<'a> {
        let cutter = Cutter::new(shelves.lengths);
        Walk { shelves, order, touched, group: None, count: 0, cutter, batch: Vec::new(), groups: Vec::new() }
    }

    fn take<E: From<Problem>>(&mut self, bytes: &[u8], sink: &mut Sink<E>) -> Result<(), E> {
        let entry = Entry::of(bytes);
        if self.group != Some(entry.group) {
            self.finish_group(sink)?;
            self.group = Some(entry.group);
        }
        let is_new = match &mut self.touched {
            Some(touched) => {
                touched.tell_gone(&mut self.cutter, bytes);
                let (is_touched, is_new) = touched.passes(bytes);
                if is_touched {
                    self.cutter.touch();
                }
                is_new
            }
            None => IsNew::No,
        };
        self.cutter.add(&entry, is_new);
        self.count += 1;
        self.batch.extend(self.cutter.take());
        if self.batch.len() < BATCH { Ok(()) } else { self.make(entry.group, sink) }
    }

    /// Ends the last group; then the page of all groups.
    fn finish<E: From<Problem>>(mut self, sink: &mut Sink<E>) -> Result<(), E> {
        self.finish_group(sink)?;
        let path = format!("browse/{}/index.html", self.order.code());
        let facts = json!({ "order": self.order.code(), "groups": self.groups, "rules": self.shelves.rules() });
        sink(Output::Write(self.shelves.press.page("browse-groups.html", &path, &facts)?))
    }

    fn finish_group<E: From<Problem>>(&mut self, sink: &mut Sink<E>) -> Result<(), E> {
        let Some(group) = self.group else { return Ok(()) };
        if let Some(touched) = &mut self.touched {
            touched.tell_rest(&mut self.cutter, group);
        }
        let mut cutter = std::mem::replace(&mut self.cutter, Cutter::new(self.shelves.lengths));
        cutter.finish();
        self.batch.extend(cutter.take());
        let is_only = matches!(self.batch.as_slice(), [.., Piece::List(_)]);
        let mut facts = group_facts(self.order, group, if is_only { FIRST_LIST } else { RANGES });
        facts["count"] = json!(std::mem::take(&mut self.count));
        self.groups.push(facts);
        self.make(group, sink)
    }

    /// Makes what waits, all of one group, on all cores, and hands it on in order.
    fn make<E: From<Problem>>(&mut self, group: Group, sink: &mut Sink<E>) -> Result<(), E> {
        let (shelves, order, is_known) = (self.shelves, self.order, self.touched.is_some());
        let made = |piece: &Piece| match piece {
            Piece::List(list) if is_known && !list.is_touched => {
                Ok(Output::Keep(format!("{}/{}", folder(order, group), list.name)))
            }
            Piece::List(list) => shelves.list((order, group), list).map(Output::Write),
            Piece::Ranges(ranges) => shelves.ranges((order, group), ranges).map(Output::Write),
        };
        let outputs: Vec<Result<Output, Problem>> = self.batch.par_iter().map(made).collect();
        self.batch.clear();
        outputs.into_iter().try_for_each(|output| sink(output?))
    }
}

/// What directories are made of: the rows, and a stencil for each kind of list around them.
struct Shelves<'a> {
    press: &'a Press,
    facts: &'a Facts<'a>,
    lengths: Lengths,
    rows: Rows<'a>,
    lists: Stencils<ListKind>,
}

impl<'a> Shelves<'a> {
    fn new(press: &'a Press, facts: &'a Facts) -> Shelves<'a> {
        let lengths = Lengths::of(facts.offers());
        let rows = Rows::new(press, facts, ROW_TEMPLATE, ANY_LIST);
        Shelves { press, facts, lengths, rows, lists: Stencils::default() }
    }

    fn rules(&self) -> BTreeMap<&str, &str> {
        rules(self.facts.library)
    }

    /// A list of a group.
    fn list(&self, (order, group): (Order, Group), list: &List) -> Result<Artifact, Problem> {
        let kind = ListKind::of(order, group, list);
        let stencil = self.lists.get(kind, || self.list_stencil(kind))?;
        let code = group.code();
        let mut page = String::new();
        stencil.fill(&mut page, |place, page| {
            match place.checked_sub(FREE_PLACE) {
                Some(0) => write_escaped(list.previous.as_deref().unwrap_or_default(), page),
                Some(1) => write_escaped(list.next.as_deref().unwrap_or_default(), page),
                Some(2) => write_escaped(&list.from, page),
                Some(3) => write_escaped(&list.to, page),
                Some(4) => self.rows.write(&list.lines, page)?,
                Some(5) => page.push_str(&code),
                Some(6) => page.push_str(&code.to_uppercase()),
                _ => {}
            }
            Ok(())
        })?;
        Ok(Artifact { path: format!("{}/{}", folder(order, group), list.name), bytes: page.into_bytes() })
    }

    /// A list's page without its rows, and without its group's letter or digits.
    fn list_stencil(&self, kind: ListKind) -> Result<Stencil, Problem> {
        let mut group = group_facts(kind.order, kind.group, if kind.is_only { FIRST_LIST } else { RANGES });
        if matches!(kind.group, Group::Letter(_) | Group::Digits(_)) {
            group["code"] = json!(mark(FREE_PLACE + 5));
            group["label"] = json!(mark(FREE_PLACE + 6));
        }
        let facts = json!({
            "group": group,
            "has_previous": kind.has_previous,
            "has_next": kind.has_next,
            "previous": mark(FREE_PLACE),
            "next": mark(FREE_PLACE + 1),
            "from": mark(FREE_PLACE + 2),
            "to": if kind.is_range { mark(FREE_PLACE + 3) } else { String::new() },
            "rows": mark(FREE_PLACE + 4),
            "record_pages": self.facts.offers().record_pages,
            "rules": self.rules(),
        });
        Stencil::new(LIST_TEMPLATE, self.press.page(LIST_TEMPLATE, ANY_LIST, &facts)?.bytes)
    }

    /// A page of ranges of a group.
    fn ranges(&self, (order, group): (Order, Group), page: &Ranges) -> Result<Artifact, Problem> {
        let facts = json!({
            "group": group_facts(order, group, RANGES),
            "is_top": page.is_top,
            "ranges": page.ranges,
            "rules": self.rules(),
        });
        self.press.page("browse-ranges.html", &format!("{}/{}", folder(order, group), page.name), &facts)
    }
}

/// What decides how a list's page is rendered. Letters, and digits, only differ in what they are called; a writing system
/// has a name of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct ListKind {
    order: Order,
    group: Group,
    is_only: bool,
    has_previous: bool,
    has_next: bool,
    /// False when the first and last line stand under the same part of a name.
    is_range: bool,
}

impl ListKind {
    fn of(order: Order, group: Group, list: &List) -> ListKind {
        let group = match group {
            Group::Letter(_) => Group::Letter(b'a'),
            Group::Digits(_) => Group::Digits(0),
            Group::Script(_) | Group::Other => group,
        };
        ListKind {
            order,
            group,
            is_only: list.is_only,
            has_previous: list.previous.is_some(),
            has_next: list.next.is_some(),
            is_range: list.from != list.to,
        }
    }
}

/// Where the pages of a group stand.
fn folder(order: Order, group: Group) -> String {
    format!("browse/{}/{}", order.code(), group.code())
}

/// A group as templates see it, and which page its readers come to first.
fn group_facts(order: Order, group: Group, page: &str) -> Value {
    let kind = match group {
        Group::Digits(_) => "digits",
        Group::Letter(_) => "letter",
        Group::Script(_) => "script",
        Group::Other => "other",
    };
    let code = group.code();
    json!({
        "order": order.code(),
        "kind": kind,
        "code": code,
        "label": code.to_uppercase(),
        "folder": folder(order, group),
        "page": page,
    })
}
