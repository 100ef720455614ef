//! Days as people write them: `05.09.2026`, `2026-09-05`, «5 сентября 2026».

use chrono::{Datelike, NaiveDate};

use super::{Shape, Value};
use crate::diagnostic::Place;
use crate::record::node::Node;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub NaiveDate);

impl std::ops::Deref for Date {
    type Target = NaiveDate;
    fn deref(&self) -> &NaiveDate {
        &self.0
    }
}

impl Value for Date {
    const SHAPE: Shape = Shape::Date;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node)?;
        day(text, node.place, reader).map(Date)
    }

    fn said(&self, _look: &dyn Look) -> Said {
        Said::One(self.0.to_string())
    }
}

/// A day, a month or a year: where plans and years are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A day.
    Day(NaiveDate),
    /// A month, by its first day.
    Month(NaiveDate),
    /// A year.
    Year(i32),
}

impl Moment {
    /// «05.09.2026», «октябрь 2026», «2026».
    #[must_use]
    pub fn in_words(self) -> String {
        match self {
            Moment::Day(day) => day.format("%d.%m.%Y").to_string(),
            Moment::Month(first) => month_in_words(first),
            Moment::Year(year) => year.to_string(),
        }
    }

    /// The first day that it covers.
    #[must_use]
    pub fn first(self) -> NaiveDate {
        match self {
            Moment::Day(day) | Moment::Month(day) => day,
            Moment::Year(year) => NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default(),
        }
    }

    /// The last day that it covers.
    #[must_use]
    pub fn last(self) -> NaiveDate {
        match self {
            Moment::Day(day) => day,
            Moment::Month(first) => first + chrono::Months::new(1) - chrono::Days::new(1),
            Moment::Year(year) => NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or_default(),
        }
    }

    /// `2026-09-05`, `2026-09` or `2026`.
    pub(super) fn plain(self) -> String {
        match self {
            Moment::Day(day) => day.to_string(),
            Moment::Month(first) => first.format("%Y-%m").to_string(),
            Moment::Year(year) => year.to_string(),
        }
    }
}

impl From<NaiveDate> for Moment {
    fn from(day: NaiveDate) -> Self {
        Moment::Day(day)
    }
}

impl Value for Moment {
    const SHAPE: Shape = Shape::Moment;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node)?;
        moment(text, node.place, reader)
    }

    fn said(&self, _look: &dyn Look) -> Said {
        Said::One(self.plain())
    }
}

/// Reads a day, a month or a year; a finding where it is none of them.
pub(super) fn moment(text: &str, place: Place, reader: &mut Reader<'_>) -> Option<Moment> {
    let words: Vec<&str> =
        text.split_whitespace().filter(|word| !matches!(*word, "г." | "г" | "год" | "года")).collect();
    if let [year] = words[..]
        && year.len() == 4
        && let Ok(year @ 1900..2200) = year.parse()
    {
        return Some(Moment::Year(year));
    }
    if let Some(month) = parse_month(&words.join(" ")) {
        return Some(month);
    }
    day(text, place, reader).map(Moment::Day)
}

/// Reads «октябрь 2026».
pub(super) fn parse_month(text: &str) -> Option<Moment> {
    let (month, year) = text.split_once(' ')?;
    NaiveDate::from_ymd_opt(year.parse().ok()?, month_number(month)?, 1).map(Moment::Month)
}

/// Reads a day; a finding where it is none, advice where its spelling is unusual.
pub(super) fn day(text: &str, place: Place, reader: &mut Reader<'_>) -> Option<NaiveDate> {
    match parse(text) {
        Ok(Parsed { day, usual }) => {
            if !usual {
                reader.advise_date(place, text, day);
            }
            Some(day)
        }
        Err(mistake) => {
            reader.bad_date(place, text, mistake);
            None
        }
    }
}

/// A day that was read, and whether it was spelt with two digits for day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parsed {
    pub day: NaiveDate,
    pub usual: bool,
}

/// Why a text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateMistake {
    /// There is no such day in the calendar.
    NoSuchDay,
    /// Day and month without a year.
    NoYear,
    /// A year of two digits.
    ShortYear,
    /// It does not look like a day at all.
    NotADate,
}

