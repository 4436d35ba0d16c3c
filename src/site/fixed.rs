//! The pages that every site has once, in the root's language: about, privacy, tools, the page for wrong addresses, and the
//! files that machines ask for.

use super::editions::{COMPARISON, copies};
use super::facts::Facts;
use super::frame::{LanguageChoice, Place, Press, rules};
use super::in_force;
use super::links::FOR_SEARCH;
use super::person::blank;
use super::rulebook;
use crate::artifact::Artifact;
use crate::config::{BadRows, Settings};
use crate::diagnostic::Problem;
use crate::document::Library;
use crate::hosting::{HEADERS_FILE, netlify};
use crate::time::Day;
use serde_json::{Value, json};

/// Pages in the root's language that need no more than what all of these share, with their templates.
const PLAIN: [(&str, &str); 8] = [
    ("about.html", "about/index.html"),
    ("staff.html", "staff/index.html"),
    ("advert.html", "advertisement/index.html"),
    ("dates.html", "my-certification/index.html"),
    ("routes.html", "routes/index.html"),
    ("verify-receipt.html", "verify-receipt/index.html"),
    ("privacy.html", "privacy/index.html"),
    ("robots.txt", "robots.txt"),
];

/// The tools that somebody may look for elsewhere.
const TOOLS: [&str; 5] = ["advertisement/", "staff/", "my-certification/", "routes/", "verify-receipt/"];

/// Hands on the fixed pages.
pub fn pages<E: From<Problem>>(
    press: &Press,
    facts: &Facts,
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    let shared = shared(press, facts)?;
    for (template, path) in PLAIN {
        sink(press.page(template, path, &shared)?)?;
    }
    sink(not_found(press, facts.settings, &shared)?)?;
    sink(security(press, facts)?)?;
    sink(Artifact { path: HEADERS_FILE.to_owned(), bytes: netlify().into_bytes() })?;
    match &facts.settings.site.base_url {
        Some(base_url) => sink(sitemap(press, base_url, facts.library)?),
        None => Ok(()),
    }
}

/// What these pages know, and those in every language.
pub fn shared(press: &Press, facts: &Facts) -> Result<Value, Problem> {
    Ok(json!({
        "record": blank(),
        "rules": rules(facts.library),
        "printed": rulebook::printed(press, facts.library)?,
        "editions": in_force::views(&in_force::editions(facts.library), press.words())?,
        "publishes_specializations": facts.settings.table.publish_specializations,
        "unlisted_days": facts.settings.retention.unlisted_days,
        "ended_actions_days": facts.settings.retention.ended_actions_days,
        "holds_bad_rows": matches!(facts.settings.table.on_bad_rows, BadRows::Hold { .. }),
        "host_folder": host_folder(facts.settings),
        "open_data": facts.offers(),
        "root_key": facts.settings.proof.root_key.as_ref().map(ToString::to_string),
        "zone": facts.settings.zone.name(),
    }))
}

/// The page that a host shows at any wrong address: its links start from the top of the host where that is known.
fn not_found(press: &Press, settings: &Settings, shared: &Value) -> Result<Artifact, Problem> {
    let root = host_folder(settings);
    press.page_at(&Place { root, path: "404.html" }, "404.html", shared)
}

/// The site's folder on its host; empty where the site does not know its address.
fn host_folder(settings: &Settings) -> &str {
    settings.site.base_url.as_deref().map(folder_of).unwrap_or_default()
}

/// The folder of an address on its host: `/` of `https://registry.example.org/`, `/a/` of `https://example.org/a/`.
fn folder_of(base_url: &str) -> &str {
    let host = base_url.split_once("://").map_or(base_url, |(_, host)| host);
    host.find('/').map_or("/", |start| &host[start..])
}

/// Rule pages only: records and lists of names are not for search engines.
fn sitemap(press: &Press, base_url: &str, library: &Library) -> Result<Artifact, Problem> {
    let fixed = ["glance/", "guidelines/", "guidelines/terms/", "about/", "privacy/"].into_iter().chain(TOOLS);
    let ruled = library.documents.iter().map(|document| format!("{}/", document.front.slug));
    let compared = (!copies(library).is_empty()).then(|| format!("{COMPARISON}/"));
    let plain = fixed.map(str::to_owned).chain(ruled).chain(compared);
    let plain = plain.map(|path| json!({ "path": path, "languages": [] }));
    let choices = press.choices();
    let everywhere = FOR_SEARCH.into_iter().flat_map(|address| {
        let translations: &[LanguageChoice] = if choices.len() > 1 { choices } else { &[] };
        choices.iter().map(move |language| {
            let path = format!("{}{address}", language.folder);
            json!({ "path": path, "address": address, "languages": translations })
        })
    });
    let pages: Vec<Value> = everywhere.chain(plain).collect();
    press.page("sitemap.xml", "sitemap.xml", &json!({ "pages": pages, "base_url": base_url }))
}

/// RFC 9116. It must say until when it may be believed.
fn security(press: &Press, facts: &Facts) -> Result<Artifact, Problem> {
    let expires = facts.settings.site.security_txt_expires.unwrap_or_else(|| half_year_ahead(facts.today));
    press.page("security.txt", ".well-known/security.txt", &json!({ "expires": expires }))
}

/// The next 1 January or 1 July that is three months away or more, so that the file changes twice a year at most.
fn half_year_ahead(today: Day) -> Day {
    let year = u32::try_from(today.year()).unwrap_or_default();
    let (year, month) = match today.month() {
        1..=3 => (year, 7),
        4 if today.day() == 1 => (year, 7),
        4..=9 => (year + 1, 1),
        10 if today.day() == 1 => (year + 1, 1),
        _ => (year + 1, 7),
    };
    Day::of(year, month, 1).unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn security_txt_expires_three_to_nine_months_ahead() {
        let cases = [
            ("2026-01-01", "2026-07-01"),
            ("2026-04-01", "2026-07-01"),
            ("2026-04-02", "2027-01-01"),
            ("2026-10-01", "2027-01-01"),
            ("2026-10-02", "2027-07-01"),
            ("2026-12-31", "2027-07-01"),
        ];
        for (today, expires) in cases {
            assert_eq!(Day::parse(today).map(half_year_ahead), Day::parse(expires), "{today}");
        }
    }
}
