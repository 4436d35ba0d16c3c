//! How soon changes were published: a column for each part of the time allowed, two for what came later, and the line
//! between them; the same figures as a table.

use super::chart::{Drawing, Figure, Tick, WIDTH, columns};
use super::words::Words;
use crate::diagnostic::Problem;
use crate::ledger::{Judged, Verdict};
use serde_json::{Value, json};

/// Into so many parts the time allowed is divided, where it has as many hours.
const PARTS: u64 = 6;

/// One column: whole hours from the one to below the other; the last has no end.
struct Span {
    from: u64,
    to: Option<u64>,
    is_late: bool,
    count: u64,
}

/// The chart of these changes, and how many were in time, late, or cannot be told; the drawing is null without any time.
pub fn lags(words: &Words, judged: &[Judged], hours: u64) -> Result<Value, Problem> {
    let of = |verdict: Verdict| judged.iter().filter(|judged| judged.verdict == verdict).count() as u64;
    let (met, late, not_known) = (of(Verdict::Met), of(Verdict::Late), of(Verdict::NotKnown));
    let spans = spans(judged, hours);
    let figures = spans.iter().map(|span| figure(words, span)).collect::<Result<Vec<Figure>, Problem>>()?;
    let drawing = if met + late > 0 { Some(drawing(words, &spans, (&figures, hours))?) } else { None };
    let largest = figures.iter().rev().max_by_key(|figure| figure.count);
    let row = |figure: &Figure| json!({ "label": figure.label, "said": figure.said });
    Ok(json!({
        "met": met,
        "late": late,
        "not_known": not_known,
        "count": judged.len(),
        "drawing": drawing.map(|drawing| json!({ "shapes": drawing.shapes, "height": drawing.height, "width": WIDTH })),
        "most": largest.map(row),
        "rows": figures.iter().map(row).collect::<Vec<Value>>(),
        "not_known_said": words.number(not_known)?,
    }))
}

fn spans(judged: &[Judged], hours: u64) -> Vec<Span> {
    let parts = PARTS.min(hours);
    let edge = |part: u64| part * hours / parts;
    let in_time = (0..parts).map(|part| Span { from: edge(part), to: Some(edge(part + 1)), is_late: false, count: 0 });
    let late = [(hours, Some(2 * hours)), (2 * hours, None)];
    let late = late.into_iter().map(|(from, to)| Span { from, to, is_late: true, count: 0 });
    let mut spans: Vec<Span> = in_time.chain(late).collect();
    for judged in judged {
        let Some(lag) = judged.lag else { continue };
        let is_late = judged.verdict == Verdict::Late;
        // What was published in the very second of its deadline belongs to the last part of the time allowed.
        let is_its = |span: &&mut Span| span.is_late == is_late && span.from <= lag;
        if let Some(span) = spans.iter_mut().rfind(is_its) {
            span.count += 1;
        }
    }
    spans
}

fn figure(words: &Words, span: &Span) -> Result<Figure, Problem> {
    let id = match (span.is_late, span.to) {
        (false, _) if span.from == 0 => "changes-span-first",
        (false, _) => "changes-span",
        (true, Some(_)) => "changes-span-late",
        (true, None) => "changes-span-later",
    };
    let edges = [("from", span.from.to_string()), ("to", span.to.unwrap_or_default().to_string())];
    let label = words.filled(id, &edges, None)?;
    Ok(Figure { label, count: span.count, said: words.number(span.count)? })
}

fn drawing(words: &Words, spans: &[Span], (figures, hours): (&[Figure], u64)) -> Result<Drawing, Problem> {
    let tick = |span: &Span| {
        let word = span.to.map_or_else(|| words.sentence("changes-tick-more"), |to| words.number(to))?;
        Ok(Tick { word, year: String::new() })
    };
    let ticks = spans.iter().map(tick).collect::<Result<Vec<Tick>, Problem>>()?;
    let in_time = spans.iter().filter(|span| !span.is_late).count() as u64;
    let limit = words.filled("changes-limit", &[], Some(("hours", hours)))?;
    let drawing = columns(figures, &ticks, |count| words.number(count).unwrap_or_else(|_| count.to_string()));
    Ok(drawing.with_limit(in_time, &limit))
}
