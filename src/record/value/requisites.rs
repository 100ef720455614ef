//! Number and date of a paper: `№ 112-о от 01.09.2026`.

use chrono::NaiveDate;

use super::{Shape, Value, date};
use crate::record::node::Node;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said, folded};

/// What identifies an order, a contract, a protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requisites {
    /// The number, without «№».
    pub number: String,
    /// The date.
    pub date: NaiveDate,
}

impl Requisites {
    /// Number and date of a text: «№ 112-о от 01.09.2026».
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (number, day) = parts(text)?;
        let date = date::parse(day).ok()?.day;
        Some(Requisites { number: number.to_owned(), date })
    }
}

impl Value for Requisites {
    const SHAPE: Shape = Shape::Requisites;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node)?;
        let Some((number, day)) = parts(text) else {
            reader.wrong(node.place, "нет номера или даты документа").help("пишите так: № 112-о от 01.09.2026");
            return None;
        };
        let date = date::day(day, node.place, reader)?;
        Some(Requisites { number: number.to_owned(), date })
    }

    fn said(&self, _look: &dyn Look) -> Said {
        Said::One(format!("№ {} от {}", folded(&self.number), self.date))
    }
}

/// `приказ № 112-о от 01.09.2026` → `112-о`, `01.09.2026`.
fn parts(text: &str) -> Option<(&str, &str)> {
    let (before, day) = text.rsplit_once(" от ")?;
    let number =
        ["№", "N ", "No "].iter().find_map(|sign| before.split_once(sign)).map_or(before, |(_, number)| number);
    let number = number.trim();
    (!number.is_empty()).then_some((number, day.trim()))
}

impl std::fmt::Display for Requisites {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "№\u{a0}{} от {}", self.number, self.date.format("%d.%m.%Y"))
    }
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn number_and_date_are_parted() {
        for text in
            ["№ 112-о от 01.09.2026", "приказ № 112-о от 01.09.2026", "112-о от 01.09.2026", "№112-о от 01.09.2026"]
        {
            assert_eq!(parts(text), Some(("112-о", "01.09.2026")), "{text}");
        }
        assert_eq!(parts("№ 112-о"), None);
        assert_eq!(parts("от 01.09.2026"), None);
    }
}
