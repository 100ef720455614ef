//! How much mentors have on their hands.

use super::within::held;
use super::{Mean, Span, Tally, YearFigures};
use crate::model::{Model, Pair, Person, State};
use crate::name::fold;

/// The load of all mentors of a stretch of time on its last known day.
#[derive(Clone, Debug, Default)]
pub struct Load<'m> {
    /// Mentors by name.
    pub mentors: Vec<Burden<'m>>,
    /// Mentors who lead nothing on that day.
    pub none: Tally,
    /// Mentors who lead one pair or group.
    pub one: Tally,
    /// Mentors who lead two.
    pub two: Tally,
    /// Mentors who lead three or more.
    pub more: Tally,
    /// How many pairs and groups those lead who lead any; behind it stand the mentors.
    pub mean: Mean,
    /// All pairs and groups at work on that day.
    pub at_work: Tally,
}

/// The load of one mentor.
#[derive(Clone, Debug)]
pub struct Burden<'m> {
    /// The mentor.
    pub mentor: Person<'m>,
    /// Pairs and groups at work on the last known day.
    pub pairs: Tally,
    /// The mentees of these pairs, each once.
    pub mentees: Tally,
    /// Meetings of all pairs the mentor leads or led, held in the span.
    pub meetings: Tally,
}

impl<'m> Load<'m> {
    /// Counts the mentors of a span; `counted` are its figures.
    #[must_use]
    pub fn of(model: &'m Model, counted: &YearFigures, span: Span) -> Self {
        let mut load = Load { mean: Mean::over_mentors(), ..Load::default() };
        let day = span.known_until();
        for mentor in model.people().filter(|person| counted.mentors.has(person.head)) {
            load.take(Burden::of(mentor, span));
        }
        load.mentors.sort_by_cached_key(|burden| (fold(&burden.mentor.short_name()), burden.mentor.index));
        let at_work = model.pairs().filter(|pair| pair.state_on(day) == Some(State::Active));
        load.at_work = at_work.map(|pair| pair.head).collect();
        load
    }

    fn take(&mut self, burden: Burden<'m>) {
        let (head, pairs) = (burden.mentor.head, burden.pairs.value());
        match pairs {
            0 => self.none.add(head),
            1 => self.one.add(head),
            2 => self.two.add(head),
            _ => self.more.add(head),
        }
        if let Some(mark) = u32::try_from(pairs).ok().filter(|mark| *mark > 0) {
            self.mean.add(head, mark);
        }
        self.mentors.push(burden);
    }
}

impl<'m> Burden<'m> {
    fn of(mentor: Person<'m>, span: Span) -> Self {
        let pairs: Vec<_> = mentor.leads_on(span.known_until()).collect();
        let mentees = pairs.iter().flat_map(Pair::mentees).map(|mentee| mentee.head).collect();
        let meetings = mentor.leads().flat_map(|pair| held(pair.meetings(), span.today).collect::<Vec<_>>());
        let meetings =
            meetings.filter(|(_, day)| span.period.contains(*day)).map(|(meeting, _)| meeting.head).collect();
        Burden { mentor, pairs: pairs.iter().map(|pair| pair.head).collect(), mentees, meetings }
    }

    /// Does the mentor lead more than the school allows?
    #[must_use]
    pub fn is_above(&self, most: u32) -> bool {
        self.pairs.value() > most as usize
    }
}
