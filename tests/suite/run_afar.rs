//! Runs whose export stands at an address, and who is told of those that fail: a command, a webhook.

use crate::project::{ANA, JANE, LATER, NOW};
use crate::running::{Running, Server, THIRD, table};
use serde_json::Value;
use std::fs::{self, Permissions};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// A run whose export a server of this machine has.
fn afar(more: &str) -> (Running, Server) {
    let server = Server::new();
    let running = Running::new(&format!("export = \"{}/registry.csv\"\n{more}", server.address));
    server.put("/registry.csv", &table(&[JANE, ANA]));
    server.put("/registry.csv.as-of", &format!("{NOW}\n"));
    server.put("/registry.csv.rows", "2\n");
    (running, server)
}

/// What was said, whatever port the server has.
fn without_port(running: &Running, server: &Server, (name, now, code): (&str, &str, i32)) {
    let mut ended = running.run(now);
    let port = server.address.rsplit(':').next().unwrap();
    ended.said = ended.said.replace(port, "PORT");
    ended.json = serde_json::from_str(&ended.text.replace(&format!(":{port}"), ":PORT")).unwrap();
    running.said(name, &ended, code);
}

#[test]
fn an_export_is_fetched_whole_or_not_at_all() {
    let (running, server) = afar("");
    without_port(&running, &server, ("fetched", NOW, 0));
    let whole = running.site.live();
    let kept = running.site.path("site/state/fetched/export.csv");
    assert_eq!(fs::read_to_string(&kept).unwrap(), table(&[JANE, ANA]));
    assert_eq!(fs::metadata(&kept).unwrap().permissions().mode() & 0o077, 0);
    server.shelf.lock().unwrap().missing = 7;
    without_port(&running, &server, ("fetched-cut", LATER, 3));
    server.shelf.lock().unwrap().missing = 0;
    server.put("/registry.csv", &table(&[JANE]));
    without_port(&running, &server, ("fetched-half", LATER, 1));
    server.shelf.lock().unwrap().status = Some(302);
    without_port(&running, &server, ("fetched-moved", LATER, 3));
    server.shelf.lock().unwrap().status = Some(403);
    without_port(&running, &server, ("fetched-forbidden", LATER, 3));
    assert!(running.site.live() == whole, "a refusal changed the site");
}

#[test]
fn a_servers_header_is_believed_only_where_the_settings_say_so() {
    let (running, server) = afar("");
    server.shelf.lock().unwrap().files.remove("/registry.csv.as-of");
    server.shelf.lock().unwrap().last_modified = Some("Sat, 21 Nov 2026 20:00:00 GMT".to_owned());
    without_port(&running, &server, ("fetched-without-time", LATER, 1));
    running.set(&format!("export = \"{}/registry.csv?key=secret\"\nbelieve_last_modified = true\n", server.address));
    server.put("/registry.csv?key=secret", &table(&[JANE, ANA]));
    server.put("/registry.csv.rows?key=secret", "2");
    let ended = running.run(LATER).must();
    assert_eq!(
        (ended.json["export"]["as_of"].as_str(), ended.json["export"]["as_of_from"].as_str()),
        (Some(NOW), Some("last-modified"))
    );
    assert!(!ended.text.contains("secret"), "{}", ended.text);
    let seen = running.doctor(LATER).text;
    let expected = format!("ok       export     {}/registry.csv: data as of {NOW}, 2 rows expected\n", server.address);
    assert!(seen.contains(&expected), "{seen}");
    server.shelf.lock().unwrap().files.remove("/registry.csv.rows?key=secret");
    without_port(&running, &server, ("fetched-without-rows", THIRD, 1));
}

#[test]
fn a_request_says_what_only_the_owner_can_read() {
    let (running, server) = afar("authorization = \"../secrets/token\"\n");
    let token = running.site.path("secrets/token");
    fs::write(&token, "Bearer abc\n").unwrap();
    fs::set_permissions(&token, Permissions::from_mode(0o644)).unwrap();
    running.refused("authorization-open-to-others", &running.run(NOW), 1);
    fs::set_permissions(&token, Permissions::from_mode(0o600)).unwrap();
    running.run(NOW).must();
    let asked = server.shelf.lock().unwrap().asked.clone();
    assert_eq!(asked.len(), 3);
    assert!(asked.iter().all(|head| head.to_lowercase().contains("authorization: bearer abc")), "{asked:?}");
}

