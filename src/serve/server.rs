//! The loop that takes connections on the loopback address and hands each request to `answer`.

use super::answer::{Answer, answer};
use crate::store::site::SiteFolder;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use thiserror::Error;
use tokio::net::{TcpListener, TcpStream};

/// Why a preview could not start or go on.
#[derive(Debug, Error)]
pub enum ServeError {
    #[error("cannot listen on 127.0.0.1:{port}: {source}; if another program uses this port, name another with --port")]
    Listen { port: u16, source: io::Error },

    #[error("the preview stopped: {0}; start it again")]
    Stopped(io::Error),
}

/// Serves a folder on 127.0.0.1 until the process ends. Port 0 lets the system choose; `ready` is told the address once connections are
/// taken.
pub fn serve(folder: &Path, port: u16, ready: impl FnOnce(SocketAddr)) -> Result<(), ServeError> {
    // One thread: a preview has one reader, and reads small files.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().map_err(ServeError::Stopped)?;
    runtime.block_on(async {
        let refused = |source| ServeError::Listen { port, source };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(refused)?;
        ready(listener.local_addr().map_err(refused)?);
        accept(&listener, folder).await.map_err(ServeError::Stopped)
    })
}

async fn accept(listener: &TcpListener, folder: &Path) -> io::Result<()> {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::task::spawn(talk(stream, folder.to_owned()))),
            // The browser gave up before it was heard.
            Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Answers the requests of one connection. A connection that breaks concerns nobody else.
async fn talk(stream: TcpStream, folder: PathBuf) {
    let folder = SiteFolder::new(&folder);
    let service = service_fn(|request: Request<Incoming>| {
        let answer = answer(&folder, &request);
        async { Ok::<Answer, Infallible>(answer) }
    });
    http1::Builder::new().serve_connection(TokioIo::new(stream), service).await.ok();
}

#[cfg(test)]
mod tests {
    use super::serve;
    use crate::store::address::SiteAddress;
    use crate::store::site::{Cost, SiteFolder, Source, SourceError};
    use std::fs;
    use std::io::{Read, Write};
    use std::net::{SocketAddr, TcpStream};
    use std::os::unix::fs::symlink;
    use std::sync::mpsc;
    use tempfile::TempDir;

