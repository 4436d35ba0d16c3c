//! The export that the settings expect, described for the people and programs that make it: what `goodstanding schema`
//! writes. The description is as strict as an export should be; the reader takes more (columns in any order, any
//! capitals, numbers with spaces or hyphens), and its messages say what it does not take.

use super::package::{Contributor, Dialect, Field, Package, Resource, TableSchema, name};
use crate::config::{
    ACTION_WORDS, DateFormat, Delimiter, FIELDS, NAME_PARTS, OPTIONAL_FIELDS, STATUS_WORDS, Settings, TableSettings,
};
use std::collections::BTreeMap;

/// How a column of yes and no may be filled in.
const YES: [&str; 11] = ["yes", "Yes", "YES", "true", "True", "TRUE", "1", "y", "Y", "x", "X"];
const NO: [&str; 9] = ["no", "No", "NO", "false", "False", "FALSE", "0", "n", "N"];

/// A Data Package with one resource: the table that the settings name. Its columns are those without which no export is
/// read, the optional ones that `[table.columns]` names, and the private ones.
pub fn expected_export(settings: &Settings) -> Package {
    let table = &settings.table;
    let resource = Resource {
        name: "export",
        kind: Some("table"),
        path: path(&settings.files.registry),
        title: "The table of certified people",
        description: description(table),
        format: if table.delimiter == Some(Delimiter::Tab) { "tsv" } else { "csv" },
        mediatype: if table.delimiter == Some(Delimiter::Tab) { "text/tab-separated-values" } else { "text/csv" },
        encoding: table.encoding.unwrap_or("utf-8"),
        dialect: table.delimiter.map(|delimiter| Dialect { delimiter: char::from(delimiter.byte()) }),
        schema: Some(TableSchema::new(fields(settings))),
        ..Resource::default()
    };
    let program = &settings.program;
    let title = format!("The export that the {} is made from", program.registry);
    let mut package = Package::new(name(&program.abbreviation, "export"), title, vec![resource]);
    package.description = "One row for each certification. It is described as the settings of the website expect it. \
        Not all of it is published: private columns never are."
        .to_owned();
    let issuer =
        Contributor { title: program.issuer.clone(), path: settings.contact.website.clone(), roles: ["publisher"] };
    package.contributors.push(issuer);
    package
}

/// A package holds no paths that lead out of its own folder: of such a one the file's name is left.
fn path(registry: &str) -> String {
    let plain = registry.replace('\\', "/");
    let parts: Vec<&str> = plain.split('/').filter(|part| *part != ".").collect();
    let leads_out = plain.starts_with(['/', '~']) || parts.contains(&"..") || plain.contains(':');
    if leads_out { parts.last().copied().unwrap_or_default().to_owned() } else { parts.join("/") }
}

fn description(table: &TableSettings) -> String {
    let mut sentences = vec!["A header, then one row for each certification. The columns may stand in any order."];
    if table.encoding.is_none() {
        sentences.push("UTF-8, or UTF-16 with a byte order mark.");
    }
    if table.delimiter.is_none() {
        sentences.push("Commas, semicolons or tabs stand between the cells.");
    }
    let free: Vec<&str> = OPTIONAL_FIELDS.into_iter().filter(|field| !table.columns.contains_key(*field)).collect();
    let mut text = sentences.join(" ");
    if !free.is_empty() {
        text.push_str(&format!(" These columns may be added: {}.", free.join(", ")));
    }
    if !uses_name_parts(table) {
        text.push_str(&format!(" In the place of the name may stand: {}.", NAME_PARTS.join(", ")));
    }
    text
}

/// Whether the settings say that a name stands in several columns.
fn uses_name_parts(table: &TableSettings) -> bool {
    !table.columns.contains_key("full_legal_name") && NAME_PARTS.iter().any(|part| table.columns.contains_key(*part))
}

fn fields(settings: &Settings) -> Vec<Field> {
    let table = &settings.table;
    let parts = uses_name_parts(table);
    let is_expected = |field: &&str| match *field {
        "full_legal_name" => !parts,
        // First and last: without them there is no name.
        "first_name" | "last_name" => parts,
        field if NAME_PARTS.contains(&field) => parts && table.columns.contains_key(field),
        field => !OPTIONAL_FIELDS.contains(&field) || table.columns.contains_key(field),
    };
    let ours = FIELDS.into_iter().filter(is_expected).map(|field| described(field, settings));
    let private = table.private_columns.iter();
    let private = private.map(|column| Field::text(column, "Private: never read, published or shown in a message."));
    ours.chain(private).collect()
}

