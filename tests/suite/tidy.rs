//! What keeps the source readable and in order, checked on its text. Each check is a function from files to complaints,
//! run twice: over the repository, where it must find nothing, and over a planted fault, which it must find.

use crate::source::{Source, file, none, paths, sources};
use std::collections::BTreeMap;

/// The one module that may use a crate; every dependency stands here once. `anyone` is for crates without an owner.
const OWNERS: &[(&str, &str)] = &[
    ("any_ascii", "index"),
    ("base64", "note"),
    ("clap", "command"),
    ("clap_complete", "command"),
    ("clap_mangen", "command"),
    ("csv", "registry"),
    ("ed25519_dalek", "note"),
    ("encoding_rs", "registry"),
    ("flate2", "compress"),
    ("fluent_bundle", "site"),
    ("fluent_syntax", "site"),
    ("http_body_util", "serve"),
    ("futures_util", "store"),
    ("hyper", "serve"),
    ("hyper_util", "serve"),
    ("indicatif", "command"),
    ("jiff", "time"),
    ("memchr", "registry"),
    ("minify_html", "site"),
    ("object_store", "store"),
    ("oxc_allocator", "site"),
    ("oxc_codegen", "site"),
    ("oxc_minifier", "site"),
    ("oxc_parser", "site"),
    ("oxc_semantic", "site"),
    ("oxc_span", "site"),
    ("pulldown_cmark", "document"),
    ("rayon", "anyone"),
    ("reqwest", "store"),
    ("rphonetic", "index"),
    ("rustix", "store"),
    ("rustls", "store"),
    ("serde", "anyone"),
    ("serde_json", "anyone"),
    ("sha2", "hash"),
    ("tantivy", "index"),
    ("tera", "site"),
    ("thiserror", "anyone"),
    ("tokio", "anyone"),
    ("toml", "config"),
    ("unic_langid", "site"),
    ("unicode_normalization", "fold"),
    ("unicode_script", "fold"),
    ("ureq", "store"),
    ("walkdir", "store"),
];

/// The parts of the standard library that touch the world: open to `store` and the modules after it only.
const WORLD: [&str; 6] = ["env", "fs", "net", "os", "process", "thread"];

/// The modules that a `lib.rs` or `mod.rs` declares, in order.
fn declared(code: &str) -> Vec<String> {
    let name = |line: &str| {
        let line = line.trim_start_matches("pub(crate) ").trim_start_matches("pub ");
        Some(line.strip_prefix("mod ")?.strip_suffix(';')?.to_owned())
    };
    code.lines().filter_map(name).collect()
}

/// `src/store/site.rs` is `store::site`, `src/store/mod.rs` is `store`, `src/lib.rs` is nothing.
fn module(path: &str) -> Vec<String> {
    let parts = path.trim_start_matches("src/").trim_end_matches(".rs").split('/');
    parts.filter(|part| !["mod", "lib", "main"].contains(part)).map(str::to_owned).collect()
}

/// What each folder module declares, and what its `mod.rs` exports under its own name: item to module.
struct Folder {
    order: Vec<String>,
    exports: BTreeMap<String, String>,
}

fn folders(files: &[Source]) -> BTreeMap<Vec<String>, Folder> {
    let parents = files.iter().filter(|source| source.path.ends_with("/mod.rs") || source.path == "src/lib.rs");
    parents.map(|source| (module(&source.path), folder(&source.code()))).collect()
}

fn folder(code: &str) -> Folder {
    let mut exports = BTreeMap::new();
    for statement in code.split(';').filter_map(|statement| statement.trim().strip_prefix("pub use ")) {
        for (_, path) in paths(statement) {
            let item = &path[path.len() - 1];
            let name = item.split(" as ").last().unwrap_or(item);
            exports.insert(name.to_owned(), path[0].clone());
        }
    }
    Folder { order: declared(code), exports }
}

/// A path as seen from the crate's root; `None` for one that leads outside the crate.
fn absolute(user: &[String], path: &[String]) -> Option<Vec<String>> {
    let ups = path.iter().take_while(|part| *part == "super").count();
    match path[0].as_str() {
        "crate" => Some(path[1..].to_vec()),
        "super" => Some([&user[..user.len().checked_sub(ups)?], &path[ups..]].concat()),
        _ => None,
    }
}

