//! The sentences of the interface: Fluent messages for the pages, and those of the same file that the script says, as JSON.
//!
//! fluent-bundle, fluent-syntax and unic-langid are used here alone.

use crate::diagnostic::{Problem, quoted};
use crate::time::{Day, Moment, Zone};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use unic_langid::LanguageIdentifier;

/// Messages of the script have an id that begins with one of these words and a hyphen: `ui` what every look-up says,
/// `later` what pages fetch when first needed, `day` what fields for days say, `history` what a record's history says,
/// `proof` who signed the site, and what each tool says. Each is published as a file of its own.
const SCRIPT: [&str; 11] =
    ["ui", "later", "day", "advert", "complaint", "dates", "history", "proof", "routes", "sheet", "staff"];

/// One language's messages.
pub struct Words {
    /// The language's code, as `lang` attributes say it: `en`.
    pub language: String,
    bundle: FluentBundle<FluentResource>,
    script: BTreeMap<&'static str, Value>,
}

impl Words {
    /// Reads `locales/LANGUAGE.ftl`. Every problem of the file is reported at once.
    pub fn read(language: &str, text: &str) -> Result<Words, Vec<Problem>> {
        let file = format!("locales/{language}.ftl");
        let identifier: LanguageIdentifier = language.parse().map_err(|_| vec![unknown_language(&file, language)])?;
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
            errors.iter().map(|error| unreadable(&file, text, error.pos.start, &error.to_string())).collect::<Vec<_>>()
        })?;
        let said = |part: &'static str| Ok((part, script_messages(&file, &resource, part)?));
        let script = SCRIPT.into_iter().map(said).collect::<Result<_, Vec<Problem>>>()?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks would stand in titles and attributes, where nothing can hide them; names stand in <bdi>.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(grouped));
        match bundle.add_resource(resource) {
            Ok(()) => Ok(Words { language: language.to_owned(), bundle, script }),
            Err(errors) => Err(errors.iter().map(|error| unreadable(&file, text, 0, &error.to_string())).collect()),
        }
    }

    /// A message with its arguments filled in. The error is a sentence for whoever edits templates or messages.
    pub fn say(&self, id: &str, arguments: &FluentArgs) -> Result<String, String> {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else { return Err(format!("there is no message {}", quoted(id))) };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(format!("message {}: {error}", quoted(id))),
        }
    }

    /// A message without arguments.
    pub fn sentence(&self, id: &str) -> Result<String, Problem> {
        self.say(id, &FluentArgs::new()).map_err(|found| self.unsayable(found))
    }

    /// A number as people read it: "1,234".
    pub fn number(&self, number: u64) -> Result<String, Problem> {
        self.counted("group-count", number)
    }

    /// A message about how many there are of something.
    pub fn counted(&self, id: &str, count: u64) -> Result<String, Problem> {
        let count = FluentValue::from(count);
        self.say(id, &FluentArgs::from_iter([("count", count)])).map_err(|found| self.unsayable(found))
    }

    /// A message with texts and a number filled in.
    pub fn filled(&self, id: &str, texts: &[(&str, String)], number: Option<(&str, u64)>) -> Result<String, Problem> {
        let mut arguments = FluentArgs::new();
        texts.iter().for_each(|(name, text)| arguments.set((*name).to_owned(), text.clone()));
        number.into_iter().for_each(|(name, number)| arguments.set(name.to_owned(), number));
        self.say(id, &arguments).map_err(|found| self.unsayable(found))
    }

    /// A month as people read it: "November 2026". `month` is 1 to 12.
    pub fn month(&self, year: i64, month: i64) -> Result<String, Problem> {
        let parts = [("month", self.sentence(&format!("ui-month-{month}"))?), ("year", year.to_string())];
        self.say("month-of-year", &FluentArgs::from_iter(parts)).map_err(|found| self.unsayable(found))
    }

    /// A day as people read it: "21 November 2026".
    pub fn day(&self, day: Day) -> Result<String, Problem> {
        let month = self.sentence(&format!("ui-month-{}", day.month()))?;
        let parts = [("day", day.day().to_string()), ("month", month), ("year", day.year().to_string())];
        self.say("ui-date", &FluentArgs::from_iter(parts)).map_err(|found| self.unsayable(found))
    }

    /// A moment as people read it on the registry's clock: "3:00 p.m. on 21 November 2026".
    pub fn moment(&self, moment: Moment, zone: &Zone) -> Result<String, Problem> {
        let (hour, minute) = moment.clock_in(zone);
        let half = if hour < 12 { "moment-morning" } else { "moment-afternoon" };
        let parts = [
            ("date", self.day(moment.day_in(zone))?),
            ("hour", ((hour + 11) % 12 + 1).to_string()),
            ("minute", format!("{minute:02}")),
        ];
        self.say(half, &FluentArgs::from_iter(parts)).map_err(|found| self.unsayable(found))
    }

    /// A time zone as people call it: "Pacific Time", as browsers say it, or "Vienna time".
    pub fn zone(&self, zone: &Zone) -> Result<String, Problem> {
        let last = zone.name().rsplit('/').next().unwrap_or_default();
        self.filled("zone-words", &[("zone", last.to_owned()), ("place", last.replace('_', " "))], None)
    }

    fn unsayable(&self, found: String) -> Problem {
        Problem {
            file: format!("locales/{}.ftl", self.language),
            row: None,
            column: None,
            code: "message-missing",
            found,
            expected: "the messages that this version of the program says".to_owned(),
            hint: "compare the file with the one built into the program".to_owned(),
        }
    }

    /// What the script says in each part, as `client/lib/words.js` reads it; by the names of its parts.
    pub fn script(&self) -> &BTreeMap<&'static str, Value> {
        &self.script
    }
}

