//! Charts of what official tables say: how an exam is made up, what things cost. The figures are read out of the tables'
//! own cells; the tables stand beside them.

use super::super::chart::{Figure, WIDTH, bars};
use super::super::words::Words;
use crate::diagnostic::Problem;
use crate::document::{Document, Flow, Kind, Library, Node, Row, Table, plain};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A chart, and what is counted in it; null for documents without one.
pub fn chart(words: &Words, document: &Document) -> Result<Value, Problem> {
    let figures = match document.front.kind {
        Kind::Blueprint => domains(words, &document.nodes)?,
        Kind::Fees => fees(document),
        _ => Vec::new(),
    };
    if figures.is_empty() {
        return Ok(Value::Null);
    }
    let drawing = bars(&figures);
    Ok(json!({
        "shapes": drawing.shapes,
        "height": drawing.height,
        "width": WIDTH,
        "parts": figures.len(),
        "tasks": document.nodes.iter().flat_map(tasks).count(),
        "total": figures.iter().map(|figure| figure.count).sum::<u64>(),
        "rows": figures.iter().map(|figure| json!({ "label": figure.label, "said": figure.said })).collect::<Vec<_>>(),
    }))
}

/// What the site's edition asks for each thing, by the words of its schedule: whole units of its money.
pub fn prices(library: &Library) -> BTreeMap<String, u64> {
    let schedules = library.of_edition(&library.edition).filter(|document| document.front.kind == Kind::Fees);
    schedules.flat_map(fees).map(|figure| (figure.label, figure.count)).collect()
}

fn tables(flows: &[Flow]) -> impl Iterator<Item = &Table> {
    flows.iter().filter_map(|flow| if let Flow::Table(table) = flow { Some(table) } else { None })
}

/// The rows of a domain that can be cited; its total cannot.
fn tasks(domain: &Node) -> impl Iterator<Item = &Row> {
    tables(&domain.after).flat_map(|table| &table.rows).filter(|row| row.citation.is_some())
}

/// One figure for each domain: the items of its tasks, which stand in the last column.
fn domains(words: &Words, nodes: &[Node]) -> Result<Vec<Figure>, Problem> {
    let domain = |node: &Node| {
        let count = tasks(node).filter_map(|row| row.cells.last()?.trim().parse::<u64>().ok()).sum();
        let said = words.counted("blueprint-items", count)?;
        Ok(Figure { label: format!("{} {}", node.label, plain(&node.html)), count, said })
    };
    nodes.iter().map(domain).collect()
}

/// One figure for each row that says what something costs; what it says in words counts nothing.
fn fees(document: &Document) -> Vec<Figure> {
    let rows = tables(&document.lead).flat_map(|table| &table.rows);
    let figure = |row: &Row| {
        let (label, said) = (plain(row.cells.first()?), plain(row.cells.get(1)?));
        (!said.is_empty()).then(|| Figure { label, count: amount(&said), said })
    };
    rows.filter_map(figure).collect()
}

/// The whole part of the first number in a text: 300 of `$ 300.00/specialization`.
fn amount(text: &str) -> u64 {
    let digits = text.trim_start_matches(|sign: char| !sign.is_ascii_digit());
    let digits: String = digits.chars().take_while(|sign| sign.is_ascii_digit() || *sign == ',').collect();
    digits.replace(',', "").parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn an_amount_is_the_first_number() {
        assert_eq!(["$ 100.00", "$ 1,300.00/specialization", "No Cost"].map(amount), [100, 1300, 0]);
    }
}
