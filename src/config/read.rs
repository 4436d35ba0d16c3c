//! `goodstanding.toml` into `Settings`: which keys there are, their defaults, and what each must be.

use super::keys::Rule;
use super::keys::Section;
use super::keys::Source;
use super::keys::Wanted;
use super::number::NumberPattern;
use super::publication::guard;
use super::publication::open_data;
use super::publication::proof;
use super::publication::retention;
use super::run::RunSettings;
use super::run::run;
use super::settings::Contact;
use super::settings::Files;
use super::settings::Program;
use super::settings::RecordPages;
use super::settings::Settings;
use super::settings::SiteSettings;
use super::table::table;
use super::words::{languages, words};
use crate::diagnostic::Findings;
use crate::diagnostic::Problem;
use crate::time::Day;
use crate::time::Zone;

/// Section 805.2 of the Guidelines.
const UPDATE_WITHIN_HOURS: u32 = 72;

/// A year: a registry that promises less is not one.
const UPDATE_WITHIN_HOURS_AT_MOST: u32 = 8_760;

/// A day: whoever is told so early can still act on a working day.
const DEADLINE_MARGIN_HOURS: u32 = 24;

/// More digits than any registry numbers its people with, few enough to read aloud.
const DIGITS_AT_MOST: u32 = 20;

/// Reads and checks a settings file. The settings are `None` exactly when there are problems. `file_name` is what
/// messages call the file.
pub fn read(file_name: &str, text: &str) -> (Option<Settings>, Findings) {
    let source = Source::parse(file_name, text);
    let mut problems = source.problems.clone();
    let mut top = source.top();
    let zone = zone(&mut top);
    let fictional = top.flag("fictional");
    let program = program(top.section("program"), &mut problems);
    let site = site(top.section("site"), &mut problems);
    let number = number(top.section("number"), &mut problems);
    let files = files(top.section("files"), &mut problems);
    let table = table(top.section("table"), &mut problems);
    let guard = guard(top.section("guard"), &mut problems);
    let retention = retention(top.section("retention"), &mut problems);
    let open_data = open_data(top.section("open_data"), &mut problems);
    let proof = proof(top.section("proof"), site.base_url.as_deref(), &mut problems);
    let run = run(top.section("run"), &mut problems);
    let contact = contact(top.section("contact"), &mut problems);
    let words = words(top.section("words"), &mut problems);
    let languages = languages(top.section("languages"), &mut problems);
    problems.extend(top.finish());
    problems.sort_by(|one, other| (one.row, &one.column).cmp(&(other.row, &other.column)));
    let zone = zone.filter(|_| problems.is_empty());
    let settings = zone.map(|zone| Settings {
        fictional,
        program,
        zone,
        site,
        number,
        files,
        table,
        guard,
        retention,
        open_data,
        proof,
        run,
        contact,
        words,
        languages,
    });
    (settings, Findings { problems, notices: Vec::new() })
}

/// What the settings say about runs, and the folder with what was signed, whatever else is wrong with them: somebody must be
/// told that it is.
pub fn read_run(text: &str) -> (RunSettings, String) {
    let source = Source::parse("", text);
    let mut top = source.top();
    let state = files(top.section("files"), &mut Vec::new()).state;
    (run(top.section("run"), &mut Vec::new()), state)
}

fn zone(top: &mut Section) -> Option<Zone> {
    let rule = Rule {
        holds: |name| Zone::named(name).is_some(),
        expected: "a time zone by its IANA name",
        hint: "America/Los_Angeles",
    };
    Zone::named(&top.own_ruled_text("zone", &rule))
}

fn program(mut section: Section, problems: &mut Vec<Problem>) -> Program {
    let program = Program {
        registry: section.own_text("registry", "Medi-Cal Peer Support Specialist Registry"),
        certification: section.own_text("certification", "Medi-Cal Peer Support Specialist Certification"),
        title: section.own_text("title", "Certified Medi-Cal Peer Support Specialist"),
        abbreviation: section.own_text("abbreviation", "CMPSS"),
        issuer: section.own_text("issuer", "California Mental Health Services Authority"),
        issuer_short: section.own_text("issuer_short", "CalMHSA"),
        specializations: section.texts("specializations").into_iter().map(|(title, _)| title).collect(),
    };
    problems.extend(section.finish());
    program
}

