//! The pages that every site has once: home, the record view, what the words mean, about, privacy, accessibility, the
//! page for wrong addresses, the age of the data, and the files that machines ask for.

use super::editions::{COMPARISON, copies};
use super::facts::Facts;
use super::frame::{Place, Press, rules};
use super::in_force;
use super::person::blank;
use super::rulebook;
use crate::artifact::Artifact;
use crate::config::{BadRows, Settings};
use crate::diagnostic::Problem;
use crate::document::Library;
use crate::hosting::{HEADERS_FILE, netlify};
use crate::time::Day;
use serde_json::{Value, json};

/// Pages that need no more than what all pages share, with their templates.
const PLAIN: [(&str, &str); 14] = [
    ("home.html", "index.html"),
    ("record-view.html", "record/index.html"),
    ("about.html", "about/index.html"),
    ("sheet.html", "sheet/index.html"),
    ("staff.html", "staff/index.html"),
    ("advert.html", "advertisement/index.html"),
    ("dates.html", "my-certification/index.html"),
    ("routes.html", "routes/index.html"),
    ("complaint.html", "complaint/index.html"),
    ("help.html", "help/index.html"),
    ("verify-receipt.html", "verify-receipt/index.html"),
    ("privacy.html", "privacy/index.html"),
    ("accessibility.html", "accessibility/index.html"),
    ("robots.txt", "robots.txt"),
];

/// The tools that somebody may look for elsewhere.
const TOOLS: [&str; 7] =
    ["advertisement/", "staff/", "my-certification/", "routes/", "complaint/", "help/", "verify-receipt/"];

/// Hands on the fixed pages.
pub fn pages<E: From<Problem>>(
    press: &Press,
    facts: &Facts,
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    let shared = json!({
        "record": blank(),
        "rules": rules(facts.library),
        "printed": rulebook::printed(press, facts.library)?,
        "editions": in_force::views(&in_force::editions(facts.library), &press.words)?,
        "publishes_specializations": facts.settings.table.publish_specializations,
        "unlisted_days": facts.settings.retention.unlisted_days,
        "ended_actions_days": facts.settings.retention.ended_actions_days,
        "holds_bad_rows": matches!(facts.settings.table.on_bad_rows, BadRows::Hold { .. }),
        "host_folder": host_folder(facts.settings),
        "open_data": facts.offers(),
        "root_key": facts.settings.proof.root_key.as_ref().map(ToString::to_string),
        "zone": facts.settings.zone.name(),
    });
    for (template, path) in PLAIN {
        sink(press.page(template, path, &shared)?)?;
    }
    sink(not_found(press, facts.settings, &shared)?)?;
    sink(as_of(press, facts)?)?;
    sink(security(press, facts)?)?;
    sink(Artifact { path: HEADERS_FILE.to_owned(), bytes: netlify().into_bytes() })?;
    match &facts.settings.site.base_url {
        Some(base_url) => sink(sitemap(press, base_url, facts.library)?),
        None => Ok(()),
    }
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

/// The one page that changes with every publication.
fn as_of(press: &Press, facts: &Facts) -> Result<Artifact, Problem> {
    let zone = &facts.settings.zone;
    let head = &facts.head;
    let times = json!({
        "data_as_of": press.words.moment(head.data_as_of, zone)?,
        "data_as_of_time": head.data_as_of,
        "published": press.words.moment(head.published, zone)?,
        "published_time": head.published,
        "next_due": press.words.moment(head.next_due, zone)?,
        "next_due_time": head.next_due,
        "zone": press.words.zone(zone)?,
        "count": head.count,
    });
    press.page("as-of.html", "as-of.html", &times)
}

/// Rule pages only: records and lists of names are not for search engines.
fn sitemap(press: &Press, base_url: &str, library: &Library) -> Result<Artifact, Problem> {
    let fixed = ["", "status/", "glance/", "guidelines/", "guidelines/terms/", "about/", "privacy/", "accessibility/"]
        .into_iter()
        .chain(TOOLS)
        .map(str::to_owned);
    let ruled = library.documents.iter().map(|document| format!("{}/", document.front.slug));
    let compared = (!copies(library).is_empty()).then(|| format!("{COMPARISON}/"));
    let pages: Vec<String> = fixed.chain(ruled).chain(compared).map(|page| format!("{base_url}{page}")).collect();
    press.page("sitemap.xml", "sitemap.xml", &json!({ "pages": pages }))
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
