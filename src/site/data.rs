//! The folder `data/`: the whole register as files to download, what describes and proves them, and a page about them
//! (docs/format.md, "Open data"). One file is made and handed on after the other, so that no two copies of the register
//! are held at a time. No time stands in any of them: a file changes only when its facts do.

use super::api;
use super::facts::Facts;
use super::frame::{Press, rules};
use super::sheet;
use crate::artifact::Artifact;
use crate::config::Settings;
use crate::diagnostic::Problem;
use crate::hash::Hash;
use crate::registry::package::{Contributor, License, Package, Resource, name};
use serde_json::json;

const FOLDER: &str = "data/";
const TABLE: &str = "registry.csv";
const LINES: &str = "registry.ndjson";
const LINE_SCHEMA: &str = "record.schema.json";
const PACKAGE: &str = "datapackage.json";
const SUMS: &str = "SHA256SUMS";

/// What is said of a file once its bytes are handed on.
struct Sum {
    file: &'static str,
    hash: Hash,
    bytes: usize,
}

/// Hands on the folder's files, or nothing where no downloads are offered.
pub fn files<E: From<Problem>>(
    press: &Press,
    facts: &Facts,
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    if !facts.offers().downloads {
        return Ok(());
    }
    let settings = facts.settings;
    let mut put = |file: &'static str, bytes: Vec<u8>| {
        let sum = Sum { file, hash: Hash::of(&[&bytes]), bytes: bytes.len() };
        sink(Artifact { path: format!("{FOLDER}{file}"), bytes }).map(|()| sum)
    };
    let table = put(TABLE, sheet::sheet(settings, facts.records))?;
    let lines = put(LINES, facts.records.iter().map(api::line).collect::<String>().into_bytes())?;
    let schema = put(LINE_SCHEMA, api::line_schema(settings))?;
    let package = put(PACKAGE, package(settings, &table, &lines).text().into_bytes())?;
    put(SUMS, sums([table, lines, schema, package]).into_bytes())?;
    sink(page(press, facts)?)
}

/// In the form that `sha256sum --check` reads, sorted by name.
fn sums(mut files: [Sum; 4]) -> String {
    files.sort_by_key(|sum| sum.file);
    files.iter().map(|sum| format!("{}  {}\n", sum.hash, sum.file)).collect()
}

fn package(settings: &Settings, table: &Sum, lines: &Sum) -> Package {
    let program = &settings.program;
    let resources = vec![table_resource(settings, table), lines_resource(lines)];
    let mut package = Package::new(name(&program.abbreviation, "registry"), program.registry.clone(), resources);
    package.description = format!(
        "Everyone who holds or has held the {}, one record each. The time of the data is not in these files: it stands \
         in head.json at the root of the site, as data_as_of, with next_due, after which they may be out of date.",
        program.certification
    );
    package.homepage = settings.site.base_url.as_ref().map(|root| format!("{root}{FOLDER}"));
    let terms = package.homepage.as_ref().map_or("index.html".to_owned(), |home| format!("{home}#terms"));
    package.licenses.push(License { path: terms, title: format!("Reuse terms of {}", program.issuer) });
    package.reuse_terms = Some(settings.open_data.reuse_terms.clone());
    package.fictional = settings.fictional;
    package.contributors.push(Contributor {
        title: program.issuer.clone(),
        path: settings.contact.website.clone(),
        roles: ["publisher"],
    });
    package
}

fn table_resource(settings: &Settings, table: &Sum) -> Resource {
    Resource {
        name: "registry",
        kind: Some("table"),
        title: "The registry as a table",
        description: "An apostrophe stands before a text that a spreadsheet would take for a formula.".to_owned(),
        format: "csv",
        mediatype: "text/csv",
        schema: Some(sheet::schema(settings)),
        ..resource(table)
    }
}

fn lines_resource(lines: &Sum) -> Resource {
    Resource {
        name: "registry-lines",
        title: "The registry as lines of JSON",
        description: format!("One JSON object a line, each as {LINE_SCHEMA} describes it."),
        format: "ndjson",
        mediatype: "application/x-ndjson",
        ..resource(lines)
    }
}

fn resource(sum: &Sum) -> Resource {
    Resource {
        path: sum.file.to_owned(),
        encoding: "utf-8",
        bytes: Some(sum.bytes),
        hash: Some(format!("sha256:{}", sum.hash)),
        ..Resource::default()
    }
}

fn page(press: &Press, facts: &Facts) -> Result<Artifact, Problem> {
    let files = [(TABLE, "table"), (LINES, "lines"), (PACKAGE, "package"), (LINE_SCHEMA, "schema"), (SUMS, "sums")];
    let shown = json!({
        "files": files.map(|(name, what)| json!({ "name": name, "what": what })),
        "sums": SUMS,
        "terms": facts.settings.open_data.reuse_terms,
        "open_data": facts.offers(),
        "rules": rules(facts.library),
        "example": api::path(&format!("{}…", facts.settings.number.prefix)),
    });
    press.page("data.html", "data/index.html", &shown)
}
