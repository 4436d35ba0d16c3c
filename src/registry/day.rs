//! Days as an export writes them, and what to say about those that are none.

use super::report::Complaint;
use crate::config::DateFormat;
use crate::diagnostic::quoted;
use crate::time::Day;
use crate::time::Moment;

/// Days outside these years are slips of the keyboard.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2999;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Year, month and day as written, whether or not there is such a day.
type Numbers = (u32, u32, u32);

/// Reads a day in the format of the file. The text is trimmed.
pub fn read(text: &str, format: DateFormat) -> Result<Day, Complaint> {
    if text.is_empty() {
        return Err(Complaint {
            code: "date-missing",
            found: String::new(),
            expected: format!("a day written {}", format.word()),
            hint: "fill in the day; it is printed on the certificate".into(),
        });
    }
    let day = match format {
        DateFormat::YearMonthDay => exact(text),
        DateFormat::MonthDayYear => numbers(text, format).and_then(|(year, month, day)| Day::of(year, month, day)),
    };
    day.filter(|day| YEARS.contains(&day.year())).ok_or_else(|| Complaint {
        code: "date-unreadable",
        found: quoted(text),
        expected: format!("a day written {}", format.word()),
        hint: explain(text, format),
    })
}

/// Reads when a status changed: a day, or a time with its offset. Gives the one form in which it is published.
pub fn read_change(text: &str, format: DateFormat) -> Result<String, Complaint> {
    if let Ok(day) = read(text, format) {
        return Ok(day.to_string());
    }
    Moment::parse(text).map(|moment| moment.to_string()).ok_or_else(|| Complaint {
        code: "changed-unreadable",
        found: quoted(text),
        expected: format!("a day written {}, or a time written 2026-11-20T15:00:00-08:00", format.word()),
        hint: match numbers(text, format) {
            Some(_) => explain(text, format),
            None => "write the time with its offset from UTC, or only the day, or leave the cell empty".into(),
        },
    })
}

/// `YYYY-MM-DD`, digit by digit: an export has two of these in each row.
fn exact(text: &str) -> Option<Day> {
    let &[a, b, c, d, b'-', e, f, b'-', g, h] = text.as_bytes() else { return None };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0')))
    };
    Day::of(number(&[a, b, c, d])?, number(&[e, f])?, number(&[g, h])?)
}

/// The three numbers of a text that has the shape of the format.
fn numbers(text: &str, format: DateFormat) -> Option<Numbers> {
    match format {
        DateFormat::YearMonthDay => {
            let [year, month, day] = parts(text, '-')?;
            let is_exact = year.len() == 4 && month.len() == 2 && day.len() == 2;
            is_exact.then_some((number(year)?, number(month)?, number(day)?))
        }
        DateFormat::MonthDayYear => {
            let [month, day, year] = parts(text, '/')?;
            let fits = year.len() == 4 && month.len() <= 2 && day.len() <= 2;
            fits.then_some((number(year)?, number(month)?, number(day)?))
        }
    }
}

fn parts(text: &str, separator: char) -> Option<[&str; 3]> {
    let mut parts = text.split(separator);
    let found = [parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(found)
}

fn number(text: &str) -> Option<u32> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// What to do about a text that is no day in this format.
fn explain(text: &str, format: DateFormat) -> String {
    if let Some(numbers) = numbers(text, format) {
        return explain_numbers(numbers);
    }
    let other = DateFormat::ALL.into_iter().find(|other| *other != format && numbers(text, *other).is_some());
    if let Some(other) = other {
        return format!(
            "this looks like {0}: if the whole table is so, set date_format = \"{0}\" in [table]",
            other.word()
        );
    }
    let day_only = text.split(['T', ' ']).next().unwrap_or_default();
    if numbers(day_only, format).is_some() {
        return "leave out the time behind the day".into();
    }
    if has_short_year(text) {
        return "write the year with four digits".into();
    }
    "correct the day, or the format of the whole column".into()
}

fn has_short_year(text: &str) -> bool {
    let all = parts(text, '/').or_else(|| parts(text, '-'));
    all.is_some_and(|parts| parts.iter().all(|part| number(part).is_some() && matches!(part.len(), 1 | 2)))
}

fn explain_numbers((year, month, day): Numbers) -> String {
    if !YEARS.contains(&i16::try_from(year).unwrap_or(0)) {
        return format!("correct the year: it must be from {} to {}", YEARS.start(), YEARS.end());
    }
    let Some(name) = month.checked_sub(1).and_then(|at| MONTHS.get(at as usize)) else {
        return format!("there is no month {month}");
    };
    let last = (28..=31).rev().find(|last| Day::of(year, month, *last).is_some()).unwrap_or(28);
    if day == 0 { "there is no day 0".into() } else { format!("{name} {year} has {last} days") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DateFormat::MonthDayYear;
    use DateFormat::YearMonthDay;

    fn hint(text: &str, format: DateFormat) -> String {
        read(text, format).map(|day| day.to_string()).unwrap_or_else(|complaint| complaint.hint)
    }

    #[test]
    fn each_format_reads_its_own_days_only() {
        assert_eq!(hint("2027-03-14", YearMonthDay), "2027-03-14");
        assert_eq!(hint("03/14/2027", MonthDayYear), "2027-03-14");
        assert_eq!(hint("3/4/2027", MonthDayYear), "2027-03-04");
        assert!(read("03/14/2027", YearMonthDay).is_err());
        assert!(read("2027-03-14", MonthDayYear).is_err());
    }

    #[test]
    fn hints_say_what_is_wrong_with_the_day() {
        assert_eq!(hint("2026-02-30", YearMonthDay), "February 2026 has 28 days");
        assert_eq!(hint("02/30/2028", MonthDayYear), "February 2028 has 29 days");
        assert_eq!(hint("2026-13-01", YearMonthDay), "there is no month 13");
        assert_eq!(hint("2026-04-00", YearMonthDay), "there is no day 0");
        assert_eq!(hint("1026-04-01", YearMonthDay), "correct the year: it must be from 1900 to 2999");
        assert_eq!(hint("2026-04-01 00:00:00", YearMonthDay), "leave out the time behind the day");
        assert_eq!(hint("4/1/26", MonthDayYear), "write the year with four digits");
        assert_eq!(hint("tomorrow", YearMonthDay), "correct the day, or the format of the whole column");
        assert_eq!(hint("２０２６-01-01", YearMonthDay), "correct the day, or the format of the whole column");
    }

    #[test]
    fn a_change_is_a_day_or_a_time() {
        let read = |text| read_change(text, YearMonthDay).ok();
        assert_eq!(read("2026-11-20").as_deref(), Some("2026-11-20"));
        assert_eq!(read("2026-11-20T15:00:00-08:00").as_deref(), Some("2026-11-20T23:00:00Z"));
        assert_eq!(read("2026-11-20 15:00"), None);
        assert_eq!(read("2026-02-30"), None);
    }
}
