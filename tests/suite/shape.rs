//! The shape of the source: short functions in short files that say what they are for, and none of the words that stand
//! for a way of working we do not use; and that no table of our documents has a row of another. Checked on the text, like `tidy`.

use crate::source::{Source, block, file, line, none, sources};

/// Longer than this and a file is two files.
const LONGEST_FILE: usize = 400;

/// The interface's sentences stand in one list, a line each, which is searched and not read through.
const LONGEST_LIST: usize = 2600;

/// Longer than this and a function cannot be seen at once.
const LONGEST_FUNCTION: usize = 60;

/// Nine functions in ten are within this.
const USUAL_FUNCTION: usize = 25;

/// Where each function of Rust code starts, and how many lines it has.
fn functions(code: &str) -> Vec<(usize, usize)> {
    let starts = code.match_indices("fn ").map(|(place, _)| place);
    let starts = starts.filter(|place| !code[..*place].ends_with(|c: char| c.is_alphanumeric() || c == '_'));
    starts.filter_map(|start| Some((line(code, start), code[start..body(code, start)?.end].lines().count()))).collect()
}

/// The body of the function that starts here; `None` where a trait only names it.
fn body(code: &str, start: usize) -> Option<std::ops::Range<usize>> {
    let mut depth = 0;
    for (place, character) in code[start..].char_indices() {
        match character {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ';' if depth == 0 => return None,
            '{' if depth == 0 => return Some(block(code, start + place)),
            _ => {}
        }
    }
    None
}

/// No function over the limit, and nine in ten well below it.
fn lengths(files: &[Source]) -> Vec<String> {
    let mut all = Vec::new();
    let mut complaints = Vec::new();
    for source in files {
        for (line, length) in functions(&source.code()) {
            all.push(length);
            if length > LONGEST_FUNCTION {
                complaints.push(format!("{}:{line}: a function of {length} lines", source.path));
            }
        }
    }
    all.sort_unstable();
    let ninth = all.get(all.len() * 9 / 10).copied().unwrap_or(0);
    if ninth > USUAL_FUNCTION {
        complaints.push(format!("one function in ten has {ninth} lines or more"));
    }
    complaints
}

/// In scripts every block behind `)` or `=>` counts: a function, a loop, a branch.
fn script_lengths(files: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    for source in files {
        let code = source.code();
        for (open, _) in code.match_indices('{') {
            let before = code[..open].trim_end();
            let length = code[block(&code, open)].lines().count();
            if (before.ends_with(')') || before.ends_with("=>")) && length > LONGEST_FUNCTION {
                complaints.push(format!("{}:{}: a block of {length} lines", source.path, line(&code, open)));
            }
        }
    }
    complaints
}

/// Every file says at its head what it is for, and is not too long.
fn files(files: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    for source in files {
        let openings: &[&str] = match source.path.rsplit_once('.').map(|(_, ending)| ending) {
            Some("rs") => &["//! "],
            Some("js") => &["// ", "/*"],
            Some("css") => &["/*"],
            _ => &["# ", "## ", "### "],
        };
        if !openings.iter().any(|opening| source.text.starts_with(opening)) {
            complaints.push(format!("{} does not open by saying what it is for", source.path));
        }
        let length = source.text.lines().count();
        if length > if source.path.ends_with(".ftl") { LONGEST_LIST } else { LONGEST_FILE } {
            complaints.push(format!("{} has {length} lines", source.path));
        }
    }
    complaints
}

/// Words that stand for a way of working we do not use.
fn words(files: &[Source], forbidden: &[&str]) -> Vec<String> {
    let mut complaints = Vec::new();
    for source in files {
        for (number, line) in source.code().lines().enumerate() {
            let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
            if let Some(word) = words.find(|word| forbidden.contains(word)) {
                complaints.push(format!("{}:{}: {word}", source.path, number + 1));
            }
        }
    }
    complaints
}

