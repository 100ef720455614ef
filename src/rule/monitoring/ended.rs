//! The monitoring of the last school year: what MON-10 and MON-12 look at.

use chrono::{Months, NaiveDate};

use crate::model::{Model, SchoolYear, Survey};
use crate::record::Known;
use crate::record::kind::Decision;

/// A school year that is over and in which participants answered.
pub(super) struct Ended<'m> {
    pub year: SchoolYear,
    /// The last of its surveys that has an answer after.
    pub survey: Survey<'m>,
    first: NaiveDate,
    last: NaiveDate,
}

impl<'m> Ended<'m> {
    /// The last school year, if it is such a year.
    pub(super) fn last(model: &'m Model) -> Option<Self> {
        let year = SchoolYear(model.school_year().0 - 1);
        let year = Some(year).filter(|year| model.ended_years().contains(year))?;
        let measurements = model.measurements().filter(|measurement| measurement.school_year() == Some(year));
        let dated = measurements.filter_map(|one| Some((one.response.value.after.known()?.date, one.survey)));
        let dated: Vec<(NaiveDate, Survey<'m>)> = dated.collect();
        let (last, survey) = dated.iter().max_by_key(|(day, _)| *day).copied()?;
        let first = dated.iter().map(|(day, _)| *day).min()?;
        Some(Ended { year, survey, first, last })
    }

    /// Does a day lie between its first answer after and a year past its last?
    pub(super) fn takes(&self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last + Months::new(12)
    }

    /// Was a decision made on it? One whose day cannot be read may have been.
    pub(super) fn is_decided_in(&self, decision: &Decision) -> bool {
        match &decision.date {
            Known(date, _) => self.takes(date.0),
            _ => true,
        }
    }
}
