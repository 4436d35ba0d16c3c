//! Lists to walk through without script: from home to any record in four clicks, by number or by any part of a name.
//!
//! Three levels: groups (first letters, or first two digits), ranges within a group, and lists of rows. A group that
//! fits one list has no page of ranges. No name stands in an address or a title.

use super::facts::Facts;
use super::frame::{Press, rules};
use super::person::FREE_PLACE;
use super::rows::Rows;
use super::shelf::{Entry, Group, List, by_name, by_number, lists};
use super::stencil::{Stencil, escape, mark};
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Entered;

/// One line of a list, as HTML.
const ROW_TEMPLATE: &str = "browse-row.html";
/// A list around its lines.
const LIST_TEMPLATE: &str = "browse-list.html";

/// Every list is as deep in the site as this address, so its links to the root are the same.
const ANY_LIST: &str = "browse/order/group/list.html";

/// Which directory a page belongs to; also its folder under `browse/`.
#[derive(Clone, Copy, PartialEq, Eq)]
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
}

/// What directories are made of: the lines, and a stencil for each kind of list around them.
struct Shelves<'a> {
    press: &'a Press,
    facts: &'a Facts<'a>,
    rows: Rows<'a>,
    lists: BTreeMap<ListKind, Stencil>,
}

/// Hands on every browse page: the lists of a group, then its ranges, then the groups.
pub fn pages<E: From<Problem>>(
    press: &Press,
    facts: &Facts,
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    let mut shelves =
        Shelves { press, facts, rows: Rows::new(press, facts, ROW_TEMPLATE, ANY_LIST), lists: BTreeMap::new() };
    directory(&mut shelves, Order::Number, &by_number(facts.records, &facts.settings.number.prefix), sink)?;
    directory(&mut shelves, Order::Name, &by_name(facts.records), sink)?;
    sink(press.page("browse.html", "browse/index.html", &json!({ "rules": rules(facts.library) }))?)
}

fn directory<E: From<Problem>>(
    shelves: &mut Shelves,
    order: Order,
    entries: &[Entry],
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    let mut groups = Vec::new();
    for shelf in entries.chunk_by(|one, next| one.group == next.group) {
        let lists = lists(shelf, shelves.facts.records);
        let group = group_facts(order, shelf, &lists);
        group_pages(shelves, &group, &lists, sink)?;
        groups.push(group);
    }
    let facts = json!({ "order": order.code(), "groups": groups, "rules": rules(shelves.facts.library) });
    sink(shelves.press.page("browse-groups.html", &format!("browse/{}/index.html", order.code()), &facts)?)
}

/// A group as templates see it.
fn group_facts(order: Order, shelf: &[Entry], lists: &[List]) -> Value {
    let group = shelf.first().map_or(Group::Other, |entry| entry.group);
    let kind = match group {
        Group::Digits(_) => "digits",
        Group::Letter(_) => "letter",
        Group::Script(_) => "script",
        Group::Other => "other",
    };
    let code = group.code();
    let page = if lists.len() == 1 { "first.html" } else { "index.html" };
    json!({
        "order": order.code(),
        "kind": kind,
        "code": code,
        "label": code.to_uppercase(),
        "folder": format!("browse/{}/{code}", order.code()),
        "page": page,
        "count": shelf.len(),
    })
}

fn group_pages<E: From<Problem>>(
    shelves: &mut Shelves,
    group: &Value,
    lists: &[List],
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    let folder = group["folder"].as_str().unwrap_or_default();
    for (place, list) in lists.iter().enumerate() {
        let previous = place.checked_sub(1).and_then(|before| lists.get(before));
        let next = lists.get(place + 1);
        let (from, to) = (heading(list.entries.first()), heading(list.entries.last()));
        let shape = Shape { has_previous: previous.is_some(), has_next: next.is_some(), is_range: from != to };
        let mut values = vec![String::new(); FREE_PLACE];
        values.extend([address(previous), address(next), from, to]);
        values.push(shelves.rows.html(list.entries)?);
        values.extend(["code", "label"].map(|name| escape(group[name].as_str().unwrap_or_default())));
        let stencil = match shelves.lists.entry(ListKind::of(group, shape)) {
            Entered::Occupied(known) => known.into_mut(),
            Entered::Vacant(new) => new.insert(list_stencil(shelves.press, shelves.facts, group, shape)?),
        };
        sink(Artifact { path: format!("{folder}/{}", list.name), bytes: stencil.fill(&values).into_bytes() })?;
    }
    if lists.len() > 1 {
        let facts = json!({ "group": group, "ranges": ranges(lists), "rules": rules(shelves.facts.library) });
        sink(shelves.press.page("browse-ranges.html", &format!("{folder}/index.html"), &facts)?)?;
    }
    Ok(())
}

/// What decides the sentences of a list's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Shape {
    has_previous: bool,
    has_next: bool,
    /// False when the first and last line stand under the same part of a name.
    is_range: bool,
}

/// What decides how a list's page is rendered. Letters and digits only differ in what they are called; a writing system
/// has a name of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct ListKind {
    order: String,
    kind: String,
    script: String,
    page: String,
    shape: Shape,
}

impl ListKind {
    fn of(group: &Value, shape: Shape) -> ListKind {
        let text = |name: &str| group[name].as_str().unwrap_or_default().to_owned();
        let script = if is_called_alike(group) { String::new() } else { text("code") };
        ListKind { order: text("order"), kind: text("kind"), script, page: text("page"), shape }
    }
}

/// Whether a group is called by its letter or digits, which can be filled in.
fn is_called_alike(group: &Value) -> bool {
    group["kind"] == "letter" || group["kind"] == "digits"
}

/// A list's page without its rows, and without its group's letter or digits.
fn list_stencil(press: &Press, facts: &Facts, group: &Value, shape: Shape) -> Result<Stencil, Problem> {
    let mut group = group.clone();
    if is_called_alike(&group) {
        group["code"] = json!(mark(FREE_PLACE + 5));
        group["label"] = json!(mark(FREE_PLACE + 6));
    }
    let facts = json!({
        "group": group,
        "has_previous": shape.has_previous,
        "has_next": shape.has_next,
        "previous": mark(FREE_PLACE),
        "next": mark(FREE_PLACE + 1),
        "from": mark(FREE_PLACE + 2),
        "to": if shape.is_range { mark(FREE_PLACE + 3) } else { String::new() },
        "rows": mark(FREE_PLACE + 4),
        "rules": rules(facts.library),
    });
    let page = press.page(LIST_TEMPLATE, ANY_LIST, &facts)?;
    Stencil::new(LIST_TEMPLATE, page.bytes)
}

/// The ranges of a group, as links.
fn ranges(lists: &[List]) -> Value {
    let range = |list: &List| {
        json!({
            "href": list.name,
            "from": list.entries.first().map(Entry::heading),
            "to": list.entries.last().map(Entry::heading),
            "count": list.entries.len(),
        })
    };
    lists.iter().map(range).collect()
}

fn address(list: Option<&List>) -> String {
    list.map(|list| escape(&list.name)).unwrap_or_default()
}

fn heading(entry: Option<&Entry>) -> String {
    entry.map(|entry| escape(entry.heading())).unwrap_or_default()
}
