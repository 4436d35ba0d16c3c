//! Short forms of names and other spellings that mean the same name: a table that anybody may edit, `data/short-forms.csv`.
//! The words of one row mean each other: the name and each of its forms directly, two forms by way of the name.

use crate::diagnostic::{Findings, Problem, quoted};
use crate::fold;
use crate::registry::{self, Line};
use std::collections::{BTreeMap, BTreeSet};

/// The header of the table.
const COLUMNS: [&str; 3] = ["language", "name", "short_forms"];

/// What stands between the short forms of one name.
const BETWEEN: char = ';';

/// Longer than any name of one person's.
const MOST_LETTERS: usize = 40;

/// The names that a word may mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShortForms {
    meant: BTreeMap<String, Meant>,
}

/// What a word means; all folded, one of several words has spaces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meant {
    /// The names of which it is a form, and its own forms.
    pub directly: BTreeSet<String>,
    /// Other forms of those names.
    pub kin: BTreeSet<String>,
}

impl ShortForms {
    /// Each word that means others, in order, with them.
    pub fn each(&self) -> impl Iterator<Item = (&str, &Meant)> {
        self.meant.iter().map(|(word, meant)| (word.as_str(), meant))
    }

    /// A row, the name first. What is looked up is one word.
    fn add(&mut self, forms: &[String]) {
        let pairs = forms.iter().enumerate().flat_map(|one| forms.iter().enumerate().map(move |other| (one, other)));
        for ((place, form), (other_place, other)) in pairs.filter(|(one, other)| one != other) {
            if form.contains(' ') {
                continue;
            }
            let meant = self.meant.entry(form.clone()).or_default();
            if place == 0 || other_place == 0 {
                meant.kin.remove(other);
                meant.directly.insert(other.clone());
            } else if !meant.directly.contains(other) {
                meant.kin.insert(other.clone());
            }
        }
    }
}

/// Reads the table: a CSV file in UTF-8 with the columns language, name and short_forms, the last with `;` between words.
pub fn read(file_name: &str, bytes: &[u8]) -> (ShortForms, Findings) {
    let (lines, mut findings) = registry::read_lines(file_name, bytes, &COLUMNS);
    let mut short_forms = ShortForms::default();
    let mut names: BTreeMap<(String, String), u64> = BTreeMap::new();
    for line in &lines {
        let mut row = Row { file: file_name, line, problems: Vec::new() };
        let forms = row.forms();
        row.check_language();
        row.check_first(&mut names);
        findings.problems.append(&mut row.problems);
        short_forms.add(&forms);
    }
    findings.problems.sort_by_key(|problem| problem.row);
    (short_forms, findings)
}

/// One row while it is read.
struct Row<'l> {
    file: &'l str,
    line: &'l Line,
    problems: Vec<Problem>,
}

impl Row<'_> {
    /// The name and its short forms, folded, each once.
    fn forms(&mut self) -> Vec<String> {
        let line = self.line;
        let cells = [(1, line.cells[1].as_str())].into_iter().chain(line.cells[2].split(BETWEEN).map(|form| (2, form)));
        let mut forms = Vec::new();
        for (column, form) in cells {
            let folded = fold::fold(form);
            if folded.is_empty() {
                self.refuse(column, "short-form-empty", &[form, "a name"]);
            } else if folded.chars().count() > MOST_LETTERS {
                self.refuse(column, "short-form-long", &[form, "at most 40 letters"]);
            } else if forms.contains(&folded) {
                self.refuse(column, "short-form-twice", &[form, "each name once in a row, accents and capitals aside"]);
            } else {
                forms.push(folded);
            }
        }
        forms
    }

    fn check_language(&mut self) {
        if self.line.cells[0].is_empty() {
            self.refuse(0, "short-form-language", &["", "the language in which people use these short forms"]);
        }
    }

    /// A name has one row a language, so that nobody looks for its short forms in two places.
    fn check_first(&mut self, names: &mut BTreeMap<(String, String), u64>) {
        let key = (fold::fold(&self.line.cells[0]), fold::fold(&self.line.cells[1]));
        if let Some(first) = names.get(&key) {
            let expected = format!("one row for this name; the first is row {first}");
            self.refuse(1, "short-form-row-twice", &[&self.line.cells[1], &expected]);
        } else {
            names.insert(key, self.line.row);
        }
    }

    /// What was found in a column, and what was expected.
    fn refuse(&mut self, column: usize, code: &'static str, [found, expected]: &[&str; 2]) {
        self.problems.push(Problem {
            file: self.file.to_owned(),
            row: Some(self.line.row),
            column: Some(COLUMNS[column].to_owned()),
            code,
            found: quoted(found.trim()),
            expected: (*expected).to_owned(),
            hint: "write rows like: Spanish,José,Pepe; Chepe; Cheo".to_owned(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(short_forms: &ShortForms, word: &str) -> String {
        let meant = short_forms.meant.get(word).cloned().unwrap_or_default();
        let listed = |words: BTreeSet<String>| words.into_iter().collect::<Vec<_>>().join(" ");
        format!("{} / {}", listed(meant.directly), listed(meant.kin))
    }

    #[test]
    fn the_words_of_a_row_mean_each_other() {
        let table =
            "language,name,short_forms\nSpanish,José,Pepe; Chepe\nEnglish,Joseph,Joe;Pepe\nSpanish,José María,Chema\n";
        let (short_forms, findings) = read("x.csv", table.as_bytes());
        assert_eq!(findings, Findings::default());
        assert_eq!(meant(&short_forms, "pepe"), "jose joseph / chepe joe");
        assert_eq!(meant(&short_forms, "chema"), "jose maria / ");
        assert_eq!(meant(&short_forms, "jose"), "chepe pepe / ");
    }

    #[test]
    fn every_problem_of_the_table_has_its_place() {
        let table = "language,name,short_forms\n,Bob,Rob; rób\nEnglish,Anne,\nEnglish,Anne,Annie\nEnglish,Sue\n";
        let problems: Vec<String> = read("x.csv", table.as_bytes()).1.problems.iter().map(Problem::to_string).collect();
        insta::assert_snapshot!(problems.join("\n"), @r#"
        x.csv, row 2, short_forms: found "rób"; expected each name once in a row, accents and capitals aside
          hint: write rows like: Spanish,José,Pepe; Chepe; Cheo
        x.csv, row 2, language: found ""; expected the language in which people use these short forms
          hint: write rows like: Spanish,José,Pepe; Chepe; Cheo
        x.csv, row 3, short_forms: found ""; expected a name
          hint: write rows like: Spanish,José,Pepe; Chepe; Cheo
        x.csv, row 4, name: found "Anne"; expected one row for this name; the first is row 3
          hint: write rows like: Spanish,José,Pepe; Chepe; Cheo
        x.csv, row 5: found 2 cells; expected 3 cells: language,name,short_forms
          hint: a cell with a comma in it stands in double quotes: "Lee, Ann"
        "#);
        assert_eq!(read("x.csv", b"name\n").1.problems[0].code, "list-header");
    }

    #[test]
    fn the_programs_own_table_is_right() {
        let (short_forms, findings) = read("short-forms.csv", include_bytes!("../../data/short-forms.csv"));
        assert_eq!(findings, Findings::default());
        for (typed, name) in [("bob", "robert"), ("pepe", "jose"), ("lupe", "guadalupe"), ("paco", "francisco")] {
            assert!(short_forms.meant[typed].directly.contains(name), "{typed}");
        }
    }
}
