//! A stretch of time as plans name it: «октябрь 2026», a day, or a term of either.

use chrono::NaiveDate;

use super::{Moment, Shape, Value, date, period};
use crate::record::node::Node;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// A goal's stretch of time. With one moment only, it runs from wherever its programme starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first moment, where two are named.
    pub from: Option<Moment>,
    /// The last moment.
    pub to: Moment,
}

impl Span {
    /// «октябрь 2026», «15.09.2025 – 07.11.2025».
    #[must_use]
    pub fn in_words(self) -> String {
        let to = self.to.in_words();
        self.from.map_or(to.clone(), |from| format!("{} – {to}", from.in_words()))
    }

    /// The last day that it covers.
    #[must_use]
    pub fn last(self) -> NaiveDate {
        self.to.last()
    }
}

impl Value for Span {
    const SHAPE: Shape = Shape::Span;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node)?;
        let (first, second) = period::halves(text);
        let first_place = period::within(node.place, text, first, reader);
        let Some(second) = second else {
            return Some(Span { from: None, to: date::moment(first.1, first_place, reader)? });
        };
        let second_place = period::within(node.place, text, second, reader);
        let to = date::moment(second.1, second_place, reader)?;
        let from = month_of_the_same_year(first.1, to).or_else(|| date::moment(first.1, first_place, reader))?;
        reader.prefer(node.place, text, period::joined(first.1, second.1));
        Some(Span { from: Some(from), to })
    }

    fn said(&self, _look: &dyn Look) -> Said {
        let to = self.to.plain();
        Said::One(self.from.map_or(to.clone(), |from| period::joined(from.plain(), to)))
    }
}

/// «октябрь – ноябрь 2026»: the first month borrows the year of the second.
fn month_of_the_same_year(text: &str, to: Moment) -> Option<Moment> {
    use chrono::Datelike;
    let Moment::Month(last) = to else { return None };
    if text.contains(char::is_whitespace) || text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    date::parse_month(&format!("{text} {}", last.year()))
}
