//! Runs whose export stands at an address, and who is told of those that fail: a command, a webhook.

use crate::project::{ANA, JANE, LATER, NOW};
use crate::publishing::Ended;
use crate::running::{Running, Server, THIRD, table};
use crate::tls::{Tls, trust};
use serde_json::Value;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

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

#[test]
fn an_export_is_fetched_over_tls_from_whom_this_machine_trusts() {
    let running = Running::new("");
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("registry.csv"), table(&[JANE, ANA])).unwrap();
    fs::write(folder.path().join("registry.csv.as-of"), NOW).unwrap();
    fs::write(folder.path().join("registry.csv.rows"), "2").unwrap();
    let Some(server) = Tls::over(folder.path()) else { return };
    running.set(&format!("export = \"{}/registry.csv\"\n", server.address()));
    let run = |trusted: &Path| {
        let mut command = running.site.project.command(&["-C", "site", "run", "--now", NOW]);
        Ended::of(&trust(&mut command, trusted).output().unwrap())
    };
    let stranger = run(&server.stranger());
    assert!(stranger.code == 3 && stranger.said.contains("invalid peer certificate"), "{}", stranger.said);
    run(&server.authority()).must();
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