    /// A small site, and the address of a server that shows it until the tests end.
    fn preview() -> (TempDir, SocketAddr) {
        let project = tempfile::tempdir().unwrap();
        let site = project.path().join("public");
        fs::create_dir_all(site.join("browse")).unwrap();
        for (path, text) in
            [("index.html", "home"), ("browse/index.html", "names"), ("404.html", "lost"), ("head.json", "{}")]
        {
            fs::write(site.join(path), text).unwrap();
        }
        fs::write(project.path().join("secret.txt"), "secret").unwrap();
        symlink(project.path().join("secret.txt"), site.join("link.txt")).unwrap();
        symlink(project.path(), site.join("up")).unwrap();
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || serve(&site, 0, |address| sender.send(address).unwrap()));
        (project, receiver.recv().unwrap())
    }

    /// What the server sends back to the lines of a request, its date left out.
    fn talk(address: SocketAddr, request: &str) -> String {
        let mut stream = TcpStream::connect(address).unwrap();
        let lines = format!("{request}\nhost: site\nconnection: close\n\n").replace('\n', "\r\n");
        stream.write_all(lines.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer.lines().filter(|line| !line.starts_with("date: ")).map(|line| format!("{line}\n")).collect()
    }

    #[test]
    fn a_page_comes_with_the_headers_of_production() {
        let (_site, address) = preview();
        insta::assert_snapshot!(talk(address, "GET / HTTP/1.1"), @r#"
        HTTP/1.1 200 OK
        content-type: text/html; charset=utf-8
        cache-control: no-cache
        content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; form-action 'none'; base-uri 'none'
        cross-origin-opener-policy: same-origin
        referrer-policy: no-referrer
        x-content-type-options: nosniff
        etag: "4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942"
        connection: close
        content-length: 4

        home
        "#);
    }

    #[test]
    fn head_sends_the_same_headers_and_no_body() {
        let (_site, address) = preview();
        let whole = talk(address, "GET /browse/ HTTP/1.1");
        let (headers, body) = whole.split_once("\n\n").unwrap();
        assert_eq!(body, "names\n");
        assert_eq!(talk(address, "HEAD /browse/ HTTP/1.1").trim_end(), headers);
    }

    #[test]
    fn a_known_page_is_not_sent_again() {
        let (_site, address) = preview();
        let whole = talk(address, "GET /head.json HTTP/1.1");
        let tag = whole.lines().find_map(|line| line.strip_prefix("etag: ")).unwrap();
        for known in [tag, &format!("W/{tag}"), &format!("\"other\", {tag}"), "*"] {
            let answer = talk(address, &format!("GET /head.json HTTP/1.1\nif-none-match: {known}"));
            assert!(answer.starts_with("HTTP/1.1 304 "), "{known}: {answer}");
            assert!(answer.contains(tag) && answer.ends_with("\n\n"), "{answer}");
        }
        let answer = talk(address, "GET /head.json HTTP/1.1\nif-none-match: \"other\"");
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    }

    #[test]
    fn a_folder_without_its_slash_is_sent_on() {
        let (_site, address) = preview();
        let answer = talk(address, "GET /browse HTTP/1.1");
        assert!(answer.starts_with("HTTP/1.1 301 ") && answer.contains("location: /browse/\n"), "{answer}");
    }

    #[test]
    fn a_page_that_is_not_there_gets_the_sites_own_words() {
        let (_site, address) = preview();
        for path in ["/none", "/none/", "/index.html/", "/p/00/00", "/browse/none?q=browse"] {
            let answer = talk(address, &format!("GET {path} HTTP/1.1"));
            assert!(answer.starts_with("HTTP/1.1 404 ") && answer.ends_with("lost\n"), "{path}: {answer}");
            assert!(answer.contains("cache-control: no-cache"), "{path}: {answer}");
        }
    }

    #[test]
    fn nothing_outside_the_folder_is_shown() {
        let (_site, address) = preview();
        let paths = [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/browse/../../secret.txt",
            "/browse/..%5c..%5csecret.txt",
            "//secret.txt",
            "/link.txt",
            "/up/secret.txt",
            "/up",
            "/index.html%00.txt",
            "/./index.html",
            "/%2findex.html",
        ];
        for path in paths {
            let answer = talk(address, &format!("GET {path} HTTP/1.1"));
            assert!(answer.starts_with("HTTP/1.1 404 ") || answer.starts_with("HTTP/1.1 400 "), "{path}: {answer}");
            assert!(!answer.contains("secret\n"), "{path}: {answer}");
        }
    }

    #[test]
    fn only_reading_is_answered() {
        let (_site, address) = preview();
        let answer = talk(address, "POST / HTTP/1.1\ncontent-length: 0");
        assert!(answer.starts_with("HTTP/1.1 405 ") && answer.contains("allow: GET, HEAD\n"), "{answer}");
    }

    #[test]
    fn an_exchanged_folder_is_seen_at_once() {
        let (project, address) = preview();
        assert!(talk(address, "GET / HTTP/1.1").ends_with("home\n"));
        fs::rename(project.path().join("public"), project.path().join("old")).unwrap();
        fs::create_dir(project.path().join("public")).unwrap();
        fs::write(project.path().join("public/index.html"), "new home").unwrap();
        assert!(talk(address, "GET / HTTP/1.1").ends_with("new home\n"));
    }

    #[test]
    fn the_site_is_read_over_http_as_from_its_folder() {
        let (project, address) = preview();
        let folder = SiteFolder::new(&project.path().join("public"));
        let http = SiteAddress::new(&format!("http://{address}")).unwrap();
        for source in [&folder as &dyn Source, &http] {
            assert_eq!(source.read("head.json").unwrap(), b"{}");
            assert!(matches!(source.read("p/00/00"), Err(SourceError::NotFound { .. })));
            assert!(source.read("../secret.txt").is_err());
            assert!(source.read("browse").is_err());
            assert_eq!(source.cost(), Cost { requests: 4, bytes: 2 });
        }
    }

    #[test]
    fn a_taken_port_is_named() {
        let (project, address) = preview();
        let message = serve(project.path(), address.port(), |_| ()).unwrap_err().to_string();
        let expected = "if another program uses this port, name another with --port";
        assert!(message.contains(&address.port().to_string()) && message.ends_with(expected), "{message}");
    }
}
