//! Which numbers of people may be shown together: none is below the threshold, and none that is can be worked out.
//!
//! Receives the figures of all school years and the threshold, returns groups of people, each with what they are. Small
//! groups are joined; a table that would still tell one falls away, the latest years being the last to go.

use std::collections::BTreeMap;

use super::subtract::{People, tells};
use crate::figure::{Tally, YearFigures};
use crate::model::SchoolYear;

/// What the people of a group have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// They mentor.
    Mentors,
    /// They are mentored.
    Mentees,
    /// They do one or the other.
    Participants,
    /// They take part in the form of this code.
    Form(String),
    /// They take part in a form that has no row of its own.
    OtherForms,
    /// They take part in some form.
    AnyForm,
}

/// People who are counted in one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    /// What they have in common.
    pub who: Who,
    /// Who they are; only their number goes out.
    people: People,
}

/// The groups whose numbers may be shown.
#[derive(Debug, Default)]
pub(super) struct Headcount {
    /// Of each school year.
    pub years: BTreeMap<SchoolYear, Vec<Group>>,
    /// Of each school year by form; a year whose forms would tell too much is not there.
    pub forms: BTreeMap<SchoolYear, Vec<Group>>,
}

impl Group {
    fn new(who: Who, tally: &Tally) -> Self {
        Group { who, people: tally.records().collect() }
    }

    /// How many they are.
    pub(super) fn number(&self) -> usize {
        self.people.len()
    }
}

impl Headcount {
    /// Picks what may be shown where `least` people must stand behind a number.
    pub(super) fn of(years: &BTreeMap<SchoolYear, YearFigures>, least: usize) -> Self {
        let secret: Vec<Group> = years.values().flat_map(secrets).filter(|group| group.number() < least).collect();
        let mut count = Headcount::default();
        for (year, figures) in years.iter().rev() {
            let ways = [by_role(figures), together(figures)].into_iter();
            if let Some(groups) = ways.filter(|way| is_enough(way, least)).find(|way| !count.would_tell(way, &secret)) {
                count.years.insert(*year, groups);
            }
        }
        for (year, figures) in years.iter().rev() {
            if let Some(groups) = by_form(figures, least).filter(|groups| !count.would_tell(groups, &secret)) {
                count.forms.insert(*year, groups);
            }
        }
        count
    }

    /// Would these groups, beside those that are shown already, tell a secret one?
    fn would_tell(&self, more: &[Group], secret: &[Group]) -> bool {
        let shown = self.years.values().chain(self.forms.values()).flatten().chain(more);
        let shown: Vec<&People> = shown.map(|group| &group.people).collect();
        let secret: Vec<&People> = secret.iter().map(|group| &group.people).collect();
        tells(&shown, &secret)
    }
}

/// Every group of a year that may turn out too small to be told.
fn secrets(figures: &YearFigures) -> impl Iterator<Item = Group> {
    let forms = figures.by_form.iter().map(|(code, form)| Group::new(Who::Form(code.clone()), &form.people));
    by_role(figures).into_iter().chain(together(figures)).chain(forms).filter(|group| group.number() > 0)
}

fn by_role(figures: &YearFigures) -> Vec<Group> {
    vec![Group::new(Who::Mentors, &figures.mentors), Group::new(Who::Mentees, &figures.mentees)]
}

fn together(figures: &YearFigures) -> Vec<Group> {
    vec![Group::new(Who::Participants, &figures.all.people)]
}

fn is_enough(groups: &[Group], least: usize) -> bool {
    groups.iter().all(|group| group.number() >= least)
}

/// The forms of a year; those of too few people joined, the smallest first, with as many more as it takes.
fn by_form(figures: &YearFigures, least: usize) -> Option<Vec<Group>> {
    let forms = figures.by_form.iter().map(|(code, form)| Group::new(Who::Form(code.clone()), &form.people));
    let mut forms: Vec<Group> = forms.filter(|group| group.number() > 0).collect();
    forms.sort_by_key(Group::number);
    let mut shown = Vec::new();
    let mut others = Group { who: Who::OtherForms, people: People::new() };
    for form in forms {
        match form.number() < least || (1..least).contains(&others.number()) {
            true => others.people.extend(form.people),
            false => shown.push(form),
        }
    }
    if shown.is_empty() {
        others.who = Who::AnyForm;
    }
    shown.extend(Some(others).filter(|others| others.number() > 0));
    (!shown.is_empty() && is_enough(&shown, least)).then_some(shown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{FileId, Place};
    use crate::figure::PairFigures;

    const YEAR: SchoolYear = SchoolYear(2026);

    fn tally(numbers: impl IntoIterator<Item = u32>) -> Tally {
        let mut tally = Tally::default();
        numbers.into_iter().for_each(|number| tally.add(Place::new(FileId(number), 0..1)));
        tally
    }

    /// A year of people by role and by form.
    fn year<const FORMS: usize>(mentors: Tally, mentees: Tally, forms: [Tally; FORMS]) -> YearFigures {
        let all = mentors.records().chain(mentees.records());
        let mut people = Tally::default();
        all.for_each(|person| people.add(person));
        let form = |people| PairFigures { people, ..PairFigures::default() };
        let by_form = forms.into_iter().enumerate().map(|(at, people)| (at.to_string(), form(people))).collect();
        YearFigures { mentors, mentees, all: form(people), by_form, ..YearFigures::default() }
    }

    fn of(figures: YearFigures) -> Headcount {
        Headcount::of(&BTreeMap::from([(YEAR, figures)]), 5)
    }

    fn told(groups: Option<&Vec<Group>>) -> Vec<(Who, usize)> {
        groups.into_iter().flatten().map(|group| (group.who.clone(), group.number())).collect()
    }

    #[test]
    fn roles_stand_apart_together_or_not_at_all() {
        let years = |mentors, mentees| told(of(year(mentors, mentees, [])).years.get(&YEAR));
        assert_eq!(years(tally(1..=5), tally(6..=12)), [(Who::Mentors, 5), (Who::Mentees, 7)]);
        assert_eq!(years(tally(1..=4), tally(5..=12)), [(Who::Participants, 12)]);
        assert_eq!(years(tally(1..=2), tally(3..=4)), []);
    }

    #[test]
    fn small_forms_are_joined_with_as_many_more_as_it_takes() {
        let forms = |forms| told(of(year(tally(1..=6), tally(7..=20), forms)).forms.get(&YEAR));
        let form = |code: &str| Who::Form(code.to_owned());
        assert_eq!(forms([tally(1..=6), tally(7..=12), tally(13..=20)]).len(), 3);
        let joined = [(form("2"), 9), (Who::OtherForms, 5)];
        assert_eq!(forms([tally(1..=3), tally(4..=5), tally(6..=14)]), joined);
        let more = [(form("2"), 8), (Who::OtherForms, 9)];
        assert_eq!(forms([tally(1..=2), tally(3..=9), tally(10..=17)]), more);
        assert_eq!(forms([tally(1..=2), tally(2..=3), tally(2..=6)]), [(Who::AnyForm, 6)]);
    }

    #[test]
    fn forms_that_tell_a_small_one_fall_away() {
        // The rest is the smallest form and all mentees, and the mentees stand in the table of the years.
        let forms = [tally(1..=2), tally(6..=12), tally([1, 3, 4, 5, 13, 14, 15, 16])];
        let count = of(year(tally(1..=5), tally(6..=12), forms));
        assert_eq!(count.years[&YEAR].len(), 2);
        assert!(count.forms.is_empty(), "{:?}", count.forms);
    }
}
