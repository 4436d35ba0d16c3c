//! What a run came to: one line of JSON for programs and for the file of runs, and sentences for people. No name of a person
//! stands in the line, and nothing that stood in a cell. docs/operations.md has its fields.

use super::exit::{Exit, Failure};
use super::export::About;
use crate::diagnostic::Problem;
use crate::freshness::{Freshness, Status};
use crate::publish::Published;
use crate::snapshot::Head;
use crate::time::Moment;
use serde::Serialize;

/// The version of the line.
const VERSION: u32 = 1;

/// So many problems are told; the first ones show what the matter is.
const PROBLEMS_TOLD: usize = 5;

#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub v: u32,
    pub program: &'static str,
    pub started: Moment,
    pub ended: Moment,
    pub outcome: Outcome,
    pub exit_code: u8,
    /// What happened and what to do, where nothing was published or what stands there is wrong.
    pub message: Option<String>,
    /// `None` where none was found.
    pub export: Option<About>,
    /// What this run published.
    pub published: Option<Publication>,
    /// Rows that were held back.
    pub held: usize,
    /// The first problems of the input.
    pub problems: Vec<Told>,
    pub problems_in_all: usize,
    /// The site that stands when the run ends.
    pub standing: Option<Standing>,
    /// Whether it is known that no site stands yet.
    #[serde(skip)]
    pub is_first: bool,
    /// Whole hours until the next update of that site is due; negative once it is late.
    pub hours_remaining: Option<i64>,
    pub contact: String,
    /// Who was told of a failure.
    pub told: Vec<Telling>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Published,
    /// The export, the settings or a guard said no.
    Refused,
    /// The disk, the network or another run was in the way.
    Failed,
    /// It was published, and what stands there is not that.
    Unverified,
}

#[derive(Clone, Debug, Serialize)]
pub struct Publication {
    pub to: String,
    pub log_number: u64,
    pub files_written: usize,
    pub bytes_written: u64,
    /// Whether this machine took over from the site what it had signed.
    pub state_taken_over: bool,
}

/// A problem without what was found, which may be about a person.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    pub file: String,
    pub row: Option<u64>,
    pub column: Option<String>,
    pub code: &'static str,
}

#[derive(Clone, Debug, Serialize)]
pub struct Standing {
    pub data_as_of: Moment,
    pub published: Moment,
    pub next_due: Moment,
}

/// How somebody was told of a failure.
#[derive(Clone, Debug, Serialize)]
pub struct Telling {
    pub by: &'static str,
    /// `None` where it went well.
    pub error: Option<String>,
}

/// What stands in the target.
pub enum Stands {
    Nothing,
    Site(Box<Head>),
    /// It cannot be read, or the settings do not name it.
    Unknown,
}

impl Line {
    pub fn new(started: Moment, contact: String) -> Line {
        Line {
            v: VERSION,
            program: env!("CARGO_PKG_VERSION"),
            started,
            ended: started,
            outcome: Outcome::Failed,
            exit_code: Exit::WorldFailed as u8,
            message: None,
            export: None,
            published: None,
            held: 0,
            problems: Vec::new(),
            problems_in_all: 0,
            standing: None,
            is_first: false,
            hours_remaining: None,
            contact,
            told: Vec::new(),
        }
    }

    pub fn note_problems(&mut self, problems: &[Problem]) {
        let told = |problem: &Problem| Told {
            file: problem.file.clone(),
            row: problem.row,
            column: problem.column.clone(),
            code: problem.code,
        };
        self.problems_in_all = problems.len();
        self.problems = problems.iter().take(PROBLEMS_TOLD).map(told).collect();
    }

    pub fn note_publication(&mut self, to: String, published: &Published) {
        self.published = Some(Publication {
            to,
            log_number: published.size,
            files_written: published.report.written.len(),
            bytes_written: published.report.bytes_written,
            state_taken_over: published.is_adopted,
        });
    }

