//! How far something planned has come: a measure of a programme, an item of a road map.

use chrono::NaiveDate;

use crate::record::kind::Measure;
use crate::record::value::{Date, Moment};
use crate::record::{Bad, Field, Known};

/// How far something planned has come on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// Done by then.
    Done,
    /// Not done, and its last day had passed.
    Overdue,
    /// Not done, and there was time.
    Ahead,
    /// It is not said until when, or when it was done cannot be read.
    Unknown,
}

impl Progress {
    /// Of something due at `due` and done on `done`, as it is on `day`.
    #[must_use]
    pub fn of(due: &Field<Moment>, done: &Field<Date>, day: NaiveDate) -> Self {
        match (done, due) {
            (Known(done, _), _) if done.0 <= day => Progress::Done,
            (Bad(_), _) => Progress::Unknown,
            (_, Known(due, _)) if due.last() < day => Progress::Overdue,
            (_, Known(..)) => Progress::Ahead,
            _ => Progress::Unknown,
        }
    }
}

impl Measure {
    /// How far it has come on a day.
    #[must_use]
    pub fn progress_on(&self, day: NaiveDate) -> Progress {
        Progress::of(&self.due, &self.done, day)
    }
}
