//! The settings for other servers: nginx and Caddy, started with what `goodstanding headers` prints, send with every file
//! exactly the headers that the preview sends. Where a server is not installed, its part is left out and says so.

use crate::project::{HEADER, JANE, JOSE, NOW, Project};
use goodstanding::{hosting, serve};
use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// What a publication adds to a built site, and an image, so that every kind of file is there.
const MORE: [&str; 5] = ["keys", "checkpoint", "head.tlog-proof", "tile/0/x001/067", "picture.png"];

/// About this connection, this copy or this machine, not about the file.
const OF_THE_HOST: [&str; 9] = [
    "accept-ranges",
    "connection",
    "content-length",
    "date",
    "etag",
    "last-modified",
    "server",
    "transfer-encoding",
    "vary",
];

fn site() -> (Project, PathBuf) {
    let project = Project::new("[site]\nbase_url = \"https://registry.example.org/\"\nrecord_pages = \"always\"\n");
    project.write_table(format!("{HEADER}{JANE}\n{JOSE}\n").as_bytes());
    project.must_build(NOW);
    let folder = project.path("site/public");
    for path in MORE {
        fs::create_dir_all(folder.join(path).parent().unwrap()).unwrap();
        fs::write(folder.join(path), format!("{path}\n").repeat(200)).unwrap();
    }
    (project, folder)
}

/// Every file, three folders, and addresses where nothing is.
fn addresses(folder: &Path) -> Vec<String> {
    let files = goodstanding::store::input::walk(folder).unwrap();
    let more = ["", "browse/", "record/", "nothing", "p/00/00", "client/00/main.js", "record/00/MPSS1.html"];
    files.into_iter().chain(more.map(str::to_owned)).map(|path| format!("/{path}")).collect()
}

/// The status, then the headers that are about the file, sorted.
fn answer(mut stream: impl Read + Write, address: &str) -> Vec<String> {
    write!(stream, "GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let answer = String::from_utf8_lossy(&answer);
    let (top, _) = answer.split_once("\r\n\r\n").unwrap();
    let mut lines = top.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().to_owned();
    let pairs = lines.map(|line| line.split_once(": ").unwrap()).map(|(name, value)| (name.to_lowercase(), value));
    let mut headers: Vec<String> = pairs
        .filter(|(name, _)| !OF_THE_HOST.contains(&name.as_str()))
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    headers.sort();
    [vec![status], headers].concat()
}

fn preview(folder: &Path) -> SocketAddr {
    let (ready, waiting) = mpsc::channel();
    let folder = folder.to_owned();
    std::thread::spawn(move || serve::serve(&folder, 0, |address| ready.send(address).unwrap()));
    waiting.recv().unwrap()
}

/// A server under test, stopped when the test ends.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// Starts a server and waits until it takes connections at a socket.
fn started(command: &mut Command, socket: &Path) -> Server {
    let mut server = Server(command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap());
    let is_up = (0..200).any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        UnixStream::connect(socket).is_ok() || server.0.try_wait().unwrap().is_some()
    });
    if server.0.try_wait().unwrap().is_some() || !is_up {
        server.0.kill().ok();
        let mut said = String::new();
        server.0.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        panic!("the server did not start: {said}");
    }
    server
}

/// A program by its name: the one that the tests brought, else one of the machine.
pub fn installed(name: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let brought = root.join("target/tools").join(name).join("usr/sbin").join(name);
    let usual = ["/usr/sbin", "/usr/bin", "/usr/local/bin"].map(|folder| Path::new(folder).join(name));
    let found = [brought].into_iter().chain(usual).find(|program| program.exists());
    if found.is_none() {
        println!("{name} is not installed: its settings are compared with their snapshot only");
    }
    found
}

/// What `goodstanding headers` prints.
fn printed(project: &Project, host: &str) -> String {
    let output = project.run(&["headers", host]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Each difference between what the preview sends and what a server behind a socket sends.
fn differences(folder: &Path, socket: &Path) -> Vec<String> {
    let preview = preview(folder);
    let mut differences = Vec::new();
    for address in addresses(folder) {
        let ours = answer(TcpStream::connect(preview).unwrap(), &address);
        let theirs = answer(UnixStream::connect(socket).unwrap(), &address);
        if ours != theirs {
            differences.push(format!("{address}\n  {}\n  {}", ours.join(" | "), theirs.join(" | ")));
        }
    }
    differences
}

#[test]
fn nginx_sends_the_headers_of_the_preview() {
    let Some(nginx) = installed("nginx") else { return };
    let (project, folder) = site();
    fs::write(project.path("goodstanding.conf"), printed(&project, "nginx")).unwrap();
    let (home, socket) = (project.path(""), project.path("socket"));
    let settings = format!(
        "daemon off; master_process off; pid {home}pid; error_log stderr;\nevents {{}}\nhttp {{ access_log off;\n\
         client_body_temp_path {home}a; proxy_temp_path {home}b; fastcgi_temp_path {home}c; uwsgi_temp_path {home}d; \
         scgi_temp_path {home}e;\nserver {{ listen unix:{}; root {};\ninclude {home}goodstanding.conf;\n}} }}\n",
        socket.display(),
        folder.display(),
        home = home.display(),
    );
    fs::write(project.path("nginx.conf"), settings).unwrap();
    let mut command = Command::new(nginx);
    command.args(["-e", "stderr", "-p"]).arg(&home).arg("-c").arg(project.path("nginx.conf"));
    let _server = started(&mut command, &socket);
    assert_eq!(differences(&folder, &socket), [""; 0]);
}

#[test]
fn caddy_sends_the_headers_of_the_preview() {
    let Some(caddy) = installed("caddy") else { return };
    let (project, folder) = site();
    let (home, socket) = (project.path(""), project.path("socket"));
    let settings = format!(
        "{{\n\tadmin off\n\tauto_https off\n}}\n{}\nhttp://localhost {{\n\tbind unix/{}\n\troot * {}\n\timport goodstanding\n}}\n",
        printed(&project, "caddy"),
        socket.display(),
        folder.display(),
    );
    fs::write(project.path("Caddyfile"), settings).unwrap();
    let mut command = Command::new(caddy);
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(project.path("Caddyfile"));
    command.env("HOME", &home).env("XDG_DATA_HOME", &home).env("XDG_CONFIG_HOME", &home);
    let _server = started(&mut command, &socket);
    assert_eq!(differences(&folder, &socket), [""; 0]);
}

#[test]
fn the_settings_are_these() {
    let project = Project::new("");
    for (host, name) in [("nginx", "nginx.conf"), ("caddy", "caddy"), ("netlify", "_headers")] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/hosting").join(name);
        let printed = printed(&project, host);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &printed).unwrap();
        }
        assert_eq!(printed, fs::read_to_string(&path).unwrap_or_default(), "{}", path.display());
    }
}

#[test]
fn the_file_of_headers_stands_in_every_site_and_every_file_has_its_type() {
    let (project, folder) = site();
    assert_eq!(fs::read_to_string(folder.join("_headers")).unwrap(), printed(&project, "netlify"));
    let kinds = ["changes/atom.xml", "documents/feed.json", "data/SHA256SUMS", "keys", "tile/0/x001/067", "tops.bin"];
    let typed = kinds.map(|path| {
        assert!(folder.join(path).exists(), "{path}");
        hosting::of_file(path)[0].1
    });
    assert_eq!(
        typed,
        [
            "application/atom+xml; charset=utf-8",
            "application/feed+json",
            "text/plain; charset=utf-8",
            "text/plain; charset=utf-8",
            "application/octet-stream",
            "application/octet-stream",
        ]
    );
}
