//! What other programs are given: the table, the lines, the file of each certification, and what describes and proves
//! them.

use crate::project::few_documents;
use goodstanding::artifact::Output as Made;
use goodstanding::config::Settings;
use goodstanding::diagnostic::Problem;
use goodstanding::document::Library;
use goodstanding::hash::Hash;
use goodstanding::index::fulltext::Terms;
use goodstanding::registry::{Action, Ended, Held, Record, Status};
use goodstanding::site::{Facts, HeadFacts, Making, Nothing, Site, Texts};
use goodstanding::store::embedded;
use goodstanding::time::{Day, Moment};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Output};
use tempfile::TempDir;

const NOW: &str = "2026-11-21T20:00:00Z";
const DOWNLOADS: [&str; 6] = [
    "data/SHA256SUMS",
    "data/datapackage.json",
    "data/index.html",
    "data/record.schema.json",
    "data/registry.csv",
    "data/registry.ndjson",
];

/// The sample's settings, with some lines replaced.
pub fn settings(changes: &[(&str, &str)]) -> String {
    let mut text = String::from_utf8(embedded::get("goodstanding.toml").unwrap().to_vec()).unwrap();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    text
}

fn read(settings: &str) -> Settings {
    goodstanding::config::read("goodstanding.toml", settings).0.unwrap()
}

fn person(number: &str, name: &str) -> Record {
    Record {
        number: number.to_owned(),
        name: (!name.is_empty()).then(|| name.to_owned()),
        active: Day::parse("2025-03-15"),
        expires: Day::parse("2027-03-14"),
        status: Some(Status::Active),
        action: Some(Action::None),
        ..Record::default()
    }
}

/// One record of each kind there is.
fn people() -> Vec<Record> {
    let held = |confirmed: &str| Some(Held { confirmed: Moment::parse(confirmed) });
    let unknown = |number: &str, name: &str| Record { status: None, action: None, ..person(number, name) };
    vec![
        person("MPSS100", "Jane Doe"),
        Record {
            action: Some(Action::UnderInvestigation),
            changed: Some("2026-11-20T23:00:00Z".to_owned()),
            ..person("MPSS101", "Ana María \"Nena\" O’Neil, Jr.")
        },
        Record { other_names: vec!["Ann Lee".to_owned(), "=1+1".to_owned()], ..person("MPSS102", "=HYPERLINK(\"x\")") },
        person("MPSS103", ""),
        Record { held: held("2026-11-19T20:00:00Z"), ..unknown("MPSS104", "Held Hall") },
        Record { held: held(""), active: None, expires: None, ..unknown("MPSS105", "") },
        Record { status: Some(Status::Suspended), held: held("2026-11-19T20:00:00Z"), ..unknown("MPSS106", "Stopped") },
        Record { unlisted: Day::parse("2026-10-01"), active: None, expires: None, ..unknown("MPSS107", "Gone Gray") },
        Record {
            ended: Day::parse("2026-09-01").map(|on| Ended { action: Action::Suspended, on }),
            ..person("MPSS108", "Back Bell")
        },
    ]
}

fn site(settings: &Settings) -> Site {
    let texts = |folder: &str| {
        let files = embedded::below(folder).into_iter();
        files.map(|(path, bytes)| (path, String::from_utf8(bytes.into_owned()).unwrap())).collect()
    };
    let client = embedded::below("client").into_iter().map(|(path, bytes)| (path, bytes.into_owned())).collect();
    Site::new(Texts { templates: texts("templates"), client, locales: texts("locales") }, settings, None).unwrap()
}

/// The files that other programs are given, by path.
fn published(settings: &Settings, records: &[Record]) -> BTreeMap<String, Vec<u8>> {
    let now = Moment::parse(NOW).unwrap();
    let head = HeadFacts { data_as_of: now, published: now, next_due: now, count: records.len() as u64 };
    let library = Library::default();
    let facts = Facts {
        settings,
        records,
        changes: &[],
        library: &library,
        terms: &Terms::default(),
        today: now.day_in(&settings.zone),
        head,
    };
    let mut files = BTreeMap::new();
    let mut sink = |output: Made| -> Result<(), Problem> {
        let Made::Write(artifact) = output else { panic!("nothing was there before") };
        files.insert(artifact.path, artifact.bytes);
        Ok(())
    };
    let mut making = Making { earlier: &Nothing, sorter: &mut Vec::new(), sink: &mut sink };
    site(settings).open_data(&facts, &mut making).unwrap();
    files
}

