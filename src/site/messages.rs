//! One file of Fluent messages taken apart: what fluent-bundle says, what of it the script says, as JSON, and the shape of
//! each message, by which languages are compared.
//!
//! fluent-syntax is used here alone.

use crate::diagnostic::Problem;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Messages of the script have an id that begins with one of these words and a hyphen: `ui` what every look-up says,
/// `later` what pages fetch when first needed, `day` what fields for days say, `history` what a record's history says,
/// `proof` who signed the site, and what each tool says. Each is published as a file of its own.
const SCRIPT: [&str; 11] =
    ["ui", "later", "day", "advert", "complaint", "dates", "history", "proof", "routes", "sheet", "staff"];

/// A file of messages.
pub struct Messages {
    /// As problems name it: `locales/en.ftl`.
    pub file: String,
    pub resource: FluentResource,
}

/// What a translation of a message must have too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    pub variables: BTreeSet<String>,
    pub choice: Option<Choice>,
}

/// A choice among whole sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub variable: String,
    /// `0`, `one`, `other`, …
    pub keys: BTreeSet<String>,
}

impl Messages {
    /// Reads a file. Every line that is no message is reported.
    pub fn read(file: &str, text: &str) -> Result<Messages, Vec<Problem>> {
        match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => Ok(Messages { file: file.to_owned(), resource }),
            Err((_, errors)) => {
                Err(errors.iter().map(|error| unreadable(file, text, error.pos.start, &error.to_string())).collect())
            }
        }
    }

    fn messages(&self) -> impl Iterator<Item = &Message<&str>> {
        self.resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    /// The shape of each message, by its id.
    pub fn shapes(&self) -> BTreeMap<String, Shape> {
        self.messages().map(|message| (message.id.name.to_owned(), shape(message))).collect()
    }

    /// What the script says, a JSON object for each part, or every message that the script could not say.
    pub fn script(&self) -> Result<BTreeMap<&'static str, Map<String, Value>>, Vec<Problem>> {
        let mut parts: BTreeMap<&'static str, Map<String, Value>> = BTreeMap::new();
        let mut problems = Vec::new();
        for message in self.messages() {
            let id = message.id.name;
            let Some(part) = SCRIPT.into_iter().find(|part| id.split('-').next() == Some(*part)) else { continue };
            match script_message(message) {
                Some(value) => drop(parts.entry(part).or_default().insert(id.to_owned(), value)),
                None => problems.push(too_rich(&self.file, id)),
            }
        }
        if problems.is_empty() { Ok(parts) } else { Err(problems) }
    }
}

fn shape(message: &Message<&str>) -> Shape {
    let mut shape = Shape::default();
    if let Some(pattern) = &message.value {
        shape.add(pattern);
    }
    shape
}

impl Shape {
    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => drop(self.variables.insert(id.name.to_owned())),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.add_choice(selector, variants);
                }
                _ => {}
            }
        }
    }

    fn add_choice(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        variants.iter().for_each(|variant| self.add(&variant.value));
        if let InlineExpression::VariableReference { id } = selector {
            let keys = variants.iter().map(|variant| key(variant).to_owned()).collect();
            self.choice = Some(Choice { variable: id.name.to_owned(), keys });
        }
    }
}

fn key<'t>(variant: &Variant<&'t str>) -> &'t str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
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
        forms.insert(key(variant).to_owned(), Value::String(flat(&variant.value)?));
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

/// A problem at a place of a text, in bytes from its start.
pub fn unreadable(file: &str, text: &str, position: usize, found: &str) -> Problem {
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