/// Whole numbers with a comma between thousands. A language that writes them otherwise gets its case here.
fn grouped<M>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if number.value.fract() != 0.0 {
        return None;
    }
    let digits = format!("{:.0}", number.value.abs());
    let mut text = String::from(if number.value < 0.0 { "-" } else { "" });
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    Some(text)
}

/// All messages of one part of the script as one JSON object, or every message that the script could not say.
fn script_messages(file: &str, resource: &FluentResource, part: &str) -> Result<Value, Vec<Problem>> {
    let is_of_part = |id: &str| id.strip_prefix(part).is_some_and(|rest| rest.starts_with('-'));
    let mut messages = Map::new();
    let mut problems = Vec::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        if !is_of_part(message.id.name) {
            continue;
        }
        match script_message(message) {
            Some(value) => drop(messages.insert(message.id.name.to_owned(), value)),
            None => problems.push(too_rich(file, message.id.name)),
        }
    }
    if problems.is_empty() { Ok(Value::Object(messages)) } else { Err(problems) }
}

fn script_message(message: &Message<&str>) -> Option<Value> {
    let pattern = message.value.as_ref()?;
    match pattern.elements.as_slice() {
        [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] => {
            choice(selector, variants)
        }
        _ => flat(pattern).map(Value::String),
    }
}

/// A message that chooses whole sentences by one variable: `{"on":"count","forms":{"one":"…","other":"…"}}`.
fn choice(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Option<Value> {
    let InlineExpression::VariableReference { id } = selector else { return None };
    let mut forms = Map::new();
    for variant in variants {
        let key = match variant.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => value,
        };
        forms.insert(key.to_owned(), Value::String(flat(&variant.value)?));
    }
    forms.contains_key("other").then(|| serde_json::json!({ "on": id.name, "forms": forms }))
}

/// A text with `{variable}` placeholders and nothing else.
fn flat(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                text.push_str(&placeholder(inline)?)
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

fn placeholder(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(format!("{{{}}}", id.name)),
        InlineExpression::StringLiteral { value } => Some((*value).to_owned()),
        _ => None,
    }
}

fn unreadable(file: &str, text: &str, position: usize, found: &str) -> Problem {
    let before = text.get(..position).unwrap_or(text);
    Problem {
        file: file.to_owned(),
        row: u64::try_from(before.matches('\n').count() + 1).ok(),
        column: None,
        code: "message-unreadable",
        found: found.to_owned(),
        expected: "a Fluent message: an id, an equals sign and its words".to_owned(),
        hint: "see https://projectfluent.org/fluent/guide/ for how messages are written".to_owned(),
    }
}

fn too_rich(file: &str, id: &str) -> Problem {
    Problem {
        file: file.to_owned(),
        row: None,
        column: Some(id.to_owned()),
        code: "message-too-rich",
        found: String::new(),
        expected: "plain words with { $variables }, or one choice at the top with an [other] form".to_owned(),
        hint: "write whole sentences in each form; the script knows no terms, functions or choices inside a sentence"
            .to_owned(),
    }
}

fn unknown_language(file: &str, language: &str) -> Problem {
    Problem {
        file: file.to_owned(),
        row: None,
        column: None,
        code: "language-unknown",
        found: quoted(language),
        expected: "a file named by its language code, such as en.ftl".to_owned(),
        hint: "rename the file".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Words {
        Words::read("en", text).map_err(|problems| format!("{problems:?}")).expect("words")
    }

    fn complaint(text: &str) -> String {
        let problems = Words::read("en", text).err().expect("problems");
        problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn script_messages_are_texts_or_one_choice_of_texts() {
        let text = "page = Not for the script\nlater-hello = Later\nui-hello = Hello { $name }\nui-found = { $count ->\n    [0] None\n    [one] One\n   *[other] { $count } people\n}\n";
        let json = words(text).script()["ui"].to_string();
        insta::assert_snapshot!(json, @r#"{"ui-found":{"forms":{"0":"None","one":"One","other":"{count} people"},"on":"count"},"ui-hello":"Hello {name}"}"#);
    }

    #[test]
    fn a_message_that_the_script_cannot_say_is_a_problem() {
        insta::assert_snapshot!(complaint("ui-a = You have { $n ->\n    [one] one\n   *[other] many\n} left\n"), @r"
        locales/en.ftl, ui-a: expected plain words with { $variables }, or one choice at the top with an [other] form
          hint: write whole sentences in each form; the script knows no terms, functions or choices inside a sentence
        ");
    }

    #[test]
    fn an_unreadable_line_is_named() {
        insta::assert_snapshot!(complaint("one = First\nno equals sign\n"), @r#"
        locales/en.ftl, row 2: found Expected a token starting with "="; expected a Fluent message: an id, an equals sign and its words
          hint: see https://projectfluent.org/fluent/guide/ for how messages are written
        "#);
    }

    #[test]
    fn numbers_have_a_comma_between_thousands() {
        let said = |number: i64| words("n = { $n }").say("n", &FluentArgs::from_iter([("n", number)])).expect("said");
        assert_eq!([0, 72, 999, 1000, 1234567].map(said), ["0", "72", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn a_missing_message_or_variable_is_an_error_and_never_an_empty_sentence() {
        let words = words("hello = Hello { $name }");
        assert!(words.say("goodbye", &FluentArgs::new()).is_err());
        assert!(words.say("hello", &FluentArgs::new()).is_err());
    }
}
