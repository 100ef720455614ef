//! Whole years between a moment and a day, as certain as the moment allows.

use chrono::{Datelike, NaiveDate};

use crate::record::value::Moment;

/// Whole years passed: with a year or month only, it may be one of two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Age {
    /// At least so many.
    pub least: i32,
    /// At most so many.
    pub most: i32,
}

impl Age {
    /// The years from `moment` to `day`.
    #[must_use]
    pub fn between(moment: Moment, day: NaiveDate) -> Self {
        Age { least: years(moment.last(), day), most: years(moment.first(), day) }
    }

    /// Certainly under so many years?
    #[must_use]
    pub fn is_surely_under(self, years: u32) -> bool {
        i64::from(self.most) < i64::from(years)
    }

    /// Certainly so many years or more?
    #[must_use]
    pub fn is_surely_at_least(self, years: u32) -> bool {
        i64::from(self.least) >= i64::from(years)
    }
}

/// Whole years; a birthday on 29 February comes on 1 March of a common year.
fn years(from: NaiveDate, to: NaiveDate) -> i32 {
    let before_birthday = (to.month(), to.day()) < (from.month(), from.day());
    to.year() - from.year() - i32::from(before_birthday)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ymd(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).expect("a day of the calendar")
    }

    #[test]
    fn a_year_alone_leaves_a_doubt() {
        let age = Age::between(Moment::Year(2016), ymd(2026, 9, 1));
        assert_eq!(age, Age { least: 9, most: 10 });
        assert!(!age.is_surely_under(10) && !age.is_surely_at_least(10));
    }

    #[test]
    fn a_day_is_certain() {
        let born = Moment::Day(ymd(2016, 9, 2));
        assert!(Age::between(born, ymd(2026, 9, 1)).is_surely_under(10));
        assert!(Age::between(born, ymd(2026, 9, 2)).is_surely_at_least(10));
    }
}
