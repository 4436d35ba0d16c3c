//! The vectors that the program and the script both read: `tests/vectors/`. A vector that only one side obeyed would
//! be worse than none.

use goodstanding::config::{NumberPattern, Typed};
use goodstanding::fold;
use goodstanding::index::name;
use serde_json::Value;

fn vectors(name: &str) -> Value {
    let path = format!("{}/tests/vectors/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).expect("the vectors are there")).expect("the vectors are JSON")
}

fn cases<'a>(vectors: &'a Value, list: &str) -> &'a [Value] {
    let cases = vectors[list].as_array().expect("a list of cases");
    assert!(!cases.is_empty(), "{list} has cases");
    cases
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().expect("a list").iter().map(text).collect()
}

/// The vectors of one list, written anew where that is asked for: one line a case.
fn updated(list: &str, expected: &str, found: impl Fn(&Value) -> Value) {
    if std::env::var_os("UPDATE_EXPECT").is_none() {
        return;
    }
    let path = format!("{}/tests/vectors/fold.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).expect("the vectors are there");
    let (before, rest) = text.split_once(&format!("\"{list}\":[\n")).expect("the list");
    let (_, after) = rest.split_once("\n]").expect("the list's end");
    let line = |case: &Value| {
        let mut case = case.clone();
        case[expected] = found(&case);
        serde_json::to_string(&case).expect("JSON")
    };
    let lines: Vec<String> = cases(&vectors("fold"), list).iter().map(line).collect();
    std::fs::write(path, format!("{before}\"{list}\":[\n{}\n]{after}", lines.join(",\n"))).expect("written");
}

#[test]
fn texts_fold_as_the_script_folds_them() {
    for case in cases(&vectors("fold"), "fold") {
        assert_eq!(fold::fold(text(&case["text"])), text(&case["folded"]), "{case}");
    }
}

#[test]
fn names_come_apart_as_in_the_script() {
    for case in cases(&vectors("fold"), "units") {
        let units = fold::units(text(&case["name"]));
        let expected: Vec<Vec<&str>> = case["units"].as_array().expect("units").iter().map(texts).collect();
        let found: Vec<Vec<&str>> = units.big.iter().map(|unit| unit.forms().collect()).collect();
        assert_eq!(found, expected, "{case}");
        assert_eq!(units.small, texts(&case["small"]), "{case}");
    }
}

#[test]
fn names_have_the_keys_that_the_format_lists() {
    updated("keys", "keys", |case| name::keys(text(&case["name"])).into_iter().collect());
    for case in cases(&vectors("fold"), "keys") {
        let keys = name::keys(text(&case["name"]));
        assert_eq!(keys.iter().map(String::as_str).collect::<Vec<_>>(), texts(&case["keys"]), "{case}");
    }
}

#[test]
fn typed_numbers_are_read_as_in_the_script() {
    let pattern = NumberPattern { prefix: "MPSS".to_owned(), digits_at_least: 3, digits_at_most: 9 };
    for case in cases(&vectors("fold"), "number") {
        let typed = pattern.typed(&fold::plain_figures(text(&case["text"])));
        let expected = match (case["number"].as_str(), case["typing"].as_bool()) {
            (Some(number), _) => Typed::Number(number.to_owned()),
            (None, Some(true)) => Typed::Unfinished,
            _ => Typed::Other,
        };
        assert_eq!(typed, expected, "{case}");
    }
}