/// Rows of tables in our documents that have other cells than the line that rules off the head. `\|` stands in a cell.
fn tables(files: &[Source]) -> Vec<String> {
    let mut complaints = Vec::new();
    for source in files {
        let mut ruled = None;
        for (number, line) in source.text.lines().enumerate() {
            let cells = line.replace("\\|", "").matches('|').count();
            ruled = ruled.filter(|_| line.starts_with('|')).or(line.starts_with("| ---").then_some(cells));
            if ruled.is_some_and(|ruled| ruled != cells) {
                complaints.push(format!("{}:{}: a row of another table", source.path, number + 1));
            }
        }
    }
    complaints
}

/// Text with a function of so many lines.
fn function(lines: usize) -> String {
    format!("fn f() {{\n{}}}\n", "g();\n".repeat(lines - 2))
}

#[test]
fn functions_are_short() {
    none(lengths(&sources("src", ".rs")));
    let long = Source::planted("src/a.rs", &format!("trait T {{ fn named(&self);\n{} }}", function(61)));
    let short = Source::planted("src/b.rs", &function(3).repeat(20));
    assert_eq!(lengths(&[long, short]), ["src/a.rs:2: a function of 61 lines"]);
    let many = Source::planted("src/a.rs", &function(26).repeat(10));
    assert_eq!(lengths(&[many]), ["one function in ten has 26 lines or more"]);
}

#[test]
fn script_functions_are_short() {
    none(script_lengths(&sources("client", ".js")));
    let lines = "g();\n".repeat(59);
    for opening in ["function f() {", "const f = () => {", "  method(a) {"] {
        let long = Source::planted("client/a.js", &format!("// Says.\n{opening}\n{lines}}}\n"));
        assert_eq!(script_lengths(&[long]), ["client/a.js:2: a block of 61 lines"]);
    }
    let table = Source::planted("client/a.js", &format!("// A table.\nconst t = {{\n{lines}}};\n"));
    none(script_lengths(&[table]));
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    let own = [
        ("src", ".rs"),
        ("tests", ".rs"),
        ("tests", ".js"),
        ("benches", ".rs"),
        ("examples", ".rs"),
        ("client", ".js"),
    ];
    for (folder, ending) in own.into_iter().chain([("client", ".css"), ("locales", ".ftl")]) {
        none(files(&sources(folder, ending)));
    }
    none(files(&["build.rs", "clippy.toml", "rustfmt.toml", "goodstanding.toml", "Makefile"].map(file)));
    let silent = Source::planted("src/a.rs", "use std::fs;\n");
    let endless = Source::planted("client/a.js", &"// line\n".repeat(401));
    assert_eq!(
        files(&[silent, endless]),
        ["src/a.rs does not open by saying what it is for", "client/a.js has 401 lines"]
    );
}

#[test]
fn nothing_is_sorted_by_chance_and_the_clients_library_needs_no_page() {
    let unsorted = ["HashMap", "HashSet"];
    let page = ["document", "window", "localStorage", "navigator"];
    none(words(&sources("src", ".rs"), &unsorted));
    none(words(&sources("client/lib", ".js"), &page));
    let planted = Source::planted("src/a.rs", "//! No HashMap here.\nuse std::collections::HashMap;\n");
    assert_eq!(words(&[planted], &unsorted), ["src/a.rs:2: HashMap"]);
    let planted = Source::planted("client/lib/a.js", "// Without a document.\nconst a = document.title;\n");
    assert_eq!(words(&[planted], &page), ["client/lib/a.js:2: document"]);
}

/// A table of measures was once mended by its rows' names, and rows of the table above it, named the same, were overwritten.
#[test]
fn rows_of_a_table_have_the_cells_of_its_head() {
    none(tables(&sources("docs", ".md")));
    none(tables(&[file("README.md")]));
    let mixed = "| a | b |\n| --- | --- |\n| 1 | `\\|` |\n| 1 | 2 | 3 |\n\n| a |\n| --- |\n| 1 |\n";
    assert_eq!(tables(&[Source::planted("docs/a.md", mixed)]), ["docs/a.md:4: a row of another table"]);
}
