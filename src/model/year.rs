//! The school year: 1 September – 31 August, computed from dates.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use crate::record::value::Period;

/// A school year, by the calendar year in which it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolYear(pub i32);

impl SchoolYear {
    /// The school year of a day.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        SchoolYear(if day.month() >= 9 { day.year() } else { day.year() - 1 })
    }

    /// Its days, 1 September to 31 August; nothing past the end of the calendar.
    #[must_use]
    pub fn period(self) -> Option<Period> {
        let start = NaiveDate::from_ymd_opt(self.0, 9, 1)?;
        let end = NaiveDate::from_ymd_opt(self.0.checked_add(1)?, 8, 31)?;
        Some(Period { start, end })
    }

    /// The school year of a text: «2026/27», «2026-2027», «2026 – 2027 учебный год».
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split(|letter: char| !letter.is_ascii_digit()).filter(|number| !number.is_empty());
        let (start, end) = (numbers.next()?, numbers.next()?);
        let from: i32 = start.parse().ok().filter(|_| start.len() == 4)?;
        let year = SchoolYear(from);
        let short = format!("{:02}", (from + 1).rem_euclid(100));
        (end == short || end == (from + 1).to_string()).then_some(year)
    }

    /// The word that stands for it in addresses: `2026-27`.
    #[must_use]
    pub fn word(self) -> String {
        self.to_string().replace('/', "-")
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

    #[test]
    fn it_is_read_as_people_write_it() {
        for text in ["2026/27", "2026-2027", "2026 – 2027 учебный год", "2026/2027"] {
            assert_eq!(SchoolYear::parse(text), Some(SchoolYear(2026)), "{text}");
        }
        for text in ["2026", "2026/28", "осень 26/27", "27/2026"] {
            assert_eq!(SchoolYear::parse(text), None, "{text}");
        }
        assert_eq!(SchoolYear(2099).word(), "2099-00");
    }
}
