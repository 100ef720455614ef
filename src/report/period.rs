//! The time that a report is asked about, as people type it.

use chrono::NaiveDate;

use crate::figure::Span;
use crate::model::SchoolYear;
use crate::record::value::{Period, day_in_words};

/// A span without a beginning begins here: before it nobody worked by the target model.
const EARLIEST: i32 = 2000;

/// Why a text names no time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PeriodMistake {
    /// It is neither a year nor two days.
    #[error(
        "период «{0}» не читается\n  помощь: назовите учебный год (2026/27), год (2026) или два дня (01.09.2026..31.12.2026); один из дней можно опустить"
    )]
    Unread(String),
    /// It ends before it starts.
    #[error("период кончается {} – раньше, чем начинается: {}\n  помощь: поменяйте дни местами", day_in_words(*.end), day_in_words(*.start))]
    Backwards {
        /// Its first day.
        start: NaiveDate,
        /// Its last day.
        end: NaiveDate,
    },
}

/// The span that a text means: `2026/27`, `2026`, `01.09.2026..31.12.2026`; either day may be left out. A span without an
/// end goes on until today.
///
/// # Errors
/// Where the text names no time, or ends before it starts.
pub fn parse(text: &str, today: NaiveDate) -> Result<Span, PeriodMistake> {
    let unread = || PeriodMistake::Unread(text.to_owned());
    let period = match text.split_once("..") {
        Some((start, end)) => days(start.trim(), end.trim_start_matches('.').trim(), today).ok_or_else(unread)?,
        None => year(text.trim()).ok_or_else(unread)?,
    };
    let Period { start, end } = period;
    if start > end { Err(PeriodMistake::Backwards { start, end }) } else { Ok(Span { period, today }) }
}

/// The school year of a day, as a span.
#[must_use]
pub fn school_year(today: NaiveDate) -> Span {
    let period = SchoolYear::of(today).period().unwrap_or(Period { start: today, end: today });
    Span { period, today }
}

fn year(text: &str) -> Option<Period> {
    if let Some(year) = SchoolYear::parse(text) {
        return year.period();
    }
    let year: i32 = text.trim_end_matches("год").trim().parse().ok().filter(|year| (EARLIEST..2200).contains(year))?;
    Some(Period { start: NaiveDate::from_ymd_opt(year, 1, 1)?, end: NaiveDate::from_ymd_opt(year, 12, 31)? })
}

fn days(start: &str, end: &str, today: NaiveDate) -> Option<Period> {
    let start = if start.is_empty() { NaiveDate::from_ymd_opt(EARLIEST, 1, 1)? } else { day(start)? };
    let end = if end.is_empty() { today.max(start) } else { day(end)? };
    Some(Period { start, end })
}

fn day(text: &str) -> Option<NaiveDate> {
    ["%d.%m.%Y", "%Y-%m-%d"].iter().find_map(|format| NaiveDate::parse_from_str(text, format).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
    }

    fn read(text: &str) -> Result<(NaiveDate, NaiveDate), PeriodMistake> {
        parse(text, ymd(2026, 11, 21)).map(|span| (span.period.start, span.period.end))
    }

    #[test]
    fn years_and_days_are_read_as_people_type_them() {
        for text in ["2026/27", "2026-27", "2026/2027", "2026/27 учебный год"] {
            assert_eq!(read(text), Ok((ymd(2026, 9, 1), ymd(2027, 8, 31))), "{text}");
        }
        for text in ["2026", "2026 год"] {
            assert_eq!(read(text), Ok((ymd(2026, 1, 1), ymd(2026, 12, 31))), "{text}");
        }
        for text in
            ["01.09.2026..31.12.2026", "2026-09-01..2026-12-31", "01.09.2026 .. 31.12.2026", "01.09.2026...31.12.2026"]
        {
            assert_eq!(read(text), Ok((ymd(2026, 9, 1), ymd(2026, 12, 31))), "{text}");
        }
        assert_eq!(read("01.09.2026.."), Ok((ymd(2026, 9, 1), ymd(2026, 11, 21))));
        assert_eq!(read("..31.12.2026").map(|days| days.1), Ok(ymd(2026, 12, 31)));
    }

    #[test]
    fn what_names_no_time_says_what_would() {
        for text in ["", "осень", "26/27", "31.02.2026..01.03.2026", "12"] {
            assert!(matches!(read(text), Err(PeriodMistake::Unread(_))), "{text}");
        }
        let backwards = read("31.12.2026..01.09.2026").expect_err("it ends before it starts");
        assert!(backwards.to_string().contains("кончается 1 сентября 2026"), "{backwards}");
    }

    #[test]
    fn without_words_it_is_the_school_year_of_today() {
        assert_eq!(school_year(ymd(2026, 11, 21)).words(), "2026/27 учебный год");
        assert_eq!(school_year(ymd(2026, 8, 31)).words(), "2025/26 учебный год");
    }
}