/// A module uses only modules declared above it, in `lib.rs` and in each folder.
fn order(files: &[Source]) -> Vec<String> {
    let folders = folders(files);
    let mut complaints = Vec::new();
    for source in files.iter().filter(|source| source.path != "src/lib.rs" && source.path != "src/main.rs") {
        let user = module(&source.path);
        for (line, path) in paths(&source.code()) {
            if let Some(used) = absolute(&user, &path)
                && let Some(complaint) = out_of_order(&folders, &user, &used)
            {
                complaints.push(format!("{}:{line}: {complaint}", source.path));
            }
        }
    }
    complaints
}

fn out_of_order(folders: &BTreeMap<Vec<String>, Folder>, user: &[String], used: &[String]) -> Option<String> {
    let shared = user.iter().zip(used).take_while(|(one, other)| one == other).count();
    let (user, name) = (user.get(shared..)?.first()?, used.get(shared)?);
    let folder = folders.get(&used[..shared])?;
    let name = folder.exports.get(name).unwrap_or(name);
    let place = |name: &String| folder.order.iter().position(|declared| declared == name);
    match (place(user), place(name)) {
        (None, _) => Some(format!("`{user}` is declared nowhere")),
        (_, None) => Some(format!("`{name}` is neither a module nor exported by its folder's mod.rs")),
        (Some(user_place), Some(place)) if place > user_place => {
            Some(format!("`{user}` uses `{name}`, which is declared below it"))
        }
        _ => None,
    }
}

/// Each outside crate is used by its owner alone, and the world only from `store` on.
fn owners(files: &[Source]) -> Vec<String> {
    let modules =
        files.iter().find(|source| source.path == "src/lib.rs").map(|lib| declared(&lib.code())).unwrap_or_default();
    let store = modules.iter().position(|module| module == "store").unwrap_or(modules.len());
    let mut complaints = Vec::new();
    for source in files {
        let user = module(&source.path).first().cloned().unwrap_or_default();
        let computes = modules.iter().position(|module| *module == user).is_some_and(|place| place < store);
        for (line, path) in paths(&source.code()) {
            let owner = OWNERS.iter().find(|(name, _)| *name == path[0]).map(|(_, owner)| *owner);
            let is_files = path[0] == "std" && path[1] == "fs" && user != "store";
            let is_world = computes && path[0] == "std" && WORLD.contains(&path[1].as_str());
            if is_files || is_world || owner.is_some_and(|owner| owner != "anyone" && owner != user) {
                complaints.push(format!("{}:{line}: `{user}` must not use {}::{}", source.path, path[0], path[1]));
            }
        }
    }
    complaints
}

/// Every dependency has an owner above, and a comment with its reason beside or over it.
fn dependencies(manifest: &Source) -> Vec<String> {
    let mut section = "";
    let mut reason = false;
    let mut complaints = Vec::new();
    for line in manifest.text.lines() {
        if line.starts_with('[') {
            section = line;
        } else if let Some((name, rest)) = line.split_once(" = ").filter(|_| section.contains("dependencies]")) {
            if !reason && !rest.contains(" # ") {
                complaints.push(format!("{}: no comment says why {name} is needed", manifest.path));
            }
            if section == "[dependencies]" && !OWNERS.iter().any(|(known, _)| *known == name.replace('-', "_")) {
                complaints.push(format!("{}: {name} has no owner in tests/suite/tidy.rs", manifest.path));
            }
        }
        reason = line.starts_with('#');
    }
    complaints
}

/// Groups inside groups hide what a file uses.
fn flat_use(files: &[Source]) -> Vec<String> {
    let nested = |statement: &&str| statement.trim_start().starts_with("use ") && statement.matches('{').count() > 1;
    let mut complaints = Vec::new();
    for source in files {
        for statement in source.code().split(';').filter(nested) {
            complaints.push(format!("{}: {}", source.path, statement.trim()));
        }
    }
    complaints
}

