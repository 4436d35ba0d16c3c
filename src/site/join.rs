//! One script from the client's modules: a phone on a slow line then waits for one file instead of eighteen, and what
//! repeats between modules compresses. In the source they stay modules that run as they are.
//!
//! Their statements follow each other in the order in which modules need each other, and every top-level name gets the
//! place of its module behind it, so that no two are alike. Only the forms that our modules use are known: `import { a, b
//! as c } from './x.js';` and `export` before a function, class or constant. Anything else is a problem, never a guess.

use super::minify;
use crate::diagnostic::{Problem, quoted};
use std::collections::{BTreeMap, BTreeSet};

/// What may stand between `export` and the name it exports.
const EXPORTED: [&str; 6] = ["async function ", "function* ", "function ", "class ", "const ", "let "];

/// Joins a module with all that it imports, and others that pages load later: what the first already has, they import
/// from it. Each still exports what it exported. `sources` are texts by their path in the client's folder, as are the
/// scripts that come out.
pub fn join(
    sources: &BTreeMap<String, String>,
    entry: &str,
    later: &[&str],
) -> Result<BTreeMap<String, String>, Problem> {
    let mut first = Joined::new(sources, Vec::new());
    let mut exports = first.entry(entry)?;
    let mut others = Vec::new();
    for path in later {
        let mut apart = Joined::new(sources, first.begun.clone());
        let own = apart.entry(path)?;
        others.push((path, apart, own));
    }
    let mut scripts = BTreeMap::new();
    for (path, apart, own) in &others {
        let names: Vec<&str> = apart.lent.iter().map(String::as_str).collect();
        let from = format!("{}{entry}", "../".repeat(path.matches('/').count()));
        let import = format!("import {{ {} }} from './{from}';\n", names.join(", "));
        let import = if names.is_empty() { "" } else { &import };
        scripts.insert((**path).to_owned(), format!("{import}{}{}", apart.text, exported_as(own)));
        exports.extend(apart.lent.iter().cloned());
    }
    scripts.insert(entry.to_owned(), first.text + &exported_as(&exports));
    Ok(scripts)
}

/// The scripts as they are published, without white space and comments. What the first lends to the others it lends under the
/// short names that it has there, so that none of them is written twice; pages ask it for nothing by name.
pub fn published(scripts: &BTreeMap<String, String>, entry: &str) -> BTreeMap<String, String> {
    let small = |text: &String| String::from_utf8_lossy(&minify::script(text.as_bytes())).into_owned();
    let mut small: BTreeMap<String, String> = scripts.iter().map(|(path, text)| (path.clone(), small(text))).collect();
    let first = small.get(entry).cloned().unwrap_or_default();
    // A script without others lends nothing: what it exports keeps its name.
    let exports = first.strip_suffix("};").filter(|_| scripts.len() > 1);
    let Some((statements, lent)) = exports.and_then(|text| text.rsplit_once("export{")) else { return small };
    let own: BTreeMap<&str, &str> = pairs(lent).map(|(own, lent)| (lent, own)).collect();
    let kept: Vec<&str> = own.values().copied().collect();
    for text in small.values_mut() {
        let Some((names, rest)) = text.strip_prefix("import{").and_then(|text| text.split_once('}')) else { continue };
        let names: Vec<String> =
            pairs(names).map(|(lent, here)| format!("{} as {here}", own.get(lent).copied().unwrap_or(lent))).collect();
        *text = format!("import{{{}}}{rest}", names.join(","));
    }
    small.insert(entry.to_owned(), format!("{statements}export{{{}}};", kept.join(",")));
    small
}

/// The names between the braces of an import or an export, each with the one after `as`.
fn pairs(names: &str) -> impl Iterator<Item = (&str, &str)> {
    names.split(',').map(str::trim).map(|name| name.split_once(" as ").unwrap_or((name, name)))
}

/// The statement that exports names, each perhaps `as` another; nothing where there are none.
fn exported_as(names: &BTreeSet<String>) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    if names.is_empty() { String::new() } else { format!("export {{ {} }};\n", names.join(", ")) }
}

