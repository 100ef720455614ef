//! Measurements of a participant: answers before and after, with the survey they belong to.
//!
//! An answer counts for a pair if its `пара` is that pair or one tied to it by `вместо`, or if it names no pair and
//! belongs to a school year of the pair's term. Where `пара` leads nowhere, the answer may be this pair's: it counts.

use chrono::Datelike;

use super::{Item, Model, Pair, Person, SchoolYear, Survey};
use crate::record::Spanned;
use crate::record::kind::Response;
use crate::record::value::Answers;

/// What one person answered in one survey.
#[derive(Clone, Copy, Debug)]
pub struct Measurement<'m> {
    /// The survey.
    pub survey: Survey<'m>,
    /// The answers, with the place of the whole.
    pub response: &'m Spanned<Response>,
}

impl Model {
    /// Every response of every survey, survey by survey.
    pub fn measurements(&self) -> impl Iterator<Item = Measurement<'_>> {
        self.surveys().flat_map(|survey| {
            let responses = survey.entry.fields.responses.known().into_iter().flatten();
            responses.map(move |response| Measurement { survey, response })
        })
    }
}

impl<'m> Person<'m> {
    /// What the person answered, survey by survey.
    pub fn measurements(&self) -> impl Iterator<Item = Measurement<'m>> + use<'m> {
        let model = self.model;
        let found = move |&(survey, response): &(usize, usize)| {
            let survey = Item::at(model, &model.records.surveys, survey)?;
            let response = survey.entry.fields.responses.known()?.get(response)?;
            Some(Measurement { survey, response })
        };
        model.links.answered[self.index].iter().filter_map(found)
    }
}

impl<'m> Pair<'m> {
    /// What a participant answered as one of this pair, survey by survey.
    #[must_use]
    pub fn measurements(&self, person: &Person<'m>) -> Vec<Measurement<'m>> {
        let related = self.related();
        person.measurements().filter(|measurement| measurement.is_of(self, &related)).collect()
    }

    /// The answers of a participant before the programme.
    #[must_use]
    pub fn before(&self, person: &Person<'m>) -> Vec<(Measurement<'m>, &'m Answers)> {
        let all = self.measurements(person).into_iter();
        all.filter_map(|one| Some((one, one.response.value.before.known()?))).collect()
    }

    /// The answers of a participant after it.
    #[must_use]
    pub fn after(&self, person: &Person<'m>) -> Vec<(Measurement<'m>, &'m Answers)> {
        let all = self.measurements(person).into_iter();
        all.filter_map(|one| Some((one, one.response.value.after.known()?))).collect()
    }
}

impl<'m> Measurement<'m> {
    /// The person who answered.
    #[must_use]
    pub fn who(&self) -> Option<Person<'m>> {
        self.survey.model.person(self.response.value.who.known()?)
    }

    /// The pair that the answers name.
    #[must_use]
    pub fn pair(&self) -> Option<Pair<'m>> {
        self.survey.model.pair(self.response.value.pair.known()?)
    }

    /// The school year of the survey; August is counted to the year that it prepares.
    #[must_use]
    pub fn school_year(&self) -> Option<SchoolYear> {
        let answers = [self.response.value.before.known(), self.response.value.after.known()];
        let named = self.survey.year.known().and_then(|year| SchoolYear::parse(year));
        named.or_else(|| {
            let day = answers.into_iter().flatten().next()?.date;
            Some(if day.month() == 8 { SchoolYear(day.year()) } else { SchoolYear::of(day) })
        })
    }

    fn is_of(&self, pair: &Pair<'m>, related: &[Pair<'m>]) -> bool {
        if !self.response.value.pair.is_absent() {
            return self.pair().is_none_or(|named| related.contains(&named));
        }
        let (Some(year), Some(term)) = (self.school_year(), pair.term()) else { return false };
        (SchoolYear::of(term.start)..=SchoolYear::of(term.end)).contains(&year)
    }
}
