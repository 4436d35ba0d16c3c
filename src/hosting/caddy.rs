//! The table as settings of Caddy: a snippet that a site's block imports.

use super::header::{ABOUT_PEOPLE, ALWAYS, FOR_SAVING, KEEP_OUT, SAVE, caching, of_message};
use super::host::{bare, media_types, shrinks};
use crate::artifact::{FOR_EVER, Permanence, TYPE_BY_ENDING, TYPE_BY_PATH, TYPE_OTHERWISE, media_type};

const TOP: &str = "\
# Caddy settings for a site made by goodstanding; `goodstanding headers caddy` writes them. Keep this file as it is, and
# name it in the Caddyfile:
#
#     import goodstanding.caddy
#     registry.example.org {
#         root * /srv/registry           # the folder that is published
#         import goodstanding
#     }
#
# No address has a query string. Where another cache stands before Caddy, its key is the path alone.

(goodstanding) {
";

const BOTTOM: &str = "
\thandle_errors {
\t\trewrite * /404.html
";

/// What to import at the top of a Caddyfile, and in the block of the site: Caddy 2.6 or later.
pub fn caddy() -> String {
    [TOP.to_owned(), compression(), types(), headers(), BOTTOM.to_owned(), missing()].concat()
}

fn compression() -> String {
    let types: Vec<&str> = media_types().into_iter().filter(|media_type| shrinks(media_type)).collect();
    let mut text = "\tencode {\n\t\tzstd\n\t\tgzip 5\n\t\tminimum_length 256\n\t\tmatch {\n".to_owned();
    for media_type in types {
        text += &format!("\t\t\theader Content-Type {}*\n", bare(media_type).0);
    }
    text + "\t\t}\n\t}\n"
}

/// Which file has which type; the last that fits counts, so single paths come after endings.
fn types() -> String {
    let by_ending = TYPE_BY_ENDING.iter().map(|(ending, media_type)| match *ending {
        "html" => (format!("/ */ *.{ending}"), *media_type),
        _ => (format!("*.{ending}"), *media_type),
    });
    let by_path = TYPE_BY_PATH.iter().map(|(path, media_type)| (format!("/{path}"), *media_type));
    let mut text = "\n\troute {\n".to_owned() + &header("", "content-type", TYPE_OTHERWISE);
    for (place, (patterns, media_type)) in by_ending.chain(by_path).enumerate() {
        text += &format!("\t\t@type{place} path {patterns}\n");
        text += &header(&format!("@type{place} "), "content-type", media_type);
    }
    text
}

fn headers() -> String {
    let folders = FOR_EVER.map(|folder| format!("/{folder}*")).join(" ");
    let about_people =
        ABOUT_PEOPLE.map(|start| if start.ends_with('/') { format!("/{start}*") } else { format!("/{start}") });
    let mut text = header("", "cache-control", caching(Permanence::Replaceable));
    text += &format!("\t\t@lasting path {folders}\n");
    text += &header("@lasting ", "cache-control", caching(Permanence::Immutable));
    text += &format!("\t\t@people path {}\n", about_people.join(" "));
    text += &header("@people ", KEEP_OUT.0, KEEP_OUT.1);
    text += &header(&format!("/{FOR_SAVING} "), SAVE.0, SAVE.1);
    for (name, value) in ALWAYS {
        text += &header("", name, value);
    }
    text + "\t\tfile_server\n\t}\n"
}

/// The page for wrong addresses, with none of what the wrong address would have had.
fn missing() -> String {
    let mut text = header("", &format!("-{}", KEEP_OUT.0), "");
    for (name, value) in of_message(media_type("404.html")) {
        text += &header("", name, value);
    }
    text + "\t\tfile_server\n\t}\n}\n"
}

fn header(matcher: &str, name: &str, value: &str) -> String {
    match value {
        "" => format!("\t\theader {matcher}{name}\n"),
        _ => format!("\t\theader {matcher}{name} \"{value}\"\n"),
    }
}
