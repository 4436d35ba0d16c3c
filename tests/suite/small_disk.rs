//! Publishing to a disk that fills up, a real one of a few megabytes in memory: the old site stands until there is room for the new
//! one. Where nobody may make such a disk, the test says so and passes.

use crate::faults::is_whole;
use crate::project::{ANA, JANE, JOSE, files};
use crate::publishing::Publishing;
use std::fs;
use std::path::Path;
use std::process::Command;

const FIRST: &str = "2026-11-21T20:00:00Z";
const SECOND: &str = "2026-11-21T21:00:00Z";

/// A disk of its own for a folder, of so many kilobytes; taken away when dropped.
struct SmallDisk<'a>(&'a Path);

impl SmallDisk<'_> {
    /// `None` where nobody may make one.
    fn new(folder: &Path, kilobytes: u32) -> Option<SmallDisk<'_>> {
        fs::create_dir_all(folder).unwrap();
        let size = format!("size={kilobytes}k");
        let made = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "none"]).arg(folder).output();
        made.is_ok_and(|made| made.status.success()).then_some(SmallDisk(folder))
    }

    /// Leaves so many kilobytes of it free.
    fn leave(&self, kilobytes: u32) {
        let rest = self.0.join("rest");
        fs::remove_file(&rest).ok();
        let free = Command::new("df").args(["--output=avail", "-k"]).arg(self.0).output().unwrap();
        let free = String::from_utf8(free.stdout).unwrap();
        let free: u32 = free.lines().last().unwrap().trim().parse().unwrap();
        fs::write(rest, vec![0; free.saturating_sub(kilobytes) as usize * 1024]).unwrap();
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        Command::new("umount").arg(self.0).output().ok();
    }
}

/// The site and this machine's memory stand on a disk that fills up, ever later.
#[test]
fn a_disk_that_fills_up_leaves_the_old_site_until_there_is_room() {
    const ENOUGH: u32 = 8192;
    let site = Publishing::new();
    let small = site.path("small");
    let Some(disk) = SmallDisk::new(&small, ENOUGH) else {
        println!("skipped: no disk can be made here");
        return;
    };
    let publish = |time: &str| {
        let to = ["--to", "small/live", "--state", "small/state", "--key", "secrets/log.key", "--now", time];
        site.run(&[&["publish"], to.as_slice()].concat())
    };
    site.project.must_build(FIRST);
    publish(FIRST).must();
    let old = files(&small.join("live"));
    site.project.rows(&[JANE, ANA, JOSE]);
    site.project.must_build(SECOND);
    let (mut tried, mut room) = (0, 0);
    loop {
        disk.leave(room);
        let ended = publish(SECOND);
        if ended.code == 0 {
            break;
        }
        tried += 1;
        assert_eq!(ended.code, 3, "{room}: {}", ended.said);
        assert!(ended.said.contains("free some space on this disk"), "{room}: {}", ended.said);
        assert!(files(&small.join("live")) == old, "with {room} kB the old site was touched");
        room += if is_whole() { 4 } else { 60 };
        assert!(room < ENOUGH, "it never fits");
    }
    println!("the disk was full {tried} times, then {room} kB were enough");
    assert!(tried > 1, "{tried}");
    let whole = site.run(&["verify", &small.join("live").to_string_lossy(), "--full", "--now", SECOND]).must();
    assert!(whole.text.contains("published at 2026-11-21T21:00:00Z"), "{}", whole.text);
}
