//! The sentences of the interface in one language: messages with their arguments filled in, numbers, days and times as
//! its readers write them.
//!
//! fluent-bundle and unic-langid are used here and in `messages` alone.

use super::messages::{Messages, Shape, unreadable};
use crate::diagnostic::{Problem, quoted};
use crate::time::{Day, Moment, Zone};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// The message that shows how a language writes large numbers.
const NUMBER_EXAMPLE: &str = "ui-number-example";

/// Numbers that between them are of every plural class that a language has, also where only zero, or millions, have one.
const COUNTS: [std::ops::RangeInclusive<u64>; 2] = [0..=200, 1_000_000..=1_000_000];

type Bundle = FluentBundle<FluentResource>;

/// One language's messages.
pub struct Words {
    /// The language's code, as `lang` attributes say it: `en`.
    pub language: String,
    /// `ltr` or `rtl`, as `dir` attributes say it.
    pub direction: &'static str,
    pub shapes: BTreeMap<String, Shape>,
    /// What the script says in each part, as `client/lib/words.js` reads it; by the names of its parts.
    pub script: BTreeMap<&'static str, Map<String, Value>>,
    identifier: LanguageIdentifier,
    bundle: Bundle,
}

impl Words {
    /// The messages of a language out of its files; every problem of every file is reported at once. `files`: names, as
    /// `en.ftl`, and texts.
    pub fn read(language: &str, files: &[(&str, &str)]) -> Result<Words, Vec<Problem>> {
        let identifier: LanguageIdentifier = language.parse().map_err(|_| vec![unknown_language(language)])?;
        let mut words = Words {
            language: language.to_owned(),
            direction: match identifier.character_direction() {
                CharacterDirection::RTL => "rtl",
                _ => "ltr",
            },
            shapes: BTreeMap::new(),
            script: BTreeMap::new(),
            bundle: bundle(&identifier),
            identifier,
        };
        let mut problems = Vec::new();
        for (name, text) in files {
            problems.extend(words.add(&format!("locales/{name}"), text).err().into_iter().flatten());
        }
        if problems.is_empty() {
            problems.extend(words.set_numbers().err());
        }
        if problems.is_empty() { Ok(words) } else { Err(problems) }
    }

    fn add(&mut self, file: &str, text: &str) -> Result<(), Vec<Problem>> {
        let messages = Messages::read(file, text)?;
        for (part, said) in messages.script()? {
            self.script.entry(part).or_default().extend(said);
        }
        self.shapes.extend(messages.shapes());
        self.bundle
            .add_resource(messages.resource)
            .map_err(|errors| errors.iter().map(|error| unreadable(file, text, 0, &error.to_string())).collect())
    }

    /// Has numbers written as the language's own example shows.
    fn set_numbers(&mut self) -> Result<(), Problem> {
        let example = self.sentence(NUMBER_EXAMPLE)?;
        let formatter: fn(&FluentValue, &_) -> Option<String> = match example.as_str() {
            "1,234,567" => grouped::<',', 3, _>,
            "1.234.567" => grouped::<'.', 3, _>,
            "1\u{A0}234\u{A0}567" => grouped::<'\u{A0}', 3, _>,
            "12,34,567" => grouped::<',', 2, _>,
            _ => return Err(self.unknown_numbers(&example)),
        };
        self.bundle.set_formatter(Some(formatter));
        Ok(())
    }

    /// The plural classes that whole numbers have in this language: `one` and `other` in English.
    pub fn plural_classes(&self) -> BTreeSet<String> {
        let text =
            "class = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
        let mut probe = bundle(&self.identifier);
        let added = FluentResource::try_new(text.to_owned()).map(|resource| probe.add_resource(resource));
        debug_assert!(matches!(added, Ok(Ok(()))));
        let pattern = probe.get_message("class").and_then(|message| message.value());
        let class = |count: u64| {
            let arguments = FluentArgs::from_iter([("n", count)]);
            pattern.map(|pattern| probe.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
        };
        COUNTS.into_iter().flatten().filter_map(class).collect()
    }

    /// A message with its arguments filled in. The error is a sentence for whoever edits templates or messages.
    pub fn say(&self, id: &str, arguments: &FluentArgs) -> Result<String, String> {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else { return Err(format!("there is no message {}", quoted(id))) };
        let isolated = (self.direction == "rtl").then(|| self.isolated(id, arguments));
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(isolated.as_ref().unwrap_or(arguments)), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(format!("message {}: {error}", quoted(id))),
        }
    }

    /// What is filled into a sentence that is written from the right: texts between isolation marks, so that a phone number
    /// keeps its order. Figures alone and words of such a language need none; inside marks, a day would be turned round.
    fn isolated(&self, id: &str, arguments: &FluentArgs) -> FluentArgs<'static> {
        let choice = self.shapes.get(id).and_then(|shape| shape.choice.as_ref());
        let is_chosen_by = |name: &str| choice.is_some_and(|choice| choice.variable == name);
        let placed = |(name, value): (&str, &FluentValue)| {
            let value = match value {
                FluentValue::String(text) if !is_chosen_by(name) && needs_isolation(text) => {
                    FluentValue::from(format!("\u{2068}{text}\u{2069}"))
                }
                other => other.into_owned(),
            };
            (name.to_owned(), value)
        };
        arguments.iter().map(placed).collect()
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
            ("hour24", hour.to_string()),
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

