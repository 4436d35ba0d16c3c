//! A page rendered once with marks where a person's own words go, then filled for each person.
//!
//! Ten thousand record pages differ in a name, a number and some dates. Rendering and minifying one page per kind of
//! record, and filling its marks, costs a few microseconds a page instead of a few hundred.

use crate::diagnostic::Problem;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

/// A mark is a character of the private use area, which says which value goes there, and an equals sign, which makes
/// the minifier keep the quotes around an attribute that holds the mark (HTML, section 13.1.2.3).
const FIRST_MARK: u32 = 0xE000;
const MARK_COUNT: u32 = 32;
const MARK_END: char = '=';

/// A page with places to fill.
pub struct Stencil {
    pieces: Vec<Piece>,
    /// The length of the fixed text, to ask for memory once.
    length: usize,
}

enum Piece {
    Text(String),
    /// The place of the value that goes here.
    Value(usize),
}

/// What a template sees in place of the value with this place.
pub fn mark(place: usize) -> String {
    let character = u32::try_from(place).ok().and_then(|place| char::from_u32(FIRST_MARK + place));
    character.map(|character| format!("{character}{MARK_END}")).unwrap_or_default()
}

impl Stencil {
    /// Takes a rendered page apart at its marks. The error names the template whose work on a mark broke it.
    pub fn new(template: &str, page: Vec<u8>) -> Result<Stencil, Problem> {
        let text = String::from_utf8(page).map_err(|_| broken_mark(template))?;
        let mut stencil = Stencil { pieces: Vec::new(), length: text.len() };
        let mut rest = text.as_str();
        while let Some((before, place, after)) = next_mark(rest) {
            rest = after.strip_prefix(MARK_END).ok_or_else(|| broken_mark(template))?;
            stencil.pieces.push(Piece::Text(before.to_owned()));
            stencil.pieces.push(Piece::Value(place));
        }
        stencil.pieces.push(Piece::Text(rest.to_owned()));
        Ok(stencil)
    }

    /// Adds the page to a text; `write` adds the value of a place, as HTML.
    pub fn fill<E>(
        &self,
        page: &mut String,
        mut write: impl FnMut(usize, &mut String) -> Result<(), E>,
    ) -> Result<(), E> {
        page.reserve(self.length);
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => page.push_str(text),
                Piece::Value(place) => write(*place, page)?,
            }
        }
        Ok(())
    }
}

/// Stencils made when they are first asked for, by whatever thread.
pub struct Stencils<K>(RwLock<BTreeMap<K, Arc<Stencil>>>);

impl<K> Default for Stencils<K> {
    fn default() -> Stencils<K> {
        Stencils(RwLock::default())
    }
}

impl<K: Ord> Stencils<K> {
    pub fn get(&self, kind: K, make: impl FnOnce() -> Result<Stencil, Problem>) -> Result<Arc<Stencil>, Problem> {
        // A thread that stopped in the middle leaves whole entries behind.
        if let Some(known) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&kind) {
            return Ok(Arc::clone(known));
        }
        let stencil = Arc::new(make()?);
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(kind, Arc::clone(&stencil));
        Ok(stencil)
    }
}

/// The text before the next mark, the mark's place and the text after its character.
fn next_mark(text: &str) -> Option<(&str, usize, &str)> {
    let (start, character) = text.char_indices().find(|(_, character)| place_of(*character).is_some())?;
    Some((&text[..start], place_of(character)?, &text[start + character.len_utf8()..]))
}

fn place_of(character: char) -> Option<usize> {
    let place = u32::from(character).checked_sub(FIRST_MARK)?;
    if place < MARK_COUNT { usize::try_from(place).ok() } else { None }
}

/// Text as HTML, safe between tags and inside quoted attributes.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    write_escaped(text, &mut escaped);
    escaped
}

/// Adds a text as HTML to a page.
pub fn write_escaped(text: &str, page: &mut String) {
    let mut rest = text;
    while let Some(place) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        page.push_str(&rest[..place]);
        page.push_str(match rest.as_bytes()[place] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[place + 1..];
    }
    page.push_str(rest);
}

fn broken_mark(template: &str) -> Problem {
    Problem {
        file: format!("templates/{template}"),
        row: None,
        column: None,
        code: "template-changes-facts",
        found: String::new(),
        expected: "a person's name, number and dates printed as they are, without filters".to_owned(),
        hint: "print {{ record.name }} and its like without cutting, joining or changing them".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::minify;

    fn filled(html: &str, value: &str) -> String {
        let page = minify::page(&html.replace("NAME", &mark(0)));
        let mut filled = String::new();
        let write = |_: usize, page: &mut String| {
            write_escaped(value, page);
            Ok::<(), Problem>(())
        };
        Stencil::new("test.html", page).expect("a stencil").fill(&mut filled, write).expect("a page");
        filled
    }

    #[test]
    fn a_value_stays_text_between_tags() {
        assert_eq!(filled("<p>NAME</p>", "<b> & 'co'"), "<p>&lt;b&gt; &amp; &#39;co&#39;</p>");
    }

    #[test]
    fn a_value_stays_inside_its_attribute() {
        assert_eq!(filled("<p id=\"NAME\">x</p>", "a b\" onclick=\"c"), "<p id=\"a b&quot; onclick=&quot;c\">x</p>");
        assert_eq!(filled("<p title=\"is 'NAME'\">x</p>", "d'e"), "<p title=\"is 'd&#39;e'\">x</p>");
    }

    #[test]
    fn a_template_that_cuts_a_mark_is_refused() {
        let cut = mark(3).trim_end_matches('=').to_owned();
        let problem = Stencil::new("record.html", cut.into_bytes()).err().expect("a problem");
        assert_eq!((problem.file.as_str(), problem.code), ("templates/record.html", "template-changes-facts"));
    }
}
