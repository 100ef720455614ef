//! The two school years that the synthetic school has seen.

use super::day::Day;

/// A school year, named by the calendar year in which it begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Year(pub(super) i64);

impl Year {
    /// As folders and files are named: `2026-27`.
    pub(super) fn folder(self) -> String {
        format!("{}-{:02}", self.0, (self.0 + 1) % 100)
    }

    /// As people write it in a record: `2026/27`.
    pub(super) fn label(self) -> String {
        format!("{}/{:02}", self.0, (self.0 + 1) % 100)
    }

    /// A day of its autumn.
    pub(super) fn autumn(self, month: i64, day: i64) -> Day {
        Day::new(self.0, month, day)
    }

    /// A day of its spring or summer.
    pub(super) fn spring(self, month: i64, day: i64) -> Day {
        Day::new(self.0 + 1, month, day)
    }
}