fn sample() -> BTreeMap<String, Vec<u8>> {
    published(&read(&settings(&[])), &people())
}

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

fn value(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Value {
    serde_json::from_slice(&files[path]).unwrap()
}

pub fn strings(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

#[test]
fn the_table_has_a_row_for_each_record_and_never_more_than_is_known() {
    let table = text(&sample(), "data/registry.csv");
    assert_eq!(table.matches("\r\n").count(), table.matches('\n').count());
    insta::assert_snapshot!(table.replace("\r\n", "\n"), @r#"
    certification_number,full_legal_name,date_active,date_expires,status,action,status_changed_at,other_names,record_state,last_confirmed,unlisted_since,details_withheld
    MPSS100,Jane Doe,2025-03-15,2027-03-14,Active/No sanctions,None,,,listed,,,false
    MPSS101,"Ana María ""Nena"" O’Neil, Jr.",2025-03-15,2027-03-14,Active/No sanctions,Under investigation,2026-11-20T23:00:00Z,,listed,,,false
    MPSS102,"'=HYPERLINK(""x"")",2025-03-15,2027-03-14,Active/No sanctions,None,,"Ann Lee; '=1+1",listed,,,false
    MPSS103,,2025-03-15,2027-03-14,Active/No sanctions,None,,,listed,,,true
    MPSS104,Held Hall,2025-03-15,2027-03-14,,,,,being-corrected,2026-11-19T20:00:00Z,,false
    MPSS105,,,,,,,,being-corrected,,,
    MPSS106,Stopped,2025-03-15,2027-03-14,Suspended,,,,being-corrected,2026-11-19T20:00:00Z,,false
    MPSS107,Gone Gray,,,,,,,no-longer-listed,,2026-10-01,false
    MPSS108,Back Bell,2025-03-15,2027-03-14,Active/No sanctions,None,,,listed,,,false
    "#);
}

#[test]
fn the_lines_say_what_the_number_tree_says() {
    let lines = text(&sample(), "data/registry.ndjson");
    insta::assert_snapshot!(lines, @r#"
    {"number":"MPSS100","name":"Jane Doe","active":"2025-03-15","expires":"2027-03-14","status":"active","action":"none"}
    {"number":"MPSS101","name":"Ana María \"Nena\" O’Neil, Jr.","active":"2025-03-15","expires":"2027-03-14","status":"active","action":"under-investigation","changed":"2026-11-20T23:00:00Z"}
    {"number":"MPSS102","name":"=HYPERLINK(\"x\")","active":"2025-03-15","expires":"2027-03-14","status":"active","action":"none","other_names":["Ann Lee","=1+1"]}
    {"number":"MPSS103","name":null,"active":"2025-03-15","expires":"2027-03-14","status":"active","action":"none"}
    {"number":"MPSS104","name":"Held Hall","active":"2025-03-15","expires":"2027-03-14","held":{"confirmed":"2026-11-19T20:00:00Z"}}
    {"number":"MPSS105","name":null,"held":{}}
    {"number":"MPSS106","name":"Stopped","active":"2025-03-15","expires":"2027-03-14","status":"suspended","held":{"confirmed":"2026-11-19T20:00:00Z"}}
    {"number":"MPSS107","name":"Gone Gray","unlisted":"2026-10-01"}
    {"number":"MPSS108","name":"Back Bell","active":"2025-03-15","expires":"2027-03-14","status":"active","action":"none","ended":{"action":"suspended","on":"2026-09-01"}}
    "#);
    for (line, record) in lines.lines().zip(people()) {
        let mut line: Value = serde_json::from_str(line).unwrap();
        assert_eq!(line.as_object_mut().unwrap().remove("number"), Some(json!(record.number)));
        assert_eq!(line, serde_json::to_value(&record).unwrap());
    }
}

#[test]
fn each_certification_has_a_file_with_its_line_and_links() {
    let files = sample();
    for line in text(&files, "data/registry.ndjson").lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let number = line["number"].as_str().unwrap();
        let mut file = value(&files, &goodstanding::site::api_path(number));
        let file = file.as_object_mut().unwrap();
        let links = file.remove("links").unwrap();
        assert_eq!(links["record"], format!("https://registry.example.org/record/#{number}"));
        assert_eq!(links["head"], "https://registry.example.org/head.json");
        assert_eq!(file.remove("fictional"), Some(json!(true)));
        assert_eq!(json!(file), line);
    }
}

#[test]
fn links_are_seen_from_the_file_where_the_site_has_no_address() {
    let settings = read(&settings(&[("base_url = ", "# base_url = ")]));
    let files = published(&settings, &people());
    let links = &value(&files, "api/v1/certifications/MPSS100.json")["links"];
    assert_eq!(links["record"], "../../../record/#MPSS100");
    assert_eq!(links["description"], "../../../api/v1/openapi.json");
    assert_eq!(value(&files, "api/v1/openapi.json")["servers"][0]["url"], "../v1");
}

#[test]
fn hashes_and_sizes_are_those_of_the_files() {
    let files = sample();
    let sums = text(&files, "data/SHA256SUMS");
    let named: Vec<&str> = sums.lines().map(|line| line.split_once("  ").unwrap().1).collect();
    assert_eq!(named, ["datapackage.json", "record.schema.json", "registry.csv", "registry.ndjson"]);
    for line in sums.lines() {
        let (hash, name) = line.split_once("  ").unwrap();
        assert_eq!(hash, Hash::of(&[&files[&format!("data/{name}")]]).to_string(), "{name}");
    }
    let package = value(&files, "data/datapackage.json");
    for resource in package["resources"].as_array().unwrap() {
        let bytes = &files[&format!("data/{}", resource["path"].as_str().unwrap())];
        assert_eq!(resource["bytes"], bytes.len());
        assert_eq!(resource["hash"], format!("sha256:{}", Hash::of(&[bytes])));
    }
}

#[test]
fn the_package_describes_the_columns_of_the_table_in_their_order() {
    for publishes in ["false", "true"] {
        let line = "publish_specializations = ";
        let settings = read(&settings(&[(&format!("{line}false"), &format!("{line}{publishes}"))]));
        let files = published(&settings, &people());
        let package = value(&files, "data/datapackage.json");
        assert_eq!(package["$schema"], "https://datapackage.org/profiles/2.0/datapackage.json");
        assert_eq!((&package["name"], &package["fictional"]), (&json!("cmpss-registry"), &json!(true)));
        assert_eq!(package["reuse_terms"], settings.open_data.reuse_terms);
        let schema = &package["resources"][0]["schema"];
        assert_eq!((&schema["primaryKey"], schema.get("fieldsMatch")), (&json!(["certification_number"]), None));
        let fields = schema["fields"].as_array().unwrap();
        let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        let table = text(&files, "data/registry.csv");
        assert_eq!(table.lines().next().unwrap(), names.join(","));
        assert_eq!(names.contains(&"specializations"), publishes == "true");
        for row in csv::Reader::from_reader(table.as_bytes()).records() {
            let row = row.unwrap();
            row.iter().zip(fields).for_each(|(cell, field)| keeps(cell, field));
        }
    }
}

/// Whether a cell is as its column's description says.
pub fn keeps(cell: &str, field: &Value) {
    let constraints = &field["constraints"];
    if cell.is_empty() {
        assert_eq!(constraints.get("required"), None, "{field}");
        return;
    }
    let is_known = constraints["enum"].as_array().is_none_or(|words| words.contains(&json!(cell)));
    let fits = match field["type"].as_str().unwrap() {
        "date" => Day::parse(cell).is_some(),
        "datetime" => Moment::parse(cell).is_some(),
        "boolean" => {
            let lists = [("trueValues", "true"), ("falseValues", "false")];
            lists
                .iter()
                .any(|(list, word)| field[list].as_array().map_or(cell == *word, |own| own.contains(&json!(cell))))
        }
        _ => true,
    };
    assert!(is_known && fits, "{cell}: {field}");
}

#[test]
fn the_openapi_document_names_the_files_there_are() {
    let files = sample();
    let document = value(&files, "api/v1/openapi.json");
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(document["servers"][0]["url"], "https://registry.example.org/api/v1");
    let paths: Vec<&String> = document["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/certifications/{number}.json"]);
    let operation = &document["paths"]["/certifications/{number}.json"]["get"];
    assert_eq!(operation["parameters"][0]["schema"]["pattern"], "^MPSS[0-9]{3,9}$");
    assert!(operation["responses"].get("404").is_some());
    let described = &document["components"]["schemas"]["Certification"]["properties"];
    let said = files.iter().filter(|(path, _)| path.starts_with("api/v1/certifications/"));
    let said: Vec<Value> = said.map(|(path, _)| value(&files, path)).collect();
    assert_eq!(said.len(), people().len());
    for field in said.iter().flat_map(|file| file.as_object().unwrap().keys()) {
        assert!(described.get(field).is_some(), "{field} is not described");
    }
}

#[test]
fn each_offer_is_made_up_to_its_limit_and_never_at_nought() {
    let paths = |downloads: u32, api: u32| {
        let mut settings = read(&settings(&[]));
        settings.open_data.downloads_at_most = downloads;
        settings.open_data.api_at_most = api;
        published(&settings, &people()).into_keys().collect::<Vec<_>>()
    };
    assert_eq!(paths(9, 0), DOWNLOADS);
    assert_eq!(paths(8, 8), Vec::<String>::new());
    assert_eq!(paths(0, 9).len(), 1 + 9);
    assert!(paths(0, 9).iter().all(|path| path.starts_with("api/v1/")));
    let mut nobody = read(&settings(&[]));
    (nobody.open_data.downloads_at_most, nobody.open_data.api_at_most) = (0, 0);
    assert!(published(&nobody, &[]).is_empty());
}

/// A folder with a project in it, made by `init`.
pub struct Project(TempDir);

impl Project {
    pub fn new() -> Project {
        let project = Project(TempDir::new().unwrap());
        assert!(project.run(&["init", "site"]).status.success());
        few_documents(&project.0.path().join("site"));
        project
    }

    pub fn write(&self, path: &str, text: &str) {
        fs::write(self.0.path().join("site").join(path), text).unwrap();
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_goodstanding"));
        command.args(arguments).current_dir(self.0.path()).output().unwrap()
    }

    /// Runs a command in the project that answers in JSON.
    pub fn ask(&self, arguments: &[&str]) -> Value {
        let output = self.run(&[&["-C", "site"], arguments, &["--format", "json"]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

#[test]
fn a_new_publication_of_the_same_facts_touches_no_download() {
    let project = Project::new();
    project.ask(&["build", "--as-of", NOW, "--now", NOW]);
    let later = "2026-11-21T21:00:00Z";
    let made = project.ask(&["build", "--as-of", later, "--now", later]);
    let written = strings(&made["written"]);
    assert!(written.contains(&"head.json"));
    assert!(!written.iter().any(|path| path.starts_with("data/") || path.starts_with("api/")), "{written:?}");
}

/// The file of a person who did not change was said to be still there, in a site that never had it.
#[test]
fn a_register_that_shrinks_below_the_limit_gets_its_files_for_programs() {
    let mut settings = read(&settings(&[]));
    settings.open_data.api_at_most = 2;
    let site = site(&settings);
    assert_ne!(site.digest(&Library::default(), 3), site.digest(&Library::default(), 2));
    assert_eq!(site.digest(&Library::default(), 2), site.digest(&Library::default(), 1));
}

#[test]
fn the_published_table_reads_back_as_the_same_register() {
    let project = Project::new();
    project.ask(&["build", "--as-of", NOW, "--now", NOW]);
    let root = |out: &str| -> Value {
        let head = fs::read(project.0.path().join(out).join("head.json")).unwrap();
        serde_json::from_slice::<Value>(&head).unwrap()["trees"]["number"].clone()
    };
    let private = r#"private_columns = ["record_state", "last_confirmed", "unlisted_since"]"#;
    project.write("goodstanding.toml", &settings(&[("private_columns = []", private)]));
    let arguments = ["--registry", "site/public/data/registry.csv", "--out", "again", "--as-of", NOW, "--now", NOW];
    project.ask(&[&["build"][..], &arguments].concat());
    assert_eq!(root("site/public"), root("again"));
}
