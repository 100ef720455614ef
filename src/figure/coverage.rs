//! How large a part of the school takes part, and whom it has not reached.

use chrono::NaiveDate;

use super::{Group, Share, Span, Tally, YearFigures, day_of_ages, touches, within};
use crate::model::{Model, Person, SchoolYear};
use crate::name::fold;

/// How many of the school's groups take part in a stretch of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The day on which ages and years of work are counted.
    pub day: NaiveDate,
    /// Of every group those who take part, in the order of [`Group::ALL`].
    pub shares: Vec<(Group, Share)>,
    /// Participants of whom the records do not say for certain whether they belong to a group of an age.
    pub unsure: Tally,
}

/// People by the number of pairs and groups they take part in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Often {
    /// In one.
    pub once: Tally,
    /// In two.
    pub twice: Tally,
    /// In three or more.
    pub more: Tally,
}

/// Why a young specialist has no mentor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreached {
    /// Waits for one since that day.
    Waiting(NaiveDate),
    /// Declined on that day.
    Declined(NaiveDate),
    /// Nothing is said.
    NotAsked,
}

impl Coverage {
    /// Counts the participants of a span: `counted` are its figures.
    #[must_use]
    pub fn of(model: &Model, counted: &YearFigures, span: Span) -> Self {
        let day = day_of_ages(model, span);
        let year = SchoolYear::of(span.period.end);
        let shares = Group::ALL.map(|group| {
            let part = chosen(model, &counted.all.people, |person| group.has(person, day) == Some(true));
            (
                group,
                Share {
                    part, whole: group.whole(model, year), nothing: "в числах школы стоит ноль"
                },
            )
        });
        let unsure = chosen(model, &counted.all.people, |person| {
            Group::ALL.iter().any(|group| group.has(person, day).is_none())
        });
        Coverage { day, shares: shares.into(), unsure }
    }

    /// The share of one group.
    #[must_use]
    pub fn share(&self, group: Group) -> Option<&Share> {
        self.shares.iter().find(|(known, _)| *known == group).map(|(_, share)| share)
    }
}

/// The coverage of every school year in which pairs worked, work or are to work, the earliest first.
pub fn coverage_by_year(model: &Model, years: impl Iterator<Item = SchoolYear>) -> Vec<(SchoolYear, Coverage)> {
    let of_year = |year: SchoolYear| {
        let span = Span { period: year.period()?, today: model.today };
        Some((year, Coverage::of(model, &within(model, span.period), span)))
    };
    years.filter_map(of_year).collect()
}

/// The people of a tally that a question picks out.
pub(super) fn chosen(model: &Model, people: &Tally, is_so: impl Fn(&Person<'_>) -> bool) -> Tally {
    let mut chosen = Tally::default();
    model.people().filter(|person| people.has(person.head) && is_so(person)).for_each(|person| chosen.add(person.head));
    chosen
}

impl Often {
    /// Counts in how many pairs and groups of a span everybody takes part.
    #[must_use]
    pub fn of(model: &Model, span: Span) -> Self {
        let mut often = Often::default();
        for person in model.people() {
            let leads = person.leads().filter(|pair| touches(pair, span.period)).map(|pair| pair.head);
            let joins = person.joins().filter(|pair| touches(pair, span.period)).map(|pair| pair.head);
            let pairs: Tally = leads.chain(joins).collect();
            match pairs.value() {
                0 => {}
                1 => often.once.add(person.head),
                2 => often.twice.add(person.head),
                _ => often.more.add(person.head),
            }
        }
        often
    }
}

/// Young specialists who on that day have no mentor and had none in the year before, by name, and why.
#[must_use]
pub fn unreached(model: &Model, day: NaiveDate) -> Vec<(Person<'_>, Unreached)> {
    let is_here = |person: &Person<'_>| person.left.known().is_none_or(|left| left.0 > day);
    let people = model.people().filter(|person| person.is_young_on(day) && !person.has_a_mentor_on(day));
    let mut unreached: Vec<_> = people.filter(is_here).map(|person| (person, why(&person, day))).collect();
    unreached.sort_by_cached_key(|(person, _)| (fold(&person.short_name()), person.index));
    unreached
}

fn why(person: &Person<'_>, day: NaiveDate) -> Unreached {
    let passed = |date: NaiveDate| (date <= day).then_some(date);
    let since = person.waiting.known().and_then(|waiting| passed(waiting.since.known()?.0));
    let declined = person.declined.known().and_then(|declined| passed(declined.0));
    match (since, declined) {
        (Some(since), declined) if declined.is_none_or(|declined| declined < since) => Unreached::Waiting(since),
        (_, Some(declined)) => Unreached::Declined(declined),
        _ => Unreached::NotAsked,
    }
}
