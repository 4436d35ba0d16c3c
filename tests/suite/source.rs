//! Reading our own source as `tidy` needs it: without comments, strings and tests, as paths and as blocks. It knows just
//! enough of Rust and JavaScript for the code in this repository.

use goodstanding::store::input::read;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// A source file, by its path in the repository.
pub struct Source {
    pub path: String,
    pub text: String,
}

/// The files below a folder of the repository whose names end so. A folder that does not exist has none.
pub fn sources(folder: &str, ending: &str) -> Vec<Source> {
    let Ok(entries) = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) else { return Vec::new() };
    let mut paths: Vec<String> = entries
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_name() != "node_modules")
        .map(|entry| format!("{folder}/{}", entry.file_name().to_str().unwrap()))
        .collect();
    paths.sort();
    let is_folder = |path: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join(path).is_dir();
    let below = |path: String| match is_folder(&path) {
        true => sources(&path, ending),
        false => Some(path).filter(|path| path.ends_with(ending)).map(|path| file(&path)).into_iter().collect(),
    };
    paths.into_iter().flat_map(below).collect()
}

/// One file of the repository.
pub fn file(path: &str) -> Source {
    let bytes = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    Source { path: path.to_owned(), text: String::from_utf8(bytes).unwrap() }
}

/// Fails the test when there is anything to complain about.
pub fn none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

impl Source {
    pub fn planted(path: &str, text: &str) -> Source {
        Source { path: path.to_owned(), text: text.to_owned() }
    }

    /// The program text: comments and the insides of strings blanked, modules of tests too. Lines stay where they are.
    pub fn code(&self) -> String {
        if !self.path.ends_with(".rs") {
            return blank_script(&self.text);
        }
        let mut code = blank_rust(&self.text);
        while let Some(start) = code.find("#[cfg(test)]") {
            let end = start + code[start..].find('{').map_or(12, |open| block(&code[start..], open).end);
            let blank: String = code[start..end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect();
            code.replace_range(start..end, &blank);
        }
        code
    }
}

/// From an opening brace to behind its closing one, or to the end of the text.
pub fn block(code: &str, open: usize) -> Range<usize> {
    let mut depth = 0;
    for (place, character) in code[open..].char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return open..open + place + 1;
        }
    }
    open..code.len()
}

/// The line of a place in a text, counted from 1.
pub fn line(text: &str, place: usize) -> usize {
    text[..place].matches('\n').count() + 1
}

/// Every path in Rust code with two parts or more, groups in braces taken apart: `use a::{b, c::d}` is `a::b` and `a::c::d`.
pub fn paths(code: &str) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    let mut place = 0;
    while let Some(next) = code[place..].find(is_word).map(|offset| place + offset) {
        let text = &code[next..];
        let end = path_end(text);
        let is_rooted = !code[..next].ends_with("::") && !code[..next].ends_with('.');
        if is_rooted && text[..end].contains("::") {
            found.extend(expanded(&text[..end]).into_iter().map(|path| (line(code, next), path)));
        }
        place = next + end.max(1);
    }
    found
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Where the path that begins a text ends, its group in braces included.
fn path_end(text: &str) -> usize {
    let mut end = text.find(|c| !is_word(c)).unwrap_or(text.len());
    while text[end..].starts_with("::") {
        let rest = &text[end + 2..];
        if rest.starts_with('{') {
            return block(text, end + 2).end;
        }
        let word = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        if word == 0 {
            break;
        }
        end += 2 + word;
    }
    end
}

fn expanded(path: &str) -> Vec<Vec<String>> {
    let parts = |text: &str| text.split("::").map(|part| part.trim().to_owned()).collect::<Vec<_>>();
    let Some((stem, group)) = path.split_once("::{") else { return vec![parts(path)] };
    let items = group.trim_end_matches('}').split(',').map(str::trim).filter(|item| !item.is_empty());
    items.map(|item| [parts(stem), parts(item)].concat()).collect()
}

/// Rust with comments, strings and characters blanked.
fn blank_rust(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    while out.len() < text.len() {
        let rest = &text[out.len()..];
        let skip = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(hashes) = raw_string(&out, rest) {
            let close = format!("\"{}", "#".repeat(hashes));
            let start = hashes + 2;
            rest[start..].find(&close).map_or(rest.len(), |end| start + end + close.len())
        } else if rest.starts_with('"') {
            quoted(rest, '"')
        } else if is_character(rest) {
            quoted(rest, '\'')
        } else {
            0
        };
        copy(&mut out, rest, skip);
    }
    out
}

