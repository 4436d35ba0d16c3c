//! Records as JSON for other programs: a line of `data/registry.ndjson`, the file of one certification, and the schema
//! and the OpenAPI document that describe them (docs/format.md, "Open data").

use crate::artifact::Artifact;
use crate::config::Settings;
use crate::registry::{Action, Record, Status};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// The version in the address. What changes the meaning of a field gets a new one; new fields do not.
const FOLDER: &str = "api/v1";

/// From the file of a certification to the root of the site.
const ROOT: &str = "../../../";

/// A record as the number tree holds it, with its number.
#[derive(Serialize)]
struct Line<'a> {
    number: &'a str,
    #[serde(flatten)]
    record: &'a Record,
}

/// The same with where to go from there.
#[derive(Serialize)]
struct Certification<'a> {
    #[serde(flatten)]
    line: Line<'a>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fictional: bool,
    links: Links,
}

/// Whole addresses where the site knows its own, else seen from the file.
#[derive(Serialize)]
struct Links {
    /// The page for people.
    record: String,
    /// The head, which says how old the data are.
    head: String,
    description: String,
}

/// One line of JSON without white space, and its line end.
pub fn line(record: &Record) -> String {
    let line = Line { number: &record.number, record };
    let mut text = serde_json::to_string(&line).unwrap_or_default();
    text.push('\n');
    text
}

/// Where the file of a certification stands. A number in normal form holds letters and digits only.
pub fn path(number: &str) -> String {
    format!("{FOLDER}/certifications/{number}.json")
}

/// The file of one certification. It depends on the record and the settings, never on the day.
pub fn file(record: &Record, settings: &Settings) -> Artifact {
    let root = settings.site.base_url.as_deref().unwrap_or(ROOT);
    let links = Links {
        record: format!("{root}record/#{}", record.number),
        head: format!("{root}head.json"),
        description: format!("{root}{FOLDER}/openapi.json"),
    };
    let line = Line { number: &record.number, record };
    let certification = Certification { line, fictional: settings.fictional, links };
    Artifact { path: path(&record.number), bytes: serde_json::to_vec(&certification).unwrap_or_default() }
}

/// The OpenAPI document.
pub fn description(settings: &Settings) -> Artifact {
    let program = &settings.program;
    let server = settings.site.base_url.as_ref().map_or("../v1".to_owned(), |root| format!("{root}{FOLDER}"));
    let document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": program.registry,
            "version": "1",
            "summary": "One file for each certification",
            "description": about(settings),
            "contact": { "name": program.issuer, "url": settings.contact.website, "email": settings.contact.email },
        },
        "servers": [{ "url": server }],
        "paths": { "/certifications/{number}.json": { "get": operation(settings) } },
        "components": { "schemas": { "Certification": certification_schema(settings) } },
    });
    Artifact { path: format!("{FOLDER}/openapi.json"), bytes: pretty(&document) }
}

/// The JSON Schema (2020-12) of one line of `data/registry.ndjson`.
pub fn line_schema(settings: &Settings) -> Vec<u8> {
    let mut schema = record_schema(settings);
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!("One certification");
    pretty(&schema)
}

/// JSON that people can read, with a line end.
fn pretty(value: &Value) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn about(settings: &Settings) -> String {
    let made_up = if settings.fictional { "These data are made up: the people do not exist.\n\n" } else { "" };
    format!(
        "{made_up}Files on a plain web host: only GET and HEAD are answered, and no key is needed. How old the data are \
         stands in head.json at the root of the site: `data_as_of`, and `next_due`, after which they may be \
         out of date. Ask with If-None-Match to fetch only what changed.\n\nA certification is valid today only when \
         `status` is `active`, `action` is `none` or `under-investigation` (no finding has been made), today in the time \
         zone {} is not after `expires`, and there is neither `held` nor `unlisted`.\n\n{}",
        settings.zone.name(),
        settings.open_data.reuse_terms
    )
}

fn operation(settings: &Settings) -> Value {
    let pattern = format!("^{}$", settings.number.expression());
    json!({
        "operationId": "certification",
        "summary": "What the registry states about one certification",
        "parameters": [{
            "name": "number",
            "in": "path",
            "required": true,
            "description": format!(
                "The number in its normal form, {}: capital letters, no spaces, no hyphens, no #.",
                settings.number.in_words()
            ),
            "schema": { "type": "string", "pattern": pattern },
        }],
        "responses": {
            "200": {
                "description": "The certification.",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Certification" } } },
            },
            "304": { "description": "Not changed since the answer whose ETag was sent along." },
            "404": {
                "description": "There is no certification with this number, or it is not in its normal form. The body \
                    is a page for people.",
                "content": { "text/html": {} },
            },
        },
    })
}

fn certification_schema(settings: &Settings) -> Value {
    let mut schema = record_schema(settings);
    let address = json!({ "type": "string", "format": "uri-reference" });
    schema["properties"]["fictional"] = json!({ "type": "boolean", "description": "true: made-up data." });
    schema["properties"]["links"] = json!({
        "type": "object",
        "description": "Addresses, whole or seen from this file: the page for people, the head with the age of the \
            data, this description.",
        "properties": { "record": address, "head": address, "description": address },
        "required": ["record", "head", "description"],
    });
    schema["required"] = json!(["number", "name", "links"]);
    schema
}

/// A reader must ignore fields that it does not know, so the schema allows others.
fn record_schema(settings: &Settings) -> Value {
    let day = |about: &str| json!({ "type": "string", "format": "date", "description": about });
    let codes = |codes: Vec<&str>, about: &str| json!({ "type": "string", "enum": codes, "description": about });
    let texts = |about: &str| json!({ "type": "array", "items": { "type": "string" }, "description": about });
    let mut fields = Map::new();
    let mut add = |name: &str, schema: Value| fields.insert(name.to_owned(), schema);
    add("number", json!({ "type": "string", "pattern": format!("^{}$", settings.number.expression()) }));
    add(
        "name",
        json!({ "type": ["string", "null"], "description": "null where it is withheld or could not be read." }),
    );
    add("active", day("The day on which the certification became active."));
    add("expires", day("The last valid day. After it the certification is expired, whatever its status."));
    add("status", codes(Status::ALL.map(Status::code).to_vec(), "As it is on record. Missing: not known."));
    add("action", codes(Action::ALL.map(Action::code).to_vec(), "As it is on record. Missing: not known."));
    add("changed", json!({ "type": "string", "description": "When it was set: a day, or a time in UTC." }));
    add("other_names", texts("Former names and names used at work."));
    if settings.table.publish_specializations {
        add("specializations", texts("Titles of specialised training."));
    }
    add("ended", ended_schema(day("The first day without it.")));
    add("held", held_schema());
    add("unlisted", day("The day from which the registry no longer lists this number."));
    json!({ "type": "object", "properties": fields, "required": ["number", "name"] })
}

fn ended_schema(on: Value) -> Value {
    let actions = [Action::Suspended, Action::Revoked].map(Action::code);
    json!({
        "type": "object",
        "description": "A suspension or revocation that is over.",
        "properties": { "action": { "type": "string", "enum": actions }, "on": on },
        "required": ["action", "on"],
    })
}

fn held_schema() -> Value {
    json!({
        "type": "object",
        "description": "There while the registry corrects this record: it is not proof of good standing.",
        "properties": { "confirmed": {
            "type": "string", "format": "date-time",
            "description": "The time of the data in which the record was last whole. Missing: never.",
        } },
    })
}
