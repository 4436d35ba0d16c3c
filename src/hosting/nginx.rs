//! The table as settings of nginx: everything inside `server` but its name, its address and its folder.

use super::header::{ABOUT_PEOPLE, ALWAYS, FOR_SAVING, KEEP_OUT, SAVE, caching};
use super::host::{bare, media_types, shrinks};
use crate::artifact::{FOR_EVER, Permanence, TYPE_BY_ENDING, TYPE_BY_PATH, TYPE_OTHERWISE};

const TOP: &str = r#"# nginx settings for a site made by goodstanding; `goodstanding headers nginx` writes them. Keep this file as it is, and
# name it in the site's server block:
#
#     server {
#         server_name registry.example.org;
#         root /srv/registry;            # the folder that is published
#         include /etc/nginx/goodstanding.conf;
#         # listen, certificates and headers of your own, such as Strict-Transport-Security, stand here
#     }

index index.html;
error_page 404 /404.html;
absolute_redirect off;
autoindex off;
server_tokens off;

# A publication exchanges the whole folder in one step. A file that was kept open would be the old folder's.
open_file_cache off;

# No address has a query string. Where another cache stands before nginx, its key is the path alone:
#     proxy_cache_key $scheme$host$uri;
"#;

const COMPRESSION: &str = "
# Compressed on the way; tree pages and pictures are compressed already and go out as they are. With the brotli module, the
# lines for it are the same: `brotli on; brotli_types` and the types below. A site has no .gz or .br files, so gzip_static
# and brotli_static find nothing.
gzip on;
gzip_vary on;
gzip_comp_level 5;
gzip_min_length 256;
gzip_proxied any;
";

const HEADERS: &str = "
# An add_header inside a location would switch all of these off there.
";

/// What to include in the `server` block of nginx: 1.18 or later, no modules beyond the usual ones.
pub fn nginx() -> String {
    [TOP.to_owned(), types(), COMPRESSION.to_owned(), compressed(), HEADERS.to_owned(), headers()].concat()
}

/// nginx adds text/html to its lists by itself, and complains when it is named.
fn listed(types: impl Iterator<Item = &'static str>) -> String {
    let types: Vec<&str> = types.map(|media_type| bare(media_type).0).filter(|bare| *bare != "text/html").collect();
    types.join(" ")
}

fn types() -> String {
    let mut text = "\ntypes {\n".to_owned();
    for (ending, media_type) in TYPE_BY_ENDING {
        text += &format!("    {} {ending};\n", bare(media_type).0);
    }
    let in_utf_8 = listed(media_types().into_iter().filter(|media_type| bare(media_type).1));
    text += &format!("}}\ndefault_type {TYPE_OTHERWISE};\ncharset utf-8;\ncharset_types {in_utf_8};\n");
    for (path, media_type) in TYPE_BY_PATH {
        text += &format!("location = /{path} {{ types {{}} default_type {}; }}\n", bare(media_type).0);
    }
    text
}

fn compressed() -> String {
    format!("gzip_types {};\n", listed(media_types().into_iter().filter(|media_type| shrinks(media_type))))
}

/// `if` at this level runs again for the page that takes the place of a missing file, so that page is never kept for long.
/// Without `always` a header goes out with files only, not with errors.
fn headers() -> String {
    let ((robots, keep_out), (disposition, save)) = (KEEP_OUT, SAVE);
    let lasting = FOR_EVER.map(|folder| folder.trim_end_matches('/')).join("|");
    let about_people = ABOUT_PEOPLE.map(pattern).join("|");
    let (for_ever, ask) = (caching(Permanence::Immutable), caching(Permanence::Replaceable));
    let mut text = format!(
        r#"set $goodstanding_keep "";
set $goodstanding_ask "{ask}";
set $goodstanding_robots "";
if ($uri ~ "^/({lasting})/") {{
    set $goodstanding_keep "{for_ever}";
    set $goodstanding_ask "";
}}
if ($uri ~ "^/({about_people})") {{
    set $goodstanding_robots "{keep_out}";
}}
add_header cache-control $goodstanding_keep;
add_header cache-control $goodstanding_ask always;
add_header {robots} $goodstanding_robots;
set $goodstanding_save "";
if ($uri = "/{FOR_SAVING}") {{
    set $goodstanding_save "{save}";
}}
add_header {disposition} $goodstanding_save;
"#
    );
    for (name, value) in ALWAYS {
        text += &format!("add_header {name} \"{value}\" always;\n");
    }
    text
}

/// A folder, or a whole file name, as a regular expression without its anchor at the start.
fn pattern(start: &str) -> String {
    let escaped = start.replace('.', "\\.");
    if start.ends_with('/') { escaped } else { format!("{escaped}$") }
}
