//! A real object store for tests that publish to one: an S3 server over a folder, which fails where it is told to
//! (tests/object-server). `make test` builds it.

use crate::project::{Site, files};
use crate::publishing::copy;
use goodstanding::compress::unpack;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// Where the site stands in it.
pub const ADDRESS: &str = "s3://registry/site";

/// A store with one bucket. The server ends when this is dropped.
pub struct Bucket {
    folder: TempDir,
    server: Option<Server>,
}

struct Server {
    process: Child,
    port: u16,
}

impl Bucket {
    pub fn new() -> Bucket {
        let folder = TempDir::new().unwrap();
        fs::create_dir(folder.path().join("registry")).unwrap();
        let mut bucket = Bucket { folder, server: None };
        bucket.serve(&[]);
        bucket
    }

    /// Starts the server anew; `faults` are its own words, such as `500@3`.
    pub fn serve(&mut self, faults: &[&str]) {
        self.server = None;
        self.server = Some(Server::start(self.folder.path(), faults));
    }

    /// Tells a command where the store is and who may write there.
    pub fn open_to(&self, command: &mut Command) {
        let port = self.server.as_ref().unwrap().port;
        command
            .env("AWS_ENDPOINT", format!("http://127.0.0.1:{port}"))
            .env("AWS_ALLOW_HTTP", "true")
            .env("AWS_ACCESS_KEY_ID", "test")
            .env("AWS_SECRET_ACCESS_KEY", "test-secret")
            .env("AWS_REGION", "us-east-1");
    }

    /// Where the server keeps the objects of the site.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("registry/site")
    }

    /// The site as a browser gets it: what is kept packed, unpacked.
    pub fn site(&self) -> Site {
        files(&self.path()).into_iter().map(|(path, stored)| (path, unpack(stored))).collect()
    }

    /// Of how many objects the server tells browsers that they must unpack them.
    pub fn packed(&self) -> usize {
        let known = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let said = known.filter(|known| known.extension().is_some_and(|ending| ending == "json"));
        said.filter(|said| fs::read_to_string(said).unwrap().contains(r#""content_encoding":"gzip""#)).count()
    }

    /// Requests that the server answered since it was started.
    pub fn requests(&self) -> u32 {
        let mut connection = TcpStream::connect(("127.0.0.1", self.server.as_ref().unwrap().port)).unwrap();
        connection.write_all(b"GET /-count HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        answer.rsplit("\r\n\r\n").next().unwrap().parse().unwrap()
    }

    /// Copies all objects, with what the store knows of them.
    pub fn save(&self, saved: &Path) {
        copy(self.folder.path(), saved);
    }

    /// Puts a copy in the place of all objects.
    pub fn restore(&mut self, saved: &Path) {
        for entry in fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() { fs::remove_dir_all(entry).unwrap() } else { fs::remove_file(entry).unwrap() }
        }
        fs::create_dir(self.folder.path().join("registry")).unwrap();
        copy(saved, self.folder.path());
    }
}

impl Server {
    fn start(folder: &Path, faults: &[&str]) -> Server {
        let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/object-server/debug/object-server");
        assert!(program.is_file(), "{} is missing: make object-server", program.display());
        let mut process = Command::new(program).arg(folder).args(faults).stdout(Stdio::piped()).spawn().unwrap();
        let mut port = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut port).unwrap();
        Server { process, port: port.trim().parse().unwrap() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
