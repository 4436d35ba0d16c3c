//! What pages show of records that are being corrected, withheld, no longer listed, or known under other names: all that
//! is known, nothing that is not, and never good standing.

use super::{Pages, all, attribute, between, day, people, person, record_page};
use goodstanding::registry::{Action, Ended, Held, Record, Status};
use goodstanding::time::Moment;
use std::sync::LazyLock;

/// A record being corrected, of which nothing is known but the number.
fn held(number: &str, name: &str) -> Record {
    let confirmed = Moment::parse("2026-11-20T23:00:00Z");
    Record {
        number: number.to_owned(),
        name: (!name.is_empty()).then(|| name.to_owned()),
        held: Some(Held { confirmed }),
        ..Record::default()
    }
}

fn special() -> Vec<Record> {
    vec![
        Record { active: day("2025-03-15"), expires: day("2027-03-14"), ..held("MPSS500", "Held Harper") },
        Record { held: Some(Held { confirmed: None }), ..held("MPSS501", "") },
        Record { status: Some(Status::Suspended), expires: day("2027-03-14"), ..held("MPSS502", "Halted Hayes") },
        Record { status: Some(Status::Expired), ..held("MPSS503", "Undated Ueda") },
        Record { expires: day("2026-11-20"), ..held("MPSS504", "Overdue Osman") },
        Record {
            number: "MPSS505".to_owned(),
            name: Some("Gone Gomez".to_owned()),
            unlisted: day("2026-11-03"),
            ..Record::default()
        },
        Record { status: Some(Status::Revoked), ..person("MPSS506", "") },
        Record {
            other_names: vec!["Former Finch".to_owned(), "علي".to_owned()],
            ended: day("2026-05-03").map(|on| Ended { action: Action::Suspended, on }),
            ..person("MPSS507", "Renamed Rivera")
        },
        Record { number: "MPSS508".to_owned(), unlisted: day("2026-11-03"), ..Record::default() },
    ]
}

static PAGES: LazyLock<Pages> = LazyLock::new(|| all(&special()));

