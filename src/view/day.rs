//! Dates as the visitor reads them and as machines do.

use chrono::NaiveDate;
use serde::Serialize;

use crate::public::{Moment, Period, day_in_words, month_in_words};

/// A day, or a month where a plan names no day.
#[derive(Clone, Debug, Serialize)]
pub struct Day {
    /// For `<time datetime>`: `2026-09-05`, or `2026-10` for a month.
    pub iso: String,
    /// For people: «5 сентября 2026», «октябрь 2026».
    pub words: String,
}

/// A term; both ends belong to it.
#[derive(Clone, Debug, Serialize)]
pub struct Span {
    /// The first day.
    pub start: Day,
    /// The last day; absent where the term is a single date.
    pub end: Option<Day>,
}

impl Day {
    /// A day.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Day { iso: day.format("%Y-%m-%d").to_string(), words: day_in_words(day) }
    }

    /// A day, a month or a year of a plan.
    #[must_use]
    pub fn moment(moment: Moment) -> Self {
        match moment {
            Moment::Day(day) => Day::of(day),
            Moment::Month(day) => Day { iso: day.format("%Y-%m").to_string(), words: month_in_words(day) },
            Moment::Year(year) => Day { iso: year.to_string(), words: year.to_string() },
        }
    }
}

impl Span {
    /// A term.
    #[must_use]
    pub fn period(period: Period) -> Self {
        let end = (period.end != period.start).then(|| Day::of(period.end));
        Span { start: Day::of(period.start), end }
    }

    /// A stretch of time of a plan.
    #[must_use]
    pub fn planned(span: crate::public::Span) -> Self {
        match span.from {
            Some(from) => Span { start: Day::moment(from), end: Some(Day::moment(span.to)) },
            None => Span { start: Day::moment(span.to), end: None },
        }
    }
}