/// The modules so far, each after those it imports.
struct Joined<'a> {
    sources: &'a BTreeMap<String, String>,
    begun: Vec<String>,
    text: String,
    /// How many of those begun stand in another script, and the names that are imported from there.
    others: usize,
    lent: BTreeSet<String>,
}

/// A module without its imports and exports.
#[derive(Default)]
struct Module {
    body: String,
    exports: Vec<String>,
    /// What it imports: the name here, and the unique one.
    taken: BTreeMap<String, String>,
}

impl<'a> Joined<'a> {
    fn new(sources: &'a BTreeMap<String, String>, begun: Vec<String>) -> Joined<'a> {
        Joined { sources, others: begun.len(), begun, text: String::new(), lent: BTreeSet::new() }
    }

    /// Adds the module of a script; gives the names that the script exports.
    fn entry(&mut self, path: &str) -> Result<BTreeSet<String>, Problem> {
        let exports = self.add(path, path)?;
        let place = self.place(path);
        Ok(exports.iter().map(|name| format!("{} as {name}", unique(name, place))).collect())
    }

    /// Adds a module, after everything that it imports; gives what it exports.
    fn add(&mut self, path: &str, importer: &str) -> Result<Vec<String>, Problem> {
        let sources = self.sources;
        let Some(source) = sources.get(path) else {
            return Err(problem(importer, 1, path, "an import of a script that exists"));
        };
        self.begun.push(path.to_owned());
        let module = self.module(source, path)?;
        let place = self.place(path);
        let statements = minify::renamed(&module.body, &module.taken, &|name| unique(name, place));
        let Some(statements) = statements else {
            return Err(problem(path, 1, path, "a script without mistakes"));
        };
        self.text.push_str(&statements);
        Ok(module.exports)
    }

    /// Takes a module apart.
    fn module(&mut self, source: &str, path: &str) -> Result<Module, Problem> {
        let mut module = Module::default();
        let mut lines = source.lines().enumerate();
        while let Some((place, line)) = lines.next() {
            if line.starts_with("import ") {
                let mut statement = line.to_owned();
                while !statement.contains(';') {
                    let Some((_, more)) = lines.next() else { break };
                    statement.push_str(more);
                }
                self.import(&statement, (path, place), &mut module)?;
            } else {
                module.line(line, (path, place))?;
            }
        }
        Ok(module)
    }

    fn import(&mut self, statement: &str, place: (&str, usize), module: &mut Module) -> Result<(), Problem> {
        let Some((names, from)) = imported(statement) else {
            return Err(problem(place.0, place.1 + 1, statement, "import { names } from './path.js';"));
        };
        let path = resolved(place.0, from);
        if !self.begun.contains(&path) {
            self.add(&path, place.0)?;
        }
        for name in names.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            let (theirs, ours) = name.split_once(" as ").unwrap_or((name, name));
            let place = self.place(&path);
            if place < self.others {
                self.lent.insert(unique(theirs, place));
            }
            module.taken.insert(ours.to_owned(), unique(theirs, place));
        }
        Ok(())
    }

    /// The place of a module among those begun.
    fn place(&self, path: &str) -> usize {
        self.begun.iter().position(|begun| begun == path).unwrap_or(self.begun.len())
    }
}

/// A top-level name that no other module has.
fn unique(name: &str, place: usize) -> String {
    format!("{name}${place}")
}

impl Module {
    fn line(&mut self, line: &str, place: (&str, usize)) -> Result<(), Problem> {
        let kept = match line.strip_prefix("export ") {
            None => line,
            Some(declaration) => {
                let Some(name) = exported(declaration) else {
                    return Err(problem(place.0, place.1 + 1, line, "export before a function, class or constant"));
                };
                self.exports.push(name);
                declaration
            }
        };
        self.body.push_str(kept);
        self.body.push('\n');
        Ok(())
    }
}

/// The names between the braces of an import, and where they come from.
fn imported(statement: &str) -> Option<(&str, &str)> {
    let (names, from) = statement.strip_prefix("import {")?.split_once("} from '")?;
    Some((names, from.trim_end().strip_suffix("';")?))
}

