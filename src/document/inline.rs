//! The words of one paragraph, heading, item or cell: the parser's inline events into HTML that may go to a page.

use crate::document::mark::{Mark, braced};
use pulldown_cmark::{Event, LinkType, Tag, html};

/// Between two paragraphs of one item, whose HTML must stay inline.
pub const BREAK: &str = "<br />\n";

/// Stands before the address of another document's file in a link, until `resolve` puts that document's page there.
pub const REFERENCE: &str = "ref:";

/// What stands before the words of an item or a heading: the citation that an editor gave it, and the printed mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    pub cited: Option<String>,
    pub mark: Option<Mark>,
}

impl Opening {
    /// Takes the opening off the words that begin with one. `listed` is a number that the list itself gives the item;
    /// after it, and after a citation in braces, nothing else is a mark.
    pub fn take(words: &mut [Event], listed: Option<Mark>) -> Opening {
        let cited = take_cited(words);
        let mark = if cited.is_some() { listed } else { listed.or_else(|| take_mark(words)) };
        Opening { cited, mark }
    }
}

/// Takes a citation in braces off the words that begin with one.
pub fn take_cited(words: &mut [Event]) -> Option<String> {
    let Some(Event::Text(text)) = words.first_mut() else { return None };
    let (cited, rest) = braced(text)?;
    let (cited, rest) = (cited.to_owned(), rest.to_owned());
    *text = rest.into();
    Some(cited)
}

fn take_mark(words: &mut [Event]) -> Option<Mark> {
    let Some(Event::Text(text)) = words.first_mut() else { return None };
    let (mark, rest) = Mark::split(text)?;
    *text = rest.to_owned().into();
    Some(mark)
}

/// The events as HTML; links to files of this folder keep their address behind `REFERENCE`.
pub fn as_html(words: Vec<Event>) -> String {
    let mut out = String::new();
    html::push_html(&mut out, words.into_iter());
    out.trim_end().to_string()
}

/// Whether an event continues a run of words in which so many tags are open.
pub fn belongs(event: &Event, open: usize) -> bool {
    match event {
        Event::Start(tag) => matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. }),
        Event::End(_) => open > 0,
        Event::Rule | Event::Html(_) => false,
        _ => true,
    }
}

/// Where a link leads.
pub enum Target {
    /// A page elsewhere, a mailbox, or a place on the same page.
    Outside,
    /// Another document's file.
    File,
    Refused,
}

impl Target {
    pub fn of(link: LinkType, address: &str) -> Target {
        let with_scheme = ["https:", "http:", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
        match address {
            _ if link == LinkType::Email || with_scheme => Target::Outside,
            place if place.starts_with('#') => Target::Outside,
            file if !file.contains(':') => Target::File,
            _ => Target::Refused,
        }
    }
}
