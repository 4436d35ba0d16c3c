//! Smaller bytes for the same page, stylesheet and script. minify-html is used here alone.

use minify_html::{Cfg, minify};

/// A page without the white space and comments that browsers ignore. It stays valid HTML: closing tags, quotes around
/// every value that needs them, and the doctype are kept.
pub fn page(html: &str) -> Vec<u8> {
    let settings = Cfg { keep_closing_tags: true, keep_html_and_head_opening_tags: true, ..Cfg::default() };
    minify(html.as_bytes(), &settings)
}

/// An ES module without comments and white space; unchanged where that is not safe. The minifier keeps comments, so
/// those that fill whole lines go first: in our scripts every comment does, and no text runs over several lines.
pub fn script(bytes: &[u8]) -> Vec<u8> {
    let settings = Cfg { minify_js: true, keep_closing_tags: true, ..Cfg::default() };
    inside(&without_comment_lines(bytes), "<script type=\"module\">", "</script>", &settings)
}

fn without_comment_lines(bytes: &[u8]) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(bytes) else { return bytes.to_vec() };
    let mut code = String::new();
    let mut inside = false;
    for line in text.lines() {
        let trimmed = line.trim();
        let opens = trimmed.starts_with("/*");
        if !inside && !opens && !trimmed.starts_with("//") {
            code.push_str(line);
            code.push('\n');
        }
        inside = (inside || opens) && !trimmed.ends_with("*/");
    }
    code.into_bytes()
}

/// A stylesheet without comments and white space; unchanged where that is not safe.
pub fn stylesheet(bytes: &[u8]) -> Vec<u8> {
    let settings = Cfg { minify_css: true, keep_closing_tags: true, ..Cfg::default() };
    inside(bytes, "<style>", "</style>", &settings)
}

/// The minifier reads HTML, so the text is wrapped in its element and unwrapped again.
fn inside(bytes: &[u8], open: &str, close: &str, settings: &Cfg) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(bytes) else { return bytes.to_vec() };
    if text.to_ascii_lowercase().contains("</") {
        return bytes.to_vec();
    }
    let wrapped = minify(format!("{open}{text}{close}").as_bytes(), settings);
    let start = wrapped.iter().position(|byte| *byte == b'>').map_or(0, |end| end + 1);
    match wrapped.get(start..wrapped.len().saturating_sub(close.len())) {
        Some(inner) if wrapped.ends_with(close.as_bytes()) => inner.to_vec(),
        _ => bytes.to_vec(),
    }
}
