//! The time that is looked at, and how it is called.

use chrono::{Datelike, NaiveDate};

use crate::model::SchoolYear;
use crate::record::value::{Period, day_in_words};

/// A stretch of days, seen on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The days, both ends included; the first is never after the last.
    pub period: Period,
    /// The day on which it is looked at.
    pub today: NaiveDate,
}

impl Span {
    /// The last day of it that can be known about: its end, or today where that comes first.
    #[must_use]
    pub fn known_until(self) -> NaiveDate {
        self.period.end.min(self.today)
    }

    /// Is a day in the part of it that can be known about?
    #[must_use]
    pub fn knows(self, day: NaiveDate) -> bool {
        (self.period.start..=self.known_until()).contains(&day)
    }

    /// Is it wholly past?
    #[must_use]
    pub fn is_over(self) -> bool {
        self.period.end < self.today
    }

    /// The school year that it is, where it is one.
    #[must_use]
    pub fn school_year(self) -> Option<SchoolYear> {
        Some(SchoolYear::of(self.period.start)).filter(|year| year.period() == Some(self.period))
    }

    /// The school years that it touches, the earliest first.
    pub fn school_years(self) -> impl Iterator<Item = SchoolYear> {
        (SchoolYear::of(self.period.start).0..=SchoolYear::of(self.period.end).0).map(SchoolYear)
    }

    /// What it is called: «2026/27 учебный год», «2026 год», «с 1 сентября по 31 декабря 2026 года».
    #[must_use]
    pub fn words(self) -> String {
        let Period { start, end } = self.period;
        match self.school_year() {
            Some(year) => format!("{year} учебный год"),
            None if is_calendar_year(self.period) => format!("{} год", start.year()),
            None if start == end => format!("{} года", day_in_words(start)),
            None if start.year() == end.year() => format!("с {} по {} года", day_and_month(start), day_in_words(end)),
            None => format!("с {} года по {} года", day_in_words(start), day_in_words(end)),
        }
    }

    /// The words as they follow «отчёт»: «за 2026/27 учебный год», «с 1 сентября по 31 декабря 2026 года».
    #[must_use]
    pub fn after_a_noun(self) -> String {
        let words = self.words();
        if words.starts_with("с ") { words } else { format!("за {words}") }
    }

    /// «по состоянию на 21 ноября 2026 года», where the span is not over.
    #[must_use]
    pub fn as_of(self) -> Option<String> {
        (!self.is_over()).then(|| format!("по состоянию на {} года", day_in_words(self.today)))
    }
}

fn is_calendar_year(period: Period) -> bool {
    let of_year = |month, day| NaiveDate::from_ymd_opt(period.start.year(), month, day);
    (Some(period.start), Some(period.end)) == (of_year(1, 1), of_year(12, 31))
}

/// «1 сентября».
fn day_and_month(day: NaiveDate) -> String {
    let words = day_in_words(day);
    words.rsplit_once(' ').map_or(words.clone(), |(day, _)| day.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
    }

    fn span(start: NaiveDate, end: NaiveDate) -> Span {
        Span { period: Period { start, end }, today: ymd(2026, 11, 21) }
    }

    #[test]
    fn it_is_called_as_people_call_it() {
        assert_eq!(span(ymd(2026, 9, 1), ymd(2027, 8, 31)).words(), "2026/27 учебный год");
        assert_eq!(span(ymd(2026, 1, 1), ymd(2026, 12, 31)).words(), "2026 год");
        assert_eq!(span(ymd(2026, 9, 1), ymd(2026, 12, 31)).words(), "с 1 сентября по 31 декабря 2026 года");
        assert_eq!(span(ymd(2026, 9, 1), ymd(2027, 1, 9)).words(), "с 1 сентября 2026 года по 9 января 2027 года");
        assert_eq!(span(ymd(2026, 9, 1), ymd(2026, 9, 1)).words(), "1 сентября 2026 года");
        assert_eq!(span(ymd(2026, 1, 1), ymd(2026, 12, 31)).after_a_noun(), "за 2026 год");
        assert_eq!(span(ymd(2026, 9, 1), ymd(2026, 9, 1)).after_a_noun(), "за 1 сентября 2026 года");
    }

    #[test]
    fn what_is_not_over_says_until_when_it_is_known() {
        let now = span(ymd(2026, 9, 1), ymd(2027, 8, 31));
        assert_eq!(now.as_of().as_deref(), Some("по состоянию на 21 ноября 2026 года"));
        assert_eq!(now.known_until(), ymd(2026, 11, 21));
        let past = span(ymd(2025, 9, 1), ymd(2026, 8, 31));
        assert_eq!((past.as_of(), past.known_until()), (None, ymd(2026, 8, 31)));
        assert_eq!(span(ymd(2025, 1, 1), ymd(2026, 12, 31)).school_years().count(), 3);
    }
}
