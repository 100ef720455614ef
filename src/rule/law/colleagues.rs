//! Pairs of which the Labour Code speaks: mentor and mentees work in the school, and the work began when art. 351.8 was
//! already in force.

use chrono::{Months, NaiveDate};

use crate::model::{Model, Pair, Person};
use crate::rule::shared::is_of_late;

/// What ended longer ago is history.
const YEAR: Months = Months::new(12);

/// The day on which the article came into force.
const IN_FORCE: NaiveDate = NaiveDate::from_ymd_opt(2025, 3, 1).expect("a day of the calendar");

/// Such pairs that are at work, about to begin, or ended not longer than a year ago.
pub(super) fn colleagues(model: &Model) -> impl Iterator<Item = Pair<'_>> {
    model.pairs().filter(is_of_late_or_stopped).filter(|pair| {
        let mentees = pair.mentees();
        let are_staff = pair.mentor().is_some_and(|mentor| mentor.is_teacher()) && !mentees.is_empty();
        are_staff && mentees.iter().all(Person::is_teacher) && began_under_it(pair)
    })
}

fn is_of_late_or_stopped(pair: &Pair<'_>) -> bool {
    let stopped = pair.stopped.known().map(|day| day.0 + YEAR);
    is_of_late(pair) || stopped.is_some_and(|last| last >= pair.model.today)
}

fn began_under_it(pair: &Pair<'_>) -> bool {
    pair.term().is_some_and(|term| term.start >= IN_FORCE)
}
