//! The time of the data in the name of an export, such as `registry-2026-11-21.csv` or `20261121T0200Z.csv`.

use crate::time::{Day, Moment, Zone};

/// The first day in a name, with the time behind it where a `T` leads to one; in the registry's zone unless it says its own. A day
/// without a time counts from its first moment, the strictest reading. `None` where there is no day, or none that exists.
pub fn time_in_name(name: &str, zone: &Zone) -> Option<Moment> {
    let bytes = name.as_bytes();
    let starts =
        (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit() && (*at == 0 || !bytes[*at - 1].is_ascii_digit()));
    let (day, rest) = starts.filter_map(|at| day(name.get(at..)?)).next()?;
    match rest.strip_prefix('T') {
        Some(time) if time.starts_with(|first: char| first.is_ascii_digit()) => clock(day, time, zone),
        _ => day.begins_in(zone),
    }
}

/// A day at the beginning of a text, and what follows it.
fn day(text: &str) -> Option<(Day, &str)> {
    let written = |length: usize| text.split_at_checked(length).filter(|(_, rest)| !begins_with_digit(rest));
    let with_dashes = || written(10).and_then(|(day, rest)| Some((Day::parse(day)?, rest)));
    let without = || {
        let (day, rest) = written(8)?;
        let (year, month_day) = day.split_at_checked(4)?;
        let (month, day) = month_day.split_at_checked(2)?;
        Some((Day::parse(&format!("{year}-{month}-{day}"))?, rest))
    };
    with_dashes().or_else(without)
}

/// Hours, minutes and perhaps seconds, with or without signs between them, then perhaps `Z` or an offset.
fn clock<'t>(day: Day, text: &'t str, zone: &Zone) -> Option<Moment> {
    let (hour, rest) = two_digits(text)?;
    let sign = rest.get(..1).filter(|sign| [":", ".", "-"].contains(sign)).unwrap_or_default();
    let next = |rest: &'t str| rest.strip_prefix(sign).and_then(two_digits);
    let (minute, rest) = next(rest)?;
    let (second, rest) = next(rest).unwrap_or(("00", rest));
    if begins_with_digit(rest) {
        return None;
    }
    match offset(rest) {
        Some(offset) => Moment::parse(&format!("{day}T{hour}:{minute}:{second}{offset}")),
        None => Moment::on_clock(day, [hour, minute, second].map(|part| part.parse().unwrap_or(i8::MAX)), zone),
    }
}

/// `Z`, or an offset such as `+0100` or `-08:00`, as RFC 3339 writes it.
fn offset(text: &str) -> Option<String> {
    if text.starts_with('Z') {
        return Some("Z".to_owned());
    }
    let sign = text.chars().next().filter(|sign| ['+', '-'].contains(sign))?;
    let (hours, rest) = two_digits(&text[1..])?;
    let (minutes, rest) = two_digits(rest.strip_prefix(':').unwrap_or(rest))?;
    (!begins_with_digit(rest)).then(|| format!("{sign}{hours}:{minutes}"))
}

fn two_digits(text: &str) -> Option<(&str, &str)> {
    text.split_at_checked(2).filter(|(part, _)| part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::time_in_name;
    use crate::time::Zone;

    #[test]
    fn a_name_says_the_time_of_its_data() {
        let zone = Zone::named("America/Los_Angeles").unwrap();
        for (name, expected) in [
            ("registry-2026-11-21.csv", Some("2026-11-21T08:00:00Z")),
            ("20261121.csv", Some("2026-11-21T08:00:00Z")),
            ("20261121T0200Z.csv", Some("2026-11-21T02:00:00Z")),
            ("peers_20261121T020005Z_full.csv", Some("2026-11-21T02:00:05Z")),
            ("registry-2026-11-21T02:00:05.csv", Some("2026-11-21T10:00:05Z")),
            ("registry-2026-11-21T02-00.csv", Some("2026-11-21T10:00:00Z")),
            ("registry-2026-11-21T0200-0500.csv", Some("2026-11-21T07:00:00Z")),
            ("batch-7-2026-11-21.csv", Some("2026-11-21T08:00:00Z")),
            ("registry-2026-11-21-0200.csv", Some("2026-11-21T08:00:00Z")),
            ("2026-11-01T0130.csv", Some("2026-11-01T08:30:00Z")),
            ("registry.csv", None),
            ("registry-2026-02-30.csv", None),
            ("registry-2026-11-21T2561Z.csv", None),
            ("registry-2026-11-21T2561.csv", None),
            ("registry-2026-11-21T02.csv", None),
            ("1202611210.csv", None),
            ("é2026-11-21é.csv", Some("2026-11-21T08:00:00Z")),
        ] {
            let found = time_in_name(name, &zone).map(|moment| moment.to_string());
            assert_eq!(found.as_deref(), expected, "{name}");
        }
    }
}
