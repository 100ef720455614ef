//! The school year: 1 September – 31 August, computed from dates.

use std::fmt;

use chrono::{Datelike, NaiveDate};

/// A school year, by the calendar year in which it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolYear(pub i32);

impl SchoolYear {
    /// The school year of a day.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        SchoolYear(if day.month() >= 9 { day.year() } else { day.year() - 1 })
    }
}

/// `2026/27`.
impl fmt::Display for SchoolYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{:02}", self.0, (self.0 + 1).rem_euclid(100))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_turns_on_the_first_of_september() {
        let of = |y, m, d| SchoolYear::of(NaiveDate::from_ymd_opt(y, m, d).expect("a day of the calendar")).to_string();
        assert_eq!([of(2026, 8, 31), of(2026, 9, 1), of(2099, 10, 1)], ["2025/26", "2026/27", "2099/00"]);
    }
}
