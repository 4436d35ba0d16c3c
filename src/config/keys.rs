//! Keys and values of a TOML text with their places: what is missing, misspelt or of the wrong kind becomes a problem
//! with row and key, and reading goes on. What a key means is not known here.

use crate::diagnostic::Problem;
use crate::diagnostic::shortened;
use std::ops::Range;
use std::ops::RangeInclusive;
use toml::Spanned;
use toml::de::DeTable;
use toml::de::DeValue;

/// A settings file taken apart, each value with its place.
pub struct Source<'t> {
    file: &'t str,
    text: &'t str,
    root: DeTable<'t>,
    /// What is not TOML at all.
    pub problems: Vec<Problem>,
}

/// One `[section]` while it is read. It remembers which keys were asked for, so that `finish` can name the others.
pub struct Section<'s> {
    source: &'s Source<'s>,
    /// `table.columns`; empty for the keys above the first section.
    name: String,
    table: Option<&'s DeTable<'s>>,
    row: Option<u64>,
    asked: Vec<&'static str>,
    problems: Vec<Problem>,
}

/// A value and its place.
pub type Placed<T> = (T, Range<usize>);

/// What a value must be, in words: completes "expected …", and says what to do.
pub struct Wanted {
    pub expected: String,
    pub hint: String,
}

/// A test that a text must pass.
pub struct Rule {
    pub holds: fn(&str) -> bool,
    pub expected: &'static str,
    pub hint: &'static str,
}

impl<'t> Source<'t> {
    /// Reads all the TOML there is; what cannot be read is in `problems`.
    pub fn parse(file: &'t str, text: &'t str) -> Source<'t> {
        let (root, errors) = DeTable::parse_recoverable(text);
        let mut source = Source { file, text, root: root.into_inner(), problems: Vec::new() };
        let mut last_row = None;
        for error in errors {
            let row = source.row(error.span().map_or(0, |span| span.start));
            // One slip often upsets the parser several times in a row; the first message is the useful one.
            if last_row != Some(row) {
                let problem = source.syntax_problem(row, error.message());
                source.problems.push(problem);
            }
            last_row = Some(row);
        }
        source
    }

    fn syntax_problem(&self, row: u64, message: &str) -> Problem {
        Problem {
            file: self.file.to_owned(),
            row: Some(row),
            column: None,
            code: "settings-syntax",
            found: message.split_whitespace().collect::<Vec<_>>().join(" "),
            expected: "a line of the form key = value, or [section]".into(),
            hint: "put texts in double quotes, and close every quote and bracket; # starts a comment".into(),
        }
    }

    /// The physical line of a place, counted from 1.
    fn row(&self, offset: usize) -> u64 {
        let before = self.text.as_bytes().get(..offset).unwrap_or_default();
        1 + before.iter().filter(|byte| **byte == b'\n').count() as u64
    }

    /// The keys above the first section.
    pub fn top(&self) -> Section<'_> {
        Section {
            source: self,
            name: String::new(),
            table: Some(&self.root),
            row: None,
            asked: Vec::new(),
            problems: Vec::new(),
        }
    }
}

