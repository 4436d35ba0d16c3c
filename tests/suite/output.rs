//! How a site is written: in one step, linking what did not change, and leaving alone what is not ours.

use goodstanding::artifact::{Artifact, Output};
use goodstanding::store::directory::{Building, Put, Report};
use goodstanding::store::input::walk;
use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A site as pairs of path and text.
type Site<'a> = &'a [(&'a str, &'a str)];

const FIRST: Site = &[("head.json", "{}"), ("index.html", "home"), ("p/3f/3f9a", "page"), ("browse/a.html", "A")];

/// A folder to build in, gone after the test, and the output folder inside it.
fn project() -> (TempDir, PathBuf) {
    let project = tempfile::tempdir().unwrap();
    let out = project.path().join("public");
    (project, out)
}

fn artifact(path: &str, text: &str) -> Artifact {
    Artifact { path: path.to_owned(), bytes: text.as_bytes().to_vec() }
}

fn begun(out: &Path, site: Site) -> Building {
    let mut building = Building::begin(out).unwrap();
    for (path, text) in site {
        building.put(&artifact(path, text)).unwrap();
    }
    building
}

fn build(out: &Path, site: Site) -> Report {
    begun(out, site).finish().unwrap()
}

/// Everything below a folder, as `path=text`, sorted.
fn contents(folder: &Path) -> Vec<String> {
    let text = |path: &String| fs::read_to_string(folder.join(path)).unwrap();
    walk(folder).unwrap().iter().map(|path| format!("{path}={}", text(path))).collect()
}

/// What stands beside the site once a build is over: the lock file alone.
fn beside(project: &TempDir) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(project.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "public")
        .collect();
    names.sort();
    names
}

fn inode(path: &Path) -> u64 {
    fs::metadata(path).unwrap().ino()
}

#[test]
fn a_first_build_writes_everything() {
    let (project, out) = project();
    let report = build(&out, FIRST);
    assert_eq!(contents(&out), ["browse/a.html=A", "head.json={}", "index.html=home", "p/3f/3f9a=page"]);
    assert_eq!(report.written, ["head.json", "index.html", "p/3f/3f9a", "browse/a.html"]);
    assert_eq!((report.linked, report.bytes_written, report.removed), (0, 11, vec![]));
    assert_eq!(beside(&project), [".public.lock"]);
}

#[test]
fn the_same_build_again_changes_nothing() {
    let (project, out) = project();
    build(&out, FIRST);
    let before = (inode(&out), inode(&out.join("p/3f/3f9a")));
    let report = build(&out, FIRST);
    assert_eq!(report, Report { linked: 4, ..Report::default() });
    assert_eq!((inode(&out), inode(&out.join("p/3f/3f9a"))), before);
    assert_eq!(beside(&project), [".public.lock"]);
}

#[test]
fn a_changed_file_is_written_and_the_others_are_linked() {
    let (_project, out) = project();
    build(&out, FIRST);
    let before = inode(&out.join("p/3f/3f9a"));
    let second = &[("head.json", "{}"), ("index.html", "news"), ("p/3f/3f9a", "page"), ("p/3f/3fff", "more")];
    let report = build(&out, second);
    assert_eq!(contents(&out), ["head.json={}", "index.html=news", "p/3f/3f9a=page", "p/3f/3fff=more"]);
    assert_eq!(report.written, ["index.html", "p/3f/3fff"]);
    assert_eq!(report.removed, ["browse/a.html"]);
    assert_eq!((report.linked, report.bytes_written), (2, 8));
    assert_eq!(inode(&out.join("p/3f/3f9a")), before);
}

#[test]
fn writing_a_file_anew_never_touches_the_old_sites_copy() {
    let (project, out) = project();
    build(&out, FIRST);
    fs::hard_link(out.join("index.html"), project.path().join("copy")).unwrap();
    build(&out, &[("head.json", "{}"), ("index.html", "news")]);
    assert_eq!(fs::read_to_string(project.path().join("copy")).unwrap(), "home");
}

#[test]
fn a_kept_file_is_taken_over_unread() {
    let (_project, out) = project();
    build(&out, FIRST);
    let before = inode(&out.join("browse/a.html"));
    let mut building = begun(&out, &[("head.json", "{1}")]);
    assert_eq!(building.accept(&Output::Keep("browse/a.html".to_owned())).unwrap(), Put::Unchanged);
    assert_eq!(building.accept(&Output::Write(artifact("index.html", "news"))).unwrap(), Put::Written);
    let message = building.keep("browse/b.html").unwrap_err().to_string();
    insta::assert_snapshot!(message, @"browse/b.html was to be taken over from the previous site, which has no such file; build into an empty folder once");
    building.finish().unwrap();
    assert_eq!(contents(&out), ["browse/a.html=A", "head.json={1}", "index.html=news"]);
    assert_eq!(inode(&out.join("browse/a.html")), before);
}

