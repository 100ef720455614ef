//! Orders of the head that put pairs and groups into force, a dozen pairs each.

use super::calendar::Year;
use super::day::Day;

/// How many pairs stand in one order.
const PAIRS: usize = 12;

/// One order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Order {
    /// The school year it belongs to.
    pub(super) year: Year,
    /// Its number within the year, before «-о».
    pub(super) number: usize,
    /// Its date.
    pub(super) day: Day,
}

impl Order {
    /// The order in which the pair stands that is number `index` of its year.
    pub(super) fn of(year: Year, index: usize) -> Self {
        let serial = index / PAIRS;
        let day = (year.autumn(9, 1) + serial.min(30) as i64).working();
        Self { year, number: 101 + serial, day }
    }

    /// The stem of the document and of its file.
    pub(super) fn stem(self) -> String {
        format!("prikaz-{}-{}-o", self.year.0, self.number)
    }

    /// The place of the document inside `content`.
    pub(super) fn path(self) -> String {
        format!("documents/{}.md", self.stem())
    }

    /// As a pair quotes it: `№ 101-о от 01.09.2026`.
    pub(super) fn requisites(self) -> String {
        format!("№ {}-о от {}", self.number, self.day)
    }
}