    fn unknown_numbers(&self, found: &str) -> Problem {
        Problem {
            file: format!("locales/{}.ftl", self.language),
            row: None,
            column: Some(NUMBER_EXAMPLE.to_owned()),
            code: "number-example",
            found: quoted(found),
            expected: "1,234,567 or 1.234.567 or 12,34,567, or no-break spaces (U+00A0) between the figures".to_owned(),
            hint: "write the number 1234567 as readers of this language write it, with the figures 0 to 9".to_owned(),
        }
    }
}

fn needs_isolation(text: &str) -> bool {
    let is_from_the_right =
        |sign: char| matches!(sign, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    !text.chars().all(|sign| sign.is_ascii_digit()) && !text.chars().any(is_from_the_right)
}

fn bundle(identifier: &LanguageIdentifier) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier.clone()]);
    // Isolation marks would stand in titles and attributes, where nothing can hide them; names stand in <bdi>.
    bundle.set_use_isolating(false);
    bundle
}

/// Whole numbers with a sign between groups of figures: the last of three, those before it of `BEFORE`.
fn grouped<const SIGN: char, const BEFORE: usize, M>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if number.value.fract() != 0.0 {
        return None;
    }
    let digits = format!("{:.0}", number.value.abs());
    let mut text = String::from(if number.value < 0.0 { "-" } else { "" });
    for (place, digit) in digits.char_indices() {
        let after = digits.len() - place;
        if place > 0 && after >= 3 && (after - 3).is_multiple_of(BEFORE) {
            text.push(SIGN);
        }
        text.push(digit);
    }
    Some(text)
}

fn unknown_language(language: &str) -> Problem {
    Problem {
        file: format!("locales/{language}.ftl"),
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
        let text = format!("ui-number-example = 1,234,567\n{text}");
        Words::read("en", &[("en.ftl", &text)]).map_err(|problems| format!("{problems:?}")).expect("words")
    }

    fn read(language: &str, text: &str) -> Words {
        Words::read(language, &[("xx.ftl", text)]).unwrap_or_else(|problems| panic!("{problems:?}"))
    }

    fn complaint(text: &str) -> String {
        let problems = Words::read("en", &[("en.ftl", text)]).err().expect("problems");
        problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn script_messages_are_texts_or_one_choice_of_texts() {
        let text = "page = Not for the script\nlater-hello = Later\nui-hello = Hello { $name }\nui-found = { $count ->\n    [0] None\n    [one] One\n   *[other] { $count } people\n}\n";
        let json = serde_json::Value::Object(words(text).script["ui"].clone()).to_string();
        insta::assert_snapshot!(json, @r#"{"ui-found":{"forms":{"0":"None","one":"One","other":"{count} people"},"on":"count"},"ui-hello":"Hello {name}","ui-number-example":"1,234,567"}"#);
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
    fn numbers_are_written_as_the_example_of_each_language() {
        let cases = include_str!("../../tests/cases/numbers.tsv").replace('·', "\u{A0}");
        for line in cases.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let text = format!("ui-number-example = {}\nn = {{ $n }}", cells[0]);
            let words = read("en", &text);
            let number: i64 = cells[1].parse().expect("a number");
            assert_eq!(words.say("n", &FluentArgs::from_iter([("n", number)])).expect("said"), cells[2]);
        }
        let other = Words::read("de", &[("de.ftl", "ui-number-example = 1'234'567\n")]).err().expect("a problem");
        assert_eq!(other[0].code, "number-example");
    }

    #[test]
    fn plural_classes_and_directions_are_those_of_the_language() {
        let of = |language: &str| {
            let words = read(language, "ui-number-example = 1,234,567\n");
            format!("{} {}", words.direction, words.plural_classes().into_iter().collect::<Vec<_>>().join(" "))
        };
        let told = ["en", "ar", "fa", "ja", "ru", "zh-Hans", "zh-Hant", "es"].map(of);
        insta::assert_snapshot!(told.join("\n"), @r"
        ltr one other
        rtl few many one other two zero
        rtl one other
        ltr other
        ltr few many one
        ltr other
        ltr other
        ltr one other
        ");
    }

    #[test]
    fn a_phone_number_keeps_its_order_among_letters_from_the_right_and_a_day_that_of_the_sentence() {
        let text = "ui-number-example = 1,234,567\nui-date = { $day } { $month } { $year }\nui-month-3 = مارس\ncall = اتصل { $phone } { $date }\n";
        let words = read("ar", text);
        let date = words.day(Day::parse("2027-03-14").expect("a day")).expect("said");
        let phone = "(555) 010-0199".to_owned();
        let said = words.filled("call", &[("phone", phone), ("date", date)], None).expect("said");
        assert_eq!(said, "اتصل \u{2068}(555) 010-0199\u{2069} 14 مارس 2027");
    }

    #[test]
    fn a_missing_message_or_variable_is_an_error_and_never_an_empty_sentence() {
        let words = words("hello = Hello { $name }");
        assert!(words.say("goodbye", &FluentArgs::new()).is_err());
        assert!(words.say("hello", &FluentArgs::new()).is_err());
    }
}
