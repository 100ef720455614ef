//! Calendar days as a count from 1 January 1970, written the Russian way.

use std::fmt::{self, Display};
use std::ops::Add;

/// One day of the Gregorian calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Day(i64);

impl Day {
    /// The day of this year, month (1–12) and day of month.
    pub(super) const fn new(year: i64, month: i64, day: i64) -> Self {
        let shifted = if month > 2 { year } else { year - 1 };
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let of_era = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400;
        Self(of_era + of_year - 719_468)
    }

    fn parts(self) -> (i64, i64, i64) {
        let days = self.0 + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let of_cycle = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * of_cycle + of_cycle / 4 - of_cycle / 100);
        let shifted = (5 * of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = of_cycle + era * 400 + i64::from(month <= 2);
        (year, month, of_year - (153 * shifted + 2) / 5 + 1)
    }

    /// This day, or the Monday after it if it falls on a weekend.
    pub(super) fn working(self) -> Self {
        match (self.0 + 3).rem_euclid(7) {
            5 => self + 2,
            6 => self + 1,
            _ => self,
        }
    }

    /// The same day of month `months` later; only for days 1–28.
    pub(super) fn months_later(self, months: i64) -> Self {
        let (year, month, day) = self.parts();
        let count = year * 12 + month - 1 + months;
        Self::new(count.div_euclid(12), count.rem_euclid(12) + 1, day.min(28))
    }

    /// How many days pass until `later`.
    pub(super) fn until(self, later: Self) -> i64 {
        later.0 - self.0
    }
}

impl Add<i64> for Day {
    type Output = Self;

    fn add(self, days: i64) -> Self {
        Self(self.0 + days)
    }
}

impl Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{day:02}.{month:02}.{year}")
    }
}

/// From the first day to the last, both included.
#[derive(Clone, Copy)]
pub(super) struct Period {
    /// The first day.
    pub(super) start: Day,
    /// The last day.
    pub(super) end: Day,
}

impl Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} – {}", self.start, self.end)
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn days_are_counted_and_written_alike() {
        assert_eq!(Day::new(2026, 11, 21).to_string(), "21.11.2026");
        assert_eq!((Day::new(2024, 2, 28) + 2).to_string(), "01.03.2024");
        assert_eq!(Day::new(2026, 11, 21).working().to_string(), "23.11.2026");
        assert_eq!(Day::new(2025, 11, 5).months_later(3).to_string(), "05.02.2026");
    }
}
