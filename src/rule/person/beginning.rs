//! On which days a mentee began: what rules about age and years of work count from.

use chrono::NaiveDate;

use crate::diagnostic::Place;
use crate::diagnostic::words::Noun;
use crate::model::{Pair, Person};
use crate::record::Known;

/// Years after «больше» and «меньше».
pub(super) const YEARS: Noun = Noun("года", "лет", "лет");

/// The first day of a mentee's work with mentors, and the term that says so.
pub(super) type Beginning = (NaiveDate, Place);

/// The beginnings of `mentee` in `pairs`, each day once: a pair that continues another began with it.
pub(super) fn of<'m>(mentee: Person<'m>, pairs: impl Iterator<Item = Pair<'m>>) -> Vec<Beginning> {
    let mut days: Vec<Beginning> = pairs.filter_map(|pair| first(mentee, pair)).collect();
    days.sort();
    days.dedup_by_key(|(day, _)| *day);
    days
}

fn first<'m>(mentee: Person<'m>, pair: Pair<'m>) -> Option<Beginning> {
    let before = pair.lineage().into_iter().filter(|pair| pair.mentees().contains(&mentee));
    let terms = before.filter_map(|pair| match &pair.entry.fields.term {
        Known(term, place) => Some((term.start, *place)),
        _ => None,
    });
    terms.min()
}
