//! The indicators of the introduction: what was reached beside what the school set out to reach (domain.md 4.1).

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use super::coverage::chosen;
use super::group::stated;
use super::{Group, Share, Span, Tally, Whole, YearFigures, day_of_ages, numbers_of, percent, satisfied};
use crate::model::{Model, Person, Role, SchoolYear, plain_organisation};
use crate::record::value::{Affiliation, Amount, TargetName};

/// One indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Which.
    pub name: TargetName,
    /// What was reached.
    pub fact: Share,
    /// What the school aims at, in percent, where it says so.
    pub plan: Option<Amount<TargetName>>,
}

/// How many young specialists stayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stayed {
    /// After so many years.
    pub years: u32,
    /// Of those who became mentees at least so long ago those who had not left by then.
    pub share: Share,
}

impl Indicator {
    /// By how many whole points the fact is above the plan, or below it; nothing without both.
    #[must_use]
    pub fn deviation(&self) -> Option<i64> {
        let (part, whole) = self.fact.ratio().ok().filter(|(part, whole)| part <= whole)?;
        let plan = i64::from(self.plan.as_ref()?.number);
        i64::try_from(percent(part, whole)).ok().map(|fact| fact - plan)
    }
}

/// The indicators of a span, `counted` its figures; the whole and the plan are those of its last school year.
#[must_use]
pub fn indicators(model: &Model, counted: &YearFigures, span: Span) -> Vec<Indicator> {
    let (day, year) = (day_of_ages(model, span), SchoolYear::of(span.period.end));
    let of_group = |group: Group, people: &Tally| Share {
        part: chosen(model, people, |person| group.has(person, day) == Some(true)),
        whole: group.whole(model, year),
        nothing: "в числах школы стоит ноль",
    };
    let YearFigures { mentors, mentees, all, .. } = counted;
    let facts = [
        (TargetName::Mentees, of_group(Group::Pupils10To19, mentees)),
        (TargetName::Mentors, of_group(Group::Pupils15To19, mentors)),
        (TargetName::YoungSpecialists, of_group(Group::YoungSpecialists, mentees)),
        (TargetName::TeachersUnder35, of_group(Group::TeachersUnder35, &all.people)),
        (TargetName::Organisations, organisations(model, mentors, year)),
        (TargetName::SatisfiedMentees, satisfied(model, span, Role::Mentee)),
        (TargetName::SatisfiedMentors, satisfied(model, span, Role::Mentor)),
    ];
    facts.map(|(name, fact)| Indicator { name, fact, plan: plan(model, year, name) }).into()
}

fn plan(model: &Model, year: SchoolYear, name: TargetName) -> Option<Amount<TargetName>> {
    let numbers = numbers_of(model, year)?;
    numbers.entry.fields.targets.known()?.of(name).copied()
}

/// The organisations of mentors who neither learn nor work here; behind each stands one of its mentors.
fn organisations(model: &Model, mentors: &Tally, year: SchoolYear) -> Share {
    let mut first = BTreeMap::new();
    for mentor in model.people().filter(|person| mentors.has(person.head) && is_from_outside(person)) {
        let Some(name) = mentor.organisation.known() else { continue };
        first.entry(plain_organisation(name)).or_insert(mentor.head);
    }
    let whole: Whole =
        stated(model, year, "организаций-партнёров", |numbers| &numbers.entry.fields.partners);
    Share { part: first.into_values().collect(), whole, nothing: "в числах школы стоит ноль" }
}

fn is_from_outside(person: &Person<'_>) -> bool {
    !person.is_teacher() && person.affiliation().is_some_and(|affiliation| affiliation != Affiliation::Pupil)
}

/// Teachers who were young when they first became mentees, and how many of them had not left one and three years later.
#[must_use]
pub fn stayed(model: &Model, span: Span) -> Vec<Stayed> {
    let begun: Vec<(Person<'_>, NaiveDate)> =
        model.people().filter_map(|person| Some((person, begun(&person)?))).collect();
    let after = |years: u32| {
        let (mut part, mut whole) = (Tally::default(), Tally::default());
        for (person, start) in &begun {
            let Some(later) = start.checked_add_months(Months::new(12 * years)) else { continue };
            if later > span.known_until() {
                continue;
            }
            whole.add(person.head);
            if person.left.known().is_none_or(|left| left.0 >= later) {
                part.add(person.head);
            }
        }
        Stayed {
            years,
            share: Share::of(part, whole, "ни у кого из молодых специалистов столько времени ещё не прошло"),
        }
    };
    [1, 3].map(after).into()
}

/// The day on which somebody who was a young specialist then first became a mentee.
fn begun(person: &Person<'_>) -> Option<NaiveDate> {
    let start = person.joins().filter_map(|pair| pair.term()).map(|term| term.start).min()?;
    person.is_young_on(start).then_some(start)
}
