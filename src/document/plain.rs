//! Official words without their mark-up, to be compared, searched and read aloud.

/// The signs that a page must write as names.
const ENTITIES: [(&str, &str); 5] = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];

/// The words of a piece of HTML on one line: paragraphs and broken lines are parted by a space, other tags by nothing.
pub fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    for (place, piece) in html.split('<').enumerate() {
        let (tag, words) = if place == 0 { ("", piece) } else { piece.split_once('>').unwrap_or((piece, "")) };
        if ["br", "p", "/p"].contains(&tag.trim_end_matches('/').trim_end()) {
            text.push(' ');
        }
        text.push_str(words);
    }
    let text = ENTITIES.into_iter().fold(text, |text, (name, sign)| text.replace(name, sign));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn tags_go_and_lines_part_words() {
        assert_eq!(plain("Jane <em>D</em>oe<br />\nCMPSS,&amp;lt; &quot;one&quot;"), "Jane Doe CMPSS,&lt; \"one\"");
        assert_eq!(plain("<p>One.</p><p>Two.</p>"), "One. Two.");
        assert_eq!(plain("1 &lt; 2"), "1 < 2");
    }
}
