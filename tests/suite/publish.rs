//! Publications through the program: what each writes, what is refused and in which words, and how the log goes on after
//! something was lost, restored, exchanged or stolen.

use crate::project::{ANA, JANE};
use crate::publishing::{Ended, ORIGIN, Publishing, copy};
use goodstanding::note::VerifierKey;
use goodstanding::reader::Published;
use goodstanding::receipt::{self, Receipt, ReceiptError};
use goodstanding::store::site::SiteFolder;
use std::collections::BTreeSet;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

const FIRST: &str = "2026-11-21T20:00:00Z";
const SECOND: &str = "2026-11-21T21:00:00Z";
const THIRD: &str = "2026-11-21T22:00:00Z";

/// The command ended with this code and said this, in one line, with the test's folder as `DIR`.
#[track_caller]
fn refused(site: &Publishing, ended: &Ended, (code, said): (i32, &str)) {
    let place = site.path("").display().to_string();
    let heard = ended.said.trim_end().replace(place.trim_end_matches('/'), "DIR");
    assert_eq!((ended.code, heard.as_str()), (code, format!("goodstanding: {said}").as_str()));
}

#[test]
fn publishing_twice_writes_nothing_and_a_publication_without_news_few_files() {
    let site = Publishing::new();
    let first = site.publish_anew(FIRST);
    assert_eq!((first.json["log_size"].as_u64(), first.json["was_signed"].as_bool()), (Some(1), Some(false)));
    let whole = site.live();
    let again = site.publish(SECOND).must();
    assert_eq!((again.json["log_size"].as_u64(), again.json["was_signed"].as_bool()), (Some(1), Some(true)));
    assert_eq!((again.json["written"].to_string().as_str(), again.json["bytes_written"].as_u64()), ("[]", Some(0)));
    assert!(site.live() == whole, "publishing twice changed the site");
    // Nothing changed and no newer export came: only the time of publication moves.
    site.run(&["build", "--as-of", FIRST, "--now", SECOND]).must();
    let third = site.publish(SECOND).must();
    let mut written: Vec<String> = serde_json::from_value(third.json["written"].clone()).unwrap();
    written.sort();
    let expected = [
        "checkpoint",
        "head.json",
        "head.tlog-proof",
        "status.json",
        "tile/0/000.p/2",
        "tile/entries/000.p/2",
        "tops.bin",
    ];
    assert_eq!(written, expected);
    assert_eq!(third.json["next_due"], first.json["next_due"]);
    assert_eq!(site.verify(SECOND).must().json["signer"], "trusted");
}

#[test]
fn what_was_lost_is_taken_over_from_the_site() {
    let site = Publishing::new();
    site.publish_anew(FIRST);
    copy(&site.path("site/state"), &site.path("old-state"));
    site.publish_anew(SECOND);
    for lost in ["nothing is left", "an old copy came back"] {
        let time = if lost == "nothing is left" { THIRD } else { "2026-11-21T23:00:00Z" };
        fs::remove_dir_all(site.path("site/state")).unwrap();
        if lost != "nothing is left" {
            copy(&site.path("old-state"), &site.path("site/state"));
        }
        let size = if time == THIRD { 3 } else { 4 };
        let published = site.publish_anew(time);
        assert_eq!(
            (published.json["state_taken_over"].as_bool(), published.json["log_size"].as_u64()),
            (Some(true), Some(size)),
            "{lost}"
        );
        assert!(
            published.said.starts_with("What this machine had signed before was not here, or older; it was taken over")
        );
        site.verify(time).must();
    }
    assert_eq!(site.publish_anew("2026-11-22T00:00:00Z").json["state_taken_over"], false);
}

#[test]
fn a_site_restored_from_an_old_copy_comes_back_with_the_same_bytes_and_its_log_goes_on() {
    let site = Publishing::new();
    site.publish_anew(FIRST);
    copy(&site.path("live"), &site.path("old-live"));
    site.project.rows(&[JANE, ANA]);
    site.publish_anew(SECOND);
    let whole = site.live();
    fs::remove_dir_all(site.path("live")).unwrap();
    copy(&site.path("old-live"), &site.path("live"));
    let again = site.publish(THIRD).must();
    assert_eq!((again.json["was_signed"].as_bool(), again.json["log_size"].as_u64()), (Some(true), Some(2)));
    assert!(site.live() == whole, "the same publication came back otherwise");
    assert_eq!(site.publish_anew(THIRD).json["log_size"], 3);
    site.verify(THIRD).must();
}

