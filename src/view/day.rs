//! Dates as the visitor reads them and as machines do.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use crate::public::{Moment, Period, day_in_words, month_in_words};

/// День или месяц, если в плане дня нет.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Day {
    /// Для `<time datetime>`: `2026-09-05`, у месяца `2026-10`.
    pub iso: String,
    /// Для людей: «5 сентября 2026», «октябрь 2026».
    pub words: String,
}

/// Срок; оба конца в него входят.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Span {
    /// Первый день.
    pub start: Day,
    /// Последний день; пусто, если срок – один день.
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