fn site(mut section: Section, problems: &mut Vec<Problem>) -> SiteSettings {
    let address = Rule {
        holds: is_base_url,
        expected: "an address that begins with https:// (or http://) and ends with /",
        hint: "write it as \"https://registry.example.org/\", or leave the line out",
    };
    let hours = section.whole("update_within_hours", 1..=UPDATE_WITHIN_HOURS_AT_MOST);
    let margin = section.whole("deadline_margin_hours", 0..=UPDATE_WITHIN_HOURS_AT_MOST);
    let site = SiteSettings {
        base_url: section.ruled_text("base_url", &address),
        update_within_hours: hours.unwrap_or(UPDATE_WITHIN_HOURS),
        deadline_margin_hours: margin.unwrap_or(DEADLINE_MARGIN_HOURS),
        security_txt_expires: security_txt_expires(&mut section),
        list_investigations: section.flag("list_investigations"),
        record_pages: record_pages(&mut section),
    };
    problems.extend(section.finish());
    site
}

fn record_pages(section: &mut Section) -> RecordPages {
    let Some((text, place)) = section.text("record_pages") else { return RecordPages::default() };
    let known = RecordPages::WORDS.into_iter().find(|(word, _)| *word == text);
    if known.is_none() {
        let expected = "\"auto\", \"always\" or \"never\"".into();
        let hint = "take the line out to let the size of the register decide".into();
        section.refuse("record_pages", &place, Wanted { expected, hint });
    }
    known.map(|(_, pages)| pages).unwrap_or_default()
}

fn security_txt_expires(section: &mut Section) -> Option<Day> {
    let (text, place) = section.day_text("security_txt_expires")?;
    let day = Day::parse(&text);
    if day.is_none() {
        let wanted = Wanted { expected: "a day written YYYY-MM-DD".into(), hint: "write it as 2027-06-30".into() };
        section.refuse("security_txt_expires", &place, wanted);
    }
    day
}

fn number(mut section: Section, problems: &mut Vec<Problem>) -> NumberPattern {
    let capitals = Rule {
        holds: |prefix| prefix.len() <= 10 && prefix.bytes().all(|byte| byte.is_ascii_uppercase()),
        expected: "one to ten capital letters from A to Z",
        hint: "write what stands before the digits of a certification number, such as \"MPSS\"",
    };
    let at_least = section.whole("digits_at_least", 1..=DIGITS_AT_MOST).unwrap_or(3);
    let at_most = section.whole("digits_at_most", at_least..=DIGITS_AT_MOST).unwrap_or(at_least.max(9));
    let pattern = NumberPattern {
        prefix: section.ruled_text("prefix", &capitals).unwrap_or_else(|| "MPSS".into()),
        digits_at_least: at_least as usize,
        digits_at_most: at_most as usize,
    };
    problems.extend(section.finish());
    pattern
}

fn files(mut section: Section, problems: &mut Vec<Problem>) -> Files {
    let folder = Rule {
        holds: is_own_folder,
        expected: "a folder of its own inside the folder of the settings",
        hint: "write a plain name such as \"public\": each build replaces this folder whole",
    };
    let files = Files {
        registry: section.text("registry").map_or_else(|| "data/registry.csv".into(), |(path, _)| path),
        reissued: section.text("reissued").map_or_else(|| "data/reissued-numbers.csv".into(), |(path, _)| path),
        short_forms: section.text("short_forms").map_or_else(|| "data/short-forms.csv".into(), |(path, _)| path),
        content: section.text("content").map_or_else(|| "content".into(), |(path, _)| path),
        out: section.ruled_text("out", &folder).unwrap_or_else(|| "public".into()),
        keys: section.text("keys").map_or_else(|| "keys".into(), |(path, _)| path),
        state: section.text("state").map_or_else(|| "state".into(), |(path, _)| path),
    };
    problems.extend(section.finish());
    files
}

