//! The days of a goal: from the named start, or from the start of the programme, to the named end.

use crate::diagnostic::Place;
use crate::model::Program;
use crate::record::kind::Goal;
use crate::record::value::{Moment, Period};
use crate::record::{Known, Spanned};

/// The days of a goal.
pub(in crate::rule) struct Stretch<'m> {
    /// The goal.
    pub goal: &'m Spanned<Goal>,
    /// Its days; the end is not before the start.
    pub days: Period,
    /// Where its term is written.
    pub place: Place,
}

impl Stretch<'_> {
    /// Is only its end named?
    pub(in crate::rule) fn begins_with_program(&self) -> bool {
        self.goal.value.span.known().is_some_and(|span| span.from.is_none())
    }
}

/// The stretches of a programme's goals, in their order; a goal whose days are unknown or turned round has none.
pub(in crate::rule) fn stretches<'m>(program: &Program<'m>) -> Vec<Stretch<'m>> {
    let start = program.term().map(|term| term.start);
    let stretch = |goal: &'m Spanned<Goal>| {
        let Known(span, place) = &goal.value.span else { return None };
        let days = Period { start: span.from.map(Moment::first).or(start)?, end: span.last() };
        let stretch = Stretch { goal, days, place: *place };
        (days.start <= days.end).then_some(stretch)
    };
    program.entry.fields.goals.known().into_iter().flatten().filter_map(stretch).collect()
}
