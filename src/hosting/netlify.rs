//! The table as `_headers`, the file that Netlify and Cloudflare Pages read in the top folder of a site.
//!
//! Both join the values of all rules that fit an address, so no two rules here say the same header of one file; both know
//! `*` for certain only at the end. Neither can be told to leave a header out again, so what most files have and some must
//! not, "ask each time", is left to what both say unasked: `public, max-age=0, must-revalidate`.

use super::header::{ABOUT_PEOPLE, ALWAYS, FOR_SAVING, KEEP_OUT, SAVE, caching};
use crate::artifact::{FOR_EVER, Permanence, TYPE_BY_PATH, media_type};
use std::collections::BTreeMap;

/// Where it stands in a site.
pub const HEADERS_FILE: &str = "_headers";

/// Rules by their addresses, with the headers of each.
type Rules = BTreeMap<String, Vec<(&'static str, &'static str)>>;

/// The bytes of `_headers`: well within 100 rules and 2,000 characters a line, which is what Cloudflare Pages reads.
pub fn netlify() -> String {
    let mut text = "# Read by Netlify and Cloudflare Pages; other hosts: goodstanding headers\n".to_owned();
    for (address, headers) in rules() {
        text += &format!("{address}\n");
        for (name, value) in headers {
            text += &format!("  {name}: {value}\n");
        }
    }
    text
}

fn rules() -> Rules {
    let mut rules = Rules::new();
    rules.insert("/*".to_owned(), ALWAYS.to_vec());
    let mut add = |path: &str, header| rules.entry(address(path)).or_default().push(header);
    for folder in FOR_EVER {
        add(folder, ("cache-control", caching(Permanence::Immutable)));
    }
    // Names without an ending, which hosts would have to guess.
    for folder in ["p/", "tile/"] {
        add(folder, ("content-type", media_type(folder)));
    }
    for (path, media_type) in TYPE_BY_PATH {
        add(path, ("content-type", media_type));
    }
    add("data/registry.ndjson", ("content-type", media_type("data/registry.ndjson")));
    for start in ABOUT_PEOPLE {
        add(start, KEEP_OUT);
    }
    add(FOR_SAVING, SAVE);
    rules
}

/// A site path, or everything below a folder, as a rule says it.
fn address(path: &str) -> String {
    if path.ends_with('/') { format!("/{path}*") } else { format!("/{path}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(rule: &str, address: &str) -> bool {
        rule.strip_suffix('*').map_or(rule == address, |start| address.starts_with(start))
    }

    #[test]
    fn no_two_rules_say_the_same_header_of_one_file() {
        let rules = rules();
        for address in rules.keys().map(|rule| rule.replace('*', "3f/file")) {
            let mut names: Vec<&str> = rules
                .iter()
                .filter(|(rule, _)| fits(rule, &address))
                .flat_map(|(_, headers)| headers.iter().map(|(name, _)| *name))
                .collect();
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all, "{address}");
        }
    }

    #[test]
    fn the_file_stays_within_what_hosts_read() {
        assert!(rules().len() <= 100);
        assert!(netlify().lines().all(|line| line.len() <= 2000));
    }
}