/// One of `FIELDS` under the name that the export has for it.
fn described(field: &str, settings: &Settings) -> Field {
    let table = &settings.table;
    let text = |description: &str| Field::text(table.column(field), description);
    match field {
        "certification_number" => {
            number(text("The certification number. The reader also takes spaces, hyphens and #."), settings)
        }
        "full_legal_name" => name_field(text("The full legal name."), table),
        "first_name" => name_field(text("The first name."), table),
        "last_name" => name_field(text("The last name."), table),
        "middle_name" => text("Middle names; may be empty."),
        "name_suffix" => text("What stands behind the name, such as Jr.; may be empty."),
        "date_active" => date(text("The day on which the certification became active."), table.date_format),
        "date_expires" => date(text("The date of expiration: the last valid day."), table.date_format),
        "status" => words(
            text("The status (section 500.2.E). The reader takes any capitals."),
            &STATUS_WORDS,
            &table.status_words,
        ),
        "action" => words(
            text("The action (section 500.2.F). The reader takes any capitals."),
            &ACTION_WORDS,
            &table.action_words,
        ),
        "status_changed_at" => text(&format!(
            "When the status or action last changed: a day written {}, or a time such as 2026-11-20T15:00:00-08:00; may be empty.",
            table.date_format.word()
        )),
        "specializations" => specializations(text(""), settings),
        "other_names" => text("Former names and names used at work, with semicolons between them; may be empty."),
        _ => withheld(text("Yes: the number and its true standing are published, the name nowhere. Empty means no.")),
    }
}

fn number(mut field: Field, settings: &Settings) -> Field {
    let pattern = &settings.number;
    let constraints = &mut field.constraints;
    (constraints.required, constraints.unique) = (true, true);
    constraints.pattern = Some(format!("^({})?{}$", pattern.prefix, pattern.digits_expression()));
    field
}

/// Only where details can be withheld may a name be left out.
fn name_field(mut field: Field, table: &TableSettings) -> Field {
    field.constraints.required = !table.columns.contains_key("details_withheld");
    field
}

fn date(mut field: Field, format: DateFormat) -> Field {
    field.kind = "date";
    field.format = Some(match format {
        DateFormat::YearMonthDay => "%Y-%m-%d",
        DateFormat::MonthDayYear => "%m/%d/%Y",
    });
    field.constraints.required = true;
    field
}

/// Words of Section 500 and those of the settings. The standard compares capitals and the reader does not, so the usual
/// ways of writing each are listed. Where the settings say what an empty cell means, it may be empty.
fn words(mut field: Field, known: &[&str; 4], synonyms: &BTreeMap<String, &'static str>) -> Field {
    field.constraints.required = !synonyms.contains_key("");
    let written = known.iter().copied().chain(synonyms.keys().map(String::as_str)).filter(|word| !word.is_empty());
    for spelling in written.flat_map(spellings) {
        if !field.constraints.one_of.contains(&spelling) {
            field.constraints.one_of.push(spelling);
        }
    }
    field
}

/// As it stands, in small letters, with one capital, with a capital for each word, and in capitals.
fn spellings(word: &str) -> [String; 5] {
    let small = word.to_lowercase();
    let each: Vec<String> = small.split(' ').map(capitalised).collect();
    [word.to_owned(), small.clone(), capitalised(&small), each.join(" "), word.to_uppercase()]
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

fn specializations(mut field: Field, settings: &Settings) -> Field {
    let titles = settings.program.specializations.join("; ");
    field.description = if settings.table.publish_specializations {
        format!("Titles of specialised training with semicolons between them; may be empty. One or more of: {titles}.")
    } else {
        "Not read while publish_specializations is false.".to_owned()
    };
    field
}

fn withheld(mut field: Field) -> Field {
    field.kind = "boolean";
    (field.true_values, field.false_values) = (YES.to_vec(), NO.to_vec());
    field
}

#[cfg(test)]
mod tests {
    use super::{path, spellings};

    #[test]
    fn a_path_stays_inside_the_package() {
        for (written, kept) in [
            ("data/registry.csv", "data/registry.csv"),
            ("./data/registry.csv", "data/registry.csv"),
            ("../exports/today.csv", "today.csv"),
            ("/srv/exports/today.csv", "today.csv"),
            ("C:\\exports\\today.csv", "today.csv"),
        ] {
            assert_eq!(path(written), kept);
        }
    }

    #[test]
    fn a_word_of_the_settings_is_listed_in_its_usual_spellings() {
        let expected = ["on hold", "on hold", "On hold", "On Hold", "ON HOLD"];
        assert_eq!(spellings("on hold"), expected);
    }
}
