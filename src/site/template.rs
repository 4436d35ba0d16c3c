//! The page templates: compiled once, rendered with what a page knows. Templates carry no sentences; they ask for them
//! with `t(id="…")`. tera is used here alone.

use super::minify;
use super::words::Words;
use crate::diagnostic::Problem;
use fluent_bundle::{FluentArgs, FluentValue};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Context, Kwargs, State, Tera, Value};

/// Where an attribute names a page of this site from its root, as links inside official words do.
const REFERENCE: &str = "=\"ref:";

/// All templates of the site, with what every page shares.
pub struct Templates {
    tera: Tera,
}

impl Templates {
    /// Compiles the templates. `shared` is an object whose fields every page sees.
    pub fn new(
        sources: &BTreeMap<String, String>,
        words: Arc<Words>,
        shared: &impl Serialize,
    ) -> Result<Templates, Problem> {
        let mut tera = Tera::new();
        tera.autoescape_on([".html", ".xml"]);
        tera.register_function("t", move |kwargs: Kwargs, _: &State| message(&words, &kwargs));
        let context = Context::from_serialize(shared).map_err(|error| broken("templates", &error))?;
        tera.global_context().extend(context);
        let pairs = sources.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        tera.add_raw_templates(pairs).map_err(|error| broken("templates", &error))?;
        Ok(Templates { tera })
    }

    /// A page as published: rendered, links inside official words led from the site's root, and minified when it is HTML.
    pub fn page(&self, template: &str, root: &str, facts: &impl Serialize) -> Result<Vec<u8>, Problem> {
        let text = self.text(template, facts)?.replace(REFERENCE, &format!("=\"{root}"));
        Ok(if template.ends_with(".html") { minify::page(&text) } else { text.into_bytes() })
    }

    /// A page as the template gives it.
    fn text(&self, template: &str, facts: &impl Serialize) -> Result<String, Problem> {
        let context = Context::from_serialize(facts).map_err(|error| broken(template, &error))?;
        self.tera.render(template, &context).map_err(|error| broken(template, &error))
    }
}

/// The function `t`: the message named by `id`, with every other argument as a variable of the message.
fn message(words: &Words, kwargs: &Kwargs) -> tera::TeraResult<String> {
    let id = kwargs.must_get::<&str>("id")?;
    let mut arguments = FluentArgs::new();
    for (key, value) in kwargs.iter() {
        match key.as_str() {
            Some("id") | None => {}
            Some(name) => arguments.set(name.to_owned(), argument(value)),
        }
    }
    words.say(id, &arguments).map_err(tera::Error::message)
}

fn argument(value: &Value) -> FluentValue<'static> {
    match value.as_i64() {
        Some(number) => FluentValue::from(number),
        None => FluentValue::from(value.to_string()),
    }
}

fn broken(template: &str, error: &tera::Error) -> Problem {
    let mut found = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        found.push_str(": ");
        found.push_str(&inner.to_string());
        cause = inner.source();
    }
    Problem {
        file: format!("templates/{}", template.trim_start_matches("templates")),
        row: None,
        column: None,
        code: "template-broken",
        found,
        expected: "a template that this version of the program can fill".to_owned(),
        hint: "compare the template with the one built into the program, or remove your copy of it".to_owned(),
    }
}
