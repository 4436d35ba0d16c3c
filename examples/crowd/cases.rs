//! What the registry says about a certification: days, status, action and when it changed.

use crate::dice::Dice;
use goodstanding::time::Day;

/// Days around today, written once: writing a day is most of the work of a row.
pub struct Calendar {
    /// From `PAST` days before today to `FUTURE` days after it.
    days: Vec<Written>,
}

struct Written {
    day: String,
    /// Two years before the day after: where a term that ends on this day begins.
    term: String,
}

const PAST: i64 = 4_000;
const FUTURE: i64 = 800;

/// The cells of a row behind the name.
pub struct Case<'c> {
    pub active: &'c str,
    pub expires: &'c str,
    pub status: &'static str,
    pub action: &'static str,
    /// Empty, a day, or a time.
    pub changed: String,
}

impl Calendar {
    pub fn new(today: Day) -> Calendar {
        let later = |day: Day, days: i64| day.plus_days(days).unwrap_or(day);
        let written = |days: i64| {
            let day = later(today, days);
            let term = later(day, 1).plus_years(-2).unwrap_or(day);
            Written { day: day.to_string(), term: term.to_string() }
        };
        Calendar { days: (-PAST..=FUTURE).map(written).collect() }
    }

    fn at(&self, days: i64) -> &Written {
        &self.days[(days + PAST).clamp(0, PAST + FUTURE) as usize]
    }

    /// 930 of a thousand are active; some are under investigation, suspended, revoked or expired.
    pub fn case(&self, dice: &mut Dice) -> Case<'_> {
        match dice.below(1_000) {
            0..924 => self.valid(dice, "None"),
            924..930 => self.valid(dice, "Under investigation"),
            // The export has not caught up with the calendar.
            930..934 => self.ended(dice, "Active/No sanctions", 60),
            934..994 => self.ended(dice, "Expired/Lapsed", 6 * 365),
            994 => self.decided(dice, "Suspended", "Under investigation"),
            995 | 996 => self.decided(dice, "Suspended", "Suspended"),
            997 => self.decided(dice, "Revoked", "None"),
            _ => self.decided(dice, "Revoked", "Revoked"),
        }
    }

    /// Expires between today and two years from now.
    fn valid(&self, dice: &mut Dice, action: &'static str) -> Case<'_> {
        self.term(dice.below(730) as i64, "Active/No sanctions", action)
    }

    /// Expired some days ago, at most so many.
    fn ended(&self, dice: &mut Dice, status: &'static str, days: u64) -> Case<'_> {
        self.term(-(dice.below(days) as i64) - 1, status, "None")
    }

    /// Decided on within the last year and a half, while certified.
    fn decided(&self, dice: &mut Dice, status: &'static str, action: &'static str) -> Case<'_> {
        let decided = -(dice.below(540) as i64) - 1;
        let (day, hour) = (&self.at(decided).day, dice.below(9) + 15);
        let changed = if dice.one_in(2) { format!("{day}T{hour}:00:00Z") } else { day.clone() };
        Case { changed, ..self.term(decided + dice.below(730) as i64, status, action) }
    }

    fn term(&self, expires: i64, status: &'static str, action: &'static str) -> Case<'_> {
        let Written { day, term } = self.at(expires);
        Case { active: term, expires: day, status, action, changed: String::new() }
    }
}
