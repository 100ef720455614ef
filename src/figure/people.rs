//! The people of a stretch of time: who takes part and how often, who helps, who waits, who went.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Span, Tally, YearFigures, touches};
use crate::diagnostic::Place;
use crate::model::{Model, Person, State};
use crate::record::Field;
use crate::record::value::{Affiliation, Date};

/// People, each once, and where the records name them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Crowd {
    /// Different people.
    pub people: Tally,
    /// Participations: one for each person and pair, by the place that names the person.
    pub times: Tally,
}

/// Everybody who has to do with the programme in a stretch of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// Mentors.
    pub mentors: Crowd,
    /// Mentees.
    pub mentees: Crowd,
    /// People who are both.
    pub both: Tally,
    /// Everybody who is one of them.
    pub all: Crowd,
    /// Colleagues who help.
    pub helpers: Crowd,
    /// People who waited for a mentor on the last known day.
    pub waiting: Tally,
    /// People who declined in that time.
    pub declined: Tally,
    /// People who left in that time.
    pub left: Tally,
    /// Mentors, mentees and all by who they are to the school; without a key those of whom it is not said.
    pub by_affiliation: BTreeMap<Option<Affiliation>, [Tally; 3]>,
}

impl Crowd {
    fn add(&mut self, (person, place): (Person<'_>, Place)) {
        self.people.add(person.head);
        self.times.add(place);
    }
}

impl People {
    /// Counts the people of a span; `counted` are its figures.
    #[must_use]
    pub fn of(model: &Model, counted: &YearFigures, span: Span) -> Self {
        let mut people = People::default();
        for pair in model.pairs().filter(|pair| touches(pair, span.period)) {
            if let Some(named) = pair.named_mentor() {
                people.mentors.add(named);
                people.all.add(named);
            }
            for named in pair.named_mentees() {
                people.mentees.add(named);
                people.all.add(named);
            }
            pair.named_helpers().into_iter().for_each(|named| people.helpers.add(named));
        }
        for person in model.people() {
            people.take(&person, counted, span);
        }
        people
    }

    fn take(&mut self, person: &Person<'_>, counted: &YearFigures, span: Span) {
        let head = person.head;
        let (leads, joins) = (counted.mentors.has(head), counted.mentees.has(head));
        if leads && joins {
            self.both.add(head);
        }
        if leads || joins {
            let crowd = self.by_affiliation.entry(person.affiliation()).or_default();
            let parts = [leads, joins, true];
            crowd.iter_mut().zip(parts).filter(|(_, is_in)| *is_in).for_each(|(tally, _)| tally.add(head));
        }
        let of_span = |day: &Field<Date>| day.known().is_some_and(|day| span.knows(day.0));
        if of_span(&person.declined) {
            self.declined.add(head);
        }
        if of_span(&person.left) {
            self.left.add(head);
        }
        if waits_on(person, span.known_until()) {
            self.waiting.add(head);
        }
    }
}

/// Does the person wait for a mentor on that day: asked for one, is here, did not decline since, and has none at work?
pub(super) fn waits_on(person: &Person<'_>, day: NaiveDate) -> bool {
    let since = person.waiting.known().and_then(|waiting| waiting.since.known()).map(|since| since.0);
    let Some(since) = since.filter(|since| *since <= day) else { return false };
    let has_left = person.left.known().is_some_and(|left| left.0 <= day);
    let has_declined = person.declined.known().is_some_and(|declined| (since..=day).contains(&declined.0));
    !has_left && !has_declined && !person.joins().any(|pair| pair.state_on(day) == Some(State::Active))
}