/// Reads the spellings of a day.
pub(super) fn parse(text: &str) -> Result<Parsed, DateMistake> {
    let text = text.trim().trim_end_matches(['г', '.', ' ', '\u{a0}']);
    let numbers: Vec<&str> = text.split(['.', '-', '/', '‑', '–']).map(str::trim).collect();
    let is_number = |part: &&str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    if numbers.iter().all(is_number) {
        return match numbers[..] {
            [year, month, day] if year.len() == 4 => calendar(year, month, day),
            [day, month, year] if year.len() == 4 => calendar(year, month, day),
            [_, _, _] => Err(DateMistake::ShortYear),
            [_, _] => Err(DateMistake::NoYear),
            _ => Err(DateMistake::NotADate),
        };
    }
    in_words(text)
}

fn calendar(year: &str, month: &str, day: &str) -> Result<Parsed, DateMistake> {
    let number = |part: &str| part.parse::<u32>().map_err(|_| DateMistake::NotADate);
    let usual = month.len() == 2 && day.len() == 2;
    let year = year.parse().map_err(|_| DateMistake::NotADate)?;
    let date = NaiveDate::from_ymd_opt(year, number(month)?, number(day)?).ok_or(DateMistake::NoSuchDay)?;
    Ok(Parsed { day: date, usual })
}

fn in_words(text: &str) -> Result<Parsed, DateMistake> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let day_number = |day: &str| day.parse::<u32>().map_err(|_| DateMistake::NotADate);
    match words[..] {
        [day, month, year, ..] => {
            let month = month_number(month).ok_or(DateMistake::NotADate)?;
            let year = year.parse().map_err(|_| DateMistake::NotADate)?;
            let date = NaiveDate::from_ymd_opt(year, month, day_number(day)?).ok_or(DateMistake::NoSuchDay)?;
            Ok(Parsed { day: date, usual: true })
        }
        [day, month] if month_number(month).is_some() && day_number(day).is_ok() => Err(DateMistake::NoYear),
        _ => Err(DateMistake::NotADate),
    }
}

const MONTHS: [(&str, &str); 12] = [
    ("январь", "января"),
    ("февраль", "февраля"),
    ("март", "марта"),
    ("апрель", "апреля"),
    ("май", "мая"),
    ("июнь", "июня"),
    ("июль", "июля"),
    ("август", "августа"),
    ("сентябрь", "сентября"),
    ("октябрь", "октября"),
    ("ноябрь", "ноября"),
    ("декабрь", "декабря"),
];

fn month_number(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let at = MONTHS.iter().position(|(name, of)| *name == word || *of == word)?;
    u32::try_from(at + 1).ok()
}

/// «5 сентября 2026».
#[must_use]
pub fn day_in_words(day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), MONTHS[day.month0() as usize].1, day.year())
}

/// «октябрь 2026».
pub(crate) fn month_in_words(day: NaiveDate) -> String {
    format!("{} {}", MONTHS[day.month0() as usize].0, day.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
    }

    #[test]
    fn every_usual_spelling_is_the_same_day() {
        for text in ["05.09.2026", "2026-09-05", "05/09/2026", "5 сентября 2026", "5 Сентября 2026 г.", "05.09.2026 г."]
        {
            assert_eq!(parse(text), Ok(Parsed { day: ymd(2026, 9, 5), usual: true }), "{text}");
        }
        for text in ["2026-9-5", "5.9.2026"] {
            assert_eq!(parse(text), Ok(Parsed { day: ymd(2026, 9, 5), usual: false }), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_says_why() {
        assert_eq!(parse("31.02.2026"), Err(DateMistake::NoSuchDay));
        assert_eq!(parse("01.09"), Err(DateMistake::NoYear));
        assert_eq!(parse("5 сентября"), Err(DateMistake::NoYear));
        assert_eq!(parse("05.09.26"), Err(DateMistake::ShortYear));
        assert_eq!(parse("осенью"), Err(DateMistake::NotADate));
        assert_eq!(parse("15:30"), Err(DateMistake::NotADate));
    }

    #[test]
    fn a_moment_covers_its_days() {
        assert_eq!(Moment::Month(ymd(2028, 2, 1)).last(), ymd(2028, 2, 29));
        assert_eq!(Moment::Year(2004).first(), ymd(2004, 1, 1));
    }
}
