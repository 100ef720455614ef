//! What a person is in the model.

use chrono::NaiveDate;

use super::{Age, Item, Model, Pair, Person, State};
use crate::record::Spanned;
use crate::record::kind::Consent;
use crate::record::value::{Affiliation, ConsentForm, ConsentKind, Moment};

/// The age from which one consents for oneself; under it a parent does (domain.md 3.3).
const OF_AGE: u32 = 18;

impl Model {
    /// Every person.
    pub fn people(&self) -> impl Iterator<Item = Person<'_>> {
        Item::all(self, &self.records.people)
    }
}

impl<'m> Person<'m> {
    /// Who the person is to the school.
    #[must_use]
    pub fn affiliation(&self) -> Option<Affiliation> {
        self.affiliation.known().copied()
    }

    /// «Фамилия И. О.» for findings; the id where the name is unknown.
    #[must_use]
    pub fn short_name(&self) -> String {
        self.name.known().map_or_else(|| self.id.clone(), |name| name.short())
    }

    /// The pairs that the person leads or led.
    pub fn leads(&self) -> impl Iterator<Item = Pair<'m>> + use<'m> {
        let model = self.model;
        model.links.led[self.index].iter().filter_map(move |&at| Item::at(model, &model.records.pairs, at))
    }

    /// The pairs in which the person is or was a mentee.
    pub fn joins(&self) -> impl Iterator<Item = Pair<'m>> + use<'m> {
        let model = self.model;
        model.links.joined[self.index].iter().filter_map(move |&at| Item::at(model, &model.records.pairs, at))
    }

    /// The pairs in which the person helps or helped.
    pub fn helps(&self) -> impl Iterator<Item = Pair<'m>> + use<'m> {
        let model = self.model;
        model.links.helped[self.index].iter().filter_map(move |&at| Item::at(model, &model.records.pairs, at))
    }

    /// The consents of one kind, in the order of the record.
    pub fn consents(&self, kind: ConsentKind) -> impl Iterator<Item = &'m Spanned<Consent>> + use<'m> {
        let consents = self.entry.fields.consents.known();
        consents.into_iter().flatten().filter(move |consent| consent.kind.known() == Some(&kind))
    }

    /// Age on a day, where a year or date of birth is known.
    #[must_use]
    pub fn age_on(&self, day: NaiveDate) -> Option<Age> {
        self.birth().map(|birth| Age::between(birth, day))
    }

    /// Date or year of birth.
    #[must_use]
    pub fn birth(&self) -> Option<Moment> {
        let date = self.birth_date.known().map(|date| Moment::Day(date.0));
        date.or_else(|| self.birth_year.known().copied())
    }

    /// Years of work in the profession on a day.
    #[must_use]
    pub fn experience_on(&self, day: NaiveDate) -> Option<Age> {
        self.experience_since.known().map(|since| Age::between(*since, day))
    }

    /// A teacher who on that day has begun to work, and certainly for less than the model's years?
    #[must_use]
    pub fn is_young_on(&self, day: NaiveDate) -> bool {
        let years = self.model.profile.young_to;
        self.affiliation() == Some(Affiliation::Teacher)
            && self.experience_on(day).is_some_and(|age| age.most >= 0 && age.is_surely_under(years))
    }

    /// Is the person a mentee on that day, about to become one, or was one not longer than a year before?
    #[must_use]
    pub fn has_a_mentor_on(&self, day: NaiveDate) -> bool {
        self.joins().any(|pair| pair.is_live_on(day) || pair.is_recent_on(day))
    }

    /// The pairs that the person leads on that day.
    pub fn leads_on(&self, day: NaiveDate) -> impl Iterator<Item = Pair<'m>> + use<'m> {
        self.leads().filter(move |pair| pair.state_on(day) == Some(State::Active))
    }

    /// Must a parent consent on that day? Pupils and students count as minors until they are certainly of age.
    #[must_use]
    pub fn is_minor_on(&self, day: NaiveDate) -> bool {
        match (self.age_on(day), self.affiliation()) {
            (Some(age), _) => !age.is_surely_at_least(OF_AGE),
            (None, Some(Affiliation::Pupil | Affiliation::Student) | None) => true,
            (None, Some(_)) => false,
        }
    }

    /// Is somebody of the school's staff?
    #[must_use]
    pub fn is_teacher(&self) -> bool {
        matches!(self.affiliation(), Some(Affiliation::Teacher | Affiliation::Head))
    }
}

/// Why a consent does not hold on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lapse {
    /// It is not yet given, or it is not known when it was.
    NotGiven,
    /// It has ended, or it cannot be read when it ends.
    Ended,
    /// It was withdrawn, or it cannot be read when.
    Withdrawn,
}

impl Consent {
    /// Does it hold on that day: given, not ended, not withdrawn?
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.lapse_on(day).is_none()
    }

    /// Why it does not hold on that day; nothing where it does. What was withdrawn is not said to have ended.
    #[must_use]
    pub fn lapse_on(&self, day: NaiveDate) -> Option<Lapse> {
        let given = self.date.known().is_some_and(|date| date.0 <= day);
        let ended = self.until.is_bad() || self.until.known().is_some_and(|until| until.0 < day);
        let withdrawn = self.withdrawn.is_bad() || self.withdrawn.known().is_some_and(|date| date.0 <= day);
        match (withdrawn, ended, given) {
            (true, _, _) => Some(Lapse::Withdrawn),
            (_, true, _) => Some(Lapse::Ended),
            (_, _, false) => Some(Lapse::NotGiven),
            (false, false, true) => None,
        }
    }

    /// The last day on which it may hold; nothing where no end is said. A withdrawal that is dated ahead ends it too.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        let until = self.until.known().map(|until| until.0);
        let before = self.withdrawn.known().and_then(|day| day.0.pred_opt());
        [until, before].into_iter().flatten().min()
    }

    /// Is it on paper? That is what is meant where nothing is said.
    #[must_use]
    pub fn is_written(&self) -> bool {
        self.form.known() != Some(&ConsentForm::Oral)
    }
}