impl<'s> Section<'s> {
    /// A section inside this one. Absent, it is an empty one.
    pub fn section(&mut self, name: &'static str) -> Section<'s> {
        let value = self.value(name);
        let table = value.and_then(|value| value.get_ref().as_table());
        if let (Some(value), None) = (value, table) {
            let expected = format!("a section that begins with the line [{}]", self.path(name));
            self.refuse(name, &value.span(), Wanted { expected, hint: "put its keys below that line".into() });
        }
        let row = value.map(|value| self.source.row(value.span().start));
        Section { source: self.source, name: self.path(name), table, row, asked: Vec::new(), problems: Vec::new() }
    }

    /// All problems of the section, keys nobody asked for among them.
    pub fn finish(mut self) -> Vec<Problem> {
        for (key, _) in self.table.into_iter().flatten() {
            if !self.asked.contains(&key.get_ref().as_ref()) {
                self.unknown(key);
            }
        }
        self.problems
    }

    /// The problems noted so far, for a section whose keys are free: there are no unknown ones.
    pub fn refused(self) -> Vec<Problem> {
        self.problems
    }

    /// The keys and texts of a section whose keys are free, such as `[table.columns]`.
    pub fn free_texts(&mut self) -> Vec<(Placed<&'s str>, Placed<String>)> {
        let mut texts = Vec::new();
        for (key, value) in self.table.into_iter().flatten() {
            let key_text: &'s str = key.get_ref().as_ref();
            if let Some(text) = self.item_text(key_text, value) {
                texts.push(((key_text, key.span()), text));
            }
        }
        texts
    }

    /// A text that may be left out.
    pub fn text(&mut self, key: &'static str) -> Option<Placed<String>> {
        let value = self.value(key)?;
        self.item_text(key, value)
    }

    /// A text that may be left out and must pass a test.
    pub fn ruled_text(&mut self, key: &'static str, rule: &Rule) -> Option<String> {
        let (text, span) = self.text(key)?;
        if (rule.holds)(&text) {
            return Some(text);
        }
        self.refuse(key, &span, Wanted { expected: rule.expected.into(), hint: rule.hint.into() });
        None
    }

    /// A text that only the certifying body can give; where it is missing, the problem shows an example.
    pub fn own_text(&mut self, key: &'static str, example: &str) -> String {
        if self.value(key).is_none() {
            self.missing(key, example);
        }
        self.text(key).map(|(text, _)| text).unwrap_or_default()
    }

    /// As `own_text`, with a test; the rule's hint is an example.
    pub fn own_ruled_text(&mut self, key: &'static str, rule: &Rule) -> String {
        if self.value(key).is_none() {
            self.missing(key, rule.hint);
        }
        let Some((text, place)) = self.text(key) else { return String::new() };
        if !(rule.holds)(&text) {
            let hint = format!("write it as \"{}\"", rule.hint);
            self.refuse(key, &place, Wanted { expected: rule.expected.into(), hint });
        }
        text
    }

    /// `true` or `false`; absent is false.
    pub fn flag(&mut self, key: &'static str) -> bool {
        let Some(value) = self.value(key) else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            let expected = "true or false, without quotes".into();
            self.refuse(key, &value.span(), Wanted { expected, hint: format!("write {key} = true") });
            false
        })
    }

    /// A whole number within bounds, or nothing.
    pub fn whole(&mut self, key: &'static str, bounds: RangeInclusive<u32>) -> Option<u32> {
        let value = self.value(key)?;
        let number = value.get_ref().as_integer().and_then(|n| u32::from_str_radix(n.as_str(), n.radix()).ok());
        if let Some(number) = number.filter(|number| bounds.contains(number)) {
            return Some(number);
        }
        let expected = format!("a whole number from {} to {}", bounds.start(), bounds.end());
        self.refuse(key, &value.span(), Wanted { expected, hint: "write it in digits, without quotes".into() });
        None
    }

    /// A day, with or without quotes, as text.
    pub fn day_text(&mut self, key: &'static str) -> Option<Placed<String>> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Datetime(day) => Some((day.to_string(), value.span())),
            _ => self.text(key),
        }
    }

    /// A list of texts, none of them empty; absent is an empty list.
    pub fn texts(&mut self, key: &'static str) -> Vec<Placed<String>> {
        self.items(key).into_iter().filter_map(|item| self.item_text(key, item)).collect()
    }

    /// A list of pairs of texts, or nothing where the key is absent.
    pub fn pairs(&mut self, key: &'static str) -> Option<Vec<[Placed<String>; 2]>> {
        self.value(key)?;
        Some(self.items(key).into_iter().filter_map(|item| self.item_pair(key, item)).collect())
    }

    /// Notes that the value at a place is not what it must be.
    pub fn refuse(&mut self, key: &str, place: &Range<usize>, wanted: Wanted) {
        let problem = Problem {
            file: self.source.file.to_owned(),
            row: Some(self.source.row(place.start)),
            column: Some(self.path(key)),
            code: "setting-value",
            found: shortened(self.source.text.get(place.clone()).unwrap_or_default()),
            expected: wanted.expected,
            hint: wanted.hint,
        };
        self.problems.push(problem);
    }

    fn value(&mut self, key: &'static str) -> Option<&'s Spanned<DeValue<'s>>> {
        self.asked.push(key);
        self.table?.get(key)
    }

    fn items(&mut self, key: &'static str) -> Vec<&'s Spanned<DeValue<'s>>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array() else {
            self.refuse(key, &value.span(), wanted_list());
            return Vec::new();
        };
        items.iter().collect()
    }

    fn item_text(&mut self, key: &str, item: &'s Spanned<DeValue<'s>>) -> Option<Placed<String>> {
        match item.get_ref().as_str().map(str::trim) {
            Some(text) if !text.is_empty() => Some((text.to_owned(), item.span())),
            _ => {
                self.refuse(key, &item.span(), wanted_text());
                None
            }
        }
    }

    fn item_pair(&mut self, key: &str, item: &'s Spanned<DeValue<'s>>) -> Option<[Placed<String>; 2]> {
        let parts: Vec<_> = item.get_ref().as_array().into_iter().flat_map(|pair| pair.iter()).collect();
        let [first, second] = parts[..] else {
            self.refuse(key, &item.span(), wanted_pair());
            return None;
        };
        Some([self.item_text(key, first)?, self.item_text(key, second)?])
    }

    fn missing(&mut self, key: &str, example: &str) {
        // In a text that is not whole TOML, a key that seems missing may just not have been reached.
        if !self.source.problems.is_empty() {
            return;
        }
        let place =
            if self.name.is_empty() { "above the first section".into() } else { format!("below [{}]", self.name) };
        self.problems.push(Problem {
            file: self.source.file.to_owned(),
            row: self.row,
            column: Some(self.path(key)),
            code: "setting-missing",
            found: String::new(),
            expected: "a value: it has no default, because only the certifying body knows it".into(),
            hint: format!("{place}, add a line such as: {key} = \"{example}\""),
        });
    }

    fn unknown(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>) {
        let mut known: Vec<&str> = self.asked.clone();
        known.sort_unstable();
        known.dedup();
        let place = if self.name.is_empty() { "at the top".into() } else { format!("in [{}]", self.name) };
        self.problems.push(Problem {
            file: self.source.file.to_owned(),
            row: Some(self.source.row(key.span().start)),
            column: Some(self.path(key.get_ref())),
            code: "setting-unknown",
            found: shortened(key.get_ref()),
            expected: format!("one of the keys known {place}: {}", known.join(", ")),
            hint: "correct the spelling, or take the line out".into(),
        });
    }

    fn path(&self, key: &str) -> String {
        if self.name.is_empty() { shortened(key) } else { format!("{}.{}", self.name, shortened(key)) }
    }
}

fn wanted_text() -> Wanted {
    Wanted { expected: "a text that is not empty".into(), hint: "put it in double quotes".into() }
}

fn wanted_list() -> Wanted {
    Wanted { expected: "a list".into(), hint: "put it in brackets: [\"one\", \"two\"]".into() }
}

fn wanted_pair() -> Wanted {
    let expected = "a pair of a status and an action".into();
    Wanted { expected, hint: "write each pair as [\"Active/No sanctions\", \"Suspended\"]".into() }
}
