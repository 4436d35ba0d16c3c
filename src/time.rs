//! Days, moments and the registry's time zone. Nothing here asks what time it is: the clock is an argument.
//!
//! A `Day` is a date in the registry's calendar; a `Moment` is a point on the clock, kept to the second, which is all
//! the published formats carry. jiff is used here alone.

use jiff::{civil, tz::TimeZone};
use serde::{Deserialize, Serialize, de::Error as _};
use std::fmt;

/// A calendar day. Text form: `2027-03-14` (RFC 3339 full-date).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(civil::Date);

/// A point in time to the second, in UTC. Text form: `2026-11-21T02:00:12Z` (RFC 3339).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(jiff::Timestamp);

/// The time zone in which a registry's days begin and end, by its IANA name.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone(TimeZone);

/// From this day on, days are counted.
const UNIX_BEGIN: civil::Date = civil::date(1970, 1, 1);

impl Day {
    /// Reads `YYYY-MM-DD` and nothing else; `None` for any other text and for days that do not exist.
    pub fn parse(text: &str) -> Option<Day> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        Day::of(digits(&bytes[..4])?, digits(&bytes[5..7])?, digits(&bytes[8..])?)
    }

    /// The day of these numbers, if there is one.
    pub fn of(year: u32, month: u32, day: u32) -> Option<Day> {
        civil::Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok().map(Day)
    }

    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// So many days later, or earlier for a negative number. `None` outside the years -9999 to 9999.
    pub fn plus_days(self, days: i64) -> Option<Day> {
        self.0.checked_add(jiff::SignedDuration::from_secs(days.checked_mul(86_400)?)).ok().map(Day)
    }

    /// The moment with which the day begins in a zone: midnight, or the first moment after it where clocks skip midnight.
    /// `None` at the very ends of the calendar.
    pub fn begins_in(self, zone: &Zone) -> Option<Moment> {
        let begin = self.0.to_zoned(zone.0.clone()).and_then(|zoned| zoned.start_of_day()).ok()?;
        Some(Moment(begin.timestamp()))
    }

    /// Days since 1970-01-01; negative before it.
    pub fn unix_days(self) -> i64 {
        self.0.duration_since(UNIX_BEGIN).as_hours() / 24
    }

    /// The day so many days after 1970-01-01; `None` outside the years 0 to 9999.
    pub fn from_unix_days(days: i64) -> Option<Day> {
        Day(UNIX_BEGIN).plus_days(days).filter(|day| day.year() >= 0)
    }

    /// The same day of the month so many years later; 29 February becomes the 28th where it does not exist.
    /// `None` past the year 9999.
    pub fn plus_years(self, years: i32) -> Option<Day> {
        self.0.checked_add(jiff::Span::new().years(years)).ok().map(Day)
    }
}

impl Moment {
    /// Reads an RFC 3339 time with an offset or `Z`; parts of a second are dropped.
    pub fn parse(text: &str) -> Option<Moment> {
        let timestamp: jiff::Timestamp = text.parse().ok()?;
        Moment::from_unix_seconds(timestamp.as_second())
    }

    /// Reads the time of an HTTP header (RFC 9110, section 5.6.7): `Sat, 21 Nov 2026 02:00:00 GMT`.
    pub fn parse_http(text: &str) -> Option<Moment> {
        let zoned = jiff::fmt::rfc2822::parse(text).ok()?;
        Moment::from_unix_seconds(zoned.timestamp().as_second())
    }

    /// When a clock in a zone shows this hour, minute and second on a day: the first time, where clocks are put back.
    pub fn on_clock(day: Day, [hour, minute, second]: [i8; 3], zone: &Zone) -> Option<Moment> {
        let time = civil::Time::new(hour, minute, second, 0).ok()?;
        Some(Moment(day.0.to_datetime(time).to_zoned(zone.0.clone()).ok()?.timestamp()))
    }

    pub fn from_unix_seconds(seconds: i64) -> Option<Moment> {
        jiff::Timestamp::from_second(seconds).ok().map(Moment)
    }

    /// So many clock hours later, whatever daylight saving does meanwhile.
    pub fn plus_hours(self, hours: i64) -> Moment {
        Moment(self.0.saturating_add(jiff::SignedDuration::from_hours(hours)).unwrap_or(jiff::Timestamp::MAX))
    }

    /// So many minutes later.
    pub fn plus_minutes(self, minutes: i64) -> Moment {
        Moment(self.0.saturating_add(jiff::SignedDuration::from_mins(minutes)).unwrap_or(jiff::Timestamp::MAX))
    }

    /// Seconds since another moment; negative before it.
    pub fn seconds_since(self, other: Moment) -> i64 {
        self.0.as_second() - other.0.as_second()
    }

    /// The day on which this moment falls in a zone.
    pub fn day_in(self, zone: &Zone) -> Day {
        Day(self.0.to_zoned(zone.0.clone()).date())
    }

    /// Hour (0 to 23) and minute on a clock in a zone.
    pub fn clock_in(self, zone: &Zone) -> (i8, i8) {
        let zoned = self.0.to_zoned(zone.0.clone());
        (zoned.hour(), zoned.minute())
    }
}

impl Zone {
    /// A zone by its IANA name, such as `America/Los_Angeles`, from the database inside this program, so that every
    /// machine reads the same days.
    pub fn named(name: &str) -> Option<Zone> {
        jiff::tz::TimeZoneDatabase::bundled().get(name).ok().map(Zone)
    }

    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }
}

fn digits(bytes: &[u8]) -> Option<u32> {
    if !bytes.iter().all(u8::is_ascii_digit) {
        return None;
    }
    std::str::from_utf8(bytes).ok()?.parse().ok()
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0)
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Moment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Day::parse(&text).ok_or_else(|| D::Error::custom(format!("{text} is not a day written YYYY-MM-DD")))
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Moment::parse(&text).ok_or_else(|| D::Error::custom(format!("{text} is not an RFC 3339 time")))
    }
}
