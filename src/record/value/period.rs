//! A term: two days with a dash between.

use chrono::{Days, Months, NaiveDate};

use super::{Shape, Value, date};
use crate::diagnostic::Place;
use crate::record::node::Node;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// From one day to another, both included. The end may stand before the start: that is for a rule to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub start: NaiveDate,
    /// The last day.
    pub end: NaiveDate,
}

impl Period {
    /// Is `day` inside?
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        (self.start..=self.end).contains(&day)
    }

    /// At least so many calendar months, clamped to the month's end (design.md 11)?
    #[must_use]
    pub fn lasts_at_least(self, months: u32) -> bool {
        self.end + Days::new(1) >= self.start + Months::new(months)
    }

    /// At most so many calendar months, the anniversary included (design.md 11)?
    #[must_use]
    pub fn lasts_at_most(self, months: u32) -> bool {
        self.end <= self.start + Months::new(months)
    }

    /// The day in the middle.
    #[must_use]
    pub fn middle(self) -> NaiveDate {
        self.start + (self.end - self.start) / 2
    }
}

impl Value for Period {
    const SHAPE: Shape = Shape::Period;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node)?;
        let (start, end) = halves(text);
        let Some(end) = end else {
            let day = date::day(start.1, within(node.place, text, start, reader), reader)?;
            return Some(Period { start: day, end: day });
        };
        if start.1.is_empty() || end.1.is_empty() {
            reader.wrong(node.place, "у срока названа только одна дата").help("пишите обе: 05.09.2026 – 28.05.2027");
            return None;
        }
        let usual = joined(start.1, end.1);
        let start = date::day(start.1, within(node.place, text, start, reader), reader)?;
        let end = date::day(end.1, within(node.place, text, end, reader), reader)?;
        reader.prefer(node.place, text, usual);
        Some(Period { start, end })
    }

    fn said(&self, _look: &dyn Look) -> Said {
        Said::One(joined(self.start, self.end))
    }
}

/// Splits `a – b`, `a-b`, `с a по b` into the two texts, each with its byte offset.
pub(super) fn halves(text: &str) -> ((usize, &str), Option<(usize, &str)>) {
    let lower = text.to_lowercase();
    let body = if lower.starts_with("с ") || lower.starts_with("со ") || lower.starts_with("c ") {
        text.find(' ').map_or(0, |space| space + 1)
    } else {
        0
    };
    let by_word = [" по ", " до ", " ПО ", " ДО "].iter().find_map(|word| Some((text.find(word)?, word.len())));
    let cut = by_word.or_else(|| dash(text));
    match cut {
        Some((at, length)) if at > body => {
            (trimmed(body, &text[body..at]), Some(trimmed(at + length, &text[at + length..])))
        }
        _ => (trimmed(body, &text[body..]), None),
    }
}

/// Two ends as they are usually written, with a dash between.
pub(super) fn joined(from: impl std::fmt::Display, to: impl std::fmt::Display) -> String {
    format!("{from} – {to}")
}

/// The dash between two days: a long one, one between spaces, or the one after a day with points.
fn dash(text: &str) -> Option<(usize, usize)> {
    let long = text.char_indices().find(|(_, letter)| matches!(letter, '–' | '—' | '−'));
    if let Some((at, letter)) = long {
        return Some((at, letter.len_utf8()));
    }
    if let Some(at) = text.find(" - ") {
        return Some((at, 3));
    }
    let at = text.find('-').filter(|&at| text[..at].contains('.'))?;
    Some((at, 1))
}

fn trimmed(offset: usize, text: &str) -> (usize, &str) {
    let start = text.len() - text.trim_start().len();
    (offset + start, text.trim())
}

/// The place of a half, where the value stands in the file letter by letter; else the whole value.
pub(super) fn within(place: Place, text: &str, (offset, half): (usize, &str), reader: &Reader<'_>) -> Place {
    if reader.shown(place) == text { place.within(&(offset..offset + half.len())) } else { place }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two(text: &str) -> (&str, Option<&str>) {
        let (start, end) = halves(text);
        (start.1, end.map(|end| end.1))
    }

    #[test]
    fn any_dash_parts_the_days() {
        for text in [
            "05.09.2026 – 28.05.2027",
            "05.09.2026—28.05.2027",
            "05.09.2026-28.05.2027",
            "05.09.2026 - 28.05.2027",
            "с 05.09.2026 по 28.05.2027",
            "С 05.09.2026 ПО 28.05.2027",
        ] {
            assert_eq!(two(text), ("05.09.2026", Some("28.05.2027")), "{text}");
        }
        assert_eq!(two("2026-09-05 - 2027-05-28"), ("2026-09-05", Some("2027-05-28")));
        assert_eq!(two("2026-09-05"), ("2026-09-05", None));
    }

    #[test]
    fn three_months_and_a_year_are_counted_by_the_calendar() {
        let ymd = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).expect("a day of the calendar");
        let period = |start, end| Period { start, end };
        assert!(period(ymd(2026, 9, 1), ymd(2026, 11, 30)).lasts_at_least(3));
        assert!(!period(ymd(2026, 9, 1), ymd(2026, 11, 29)).lasts_at_least(3));
        assert!(period(ymd(2026, 9, 1), ymd(2027, 9, 1)).lasts_at_most(12));
        assert!(!period(ymd(2026, 9, 1), ymd(2027, 9, 2)).lasts_at_most(12));
        assert!(period(ymd(2026, 8, 31), ymd(2026, 11, 29)).lasts_at_least(3));
        assert!(period(ymd(2028, 2, 29), ymd(2029, 2, 28)).lasts_at_most(12));
    }
}
