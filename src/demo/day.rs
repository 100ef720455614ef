//! Calendar days as a school writes them: 21.11.2026.

use std::fmt::{self, Display};
use std::ops::Add;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// One day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Day(pub(super) NaiveDate);

impl Day {
    /// The day of this year, month (1–12) and day of month; only for days that exist.
    pub(super) fn new(year: i32, month: u32, day: u32) -> Self {
        Self(NaiveDate::from_ymd_opt(year, month, day).expect("the days of the school are in the calendar"))
    }

    /// This day, or the Monday after it if it falls on a weekend.
    pub(super) fn working(self) -> Self {
        match self.0.weekday() {
            Weekday::Sat => self + 2,
            Weekday::Sun => self + 1,
            _ => self,
        }
    }

    /// The same day of month `months` later.
    pub(super) fn months_later(self, months: u32) -> Self {
        Self(self.0 + Months::new(months))
    }

    /// The same day of month `months` earlier.
    pub(super) fn months_back(self, months: u32) -> Self {
        Self(self.0 - Months::new(months))
    }

    /// How many days pass until `later`.
    pub(super) fn until(self, later: Self) -> i64 {
        (later.0 - self.0).num_days()
    }
}

impl Add<i64> for Day {
    type Output = Self;

    /// So many days later, or earlier where the number is negative.
    fn add(self, days: i64) -> Self {
        let count = Days::new(days.unsigned_abs());
        Self(if days < 0 { self.0 - count } else { self.0 + count })
    }
}

impl Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%d.%m.%Y"))
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