fn contact(mut section: Section, problems: &mut Vec<Problem>) -> Contact {
    let email_rule = Rule { holds: is_email, expected: "an e-mail address", hint: "registry@example.org" };
    let website_rule = Rule {
        holds: is_web_address,
        expected: "an address that begins with https:// or http://",
        hint: "https://www.example.org/",
    };
    let security_rule = Rule {
        holds: |text| text.strip_prefix("mailto:").is_some_and(is_email) || text.starts_with("https://"),
        expected: "an address that begins with mailto: or https://",
        hint: "write it as \"mailto:security@example.org\"",
    };
    let email = section.own_ruled_text("email", &email_rule);
    let contact = Contact {
        phone: section.own_text("phone", "(555) 010-0199"),
        website: section.own_ruled_text("website", &website_rule),
        postal_address: section.text("postal_address").map(|(text, _)| text).unwrap_or_default(),
        appeals_email: section.ruled_text("appeals_email", &email_rule),
        security: section.ruled_text("security", &security_rule).unwrap_or_else(|| format!("mailto:{email}")),
        email,
    };
    problems.extend(section.finish());
    contact
}

fn is_base_url(text: &str) -> bool {
    is_web_address(text) && text.ends_with('/') && !text.contains(['?', '#'])
}

fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split('/').next()).unwrap_or_default();
    !host.is_empty() && !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>'))
}

fn is_email(text: &str) -> bool {
    let plain = !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>'));
    plain && text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// The output folder is exchanged whole, so it must be neither the project itself nor anything outside it.
fn is_own_folder(path: &str) -> bool {
    let parts: Vec<&str> = path.split(['/', '\\']).collect();
    !path.contains(':') && parts.iter().all(|part| !part.is_empty() && !part.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::FIELDS;

    /// The fewest lines that make a site.
    const SHORT: &str = r#"
zone = "America/Los_Angeles"
[program]
registry = "Register"
certification = "Certification"
title = "Certified Specialist"
abbreviation = "CS"
issuer = "Issuer"
issuer_short = "I"
[contact]
phone = "(555) 010-0199"
email = "registry@example.org"
website = "https://www.example.org/"
"#;

    #[test]
    fn a_short_file_is_enough() {
        let (settings, findings) = read("goodstanding.toml", SHORT);
        assert_eq!(findings, Findings::default());
        let settings = settings.unwrap();
        assert!(!settings.fictional);
        assert_eq!(settings.site.update_within_hours, 72);
        assert_eq!(settings.site.base_url, None);
        assert_eq!(settings.number.in_words(), "MPSS and 3 to 9 digits");
        assert_eq!(settings.files.out, "public");
        assert_eq!(settings.table.column("status"), "status");
        assert_eq!(settings.table.refused_pairs.len(), 2);
        assert_eq!(settings.contact.security, "mailto:registry@example.org");
    }

    #[test]
    fn the_sample_is_right_and_differs_from_the_defaults_in_nothing_but_its_words() {
        let (sample, findings) = read("goodstanding.toml", include_str!("../../goodstanding.toml"));
        assert_eq!(findings, Findings::default());
        let sample = sample.unwrap();
        let short = read("goodstanding.toml", SHORT).0.unwrap();
        assert!(sample.fictional);
        assert_eq!(sample.zone.name(), "America/Los_Angeles");
        assert_eq!(sample.program.specializations.len(), 4);
        assert_eq!((&sample.number, &sample.files), (&short.number, &short.files));
        assert_eq!(sample.table.refused_pairs, short.table.refused_pairs);
        assert!(FIELDS.iter().all(|field| sample.table.column(field) == *field));
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "(\\PC|[\\[\\]=\"'\\n.,{}#0-9 ]|zone|table|program){0,80}") {
            let (settings, findings) = read("x", &text);
            proptest::prop_assert_eq!(settings.is_none(), !findings.problems.is_empty());
        }
    }
}
