//! Smaller bytes for the same page, stylesheet and script. minify-html and the oxc crates are used here alone.

use minify_html::{Cfg, minify};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{CompressOptions, CompressOptionsUnused, MangleOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_semantic::SemanticBuilder;
use oxc_span::SourceType;
use std::collections::BTreeMap;

/// How the minifier writes the widths of windows, and how phones of 2015 read them (Safari 15), which know all else that our
/// styles need.
const WIDTHS: [(&str, &str); 2] = [("(width>=", "(min-width:"), ("(width<=", "(max-width:")];

/// A page without the white space and comments that browsers ignore. It stays valid HTML: closing tags, quotes around
/// every value that needs them, and the doctype are kept.
pub fn page(html: &str) -> Vec<u8> {
    let settings = Cfg { keep_closing_tags: true, keep_html_and_head_opening_tags: true, ..Cfg::default() };
    let small = minify(html.as_bytes(), &settings);
    match String::from_utf8(small) {
        Ok(text) => with_ampersands(&with_button_types(&text)).into_bytes(),
        Err(_) => html.as_bytes().to_vec(),
    }
}

/// A button without a type submits its form. The minifier drops the word; people who read the page, and scripts that
/// look for it, should find it.
fn with_button_types(html: &str) -> String {
    let mut parts = html.split("<button");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let attributes = part.split('>').next().unwrap_or_default();
        whole.push_str(if attributes.contains(" type=") { "<button" } else { "<button type=submit" });
        whole.push_str(part);
    }
    whole
}

/// An ampersand that begins no character reference (as in `P&P`), spelt out: browsers guess right, and nobody should have
/// to guess.
fn with_ampersands(html: &str) -> String {
    let mut parts = html.split('&');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '#').unwrap_or(part.len());
        let name = part[..end].to_ascii_lowercase();
        // The minifier leaves out the semicolon where it may.
        let is_short = ["lt", "gt", "amp", "quot"].iter().any(|short| name.starts_with(short));
        let is_reference = is_short || !name.is_empty() && part[end..].starts_with(';');
        whole.push_str(if is_reference { "&" } else { "&amp;" });
        whole.push_str(part);
    }
    whole
}

/// The statements of a module with its own top-level names replaced by what `rename` gives for them, and those that it
/// takes from others by what is given beside them; `None` when it is not a script that can be read.
pub fn renamed(module: &str, taken: &BTreeMap<String, String>, rename: &dyn Fn(&str) -> String) -> Option<String> {
    // Declared on a line of their own, taken names are known to be names; the line goes again.
    let declared = format!("let {};", taken.keys().map(String::as_str).chain(["none"]).collect::<Vec<_>>().join(","));
    let text = format!("{declared}\n{module}");
    let memory = Allocator::default();
    let read = Parser::new(&memory, &text, SourceType::mjs()).parse();
    if !read.errors.is_empty() || read.panicked {
        return None;
    }
    let mut scoping = SemanticBuilder::new().build(&read.program).semantic.into_scoping();
    let names: Vec<_> = scoping.iter_bindings_in(scoping.root_scope_id()).collect();
    for symbol in names {
        let name = scoping.symbol_name(symbol);
        let name = taken.get(name).cloned().unwrap_or_else(|| rename(name));
        scoping.set_symbol_name(symbol, &name);
    }
    let settings = CodegenOptions { comments: CommentOptions::disabled(), ..CodegenOptions::default() };
    let written = Codegen::new().with_options(settings).with_scoping(Some(scoping)).build(&read.program).code;
    written.split_once('\n').map(|(_, statements)| statements.to_owned())
}

/// How often a script is gone over at most. What nothing uses any more goes one call deep at a time.
const MOST_TURNS: u8 = 100;

/// An ES module without comments and white space, its own names shortened; unchanged when it is not a module that can
/// be read. What it exports keeps its name.
pub fn script(bytes: &[u8]) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(bytes) else { return bytes.to_vec() };
    let memory = Allocator::default();
    let read = Parser::new(&memory, text, SourceType::mjs()).parse();
    if !read.errors.is_empty() || read.panicked {
        return bytes.to_vec();
    }
    let mut program = read.program;
    // The careful set, and what nothing uses goes: it takes nothing out that might be called for its effect.
    let compress = CompressOptions {
        unused: CompressOptionsUnused::Remove,
        max_iterations: Some(MOST_TURNS),
        ..CompressOptions::safest()
    };
    let compress = Some(compress);
    let mangle = Some(MangleOptions { top_level: true, ..MangleOptions::default() });
    let small = Minifier::new(MinifierOptions { mangle, compress }).minify(&memory, &mut program);
    let settings = CodegenOptions { comments: CommentOptions::disabled(), ..CodegenOptions::minify() };
    let written = Codegen::new()
        .with_options(settings)
        .with_scoping(small.scoping)
        .with_private_member_mappings(small.class_private_mappings);
    written.build(&program).code.into_bytes()
}

/// A stylesheet without comments and white space; unchanged where that is not safe.
pub fn stylesheet(bytes: &[u8]) -> Vec<u8> {
    let settings = Cfg { minify_css: true, keep_closing_tags: true, ..Cfg::default() };
    match String::from_utf8(inside(bytes, "<style>", "</style>", &settings)) {
        Ok(text) => WIDTHS.iter().fold(text, |text, (new, old)| text.replace(new, old)).into_bytes(),
        Err(_) => bytes.to_vec(),
    }
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
    fn what_the_minifier_leaves_to_guess_is_spelt_out() {
        let html = "<p>Standards &amp; Procedures &lt;1&gt;</p><button type=\"submit\" disabled>Go</button><button type=\"button\">No</button>";
        insta::assert_snapshot!(text(page(html)), @"<p>Standards &amp; Procedures &lt;1></p><button type=submit disabled>Go</button><button type=button>No</button>");
    }

    #[test]
    fn a_script_keeps_its_exports_and_loses_its_comments() {
        let code = "// a note\nimport { a } from './a.js';\nexport function twice(number) {\n  const answer = a(number) * 2;\n  return answer;\n}\n";
        let small = text(script(code.as_bytes()));
        assert!(
            small.contains("twice") && small.contains("./a.js") && !small.contains("note") && !small.contains("answer"),
            "{small}"
        );
    }

    #[test]
    fn what_could_end_its_wrapper_early_is_left_alone() {
        let styles = "p::after { content: '</style>' }\n";
        assert_eq!(text(stylesheet(styles.as_bytes())), styles);
        assert_eq!(text(script(b"const = 1;")), "const = 1;");
        assert_eq!(script(b"\xff"), b"\xff");
    }

    #[test]
    fn a_stylesheet_keeps_its_layers() {
        let css = "/* a */\n@layer one, two;\n@layer one {\n  p { color: var(--ink); }\n}\n@layer two {\n  p { color: red; }\n}\n";
        insta::assert_snapshot!(text(stylesheet(css.as_bytes())), @"@layer one{p{color:var(--ink)}}@layer two{p{color:red}}");
    }

    #[test]
    fn old_phones_can_read_widths() {
        let css = "@media (max-width: 40rem) { p { margin: 0; } }\n@media (min-width: 60rem) { p { margin: 1px; } }\n";
        insta::assert_snapshot!(text(stylesheet(css.as_bytes())), @"@media (max-width:40rem){p{margin:0}}@media (min-width:60rem){p{margin:1px}}");
    }
}