/// The number, what stands for the name, the sentence, the notes below it, and the facts of each record's page.
fn said(number: &str) -> String {
    let page = record_page(&PAGES, number);
    let answer = between(page, "<div class=answer>", "</div>");
    let facts = between(page, "<dl class=facts>", "</dl>");
    let lines = answer.split("</p>").chain(facts.split("</div>")).map(text).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// The words between tags.
fn text(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
    pieces.filter(|words| !words.is_empty()).collect::<Vec<_>>().join("|")
}

#[test]
fn a_record_being_corrected_says_so_and_shows_only_what_is_known() {
    insta::assert_snapshot!(["MPSS500", "MPSS501"].map(said).join("\n\n"), @r"
    Held Harper| |MPSS500|Being corrected. This does not confirm good standing.
    This record is being corrected; it was last confirmed on 20 November 2026. Before you rely on it, call CalMHSA at (555) 010-0199.
    Date certification is active|15 March 2025
    Date of expiration|14 March 2027

    Name being corrected| |MPSS501|Being corrected. This does not confirm good standing.
    This record is being corrected; it has not been confirmed yet. Before you rely on it, call CalMHSA at (555) 010-0199.
    ");
}

#[test]
fn what_is_known_to_be_worse_stays_in_view_while_a_record_is_corrected() {
    insta::assert_snapshot!(["MPSS502", "MPSS503", "MPSS504"].map(said).join("\n\n"), @r"
    Halted Hayes| |MPSS502|Suspended. Not valid at this time.
    This record is being corrected; it was last confirmed on 20 November 2026. Before you rely on it, call CalMHSA at (555) 010-0199.
    Date of expiration|14 March 2027
    Status in the registry|Suspended| |Meaning of this status

    Undated Ueda| |MPSS503|Expired. The registry lists it as expired or lapsed.
    This record is being corrected; it was last confirmed on 20 November 2026. Before you rely on it, call CalMHSA at (555) 010-0199.
    Status in the registry|Expired/Lapsed| |Meaning of this status

    Overdue Osman| |MPSS504|Expired. The last valid day was 20 November 2026.
    This record is being corrected; it was last confirmed on 20 November 2026. Before you rely on it, call CalMHSA at (555) 010-0199.
    Date of expiration|20 November 2026
    ");
}

#[test]
fn a_number_that_is_no_longer_listed_shows_the_name_and_the_day_and_nothing_else() {
    insta::assert_snapshot!(["MPSS505", "MPSS508"].map(said).join("\n\n"), @r"
    Gone Gomez| |MPSS505|No longer listed since 3 November 2026. This does not confirm good standing.

    Details withheld| |MPSS508|No longer listed since 3 November 2026. This does not confirm good standing.
    This person’s name is not shown, for their safety. Everything else here is as the registry has it: compare the number with the one on the person’s certificate.
    ");
}

#[test]
fn a_withheld_name_has_a_reason_in_its_place_and_the_standing_is_true() {
    insta::assert_snapshot!(said("MPSS506"), @r"
    Details withheld| |MPSS506|Revoked. No longer valid.
    This person’s name is not shown, for their safety. Everything else here is as the registry has it: compare the number with the one on the person’s certificate.
    Date certification is active|15 March 2025
    Date of expiration|14 March 2027
    Status in the registry|Revoked| |Meaning of this status
    Actions taken|None| |Meaning of this action
    ");
}

#[test]
fn other_names_and_an_action_that_is_over_are_facts_of_the_record() {
    insta::assert_snapshot!(said("MPSS507"), @r"
    Renamed Rivera| |MPSS507|No sanctions. Valid through 14 March 2027.
    Other names|Former Finch|; |علي
    Date certification is active|15 March 2025
    Date of expiration|14 March 2027
    Status in the registry|Active/No sanctions|, through 14 March 2027| |Meaning of this status
    Actions taken|None| |Meaning of this action
    Earlier action|A suspension that ended by 3 May 2026
    ");
    assert!(record_page(&PAGES, "MPSS507").contains("<bdi>Former Finch</bdi>; <bdi>علي</bdi>"));
}

#[test]
fn the_script_is_told_what_is_known_and_nothing_in_the_place_of_what_is_not() {
    let told = |record: &Record| {
        let tag = between(record_page(&PAGES, &record.number), "<article", ">");
        let names = ["data-number", "data-listing", "data-status", "data-action", "data-expires", "data-unlisted"];
        names.map(|name| if tag.contains(name) { attribute(tag, name) } else { "-" }).join(" ")
    };
    insta::assert_snapshot!(special().iter().map(told).collect::<Vec<_>>().join("\n"), @r"
    MPSS500 held - - 2027-03-14 -
    MPSS501 held - - - -
    MPSS502 held suspended - 2027-03-14 -
    MPSS503 held expired - - -
    MPSS504 held - - 2026-11-20 -
    MPSS505 unlisted - - - 2026-11-03
    MPSS506 listed revoked none 2027-03-14 -
    MPSS507 listed active none 2027-03-14 -
    MPSS508 unlisted - - - 2026-11-03
    ");
}

#[test]
fn the_meaning_shown_is_that_of_the_standing() {
    let people = [people(), special()].concat();
    let pages = all(&people);
    for record in &people {
        let page = record_page(&pages, &record.number);
        let blocks = page.split("<div").filter(|block| block.starts_with(" data-when="));
        let tags = blocks.map(|block| block.split('>').next().unwrap_or_default());
        let shown = tags.filter(|tag| !tag.contains(" hidden")).map(|tag| attribute(tag, "data-when"));
        // A block for several standings explains none of them.
        let shown: Vec<&str> = shown.filter(|standings| !standings.contains(' ')).collect();
        assert_eq!(shown, [attribute(between(page, "<article", ">"), "data-standing")], "{}", record.number);
    }
}

#[test]
fn the_template_for_the_script_has_a_place_for_every_fact() {
    let template = between(&PAGES["record/index.html"], "<template id=record-template>", "</template>");
    let facts: Vec<&str> = template.split("data-fact=").skip(1).map(|rest| between(rest, "", ">")).collect();
    let names: Vec<&str> = facts.iter().filter_map(|fact| fact.split(' ').next()).collect();
    let expected = [
        "held",
        "withheld",
        "other_names",
        "active",
        "expires",
        "status",
        "action",
        "changed",
        "ended",
        "specializations",
    ];
    assert_eq!(names, expected);
    let row = between(&PAGES["index.html"], "<template id=row-template>", "</template>");
    for slot in ["name", "number", "standing", "other_name", "held", "matched"] {
        assert!(row.contains(&format!("data-slot={slot}")), "{row}");
    }
}

/// The lines of all lists below a folder that are about a number, as text.
fn rows(folder: &str, number: &str) -> Vec<String> {
    let pages = PAGES.iter().filter(|(path, _)| path.starts_with(folder));
    let lines = pages.flat_map(|(path, page)| page.split("<li").map(move |line| (path, line)));
    let about = lines.filter(|(_, line)| attribute(line, "data-number") == number);
    let words = |line: &str| text(&format!("<li{}", line.split("</li>").next().unwrap_or_default()));
    about.map(|(path, line)| format!("{path}: {}", words(line))).collect()
}

#[test]
fn lists_say_why_somebody_stands_there() {
    let lines = special().iter().flat_map(|record| rows("browse/number/", &record.number)).collect::<Vec<_>>();
    insta::assert_snapshot!(lines.join("\n"), @r"
    browse/number/50/first.html: Held Harper|MPSS500|Being corrected; good standing not confirmed
    browse/number/50/first.html: Name being corrected|MPSS501|Being corrected; good standing not confirmed
    browse/number/50/first.html: Halted Hayes|MPSS502|Suspended|This record is being corrected
    browse/number/50/first.html: Undated Ueda|MPSS503|Expired|This record is being corrected
    browse/number/50/first.html: Overdue Osman|MPSS504|Expired, last valid day 20 November 2026|This record is being corrected
    browse/number/50/first.html: Gone Gomez|MPSS505|No longer listed since 3 November 2026
    browse/number/50/first.html: Details withheld|MPSS506|Revoked
    browse/number/50/first.html: Renamed Rivera|MPSS507|Valid through 14 March 2027
    browse/number/50/first.html: Details withheld|MPSS508|No longer listed since 3 November 2026
    ");
    insta::assert_snapshot!(rows("browse/name/", "MPSS507").join("\n"), @r"
    browse/name/arabic/first.html: Renamed Rivera|MPSS507|Valid through 14 March 2027|Other name: علي
    browse/name/f/first.html: Renamed Rivera|MPSS507|Valid through 14 March 2027|Other name: Former Finch
    browse/name/f/first.html: Renamed Rivera|MPSS507|Valid through 14 March 2027|Other name: Former Finch
    browse/name/r/first.html: Renamed Rivera|MPSS507|Valid through 14 March 2027
    browse/name/r/first.html: Renamed Rivera|MPSS507|Valid through 14 March 2027
    ");
}

#[test]
fn a_withheld_person_stands_in_no_list_of_names() {
    assert_eq!(rows("browse/name/", "MPSS506"), [""; 0]);
    assert_eq!(rows("browse/number/", "MPSS506").len(), 1);
}

#[test]
fn a_page_is_made_again_when_any_of_this_changes() {
    let plain = person("MPSS507", "Renamed Rivera");
    let before = all(std::slice::from_ref(&plain));
    let changes = [
        Record { held: Some(Held { confirmed: None }), status: None, action: None, ..plain.clone() },
        Record { other_names: vec!["Former Finch".to_owned()], ..plain.clone() },
        Record { ended: day("2026-05-03").map(|on| Ended { action: Action::Revoked, on }), ..plain.clone() },
        Record { name: None, ..plain.clone() },
        Record { unlisted: day("2026-11-03"), ..Record { number: plain.number.clone(), ..Record::default() } },
    ];
    for changed in changes {
        let after = all(std::slice::from_ref(&changed));
        assert_ne!(record_page(&before, "MPSS507"), record_page(&after, "MPSS507"), "{changed:?}");
    }
}