#[test]
fn of_two_logs_neither_goes_on() {
    let site = Publishing::new();
    site.publish_anew(FIRST);
    copy(&site.path("site/state"), &site.path("other-state"));
    site.publish_anew(SECOND);
    let whole = site.live();
    site.project.must_build(THIRD);
    let other = ["--key", "secrets/log.key", "--state", "other-state"];
    site.run(&[&["publish", "--to", "other-live", "--now", THIRD], other.as_slice()].concat()).must();
    site.project.must_build("2026-11-21T23:00:00Z");
    refused(
        &site,
        &site.publish_by("2026-11-21T23:00:00Z", &other),
        (
            1,
            "the site shows a log of 2 publications that is not the one of 2 that this machine signed. One of the two was \
         altered or restored wrongly, or two machines publish to one site: find out which before anything is published",
        ),
    );
    let stranger = Publishing::new();
    stranger.project.must_build(THIRD);
    let live = site.path("live").display().to_string();
    let ended = stranger.run(&["publish", "--to", &live, "--key", "secrets/log.key", "--now", THIRD]);
    refused(
        &stranger,
        &ended,
        (7, "the log that the site shows is not signed as the note of keys asks: no key that is known signed it"),
    );
    assert!(site.live() == whole, "a refusal changed the site");
}

#[test]
fn a_key_that_others_could_come_by_is_refused() {
    let site = Publishing::new();
    site.publish_anew(FIRST);
    let key = site.path("secrets/log.key");
    for (place, what) in [
        ("site/log.key", "site, which is the project's working tree"),
        ("live/log.key", "live, which is a published site"),
    ] {
        fs::copy(&key, site.path(place)).unwrap();
        fs::set_permissions(site.path(place), Permissions::from_mode(0o600)).unwrap();
        let ended = site.publish_by(SECOND, &["--key", place]);
        assert!(
            ended.said.contains(what) && ended.said.contains("a key there would get to other people"),
            "{}",
            ended.said
        );
        assert_eq!(ended.code, 1);
        fs::remove_file(site.path(place)).unwrap();
    }
    fs::set_permissions(&key, Permissions::from_mode(0o640)).unwrap();
    refused(
        &site,
        &site.publish(SECOND),
        (
            1,
            "others than its owner may read secrets/log.key (mode 640); take it for stolen unless you know better, else: \
         chmod 600 secrets/log.key",
        ),
    );
}

#[test]
fn a_built_site_says_that_it_is_not_signed() {
    let site = Publishing::new();
    site.project.must_build(FIRST);
    let built = site.path("site/public").display().to_string();
    let said = site.project.run(&["verify", &built, "--full", "--now", FIRST]);
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.starts_with("Nobody signed this site, with data as of 2026-11-21T20:00:00Z"), "{said}");
    assert!(said.contains("Notice: it is not signed, so this proves nothing to anybody else."), "{said}");
}

#[test]
fn time_goes_forward_only_and_people_are_real() {
    let site = Publishing::new();
    site.publish_anew(SECOND);
    let whole = site.live();
    site.run(&["build", "--as-of", FIRST, "--now", FIRST, "--accept-older"]).must();
    refused(
        &site,
        &site.publish(SECOND),
        (
            1,
            "this site was built at 2026-11-21T20:00:00Z, which is not later than the last publication \
         (2026-11-21T21:00:00Z); build it again and publish that, after setting this machine's clock if it is wrong",
        ),
    );
    site.run(&["build", "--as-of", THIRD, "--now", THIRD]).must();
    refused(
        &site,
        &site.publish(SECOND),
        (
            1,
            "this site says that it was built at 2026-11-21T22:00:00Z, and it is 2026-11-21T21:00:00Z now; set this machine's \
         clock, then build again",
        ),
    );
    site.run(&["build", "--as-of", FIRST, "--now", THIRD, "--accept-older"]).must();
    refused(
        &site,
        &site.publish(THIRD),
        (
            1,
            "the data are of 2026-11-21T20:00:00Z, older than those published last (2026-11-21T21:00:00Z); publish a newer \
         export, or say --accept-older if going back is right",
        ),
    );
    assert!(site.live() == whole, "a refusal changed the site");
    let accepted = site.publish_by(THIRD, &["--key", "secrets/log.key", "--accept-older"]).must();
    assert_eq!((accepted.json["log_size"].as_u64(), accepted.json["data_as_of"].as_str()), (Some(2), Some(FIRST)));
    let settings = fs::read_to_string(site.path("site/goodstanding.toml")).unwrap();
    fs::write(site.path("site/goodstanding.toml"), format!("fictional = true\n{settings}")).unwrap();
    let made_up = site.path("made-up").display().to_string();
    site.run(&["build", "--as-of", THIRD, "--now", "2026-11-21T23:00:00Z", "--out", &made_up]).must();
    refused(
        &site,
        &site.publish_by("2026-11-21T23:00:00Z", &["--key", "secrets/log.key", "--site", &made_up]),
        (1, "the people in this site are made up (fictional = true in the settings): such a site is never published"),
    );
}

