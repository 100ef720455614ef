//! What one survey was answered: by how many of those whom it asks, and with which averages in each role.

use std::collections::BTreeMap;

use super::satisfaction::roles;
use super::{Change, Gap, Share, Tally, Whole, YearFigures};
use crate::model::{Measurement, Role, SchoolYear, Survey};
use crate::record::value::SurveyRole;

/// The answers of one survey.
#[derive(Clone, Debug)]
pub struct Answers<'m> {
    /// The survey.
    pub survey: Survey<'m>,
    /// Of the participants whom it asks those who answered before.
    pub before: Share,
    /// Those who answered after.
    pub after: Share,
    /// Those who answered before and after.
    pub both: Share,
    /// The averages of each question, of everybody who answered it twice.
    pub all: Vec<Change>,
    /// The same by what they are in their pair; who is both counts in both.
    pub by_role: BTreeMap<Role, Vec<Change>>,
}

/// Who answered when.
#[derive(Default)]
struct Answered {
    before: Tally,
    after: Tally,
    both: Tally,
}

impl<'m> Answers<'m> {
    /// Goes once through the answers of a survey of a school year; `counted` are the figures of that year.
    #[must_use]
    pub fn of(survey: Survey<'m>, year: SchoolYear, counted: &YearFigures) -> Self {
        let none = Change::of_nobody(&survey);
        let (mut all, mut by_role, mut who) = (none.clone(), BTreeMap::<Role, Vec<Change>>::new(), Answered::default());
        for one in responses(survey) {
            who.take(&one);
            all.iter_mut().for_each(|change| change.add(&survey, one.response));
            for role in roles(&one, year) {
                let changes = by_role.entry(role).or_insert_with(|| none.clone());
                changes.iter_mut().for_each(|change| change.add(&survey, one.response));
            }
        }
        let [before, after, both] = [who.before, who.after, who.both].map(|part| share(part, &survey, counted));
        Answers { survey, before, after, both, all, by_role }
    }

    /// What each person answered, in the order of the record.
    pub fn responses(&self) -> impl Iterator<Item = Measurement<'m>> + use<'m> {
        responses(self.survey)
    }
}

fn responses(survey: Survey<'_>) -> impl Iterator<Item = Measurement<'_>> {
    let responses = survey.entry.fields.responses.known().into_iter().flatten();
    responses.map(move |response| Measurement { survey, response })
}

impl Answered {
    fn take(&mut self, one: &Measurement<'_>) {
        let Some(person) = one.who() else { return };
        let (before, after) = (one.response.before.known().is_some(), one.response.after.known().is_some());
        let parts = [(before, &mut self.before), (after, &mut self.after), (before && after, &mut self.both)];
        parts.into_iter().filter(|(is_in, _)| *is_in).for_each(|(_, tally)| tally.add(person.head));
    }
}

/// People of those whom the survey asks.
fn share(part: Tally, survey: &Survey<'_>, counted: &YearFigures) -> Share {
    let asked = match survey.role.known() {
        Some(SurveyRole::Mentor) => &counted.mentors,
        Some(SurveyRole::Mentee) => &counted.mentees,
        Some(SurveyRole::All) | None => &counted.all.people,
    };
    let whole = match asked.value() {
        0 => Whole::Gap(Gap::ZeroWhole { what: "в этом году никто не участвовал" }),
        _ => Whole::Counted(asked.clone()),
    };
    Share { part, whole, nothing: "в этом году никто не участвовал" }
}
