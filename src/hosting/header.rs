//! The table: which headers go with which file. It is also what the browser tests hold the pages to.

use crate::artifact::{Permanence, media_type, permanence};
use crate::compress;

/// Only what the site itself holds may run, be shown or be asked for, and forms send nothing anywhere: a name that is
/// typed before the script has started stays in the browser.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; form-action 'none'; base-uri 'none'";

/// A year, the longest that RFC 9111 asks caches to honour.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Kept, but asked about each time.
const ASK_EACH_TIME: &str = "no-cache";

/// Where people are named one by one: search engines are asked to stay out, because their copies outlive a correction.
pub const ABOUT_PEOPLE: [&str; 9] =
    ["record/", "browse/", "actions/", "changes/", "data/", "api/", "p/", "head.json", "tops.bin"];

/// What is said about those.
pub const KEEP_OUT: (&str, &str) = ("x-robots-tag", "noindex, noarchive");

/// The check of proofs as one file holds its script, which the policy above does not let run: it is for saving.
pub const FOR_SAVING: &str = "verify.html";

/// What is said about that.
pub const SAVE: (&str, &str) = ("content-disposition", "attachment");

/// How the names of files end that stores keep packed: pages that people read, and what these are made of. What other programs read
/// stays as it is, since few of them unpack.
const PACKED: [&str; 4] = [".html", ".css", ".js", ".svg"];

/// Entries of the log, packed too: heads that are mostly alike, a quarter of a megabyte in a file, sent anew with each publication.
const ENTRIES: &str = "tile/entries/";

/// What is said about those.
pub const PACKING: &str = "gzip";

/// Sent with every answer.
pub const ALWAYS: [(&str, &str); 4] = [
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("cross-origin-opener-policy", "same-origin"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
];

/// What `Cache-Control` says of files that may never, or may at any time, be replaced.
pub fn caching(permanence: Permanence) -> &'static str {
    match permanence {
        Permanence::Immutable => FOR_EVER,
        Permanence::Replaceable => ASK_EACH_TIME,
    }
}

/// Whether a store that hands out files as they were put should get the file at a site path packed.
pub fn is_packed(path: &str) -> bool {
    let is_of_a_page = PACKED.iter().any(|ending| path.ends_with(ending));
    is_of_a_page || path.starts_with(ENTRIES) || (path.starts_with("client/") && path.ends_with(".json"))
}

/// What such a store should get in the place of a file's bytes; `None` where it is the bytes themselves.
pub fn packed(path: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    is_packed(path).then(|| compress::pack(bytes))
}

/// The bytes of a file out of those that came, and what was said of their coding.
pub fn unpacked(coding: Option<&str>, came: Vec<u8>) -> Vec<u8> {
    if coding == Some(PACKING) { compress::unpack(came) } else { came }
}

/// Sent with the file at a site path: names in small letters, and their values.
pub fn of_file(path: &str) -> Vec<(&'static str, &'static str)> {
    let mut headers = vec![("content-type", media_type(path)), ("cache-control", caching(permanence(path)))];
    if ABOUT_PEOPLE.iter().any(|start| path.starts_with(start)) {
        headers.push(KEEP_OUT);
    }
    if path == FOR_SAVING {
        headers.push(SAVE);
    }
    headers
}

/// Sent with an answer that is no file of the site: a cache must not remember it.
pub fn of_message(content_type: &'static str) -> Vec<(&'static str, &'static str)> {
    vec![("content-type", content_type), ("cache-control", ASK_EACH_TIME)]
}

#[cfg(test)]
mod tests {
    use super::{is_packed, of_file};

    fn listed(path: &str) -> String {
        of_file(path).iter().map(|(name, value)| format!("{name}: {value}\n")).collect()
    }

    #[test]
    fn a_page_is_asked_about_each_time() {
        insta::assert_snapshot!(listed("index.html"), @r"
        content-type: text/html; charset=utf-8
        cache-control: no-cache
        ");
    }

    #[test]
    fn a_tree_page_is_kept_for_ever_and_stays_out_of_search_engines() {
        insta::assert_snapshot!(listed("p/3f/3f9a"), @r"
        content-type: application/octet-stream
        cache-control: public, max-age=31536000, immutable
        x-robots-tag: noindex, noarchive
        ");
    }

    #[test]
    fn the_check_of_proofs_as_one_file_is_handed_out_to_be_saved() {
        insta::assert_snapshot!(listed("verify.html"), @r"
        content-type: text/html; charset=utf-8
        cache-control: no-cache
        content-disposition: attachment
        ");
    }

    #[test]
    fn what_people_and_readers_of_logs_fetch_is_kept_packed() {
        for path in ["index.html", "client/3f/words.en.json", "client/3f/main.js", "tile/entries/000.p/12", "site.svg"]
        {
            assert!(is_packed(path), "{path}");
        }
        for path in [
            "status.json",
            "head.json",
            "tops.bin",
            "keys",
            "checkpoint",
            "p/3f/3f9a",
            "data/registry.csv",
            "tile/0/000",
        ] {
            assert!(!is_packed(path), "{path}");
        }
    }

    #[test]
    fn whatever_names_people_stays_out_of_search_engines() {
        let about_people = [
            "record/index.html",
            "record/3f/MPSS123456.html",
            "browse/a.html",
            "actions/index.html",
            "changes/atom.xml",
            "data/registry.csv",
            "api/v1/certifications/MPSS123456.json",
            "head.json",
            "tops.bin",
        ];
        for path in about_people {
            assert!(listed(path).contains("x-robots-tag: noindex, noarchive"), "{path}");
        }
        for path in [
            "index.html",
            "code/index.html",
            "client/3f/main.js",
            "records.html",
            "about/p/index.html",
            "glance/index.html",
        ] {
            assert!(!listed(path).contains("x-robots-tag"), "{path}");
        }
    }
}
