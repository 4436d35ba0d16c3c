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

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: Vec<u8>) -> String {
        String::from_utf8(bytes).expect("text")
    }

    #[test]
    fn a_page_keeps_what_makes_it_valid() {
        let html = "<!doctype html>\n<html>\n<head>\n<title>A</title>\n</head>\n<body>\n<!-- note -->\n<p class=\"a b\">x  y</p>\n</body></html>";
        insta::assert_snapshot!(text(page(html)), @r#"<!doctype html><html><head><title>A</title></head><body><p class="a b">x y</p></body></html>"#);
    }

    #[test]
    fn a_script_keeps_its_exports_and_loses_its_comments() {
        let code = "// a note\nimport { a } from './a.js';\nexport function twice(number) {\n  const answer = a(number) * 2;\n  return answer;\n}\n";
        let small = text(script(code.as_bytes()));
        assert!(
            small.contains("export function twice(") && small.contains("\"./a.js\"") && !small.contains("note"),
            "{small}"
        );
    }

    #[test]
    fn what_could_end_its_wrapper_early_is_left_alone() {
        let code = "const end = '</script>';\n";
        assert_eq!(text(script(code.as_bytes())), code);
        assert_eq!(script(b"\xff"), b"\xff");
    }

    #[test]
    fn a_stylesheet_keeps_its_layers() {
        let css = "/* a */\n@layer one, two;\n@layer one {\n  p { color: var(--ink); }\n}\n@layer two {\n  p { color: red; }\n}\n";
        insta::assert_snapshot!(text(stylesheet(css.as_bytes())), @"@layer one{p{color:var(--ink)}}@layer two{p{color:red}}");
    }
}
