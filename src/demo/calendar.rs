//! The school years that the fictional school has seen, counted back from today.

use chrono::Datelike;

use super::day::{Day, Period};

/// How long a school year must have gone on before its pairs are at work, in days.
const SETTLED: i64 = 45;

/// A school year, named by the calendar year in which it begins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Year(pub(super) i32);

impl Year {
    /// The school year of a day: from 1 September to 31 August.
    fn of(day: Day) -> Self {
        Self(if day.0.month() >= 9 { day.0.year() } else { day.0.year() - 1 })
    }

    /// As folders and files are named: `2026-27`.
    pub(super) fn folder(self) -> String {
        format!("{}-{:02}", self.0, (self.0 + 1) % 100)
    }

    /// As people write it in a record: `2026/27`.
    pub(super) fn label(self) -> String {
        format!("{}/{:02}", self.0, (self.0 + 1) % 100)
    }

    /// A day of its autumn.
    pub(super) fn autumn(self, month: u32, day: u32) -> Day {
        Day::new(self.0, month, day)
    }

    /// A day of its spring or summer.
    pub(super) fn spring(self, month: u32, day: u32) -> Day {
        Day::new(self.0 + 1, month, day)
    }
}

/// Today, and the two years in which pairs work or worked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Calendar {
    /// The day after the last one of which the school knows.
    pub(super) today: Day,
    /// The year before the last, all of whose pairs are done.
    pub(super) past: Year,
    /// The last year whose pairs have begun.
    pub(super) last: Year,
}

impl Calendar {
    /// The calendar as it looks on this day. In September and early October the pairs of the new year are not formed
    /// yet, so the last year is the one before.
    pub(super) fn on(today: Day) -> Self {
        let last = Year::of(today + -SETTLED);
        Self { today, past: Year(last.0 - 1), last }
    }

    /// Has the day passed?
    pub(super) fn knows(&self, day: Day) -> bool {
        day < self.today
    }

    /// The newest of the two years that is over to its last day.
    pub(super) fn closed(&self) -> Year {
        if Year::of(self.today) > self.last { self.last } else { self.past }
    }

    /// The last 21 September that has passed: when cards and lists were looked through.
    pub(super) fn reviewed(&self) -> Day {
        let day = Year::of(self.today).autumn(9, 21);
        if self.knows(day) { day } else { Year(Year::of(self.today).0 - 1).autumn(9, 21) }
    }

    /// The years that have a road map: those of the pairs, and the one that has just begun.
    pub(super) fn planned(&self) -> Vec<Year> {
        let mut years = vec![self.past, self.last, Year::of(self.today)];
        years.dedup();
        years
    }

    /// How long the school's model holds.
    pub(super) fn model(&self) -> Period {
        Period { start: self.past.autumn(8, 20), end: self.last.spring(8, 31).months_later(12) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Calendar, Year};
    use crate::demo::day::Day;

    #[test]
    fn pairs_of_a_year_are_at_work_from_the_middle_of_october() {
        assert_eq!(Calendar::on(Day::new(2026, 10, 10)).last, Year(2025));
        assert_eq!(Calendar::on(Day::new(2026, 10, 20)).last, Year(2026));
        assert_eq!(Calendar::on(Day::new(2027, 8, 31)).last, Year(2026));
        assert_eq!(Calendar::on(Day::new(2026, 9, 5)).reviewed(), Day::new(2025, 9, 21));
    }
}