#[test]
fn two_keys_sign_while_one_is_replaced_and_then_the_old_one_is_worth_nothing() {
    let site = Publishing::new();
    site.publish_anew(FIRST);
    let new = site.keygen(ORIGIN, "new");
    let keys = site.path("site/keys").display().to_string();
    site.note_keys(&["--log-key", &new, "--previous", &keys, "--now", SECOND]);
    site.project.must_build(SECOND);
    site.publish_by(SECOND, &["--key", "secrets/new.key", "--key", "secrets/log.key"]).must();
    let checkpoint = fs::read_to_string(site.path("live/checkpoint")).unwrap();
    assert_eq!(checkpoint.lines().filter(|line| line.starts_with('\u{2014}')).count(), 2);
    site.verify(SECOND).must();
    let later = "2026-12-22T21:00:00Z";
    site.project.must_build(later);
    refused(&site, &site.publish(later), (1, "the signature that was given: no key that is known signed it"));
    site.publish_by(later, &["--key", "secrets/new.key"]).must();
    site.verify(later).must();
}

/// The receipt of one number, with a note of keys.
fn receipt_of(site: &Publishing) -> Receipt {
    let folder = SiteFolder::new(&site.path("live"));
    let mut published = Published::open(&folder).unwrap();
    let tree = published.tree("number").unwrap();
    let (answers, pages) = receipt::answers(&BTreeSet::from(["MPSS123456".to_owned()]), tree, &mut published).unwrap();
    let head = fs::read_to_string(site.path("live/head.tlog-proof")).unwrap();
    Receipt { answers, pages, head, keys: None }
}

#[test]
fn what_a_thief_signs_beyond_the_last_good_checkpoint_is_refused() {
    let site = Publishing::new();
    site.publish_anew(FIRST);
    let good = receipt_of(&site);
    copy(&site.path("live"), &site.path("good"));
    site.publish_anew(SECOND);
    let thiefs = receipt_of(&site);
    let new = site.keygen("registry.example.org/2", "new");
    let [keys, last] = ["site/keys", "good/checkpoint"].map(|path| site.path(path).display().to_string());
    let old_keys = fs::read_to_string(&keys).unwrap();
    let arguments = ["--origin", "registry.example.org/2", "--log-key", &new, "--previous", &keys, "--stolen", &last];
    site.note_keys(&arguments);
    let new_keys = fs::read_to_string(&keys).unwrap();
    let root = VerifierKey::parse(&site.root).unwrap();
    let check = |receipt: &Receipt, keys: &str| {
        let receipt = Receipt { keys: Some(keys.to_owned()), ..receipt.clone() };
        receipt.check(Some(&root)).map(drop).map_err(|error: ReceiptError| error.code())
    };
    assert_eq!([check(&good, &old_keys), check(&thiefs, &old_keys)], [Ok(()), Ok(())]);
    assert_eq!([check(&good, &new_keys), check(&thiefs, &new_keys)], [Ok(()), Err("unknown-key")]);
    // A proof brings the note of keys of its time; whoever has a later one is not taken in.
    for (name, receipt, code) in [("good", good, 0), ("thief's", thiefs, 7)] {
        let file = site.path("proof.json").display().to_string();
        fs::write(&file, Receipt { keys: Some(old_keys.clone()), ..receipt }.text()).unwrap();
        assert_eq!(site.run(&["verify", &file]).code, code, "{name}");
    }
    site.set_origin("registry.example.org/2");
    fs::rename(site.path("site/state"), site.path("old-state")).unwrap();
    fs::rename(site.path("live"), site.path("stolen")).unwrap();
    site.project.must_build(THIRD);
    assert_eq!(site.publish_by(THIRD, &["--key", "secrets/new.key"]).must().json["log_size"], 1);
    site.verify(THIRD).must();
}
