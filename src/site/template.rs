//! The page templates: compiled once, rendered with what a page knows. Templates carry no sentences; they ask for them
//! with `t(id="…")`, in the page's own language, or in another with `t(lang="en", id="…")`. tera is used here alone.

use super::languages::Languages;
use super::minify;
use crate::diagnostic::Problem;
use fluent_bundle::{FluentArgs, FluentValue};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Context, Kwargs, State, Tera, Value};

/// All templates of the site, with what every page shares.
pub struct Templates {
    tera: Tera,
}

impl Templates {
    /// Compiles the templates. `shared` is an object whose fields every page sees.
    pub fn new(
        sources: &BTreeMap<String, String>,
        languages: Arc<Languages>,
        shared: &impl Serialize,
    ) -> Result<Templates, Problem> {
        let mut tera = Tera::new();
        tera.autoescape_on([".html", ".xml"]);
        tera.register_function("t", move |kwargs: Kwargs, page: &State| message(&languages, page, &kwargs));
        let context = Context::from_serialize(shared).map_err(|error| broken("templates", &error))?;
        tera.global_context().extend(context);
        let pairs = sources.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        tera.add_raw_templates(pairs).map_err(|error| broken("templates", &error))?;
        Ok(Templates { tera })
    }

    /// A page as published: rendered, its links led by `links`, and minified when it is HTML.
    pub fn page(
        &self,
        template: &str,
        facts: &impl Serialize,
        links: impl Fn(&str) -> String,
    ) -> Result<Vec<u8>, Problem> {
        let text = links(&self.text(template, facts)?);
        Ok(if template.ends_with(".html") { minify::page(&text) } else { text.into_bytes() })
    }

    /// A page as the template gives it.
    fn text(&self, template: &str, facts: &impl Serialize) -> Result<String, Problem> {
        let context = Context::from_serialize(facts).map_err(|error| broken(template, &error))?;
        self.tera.render(template, &context).map_err(|error| broken(template, &error))
    }
}

/// The function `t`: the message named by `id`, in the page's language or that of `lang`, with every other argument as a
/// variable of the message.
fn message(languages: &Languages, page: &State, kwargs: &Kwargs) -> tera::TeraResult<String> {
    let id = kwargs.must_get::<&str>("id")?;
    let language = match kwargs.get::<String>("lang")? {
        Some(language) => Some(language),
        None => page.get::<String>("lang")?,
    };
    let mut arguments = FluentArgs::new();
    for (key, value) in kwargs.iter() {
        match key.as_str() {
            Some("id" | "lang") | None => {}
            Some(name) => arguments.set(name.to_owned(), argument(value)),
        }
    }
    languages.of(&language.unwrap_or_default()).words.say(id, &arguments).map_err(tera::Error::message)
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
