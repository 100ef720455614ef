//! The stages that a school closed, by the list of seven. The list of five sets no such conditions.

use crate::diagnostic::Place;
use crate::model::{Model, SchoolYear, Stages};
use crate::record::kind::SchoolStage;
use crate::record::{Known, Spanned};

/// How many stages the list has.
const SEVEN: usize = 7;

/// A stage that the school closed.
pub(super) struct Closed<'m> {
    /// The school year.
    pub year: SchoolYear,
    /// The stage.
    pub stage: &'m Spanned<SchoolStage>,
    /// Where the day of closing stands.
    pub place: Place,
}

/// The years in which the stage of that number is closed, where the school goes by seven stages.
pub(super) fn closed(model: &Model, number: usize) -> Vec<Closed<'_>> {
    let years = model.stages().filter(|_| model.profile.stages.len() == SEVEN);
    years.filter_map(|stages| of_year(stages, number)).collect()
}

fn of_year(stages: Stages<'_>, number: usize) -> Option<Closed<'_>> {
    let stage = stages.closed(number)?;
    let Known(_, place) = &stage.closed else { return None };
    Some(Closed { year: stages.school_year()?, stage, place: *place })
}
