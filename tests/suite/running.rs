//! A project that a timer keeps, and a server on this machine that gives exports and is told of failures. For tests that run the
//! program.

use crate::project::{HEADER, JANE, LATER, NOW};
use crate::publishing::{Ended, ORIGIN, Publishing};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};

/// What the settings of every such project say of runs.
const RUN: &str = "[run]\nto = \"../live\"\nkeys = [\"../secrets/log.key\"]\ncontact = \"Ivo Kern, (555) 010-0142\"\n";

pub struct Running {
    pub site: Publishing,
}

impl Running {
    /// `more` stands below `[run]`. The export has one person, a time and a number of rows.
    pub fn new(more: &str) -> Running {
        let running = Running { site: Publishing::new() };
        running.set(more);
        running.export(&[JANE], NOW);
        running
    }

    /// Writes the settings anew.
    pub fn set(&self, more: &str) {
        self.set_all("", &format!("{RUN}{more}"));
    }

    /// The same with other settings above and another section for runs.
    pub fn set_all(&self, above: &str, run: &str) {
        let proof = format!("[proof]\norigin = \"{ORIGIN}\"\nroot_key = \"{}\"\n", self.site.root);
        self.site.project.set(&format!("{proof}{run}"));
        let file = self.site.path("site/goodstanding.toml");
        let settings = fs::read_to_string(&file).unwrap();
        fs::write(file, format!("{above}{settings}")).unwrap();
    }

    /// Writes an export with its time and its number of rows.
    pub fn export(&self, rows: &[&str], as_of: &str) {
        self.site.project.rows(rows);
        self.beside("as-of", as_of);
        self.beside("rows", &rows.len().to_string());
    }

    /// Writes `registry.csv.ENDING`.
    pub fn beside(&self, ending: &str, text: &str) {
        fs::write(self.site.path("site/data/registry.csv").with_extension(format!("csv.{ending}")), text).unwrap();
    }

    pub fn run(&self, now: &str) -> Ended {
        self.run_with(now, &[])
    }

    pub fn run_with(&self, now: &str, flags: &[&str]) -> Ended {
        self.site.run(&[&["run", "--now", now, "--format", "json"], flags].concat())
    }

    pub fn doctor(&self, now: &str) -> Ended {
        self.site.run(&["doctor", "--now", now])
    }

    /// A first run that published.
    pub fn published(more: &str) -> Running {
        let running = Running::new(more);
        running.run(NOW).must();
        running
    }

    /// The lines of the file of runs.
    pub fn lines(&self) -> Vec<Value> {
        let text = fs::read_to_string(self.site.path("site/state/runs.jsonl")).unwrap_or_default();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// A command ended with this code, and all that it said is what stands in `tests/cases/run/NAME.expected`.
    #[track_caller]
    pub fn said(&self, name: &str, ended: &Ended, code: i32) {
        let line = if ended.json.is_null() { ended.text.clone() } else { pretty(&ended.json) };
        let said = format!("exit {}\n--- standard error\n{}--- standard output\n{line}", ended.code, ended.said);
        let place = self.site.path("").display().to_string();
        let said = said.replace(place.trim_end_matches('/'), "DIR").replace(env!("CARGO_PKG_VERSION"), "VERSION");
        pinned(&format!("tests/cases/run/{name}.expected"), &said);
        assert_eq!(ended.code, code, "{said}");
    }

    /// What was refused left the site as it was, and whoever reads the reports knows whom to call.
    #[track_caller]
    pub fn refused(&self, name: &str, ended: &Ended, code: i32) {
        self.said(name, ended, code);
        assert!(ended.json["published"].is_null() && ended.json["contact"] == "Ivo Kern, (555) 010-0142");
        assert!(ended.said.contains("Call: Ivo Kern, (555) 010-0142"), "{}", ended.said);
    }
}

/// The line a field a line; how many bytes were written says nothing here.
fn pretty(line: &Value) -> String {
    let mut line = line.clone();
    if let Some(published) = line["published"].as_object_mut() {
        for count in ["bytes_written", "files_written"] {
            published.insert(count.to_owned(), "some".into());
        }
    }
    format!("{}\n", serde_json::to_string_pretty(&line).unwrap())
}

#[track_caller]
pub fn pinned(file: &str, said: &str) {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::create_dir_all(Path::new(file).parent().unwrap()).unwrap();
        fs::write(file, said).unwrap();
    }
    let wanted = fs::read_to_string(file).unwrap_or_default();
    assert!(said == wanted, "{file}\n--- expected\n{wanted}\n--- said\n{said}\n(UPDATE_EXPECT=1 writes it anew)");
}

/// A whole table of these rows.
pub fn table(rows: &[&str]) -> String {
    format!("{HEADER}{}\n", rows.join("\n"))
}

/// The hour after `LATER`.
pub const THIRD: &str = "2026-11-21T22:00:00Z";

/// Two hours in which runs are called.
pub const HOURS: [&str; 2] = [LATER, THIRD];

/// What the server has by path, and what it was sent.
#[derive(Default)]
pub struct Shelf {
    pub files: BTreeMap<String, String>,
    /// Bytes that an answer promises beyond those that come.
    pub missing: usize,
    pub last_modified: Option<String>,
    pub status: Option<u16>,
    pub posted: Vec<String>,
    /// The heads of all requests.
    pub asked: Vec<String>,
}

/// A server on this machine, until the test ends.
pub struct Server {
    pub address: String,
    pub shelf: Arc<Mutex<Shelf>>,
}

impl Server {
    pub fn new() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let shelf: Arc<Mutex<Shelf>> = Arc::default();
        let shared = shelf.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                answer(stream.unwrap(), &shared);
            }
        });
        Server { address, shelf }
    }

    pub fn put(&self, path: &str, text: &str) {
        self.shelf.lock().unwrap().files.insert(path.to_owned(), text.to_owned());
    }
}

/// One request a connection.
fn answer(mut stream: TcpStream, shelf: &Mutex<Shelf>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let (mut head, mut length) = (String::new(), 0);
    while !head.ends_with("\r\n\r\n") {
        let before = head.len();
        if reader.read_line(&mut head).unwrap_or(0) == 0 {
            return;
        }
        if let Some(value) = head[before..].to_ascii_lowercase().strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let mut shelf = shelf.lock().unwrap();
    let path = head.split(' ').nth(1).unwrap().to_owned();
    if head.starts_with("POST") {
        shelf.posted.push(String::from_utf8(body).unwrap());
    }
    shelf.asked.push(head);
    let file = shelf.files.get(&path).cloned();
    let status = shelf.status.unwrap_or(if file.is_some() { 200 } else { 404 });
    let text = file.unwrap_or_default();
    let modified = shelf.last_modified.as_ref().map_or(String::new(), |time| format!("Last-Modified: {time}\r\n"));
    let missing = if path.ends_with(".csv") { shelf.missing } else { 0 };
    let length = text.len() + missing;
    write!(stream, "HTTP/1.1 {status} x\r\nConnection: close\r\nContent-Length: {length}\r\n{modified}\r\n{text}").ok();
}
