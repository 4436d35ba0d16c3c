//! One script from the client's modules: a phone on a slow line then waits for one file instead of eighteen, and what
//! repeats between modules compresses. In the source they stay modules that run as they are.
//!
//! Each module becomes a function that is called once and hands out its exports, in the order in which they need each
//! other. Only the forms that our modules use are known: `import { a, b as c } from './x.js';` and `export` before a
//! function, class or constant. Anything else is a problem, never a guess.

use crate::diagnostic::{Problem, quoted};
use std::collections::{BTreeMap, BTreeSet};

/// What may stand between `export` and the name it exports.
const EXPORTED: [&str; 6] = ["async function ", "function* ", "function ", "class ", "const ", "let "];

/// Joins a module with all that it imports, and others that pages load later: what the first already has, they import
/// from it. `sources` are texts by their path in the client's folder, as are the scripts that come out.
pub fn join(
    sources: &BTreeMap<String, String>,
    entry: &str,
    later: &[&str],
) -> Result<BTreeMap<String, String>, Problem> {
    let mut first = Joined::new(sources, &[]);
    let mut module = first.module(entry, entry)?;
    let mut scripts = BTreeMap::new();
    for path in later {
        let mut apart = Joined::new(sources, &first.begun[1..]);
        let text = apart.module(path, path)?;
        let lent: Vec<String> = apart.lent.iter().map(|path| name(path)).collect();
        let from = format!("{}{entry}", "../".repeat(path.matches('/').count()));
        let import = format!("import {{ {} }} from './{from}';\n", lent.join(", "));
        let import = if lent.is_empty() { String::new() } else { import };
        scripts.insert((*path).to_owned(), import + &apart.text + &text.whole());
        module.exports.extend(lent.into_iter().filter(|name| !module.exports.contains(name)).collect::<Vec<_>>());
    }
    scripts.insert(entry.to_owned(), first.text + &module.whole());
    Ok(scripts)
}

/// The modules so far, each after those it imports.
struct Joined<'a> {
    sources: &'a BTreeMap<String, String>,
    begun: Vec<String>,
    text: String,
    /// Modules that another script has, and those of them that are imported.
    others: &'a [String],
    lent: BTreeSet<String>,
}

/// A module without its imports and exports.
#[derive(Default)]
struct Module {
    body: String,
    exports: Vec<String>,
}

impl<'a> Joined<'a> {
    fn new(sources: &'a BTreeMap<String, String>, others: &'a [String]) -> Joined<'a> {
        Joined { sources, begun: Vec::new(), text: String::new(), others, lent: BTreeSet::new() }
    }

    /// Adds a module once; modules that import each other are refused by `module`, since neither can come first.
    fn add(&mut self, path: &str, importer: &str) -> Result<(), Problem> {
        if self.begun.iter().any(|begun| begun == path) {
            return Ok(());
        }
        if self.others.iter().any(|other| other == path) {
            self.lent.insert(path.to_owned());
            return Ok(());
        }
        let module = self.module(path, importer)?;
        let (name, exports) = (name(path), module.exports.join(", "));
        self.text.push_str(&format!("const {name} = (() => {{\n{}return {{ {exports} }};\n}})();\n", module.body));
        Ok(())
    }

    /// Reads a module, after everything that it imports has been added.
    fn module(&mut self, path: &str, importer: &str) -> Result<Module, Problem> {
        let sources = self.sources;
        let Some(source) = sources.get(path) else {
            return Err(problem(importer, 1, path, "an import of a script that exists"));
        };
        self.begun.push(path.to_owned());
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
        self.add(&path, place.0)?;
        module.body.push_str(&format!("const {{{}}} = {};\n", names.replace(" as ", ": "), name(&path)));
        Ok(())
    }
}

impl Module {
    /// The body of a script, with the names that it exports.
    fn whole(&self) -> String {
        let exports = format!("export {{ {} }};\n", self.exports.join(", "));
        format!("{}{}", self.body, if self.exports.is_empty() { "" } else { &exports })
    }

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

/// The constant that holds a module's exports.
fn name(path: &str) -> String {
    let word = |character: char| if character.is_ascii_alphanumeric() { character } else { '_' };
    format!("module_{}", path.chars().map(word).collect::<String>())
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
    use super::join;
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
        const module_lib_x_js = (() => {
        function a() {}
        const b = 1;
        let hidden = 2;
        return { a, b };
        })();
        const module_y_js = (() => {
        const { b } = module_lib_x_js;
        async function y() {}
        return { y };
        })();
        const { a, b: c } = module_lib_x_js;
        const {  y,} = module_y_js;
        a(c, y);
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
        const module_x_js = (() => {
        const a = 1;
        return { a };
        })();
        const { a } = module_x_js;
        a();
        export { module_x_js };
        ");
        insta::assert_snapshot!(scripts["lib/later.js"], @r"
        import { module_x_js } from './../main.js';
        const module_lib_y_js = (() => {
        const b = 1;
        return { b };
        })();
        const { a } = module_x_js;
        const { b } = module_lib_y_js;
        const c = a + b;
        export { c };
        ");
    }

    #[test]
    fn other_forms_are_refused_with_their_place() {
        for (text, place) in [
            ("import * as x from './x.js';", "row 1"),
            ("let a;\nexport default a;", "row 2"),
            ("import { a } from './none.js';", "row 1"),
        ] {
            let message = joined(&[("main.js", text), ("x.js", "")], &[]).unwrap_err();
            assert!(message.starts_with(&format!("client/main.js, {place}: ")), "{message}");
        }
    }
}
