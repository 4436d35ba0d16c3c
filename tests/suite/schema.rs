//! `goodstanding schema`: whether the description of the expected export follows the settings, and whether the sample is
//! as its own description says.

use crate::open_data::{Project, keeps, settings, strings};
use goodstanding::store::embedded;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::process::Command;
use tempfile::TempDir;

/// What the command says in a project whose settings have some lines replaced.
fn schema(project: &Project, changes: &[(&str, &str)]) -> Value {
    project.write("goodstanding.toml", &settings(changes));
    project.ask(&["schema"])
}

#[test]
fn the_sample_is_as_its_own_schema_says() {
    let folder = TempDir::new().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_goodstanding"));
    let output = command.arg("schema").current_dir(folder.path()).output().unwrap();
    assert!(output.status.success());
    let package: Value = serde_json::from_slice(&output.stdout).unwrap();
    let resource = &package["resources"][0];
    assert_eq!((&resource["path"], &resource["encoding"]), (&json!("data/registry.csv"), &json!("utf-8")));
    let fields = resource["schema"]["fields"].as_array().unwrap();
    let table = String::from_utf8(embedded::get("data/registry.csv").unwrap().to_vec()).unwrap();
    let mut table = csv::Reader::from_reader(table.as_bytes());
    let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
    let header = table.headers().unwrap().clone();
    assert!(header.iter().all(|column| names.contains(&column)), "{header:?}: {names:?}");
    for row in table.records() {
        let row = row.unwrap();
        for (cell, column) in row.iter().zip(&header) {
            keeps(cell, fields.iter().find(|field| field["name"] == column).unwrap());
        }
    }
}

#[test]
fn the_schema_follows_the_settings() {
    let project = Project::new();
    let words =
        "\n[table.status_words]\n\"On hold\" = \"Suspended\"\n\n[table.action_words]\n\"\" = \"None\"\n\n[contact]";
    let package = schema(
        &project,
        &[
            ("registry = \"data/registry.csv\"", "registry = \"../exports/today.tsv\""),
            (
                "date_format = \"YYYY-MM-DD\"",
                "date_format = \"MM/DD/YYYY\"\ndelimiter = \"tab\"\nencoding = \"windows-1252\"",
            ),
            ("private_columns = []", "private_columns = [\"date_of_birth\"]"),
            ("certification_number = \"certification_number\"", "certification_number = \"Cert No\""),
            ("full_legal_name = \"full_legal_name\"", "first_name = \"Given\"\nlast_name = \"Family\""),
            ("\n[contact]", words),
        ],
    );
    let resource = &package["resources"][0];
    assert_eq!((&resource["path"], &resource["encoding"]), (&json!("today.tsv"), &json!("windows-1252")));
    assert_eq!(resource["dialect"]["delimiter"], "\t");
    let schema = &resource["schema"];
    assert_eq!(schema["primaryKey"], json!(["Cert No"]));
    let fields: BTreeMap<&str, &Value> =
        schema["fields"].as_array().unwrap().iter().map(|field| (field["name"].as_str().unwrap(), field)).collect();
    assert_eq!(fields["Cert No"]["constraints"]["pattern"], "^(MPSS)?[0-9]{3,9}$");
    assert_eq!(fields["date_expires"]["format"], "%m/%d/%Y");
    assert!(fields.contains_key("Given") && fields.contains_key("Family") && !fields.contains_key("full_legal_name"));
    let status = strings(&fields["status"]["constraints"]["enum"]);
    assert!(["Active/No sanctions", "on hold", "On hold", "ON HOLD"].iter().all(|word| status.contains(word)));
    assert_eq!(fields["status"]["constraints"]["required"], true);
    assert_eq!(fields["action"]["constraints"].get("required"), None, "the settings say what an empty cell means");
    assert!(fields["date_of_birth"]["description"].as_str().unwrap().starts_with("Private"));
}

#[test]
fn settings_with_a_problem_describe_nothing() {
    let project = Project::new();
    project.write("goodstanding.toml", &settings(&[("zone = \"America/Los_Angeles\"", "zone = \"Nowhere\"")]));
    let output = project.run(&["-C", "site", "schema"]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    assert!(String::from_utf8_lossy(&output.stderr).contains("site/goodstanding.toml"));
}
