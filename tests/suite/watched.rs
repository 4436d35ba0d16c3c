//! A published site watched from another machine, by the address that the public uses.

use crate::project::Site;
use crate::publishing::{Ended, Publishing};
use crate::tls::{Tls, trust};
use goodstanding::hosting::packed;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;

const PUBLISHED: &str = "2026-11-21T20:00:00Z";
const DAYS_LATER: &str = "2026-11-24T21:00:00Z";

fn published() -> Publishing {
    let site = Publishing::new();
    site.publish_anew(PUBLISHED);
    site
}

#[test]
fn a_site_is_watched_over_tls_and_a_stranger_in_between_is_refused() {
    let site = published();
    let Some(server) = Tls::over(&site.path("live")) else { return };
    let address = format!("{}/", server.address());
    let watch = |command: &[&str], authority: &Path| {
        let mut command = site.project.command(&[&["-C", "site"], command].concat());
        Ended::of(&trust(&mut command, authority).output().unwrap())
    };
    let verified = watch(&["verify", &address, "--full", "--now", PUBLISHED, "--format", "json"], &server.authority());
    assert_eq!(verified.must().json["signer"], "trusted");
    let late = watch(&["status", "--site", &address, "--now", DAYS_LATER], &server.authority());
    assert_eq!(late.code, 6, "{}", late.said);
    let stranger = watch(&["status", "--site", &address, "--now", PUBLISHED], &server.stranger());
    assert!(stranger.code == 3 && stranger.said.contains("invalid peer certificate"), "{}", stranger.said);
}

/// Serves a site as object stores do, packed without having been asked, one request a connection.
fn serve_packed(site: Site) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let reader = BufReader::new(stream.try_clone().unwrap());
            let head: Vec<String> = reader.lines().map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
            let path = head.first().and_then(|line| line.split(' ').nth(1)).unwrap_or("/").trim_start_matches('/');
            let (status, encoding, body) = match site.get(path).map(|bytes| (packed(path, bytes), bytes)) {
                Some((Some(packed), _)) => (200, "Content-Encoding: gzip\r\n", packed),
                Some((None, bytes)) => (200, "", bytes.clone()),
                None => (404, "", Vec::new()),
            };
            let length = body.len();
            let head =
                format!("HTTP/1.1 {status} x\r\nConnection: close\r\nContent-Length: {length}\r\n{encoding}\r\n");
            stream.write_all(&[head.as_bytes(), &body].concat()).ok();
        }
    });
    address
}

#[test]
fn a_site_that_comes_packed_is_unpacked() {
    let site = published();
    let address = serve_packed(site.live());
    let verified = site.run(&["verify", &address, "--full", "--now", PUBLISHED, "--format", "json"]);
    assert_eq!(verified.must().json["signer"], "trusted");
}