    /// Sets what follows from how the run went and from the site that stands: outcome, exit code and the hours.
    pub fn end(&mut self, went: &Result<(), Failure>, stands: &Stands, now: Moment) -> Exit {
        self.ended = now;
        let standing = if let Stands::Site(head) = stands { Some(head) } else { None };
        self.is_first = matches!(stands, Stands::Nothing);
        self.message = went.as_ref().err().map(|failure| self.message_of(failure));
        let freshness = standing.map(|head| Status::of(head, 0).freshness(now));
        self.hours_remaining = standing.map(|head| Status::of(head, 0).hours_left(now));
        self.standing = standing.map(|head| Standing {
            data_as_of: head.data_as_of,
            published: head.published,
            next_due: head.next_due,
        });
        let of_itself = went.as_ref().map_or_else(Failure::exit, |()| match self.held {
            0 => Exit::Done,
            _ => Exit::RowsHeld,
        });
        self.outcome = match of_itself {
            Exit::VerificationFailed => Outcome::Unverified,
            Exit::InputProblems | Exit::WrongUsage => Outcome::Refused,
            Exit::WorldFailed => Outcome::Failed,
            _ => Outcome::Published,
        };
        let exit = match (of_itself, freshness) {
            (Exit::VerificationFailed, _) => Exit::VerificationFailed,
            (_, Some(Freshness::Late)) => Exit::Late,
            (_, Some(Freshness::DueSoon)) => Exit::DueSoon,
            (exit, _) => exit,
        };
        self.exit_code = exit as u8;
        exit
    }

    fn message_of(&self, failure: &Failure) -> String {
        let Failure::Problems = failure else { return failure.to_string() };
        let first = self.problems.first();
        match first.map_or("unknown", |problem| problem.code) {
            "guard-older" => {
                "the export is older than the site that stands; look why an old one came, and put the newest \
                              in its place"
                    .to_owned()
            }
            guard if guard.starts_with("guard-") => format!(
                "too much differs from the site that stands ({guard}); what this run said on standard error names the cases: \
                 somebody must look at them, then mend the export, or say once that they are right"
            ),
            code => format!(
                "{}, the first of them {code} in {}; what this run said on standard error names each, and what to do",
                count(self.problems_in_all, "problem"),
                first.map_or("", |problem| &problem.file)
            ),
        }
    }

    /// Whether somebody must act.
    pub fn is_failure(&self) -> bool {
        ![Exit::Done as u8, Exit::RowsHeld as u8].contains(&self.exit_code)
    }

    /// The sentence of a run that published.
    pub fn published_sentence(&self) -> Option<String> {
        let (published, standing) = (self.published.as_ref()?, self.standing.as_ref()?);
        Some(format!(
            "Published in {} as number {} of its log: data as of {}. {}",
            published.to,
            published.log_number,
            standing.data_as_of,
            self.remaining()
        ))
    }

    /// What whoever reads the log of a timer must know when a run failed: a sentence a line.
    pub fn failure_sentences(&self) -> Vec<String> {
        let what = match (self.outcome, &self.message) {
            (Outcome::Published, _) => "no newer export came, so the site is getting old; look why".to_owned(),
            (Outcome::Unverified, Some(message)) => message.clone(),
            (_, Some(message)) => format!("nothing was published: {message}"),
            (_, None) => "nothing was published".to_owned(),
        };
        let mut sentences = vec![format!("goodstanding: {what}"), format!("Call: {}", self.contact)];
        sentences.push(self.remaining());
        sentences
    }

    /// How long the site that stands may stand.
    fn remaining(&self) -> String {
        let (Some(standing), Some(hours)) = (&self.standing, self.hours_remaining) else {
            return match self.is_first {
                true => "No site was published yet.".to_owned(),
                false => "How old the published site is could not be read.".to_owned(),
            };
        };
        let due = standing.next_due;
        match hours {
            ..0 => {
                let late = self.ended.seconds_since(due) / 3600;
                format!("The next update was due by {due}: the site is overdue by {}.", hours_in_words(late))
            }
            hours => format!("The next update is due by {due}: {} remain.", hours_in_words(hours)),
        }
    }
}

fn hours_in_words(hours: i64) -> String {
    match hours {
        0 => "less than an hour".to_owned(),
        1 => "1 hour".to_owned(),
        many => format!("{many} hours"),
    }
}

/// So many of something, in words.
pub fn count(many: usize, noun: &str) -> String {
    if many == 1 { format!("1 {noun}") } else { format!("{many} {noun}s") }
}
