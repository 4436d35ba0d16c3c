//! A table between strokes whose second column holds lists, over as many lines as they need. Its rows become what they
//! stand for: a heading and the items under it.

use super::line::{CELL, Heading, Line, Shape, line};

const BULLET: &str = "- ";

/// Puts headings and items in the place of the rows of such a table; other texts stay as they are.
pub fn unfolded(lines: Vec<Line>) -> Vec<Line> {
    let is_stroke = |line: &Line| line.raw.trim_start().starts_with('|');
    let has_lists = lines.iter().filter(|line| is_stroke(line)).any(|line| line.raw.contains("| - "));
    let Some(first) = lines.iter().position(is_stroke).filter(|_| has_lists) else { return lines };
    let last = lines.iter().rposition(|line| line.raw.trim_end().ends_with('|')).unwrap_or(first);
    let mut out = lines[..first].to_vec();
    out.extend(rows(&fields(&lines[first..=last])));
    out.extend_from_slice(&lines[last + 1..]);
    out
}

/// What stands between two strokes: its lines with their numbers.
type Field = Vec<(u64, String)>;

/// The fields of a table, without what only parts its rows.
fn fields(lines: &[Line]) -> Vec<Field> {
    let mut fields: Vec<Field> = vec![Vec::new()];
    for line in lines {
        for (count, piece) in line.raw.split('|').enumerate() {
            if count > 0 {
                fields.push(Vec::new());
            }
            fields.iter_mut().last().into_iter().for_each(|field| field.push((line.number, piece.to_owned())));
        }
    }
    let parts_rows = |field: &Field| field.len() > 1 && is_blank(field);
    fields.into_iter().skip_while(is_blank).filter(|field| !parts_rows(field)).collect()
}

fn is_blank(field: &Field) -> bool {
    field.iter().all(|(_, text)| text.trim().is_empty())
}

fn is_list(field: &Field) -> bool {
    field.iter().any(|(_, text)| text.trim_start().starts_with(BULLET))
}

fn rows(fields: &[Field]) -> Vec<Line> {
    let mut out = Vec::new();
    let mut place = 0;
    while let Some(field) = fields.get(place) {
        let body = fields.get(place + 1).filter(|body| is_blank(body) || is_list(body));
        place += 1 + usize::from(body.is_some());
        match body {
            _ if is_blank(field) => {}
            Some(body) => {
                out.push(heading(field));
                out.extend(body.iter().flat_map(items));
            }
            None => out.extend(field.iter().map(|(number, text)| line(*number, text.trim()))),
        }
    }
    out
}

/// A name, on as many lines as its narrow column needs.
fn heading(field: &Field) -> Line {
    let filled: Vec<&(u64, String)> = field.iter().filter(|(_, text)| !text.trim().is_empty()).collect();
    let raw = filled.iter().map(|(_, text)| text.trim()).collect::<Vec<_>>().join(" ");
    let number = filled.first().map_or(0, |(number, _)| *number);
    let shape = Shape::Heading(Heading { level: CELL, mark: None, words: super::inline::plain(&raw) });
    Line { shape, ..line(number, &raw) }
}

/// A line's items: a bullet may stand in the middle, where a sentence ends.
fn items((number, text): &(u64, String)) -> Vec<Line> {
    let mut out = Vec::new();
    let mut rest = text.trim();
    while let Some(end) = next_bullet(rest) {
        out.push(line(*number, rest[..end].trim()));
        rest = rest[end..].trim_start();
    }
    if !rest.is_empty() {
        out.push(line(*number, rest));
    }
    out
}

/// Where the next bullet begins behind a sentence or a colon.
fn next_bullet(text: &str) -> Option<usize> {
    text.match_indices(BULLET).map(|(at, _)| at).find(|at| {
        let follows = text[..*at].trim_end().ends_with(['.', ':', ';']);
        follows && text[at + BULLET.len()..].starts_with(|first: char| first.is_ascii_uppercase())
    })
}
