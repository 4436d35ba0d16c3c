//! `goodstanding verify`: one sentence on what a saved proof or a site proves, by whose word and as of when, or what fails.

use super::arguments::{Format, ProjectOption, Verify};
use super::clock;
use super::exit::{Exit, Failure};
use super::project::Project;
use super::say;
use crate::artifact::CHECKPOINT;
use crate::note::VerifierKey;
use crate::reader;
use crate::reader::{Extent, SiteError};
use crate::receipt::{Proven, Receipt};
use crate::registry::Record;
use crate::snapshot::{Head, Signer};
use crate::store::address;
use crate::store::input;
use crate::time::Moment;
use serde::Serialize;
use std::path::Path;

/// A verdict, as `--format json` prints it.
#[derive(Serialize)]
struct Verdict {
    verified: bool,
    /// `trusted`, `unvouched` or `nobody`; null where that failed.
    signer: Option<&'static str>,
    key: Option<String>,
    data_as_of: Option<Moment>,
    published: Option<Moment>,
    next_due: Option<Moment>,
    answers: Vec<Answered>,
    faults: Vec<Faulty>,
    notices: Vec<String>,
    #[serde(skip)]
    said: String,
}

#[derive(Serialize)]
struct Answered {
    number: String,
    record: Option<Record>,
}

#[derive(Serialize)]
struct Faulty {
    path: String,
    what: String,
}

pub fn run(option: &ProjectOption, options: &Verify) -> Result<Exit, Failure> {
    let trusted = trusted(option, options)?;
    let place = Path::new(&options.what);
    let mut verdict = if input::is_file(place) {
        let text = String::from_utf8_lossy(&input::read(place)?).into_owned();
        of_receipt(&text, trusted.as_ref(), known_keys(option).as_deref())
    } else {
        of_site(options, trusted.as_ref())?
    };
    let is_asked_for = options.key.is_some();
    if is_asked_for && verdict.verified && verdict.signer == Some("nobody") {
        verdict.fail(&options.what, "it is not signed, so the key that was given says nothing about it");
    }
    if options.output.format == Format::Json {
        say::json(&verdict);
    } else {
        say::line(&verdict.said);
        verdict.notices.iter().for_each(|notice| say::line(notice));
    }
    Ok(if verdict.verified { Exit::Done } else { Exit::VerificationFailed })
}

/// No publication takes longer from its being built to its being seen.
const UNDER_WAY_MINUTES: i64 = 60;

/// The key to compare with: the one given, else the root key of the project here.
fn trusted(option: &ProjectOption, options: &Verify) -> Result<Option<VerifierKey>, Failure> {
    if let Some(key) = &options.key {
        return VerifierKey::parse(key).map(Some).map_err(|error| Failure::Usage(format!("--key: {error}")));
    }
    let settings = Project::find(option).and_then(|project| project.settings());
    Ok(settings.ok().flatten().and_then(|settings| settings.proof.root_key))
}

/// The project's note of keys, which may be later than the one in a proof.
fn known_keys(option: &ProjectOption) -> Option<String> {
    let project = Project::find(option).ok()?;
    let settings = project.settings().ok()??;
    let note = input::read(&project.path(&settings.files.keys)).ok()?;
    Some(String::from_utf8_lossy(&note).into_owned())
}

fn of_receipt(text: &str, trusted: Option<&VerifierKey>, known: Option<&str>) -> Verdict {
    let read = Receipt::read(text.strip_suffix('\n').unwrap_or(text));
    let read = read.map(|receipt| match trusted.zip(known) {
        Some((root, known)) => receipt.judged_beside(known, root),
        None => receipt,
    });
    match read.and_then(|receipt| receipt.check(trusted)) {
        Err(error) => Verdict::failed(error.code(), &error.to_string()),
        Ok(Proven { head, signer, answers }) => {
            let sentences: Vec<String> =
                answers.iter().map(|(number, record)| shown(number, record.as_ref())).collect();
            let said = format!("{} {}, as of {}.", by(&signer), sentences.join("; "), head.data_as_of);
            let answers = answers.into_iter().map(|(number, record)| Answered { number, record }).collect();
            Verdict { answers, ..Verdict::of(&head, &signer, said) }
        }
    }
}