/// Makes an authority and a certificate that it gave to this machine. False where there is no openssl.
fn certify(folder: &Path) -> bool {
    let openssl = |arguments: &str| {
        let mut command = Command::new("openssl");
        let output = command.args(arguments.split(' ')).current_dir(folder).stdin(Stdio::null()).output();
        output.is_ok_and(|output| output.status.success())
    };
    let authority = "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=authority";
    let own = "req -x509 -newkey rsa:2048 -nodes -keyout own.key -out own.pem -days 2 -subj /CN=localhost -CA ca.pem -CAkey ca.key \
               -addext subjectAltName=DNS:localhost -addext basicConstraints=critical,CA:FALSE";
    openssl(authority) && openssl(&own.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn an_export_is_fetched_over_tls_from_whom_this_machine_trusts() {
    let running = Running::new("");
    let folder = running.site.path("secrets");
    if !certify(&folder) {
        println!("skipped: no openssl here that makes certificates");
        return;
    }
    fs::write(folder.join("registry.csv"), table(&[JANE, ANA])).unwrap();
    fs::write(folder.join("registry.csv.as-of"), NOW).unwrap();
    fs::write(folder.join("registry.csv.rows"), "2").unwrap();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let arguments = format!("s_server -accept {port} -cert own.pem -key own.key -WWW");
    let mut server = Command::new("openssl");
    let server = server.args(arguments.split(' ')).current_dir(&folder).stdin(Stdio::null());
    let mut server = server.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    running.set(&format!("export = \"https://localhost:{port}/registry.csv\"\n"));
    let run = |trusted: &Path| {
        let mut command = running.site.project.command(&["-C", "site", "run", "--now", NOW]);
        command.env("SSL_CERT_FILE", trusted).env_remove("SSL_CERT_DIR").output().unwrap()
    };
    let listens = |_| {
        std::thread::sleep(Duration::from_millis(50));
        TcpStream::connect(("127.0.0.1", port)).is_ok()
    };
    let is_there = (0..200).any(listens);
    let (stranger, trusted) = (run(&folder.join("own.pem")), run(&folder.join("ca.pem")));
    server.kill().unwrap();
    server.wait().unwrap();
    assert!(is_there, "the server never came");
    let said = String::from_utf8_lossy(&stranger.stderr);
    assert!(stranger.status.code() == Some(3) && said.contains("invalid peer certificate"), "{said}");
    assert!(trusted.status.success(), "{}", String::from_utf8_lossy(&trusted.stderr));
}

#[test]
fn nobody_answers() {
    let running = Running::new("export = \"http://127.0.0.1:9/registry.csv\"\n");
    let ended = running.run(NOW);
    assert_eq!(ended.code, 3);
    assert!(ended.said.contains("http://127.0.0.1:9/registry.csv.as-of cannot be fetched: "), "{}", ended.said);
}

#[test]
fn a_run_that_fails_tells_a_command_and_an_address_once() {
    let server = Server::new();
    server.put("/alarm", "");
    let told = "cat >> told; echo told; echo told >&2";
    let running = Running::published(&format!("on_failure = {told:?}\nwebhook = \"{}/alarm\"\n", server.address));
    assert!(!running.site.path("site/told").exists());
    running.export(&[ANA], LATER);
    let ended = running.run(LATER);
    running.refused("told", &ended, 1);
    let lines = fs::read_to_string(running.site.path("site/told")).unwrap();
    assert_eq!(lines.lines().count(), 1, "{lines}");
    assert_eq!(server.shelf.lock().unwrap().posted, [lines.trim_end()]);
    let line: Value = serde_json::from_str(&lines).unwrap();
    let mut last = running.lines().pop().unwrap();
    last["told"] = serde_json::json!([]);
    assert_eq!(line, last);
}

#[test]
fn who_cannot_be_told_is_reported_and_hides_nothing() {
    let server = Server::new();
    let running = Running::published(&format!("on_failure = \"exit 3\"\nwebhook = \"{}/alarm\"\n", server.address));
    fs::remove_file(running.site.path("site/data/registry.csv.rows")).unwrap();
    without_port(&running, &server, ("nobody-was-told", LATER, 1));
}
