//! The stages of the school's year and of a programme, seen alike: a place in the school's list, and two days.

use chrono::NaiveDate;

use crate::diagnostic::Place;
use crate::model::{Model, Program, Stages};
use crate::record::value::{Date, Text};
use crate::record::{Field, Known};

/// A day and where it is written.
pub(super) type Day = (NaiveDate, Place);

/// One stage of a record.
pub(super) struct Step {
    /// Its number in the list that the school chose, where the list knows its name.
    pub number: Option<usize>,
    /// When it was begun.
    pub begun: Option<Day>,
    /// When it was closed.
    pub closed: Option<Day>,
}

impl Step {
    fn of(model: &Model, stage: &Field<Text>, begun: &Field<Date>, closed: &Field<Date>) -> Self {
        let number = stage.known().and_then(|word| model.profile.stage_number(word));
        Step { number, begun: day(begun), closed: day(closed) }
    }
}

/// The stages of the school's year, in the order of the record.
pub(super) fn of_school(stages: &Stages<'_>) -> Vec<Step> {
    let list = stages.stages.known().into_iter().flatten();
    list.map(|stage| Step::of(stages.model, &stage.stage, &stage.begun, &stage.closed)).collect()
}

/// The stages that a programme went through, in the order of the record.
pub(super) fn of_program(program: &Program<'_>) -> Vec<Step> {
    let list = program.stages.known().into_iter().flatten();
    list.map(|stage| Step::of(program.model, &stage.stage, &stage.begun, &stage.closed)).collect()
}

fn day(field: &Field<Date>) -> Option<Day> {
    let Known(date, place) = field else { return None };
    Some((date.0, *place))
}