fn of_site(options: &Verify, trusted: Option<&VerifierKey>) -> Result<Verdict, Failure> {
    let source = address::open(&options.what).map_err(SiteError::from)?;
    let extent = if options.full { Extent::Whole } else { Extent::Head };
    let verified = match reader::verify(source.as_ref(), trusted, extent) {
        Err(error) if error.is_damage() => return Ok(Verdict::failed("tops.bin", &error.to_string())),
        verified => verified?,
    };
    let head = &verified.head;
    let read = match extent {
        Extent::Head => "Its pages were not read: say --full for that.".to_owned(),
        Extent::Whole => format!("{} pages and {} entries of the log were read.", verified.pages, verified.entries),
    };
    let Some(signer) = verified.signer.filter(|_| verified.faults.is_empty()) else {
        let faults: Vec<Faulty> =
            verified.faults.into_iter().map(|fault| Faulty { path: fault.path, what: fault.what }).collect();
        let lines: Vec<String> = faults.iter().map(|fault| format!("  {}: {}", fault.path, fault.what)).collect();
        let said = format!("{} is not what was published:\n{}", options.what, lines.join("\n"));
        return Ok(Verdict { faults, said, ..Verdict::failed("", "") });
    };
    let said = format!(
        "{} this site, with data as of {}, published at {}. {read}",
        by(&signer),
        head.data_as_of,
        head.published
    );
    let mut verdict = Verdict::of(head, &signer, said);
    let now = clock::now(options.now);
    match verified.coming {
        Some(coming) if now > coming.plus_minutes(UNDER_WAY_MINUTES) => verdict.fail(
            CHECKPOINT,
            &format!(
                "the log has a publication of {coming} that readers are still not shown: it was broken off and must be run \
                 again, or somebody keeps an old site up"
            ),
        ),
        Some(coming) => verdict.notices.push(format!("Notice: a publication of {coming} is under way.")),
        None => {}
    }
    if now > head.next_due {
        verdict.notices.push(format!("Notice: these data were due for an update by {}.", head.next_due));
    }
    Ok(verdict)
}

/// Whose word it is, as the beginning of a sentence.
fn by(signer: &Signer) -> String {
    match signer {
        Signer::Nobody => "Nobody signed".to_owned(),
        Signer::Unvouched(key) | Signer::Trusted(key) => format!("{} signed", key.name()),
    }
}

/// What the register said about a number.
fn shown(number: &str, record: Option<&Record>) -> String {
    let Some(record) = record else { return format!("that there was no {number}") };
    let name = record.name.as_deref().unwrap_or("a person whose name is not shown");
    let facts = record.facts();
    let until =
        facts.expires.map_or(String::new(), |day| format!(", valid through {day} unless something else is said"));
    match (record.unlisted, record.held, facts.status, facts.action) {
        (Some(day), ..) => format!("that {number} was no longer listed from {day} on"),
        (None, Some(_), ..) => format!("that the record of {number} ({name}) was being corrected"),
        (None, None, Some(status), Some(action)) => {
            let words = [serde_json::json!(status), serde_json::json!(action)];
            let [status, action] = words.map(|word| word.as_str().unwrap_or_default().to_owned());
            format!("that {number} was {name}: status {status}, action {action}{until}")
        }
        _ => format!("that {number} was {name}{until}"),
    }
}

impl Verdict {
    fn of(head: &Head, signer: &Signer, said: String) -> Verdict {
        let (word, key) = match signer {
            Signer::Nobody => ("nobody", None),
            Signer::Unvouched(key) => ("unvouched", Some(key)),
            Signer::Trusted(key) => ("trusted", Some(key)),
        };
        let notices = match signer {
            Signer::Nobody => vec!["Notice: it is not signed, so this proves nothing to anybody else.".to_owned()],
            Signer::Unvouched(key) => vec![format!(
                "Notice: the key was compared with none that you trust. Get the registry's root key from somewhere else, and say --key. It signed with {key}."
            )],
            Signer::Trusted(_) => Vec::new(),
        };
        Verdict {
            verified: true,
            signer: Some(word),
            key: key.map(ToString::to_string),
            data_as_of: Some(head.data_as_of),
            published: Some(head.published),
            next_due: Some(head.next_due),
            answers: Vec::new(),
            faults: Vec::new(),
            notices,
            said,
        }
    }

    fn failed(path: &str, what: &str) -> Verdict {
        let faults = vec![Faulty { path: path.to_owned(), what: what.to_owned() }];
        Verdict {
            verified: false,
            signer: None,
            key: None,
            data_as_of: None,
            published: None,
            next_due: None,
            answers: Vec::new(),
            faults,
            notices: Vec::new(),
            said: format!("This proves nothing: {what}."),
        }
    }

    fn fail(&mut self, path: &str, what: &str) {
        *self = Verdict::failed(path, what);
    }
}
