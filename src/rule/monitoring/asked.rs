//! Who was to be asked, and who was not: the ground of MON-01, MON-02 and MON-05.
//!
//! A pair that meets once is not measured, nor one without a programme: PRG-01 speaks of that.

use std::collections::BTreeSet;

use crate::diagnostic::Place;
use crate::model::{Measurement, Model, Pair, Person, SchoolYear};
use crate::record::Kind;
use crate::record::value::Target;
use crate::rule::shared::is_longer_than_a_meeting;

/// On which side of a pair somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Mentor,
    Mentee,
}

/// Somebody who is to be asked as one of a pair.
#[derive(Clone, Copy)]
pub(super) struct Participant<'m> {
    pub pair: Pair<'m>,
    pub person: Person<'m>,
    pub side: Side,
    /// Where the pair names the person.
    pub place: Place,
}

/// Is every survey readable and everybody in it known? Only then may a rule say that an answer is missing.
pub(super) fn all_answers_are_told(model: &Model) -> bool {
    let mut lost = model.dangling().iter().filter(|dangling| dangling.within == Kind::Survey);
    let is_lost = lost.any(|dangling| dangling.reference.target == Target::Person);
    let is_bad = |survey: &crate::model::Survey<'_>| {
        let responses = &survey.entry.fields.responses;
        let mut all = responses.known().into_iter().flatten();
        responses.is_bad() || all.any(|one| one.who.known().is_none() || one.before.is_bad() || one.after.is_bad())
    };
    !is_lost && !model.has_broken(Kind::Survey) && !model.surveys().any(|survey| is_bad(&survey))
}

/// The pairs whose work is measured.
pub(super) fn pairs(model: &Model) -> impl Iterator<Item = Pair<'_>> {
    model.pairs().filter(is_longer_than_a_meeting).filter(|pair| pair.program().is_some())
}

/// Everybody in a pair.
pub(super) fn participants<'m>(pair: Pair<'m>) -> Vec<Participant<'m>> {
    let fields = &pair.entry.fields;
    let mentor = fields.mentor.known().into_iter().map(|reference| (reference, Side::Mentor));
    let mentees = fields.mentees.known().into_iter().flat_map(|mentees| mentees.iter());
    let all = mentor.chain(mentees.map(|reference| (reference, Side::Mentee)));
    all.filter_map(|(reference, side)| {
        let person = pair.model.person(reference)?;
        Some(Participant { pair, person, side, place: reference.0.place })
    })
    .collect()
}

/// As which side of a pair somebody answered: of the pair that is named, else of any.
fn sides(measurement: &Measurement<'_>, who: &Person<'_>) -> Vec<Side> {
    if let Some(pair) = measurement.pair() {
        return vec![if pair.mentor() == Some(*who) { Side::Mentor } else { Side::Mentee }];
    }
    let leads = who.leads().next().map(|_| Side::Mentor);
    leads.into_iter().chain(who.joins().next().map(|_| Side::Mentee)).collect()
}

/// The school years in which somebody was asked, and nobody of one side.
pub(super) fn unasked(model: &Model) -> BTreeSet<(SchoolYear, Side)> {
    let mut asked = BTreeSet::new();
    for measurement in model.measurements() {
        let (Some(year), Some(who)) = (measurement.school_year(), measurement.who()) else { continue };
        asked.extend(sides(&measurement, &who).into_iter().map(|side| (year, side)));
    }
    let years: BTreeSet<SchoolYear> = asked.iter().map(|(year, _)| *year).collect();
    let sides = years.into_iter().flat_map(|year| [(year, Side::Mentor), (year, Side::Mentee)]);
    sides.filter(|side| !asked.contains(side)).collect()
}