/// A test file that nobody declares never runs.
fn undeclared(main: &Source, files: &[Source]) -> Vec<String> {
    let declared = declared(&main.code());
    let names = files.iter().filter_map(|source| source.path.strip_prefix("tests/suite/")?.strip_suffix(".rs"));
    // A file in a folder is declared by the file that the folder is named after, or the compiler never sees it.
    let names = names.filter(|name| !name.contains('/'));
    let forgotten = names.filter(|name| *name != "main" && !declared.iter().any(|known| known == name));
    forgotten.map(|name| format!("tests/suite/{name}.rs is not declared in main.rs")).collect()
}

/// The text of a small crate: its `lib.rs` declares `low`, then `high`, which is a folder of `one`, then `two`.
fn planted(path: &str, text: &str) -> Vec<Source> {
    vec![
        Source::planted("src/lib.rs", "pub mod low;\npub mod high;\npub mod store;\n"),
        Source::planted(
            "src/high/mod.rs",
            "mod one;\nmod two;\npub use one::One;\npub use two::{Two, More as Other};\n",
        ),
        Source::planted(path, text),
    ]
}

#[test]
fn modules_use_only_those_above_them() {
    none(order(&sources("src", ".rs")));
    for (path, text) in [
        ("src/high/one.rs", "use crate::low::Thing;"),
        ("src/high/two.rs", "use super::one::Part; use super::One; fn f() { super::super::low::g() }"),
        ("src/low.rs", "/// See `crate::high`.\n#[cfg(test)]\nmod tests { use crate::high::One; }"),
    ] {
        none(order(&planted(path, text)));
    }
    for (path, text, expected) in [
        ("src/low.rs", "use crate::high::One;", "src/low.rs:1: `low` uses `high`, which is declared below it"),
        ("src/low.rs", "\nfn f() { crate::high::g() }", "src/low.rs:2: `low` uses `high`, which is declared below it"),
        ("src/high/one.rs", "use super::{two};", "src/high/one.rs:1: `one` uses `two`, which is declared below it"),
        ("src/high/one.rs", "use super::Other;", "src/high/one.rs:1: `one` uses `two`, which is declared below it"),
        (
            "src/high/two.rs",
            "use crate::high::{One, none::X};",
            "src/high/two.rs:1: `none` is neither a module nor exported by its folder's mod.rs",
        ),
        ("src/stray.rs", "use crate::low::Thing;", "src/stray.rs:1: `stray` is declared nowhere"),
    ] {
        assert_eq!(order(&planted(path, text)), [expected]);
    }
}

#[test]
fn each_outside_crate_has_one_user() {
    none(owners(&sources("src", ".rs")));
    none(owners(&planted("src/store/disk.rs", "use std::fs; use walkdir::WalkDir; use serde::Serialize;")));
    for (text, expected) in [
        ("use csv::Reader;", "src/low.rs:1: `low` must not use csv::Reader"),
        ("fn f() { std::fs::read(path) }", "src/low.rs:1: `low` must not use std::fs"),
        ("use std::{io, env};", "src/low.rs:1: `low` must not use std::env"),
    ] {
        assert_eq!(owners(&planted("src/low.rs", text)), [expected]);
    }
}

#[test]
fn each_dependency_has_an_owner_and_a_reason() {
    none(dependencies(&file("Cargo.toml")));
    let manifest = "[package]\nname = \"a\"\n[dependencies]\n# reads tables\ncsv = \"1\"\ntoml = \"1\" # settings\nleftpad = \"1\"\n";
    assert_eq!(
        dependencies(&Source::planted("Cargo.toml", manifest)),
        [
            "Cargo.toml: no comment says why leftpad is needed",
            "Cargo.toml: leftpad has no owner in tests/suite/tidy.rs"
        ]
    );
}

#[test]
fn uses_are_flat() {
    none(flat_use(&sources("src", ".rs")));
    let nested = Source::planted("src/a.rs", "use a::{b, c};\nuse a::{b::{c, d}};");
    assert_eq!(flat_use(&[nested]), ["src/a.rs: use a::{b::{c, d}}"]);
}

#[test]
fn every_test_file_is_declared() {
    none(undeclared(&file("tests/suite/main.rs"), &sources("tests/suite", ".rs")));
    let main = Source::planted("tests/suite/main.rs", "mod known;\n");
    let files = [Source::planted("tests/suite/known.rs", ""), Source::planted("tests/suite/lost.rs", "")];
    assert_eq!(undeclared(&main, &files), ["tests/suite/lost.rs is not declared in main.rs"]);
}
