//! Whom the registers list, and the numbers under them.

use super::{People, Share, Span, Tally, YearFigures, touches};
use crate::model::{Model, Pair, Person};
use crate::name::fold;

/// A card that was reviewed more days ago is out of date (BNK-02).
const YEAR: i64 = 365;

/// The bank of mentors.
#[derive(Clone, Debug)]
pub struct MentorBank<'m> {
    /// Everybody in it, by name.
    pub mentors: Vec<Banked<'m>>,
    /// All of them.
    pub all: Tally,
    /// Those whose card was reviewed within the year before the last known day.
    pub reviewed: Share,
}

/// Somebody in the bank of mentors.
#[derive(Clone, Debug)]
pub struct Banked<'m> {
    /// The person.
    pub person: Person<'m>,
    /// The pairs and groups that the person leads on the last known day.
    pub pairs: Tally,
}

/// A row of the register of mentees: somebody in one pair, or waiting.
#[derive(Clone, Copy, Debug)]
pub struct Mentored<'m> {
    /// The person.
    pub person: Person<'m>,
    /// The pair or group; nothing for those who only wait.
    pub pair: Option<Pair<'m>>,
}

impl<'m> MentorBank<'m> {
    /// Everybody who has the part of a mentor in their card and has not left, and everybody who led a pair of the span.
    #[must_use]
    pub fn of(model: &'m Model, counted: &YearFigures, span: Span) -> Self {
        let day = span.known_until();
        let is_here = |person: &Person<'_>| person.left.known().is_none_or(|left| left.0 > day);
        let is_in =
            |person: &Person<'_>| counted.mentors.has(person.head) || (!person.mentor.is_absent() && is_here(person));
        let bank = |person: Person<'m>| Banked { person, pairs: person.leads_on(day).map(|pair| pair.head).collect() };
        let mut mentors: Vec<Banked<'m>> = model.people().filter(is_in).map(bank).collect();
        mentors.sort_by_cached_key(|banked| by_name(&banked.person));
        let is_fresh = |banked: &&Banked<'_>| {
            banked.person.reviewed.known().is_some_and(|reviewed| (0..=YEAR).contains(&(day - reviewed.0).num_days()))
        };
        let all: Tally = mentors.iter().map(|banked| banked.person.head).collect();
        let fresh = mentors.iter().filter(is_fresh).map(|banked| banked.person.head).collect();
        MentorBank { reviewed: Share::of(fresh, all.clone(), "в реестре никого нет"), mentors, all }
    }
}

impl<'m> Mentored<'m> {
    /// Mentees of the pairs of a span, a row for each pair, and those who wait; by name, then by the start of the pair.
    #[must_use]
    pub fn all(model: &'m Model, counted: &YearFigures, people: &People, span: Span) -> Vec<Self> {
        let is_in = |person: &Person<'_>| counted.mentees.has(person.head) || people.waiting.has(person.head);
        let mut listed: Vec<Person<'m>> = model.people().filter(is_in).collect();
        listed.sort_by_cached_key(by_name);
        listed.into_iter().flat_map(|person| Mentored::rows(person, span)).collect()
    }

    fn rows(person: Person<'m>, span: Span) -> Vec<Self> {
        let mut pairs: Vec<Pair<'m>> = person.joins().filter(|pair| touches(pair, span.period)).collect();
        pairs.sort_by_cached_key(|pair| (pair.term().map(|term| term.start), pair.id.clone(), pair.index));
        if pairs.is_empty() {
            return vec![Mentored { person, pair: None }];
        }
        pairs.into_iter().map(|pair| Mentored { person, pair: Some(pair) }).collect()
    }
}

fn by_name(person: &Person<'_>) -> (String, usize) {
    let name = person.name.known().map_or_else(|| person.id.clone(), |name| name.full());
    (fold(&name), person.index)
}