#[test]
fn a_build_that_stops_midway_leaves_the_old_site() {
    let (project, out) = project();
    build(&out, FIRST);
    drop(begun(&out, &[("head.json", "{1}"), ("index.html", "news")]));
    assert_eq!(contents(&out), ["browse/a.html=A", "head.json={}", "index.html=home", "p/3f/3f9a=page"]);
    assert_eq!(beside(&project), [".public.lock"]);
}

#[test]
fn what_a_killed_build_left_is_cleared() {
    let (project, out) = project();
    build(&out, FIRST);
    fs::create_dir_all(project.path().join(".public.building/p/00")).unwrap();
    fs::write(project.path().join(".public.building/p/00/junk"), "junk").unwrap();
    build(&out, &[("head.json", "{1}")]);
    assert_eq!(contents(&out), ["head.json={1}"]);
    assert_eq!(beside(&project), [".public.lock"]);
}

#[test]
fn a_second_build_waits_its_turn() {
    let (_project, out) = project();
    let first = begun(&out, FIRST);
    let message = Building::begin(&out).unwrap_err().to_string();
    assert!(
        message.starts_with("another build is writing ") && message.contains("wait until it has ended"),
        "{message}"
    );
    first.finish().unwrap();
    assert_eq!(build(&out, FIRST).linked, 4);
}

#[test]
fn a_folder_that_is_not_a_site_is_left_alone() {
    let (project, out) = project();
    fs::create_dir(&out).unwrap();
    fs::write(out.join("thesis.txt"), "years of work").unwrap();
    let message = Building::begin(&out).unwrap_err().to_string().replace(project.path().to_str().unwrap(), "…");
    insta::assert_snapshot!(message, @"…/public has files in it but no head.json, so it is not a site made by this program and stays as it is; choose another output folder, or empty this one");
    assert_eq!(contents(&out), ["thesis.txt=years of work"]);
    assert_eq!(beside(&project), [".public.lock"]);
}

#[test]
fn an_empty_folder_may_become_a_site() {
    let (_project, out) = project();
    fs::create_dir(&out).unwrap();
    assert_eq!(build(&out, FIRST).written.len(), 4);
    assert_eq!(contents(&out).len(), 4);
}

#[test]
fn neither_a_link_nor_a_file_nor_a_nameless_folder_can_be_the_output() {
    let (project, out) = project();
    fs::create_dir(project.path().join("elsewhere")).unwrap();
    symlink(project.path().join("elsewhere"), &out).unwrap();
    assert!(Building::begin(&out).unwrap_err().to_string().contains("is a symbolic link"));
    fs::write(project.path().join("file"), "text").unwrap();
    assert!(Building::begin(&project.path().join("file")).unwrap_err().to_string().contains("a file stands where"));
    for nameless in ["/", "..", ""] {
        assert!(Building::begin(Path::new(nameless)).unwrap_err().to_string().contains("has no name of its own"));
    }
    assert_eq!(fs::read_to_string(project.path().join("file")).unwrap(), "text");
}

#[test]
fn a_link_in_the_old_site_is_neither_followed_nor_kept() {
    let (project, out) = project();
    build(&out, FIRST);
    fs::write(project.path().join("secret"), "home").unwrap();
    fs::remove_file(out.join("index.html")).unwrap();
    symlink(project.path().join("secret"), out.join("index.html")).unwrap();
    symlink("/", out.join("up")).unwrap();
    let report = build(&out, FIRST);
    assert_eq!((report.written, report.removed), (vec!["index.html".to_owned()], vec!["up".to_owned()]));
    assert!(fs::symlink_metadata(out.join("index.html")).unwrap().is_file());
}

#[test]
fn two_pages_never_share_an_address() {
    let (_project, out) = project();
    build(&out, FIRST);
    let mut building = begun(&out, &[("head.json", "{}"), ("new.html", "new")]);
    for path in ["head.json", "new.html"] {
        let message = building.put(&artifact(path, "{}")).unwrap_err().to_string();
        assert_eq!(message, format!("{path} was published twice in one build; two pages must not share an address"));
        assert!(building.keep(path).is_err(), "{path}");
    }
}

#[test]
fn an_address_outside_the_site_is_refused() {
    let (project, out) = project();
    let mut building = begun(&out, FIRST);
    for path in ["../escaped", "/escaped", "a//b", "a\\b", "a\u{7}b", "nul.html", ""] {
        let message = building.put(&artifact(path, "x")).unwrap_err().to_string();
        assert!(message.contains("cannot be the address of a published file: "), "{message}");
        assert!(building.keep(path).is_err(), "{path:?}");
    }
    building.finish().unwrap();
    assert_eq!(contents(&out).len(), 4);
    assert_eq!(beside(&project), [".public.lock"]);
}