/// How many `#` open the raw string that begins here.
fn raw_string(before: &str, rest: &str) -> Option<usize> {
    let hashes = rest.strip_prefix('r')?;
    let opened = hashes.trim_start_matches('#');
    let is_start = !before.ends_with(|c| is_word(c) && c != 'b');
    (is_start && opened.starts_with('"')).then(|| hashes.len() - opened.len())
}

/// A character in quotes, not a lifetime.
fn is_character(rest: &str) -> bool {
    let mut characters = rest.chars();
    characters.next() == Some('\'') && (characters.next() == Some('\\') || characters.next() == Some('\''))
}

/// The length of a quoted text with backslash escapes.
fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (place, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return place + 1,
            _ => {}
        }
    }
    rest.len()
}

/// Copies one character, or blanks so many bytes.
fn copy(out: &mut String, rest: &str, skip: usize) {
    if skip == 0 {
        out.extend(rest.chars().next());
    } else {
        out.extend(rest[..skip].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
    }
}

/// JavaScript with comments, strings, templates and regular expressions blanked; code inside a template stays.
fn blank_script(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // How many braces are open in the code of each template that we are inside of.
    let mut templates: Vec<usize> = Vec::new();
    while out.len() < text.len() {
        let rest = &text[out.len()..];
        let skip = match rest.as_bytes()[0] {
            b'`' => template(rest, &mut templates),
            b'}' if templates.last() == Some(&0) => {
                templates.pop();
                template(rest, &mut templates)
            }
            b'"' => quoted(rest, '"'),
            b'\'' => quoted(rest, '\''),
            _ if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            _ if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            b'/' if is_expression_start(&out) => regular_expression(rest),
            _ => 0,
        };
        if let (0, Some(depth)) = (skip, templates.last_mut()) {
            match rest.as_bytes()[0] {
                b'{' => *depth += 1,
                b'}' => *depth -= 1,
                _ => {}
            }
        }
        copy(&mut out, rest, skip);
    }
    out
}

/// The text of a template from its start, or from the end of code in it, to its end or to the next code in it.
fn template(rest: &str, templates: &mut Vec<usize>) -> usize {
    let end = quoted(rest, '`');
    match rest[..end].find("${") {
        Some(code) => {
            templates.push(0);
            code + 2
        }
        None => end,
    }
}

/// A slash after one of these begins a regular expression, after anything else it divides.
fn is_expression_start(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty()
        || before.ends_with("return")
        || before.ends_with(['(', ',', '=', ':', '[', '!', '&', '|', '?', '{', '}', ';', '>'])
}

fn regular_expression(rest: &str) -> usize {
    let mut escaped = false;
    let mut in_class = false;
    for (place, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '/' if !in_class => return place + 1,
            '\n' => return 0,
            _ => {}
        }
    }
    rest.len()
}

#[test]
fn comments_strings_and_tests_are_no_code() {
    let text = "let a = \"HashMap\"; // HashMap\n/* HashMap */ let b = r#\"\"HashMap\"#; let c = ['\"', '\\''];\nfn f<'a>() {}\n#[cfg(test)]\nmod tests { fn g() { HashMap } }\n";
    let code = Source::planted("src/a.rs", text).code();
    assert!(!code.contains("HashMap"), "{code}");
    assert!(code.contains("fn f<'a>() {}") && code.contains("let c = ["), "{code}");
    assert_eq!((code.len(), code.lines().count()), (text.len(), 5));
}

#[test]
fn script_is_read_through_templates_and_regular_expressions() {
    let text = "const a = `x${b ? `y{` : '{'}{`; // {\nconst r = /[/{]\\/{/u; let half = 1 / 2; f(() => { g(); });";
    let code = Source::planted("client/a.js", text).code();
    assert_eq!(code.matches('{').count(), 1, "{code}");
    assert!(code.contains("b ?") && code.contains("1 / 2") && code.contains("g();"), "{code}");
}

#[test]
fn paths_are_taken_apart() {
    let found = paths("use std::fs; use a::{b, c::d as e};\nlet x: super::Y = crate::z(half.csv, one);");
    let shown: Vec<String> = found.iter().map(|(line, path)| format!("{line} {}", path.join("::"))).collect();
    assert_eq!(shown, ["1 std::fs", "1 a::b", "1 a::c::d as e", "2 super::Y", "2 crate::z"]);
}
