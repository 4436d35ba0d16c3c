//! The plain words of a document's HTML.

/// What stands for a character in the HTML of documents.
const ENTITIES: [(&str, &str); 5] = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];

/// The text of inline HTML or paragraphs: single spaces between words, a space where a line breaks.
pub fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tagged)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = tagged.split_once('>').unwrap_or((tagged, ""));
        if tag.starts_with("br") || tag.starts_with("/p") || tag.starts_with("/li") {
            text.push(' ');
        }
        rest = after;
    }
    text.push_str(rest);
    for (entity, character) in ENTITIES {
        text = text.replace(entity, character);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text, cut between words; "…" says that it goes on. `most` counts characters.
pub fn beginning(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some((end, _)) => {
            let cut = text[..end].rsplit_once(' ').map_or(&text[..end], |(whole, _)| whole);
            format!("{} …", cut.trim_end_matches([',', ';', ':', '.']))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_and_characters_come_back() {
        let html = "<p>Kept for <strong>two</strong> years.</p>\n<p>“A &amp; B” &lt;<a href=\"x\">c</a>&gt;,<br />\nand on</p>";
        assert_eq!(plain(html), "Kept for two years. “A & B” <c>, and on");
        assert_eq!(plain("&amp;lt;"), "&lt;");
    }

    #[test]
    fn a_beginning_ends_with_a_whole_word() {
        assert_eq!(beginning("one two three", 13), "one two three");
        assert_eq!(beginning("one, two, three", 9), "one …");
        assert_eq!(beginning("one, two, three", 10), "one, two …");
    }
}
