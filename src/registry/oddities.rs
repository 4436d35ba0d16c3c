//! What is odd about rows and does no harm: counted while they are read, told at the end, with the rows' places alone.

use super::report::Complaint;
use super::report::Report;
use super::report::Tally;
use crate::time::Day;

/// Section 207.1: a certification is renewed every two years.
const TERM_IN_YEARS: i32 = 2;

/// Rows by what is odd about them.
#[derive(Default)]
pub struct Oddities {
    pub terms: Tally,
    pub invisible: Tally,
    pub scripts: Tally,
    pub half_names: Tally,
}

impl Oddities {
    pub fn tell(self, report: &mut Report) {
        let notice = |code, [found, expected, hint]: [&str; 3]| Complaint {
            code,
            found: found.into(),
            expected: expected.into(),
            hint: hint.into(),
        };
        let terms = [
            "whose expiration is not two years after activation",
            "a term of two years (section 207.1)",
            "renewals move the expiration; if these were not renewed, look at their days",
        ];
        report.notice(self.terms, notice("term-not-two-years", terms));
        let invisible = [
            "with characters that nobody sees, which were left out",
            "text without characters of no width",
            "they often come from copying out of a web page; type these cells again when you can",
        ];
        report.notice(self.invisible, notice("invisible-character", invisible));
        let scripts = [
            "with a name in letters of several scripts",
            "names in one script",
            "a letter of another alphabet can look the same and is not found by typing: look at these names",
        ];
        report.notice(self.scripts, notice("mixed-scripts", scripts));
        let half_names = [
            "with only a first or only a last name",
            "a first and a last name",
            "some people have one name only; if these do not, fill in the other part",
        ];
        report.notice(self.half_names, notice("name-in-part", half_names));
    }
}

/// Two years to the day, or to the day before, which is the last valid one.
pub fn is_usual_term(active: Day, expires: Day) -> bool {
    let is_to_the_day = i32::from(active.year()) + TERM_IN_YEARS == i32::from(expires.year())
        && (active.month(), active.day()) == (expires.month(), expires.day());
    is_to_the_day
        || active.plus_years(TERM_IN_YEARS).is_none_or(|end| end == expires || end.plus_days(-1) == Some(expires))
}