fn exported(declaration: &str) -> Option<String> {
    let rest = EXPORTED.iter().find_map(|kind| declaration.strip_prefix(kind))?;
    let name: String = rest.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect();
    (!name.is_empty()).then_some(name)
}

/// A path such as `../lib/fold.js`, from the folder of the module that imports it.
fn resolved(importer: &str, from: &str) -> String {
    let mut folders: Vec<&str> = importer.split('/').collect();
    folders.pop();
    for part in from.split('/') {
        match part {
            "." => {}
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    folders.join("/")
}

fn problem(file: &str, line: usize, found: &str, expected: &str) -> Problem {
    Problem {
        file: format!("client/{file}"),
        row: Some(line as u64),
        column: None,
        code: "script-form",
        found: quoted(found),
        expected: expected.to_owned(),
        hint: "write it in the form of the client's other scripts, or remove your copy of the file".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{join, published};
    use std::collections::BTreeMap;

    fn joined(files: &[(&str, &str)], later: &[&str]) -> Result<BTreeMap<String, String>, String> {
        let sources: BTreeMap<String, String> =
            files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        join(&sources, "main.js", later).map_err(|problem| problem.to_string())
    }

    #[test]
    fn modules_stand_after_those_they_import_each_once() {
        let text = joined(
            &[
                ("main.js", "import { a, b as c } from './lib/x.js';\nimport {\n  y,\n} from './y.js';\na(c, y);\n"),
                ("lib/x.js", "export function a() {}\nexport const b = 1;\nlet hidden = 2;\n"),
                ("y.js", "import { b } from './lib/x.js';\nexport async function y() {}\n"),
            ],
            &[],
        );
        insta::assert_snapshot!(text.unwrap()["main.js"], @r"
        function a$1() {}
        const b$1 = 1;
        let hidden$1 = 2;
        async function y$2() {}
        a$1(b$1, y$2);
        ");
    }

    #[test]
    fn a_script_that_is_loaded_later_imports_what_the_first_has() {
        let files = [
            ("main.js", "import { a } from './x.js';\na();\n"),
            ("x.js", "export const a = 1;\n"),
            ("lib/later.js", "import { a } from '../x.js';\nimport { b } from './y.js';\nexport const c = a + b;\n"),
            ("lib/y.js", "export const b = 1;\n"),
        ];
        let scripts = joined(&files, &["lib/later.js"]).unwrap();
        insta::assert_snapshot!(scripts["main.js"], @r"
        const a$1 = 1;
        a$1();
        export { a$1 };
        ");
        insta::assert_snapshot!(scripts["lib/later.js"], @r"
        import { a$1 } from './../main.js';
        const b$3 = 1;
        const c$2 = a$1 + b$3;
        export { c$2 as c };
        ");
    }

    #[test]
    fn what_the_first_lends_is_not_named_twice() {
        let files = [
            ("main.js", "import { told, kept } from './x.js';\ntold(kept);\n"),
            ("x.js", "export function told(what) { console.log(what); }\nexport const kept = Math.random();\n"),
            ("later.js", "import { told, kept } from './x.js';\nexport const again = () => told(kept);\n"),
            ("alone.js", "export const alone = () => 1;\n"),
        ];
        let scripts = published(&joined(&files, &["later.js", "alone.js"]).unwrap(), "main.js");
        insta::assert_snapshot!(scripts["main.js"], @"function e(e){console.log(e)}const t=Math.random();e(t);export{t,e};");
        insta::assert_snapshot!(scripts["later.js"], @r#"import{t as e,e as t}from"./main.js";const n=()=>t(e);export{n as again};"#);
        insta::assert_snapshot!(scripts["alone.js"], @"const e=()=>1;export{e as alone};");
    }

    #[test]
    fn other_forms_are_refused_with_their_place() {
        for (text, place) in [
            ("import * as x from './x.js';", "row 1"),
            ("let a;\nexport default a;", "row 2"),
            ("import { a } from './none.js';", "row 1"),
            ("const a = ;", "row 1"),
        ] {
            let message = joined(&[("main.js", text), ("x.js", "")], &[]).unwrap_err();
            assert!(message.starts_with(&format!("client/main.js, {place}: ")), "{message}");
        }
    }
}
