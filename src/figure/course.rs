//! How far one pair or group has come: its programme, its meetings.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::within::held;
use super::{Share, Span, Tally, touches};
use crate::model::{Model, Pair, Program, Progress, State};
use crate::profile::MeetingKind;
use crate::record::Spanned;
use crate::record::kind::Goal;

/// The course of one pair or group in a stretch of time.
#[derive(Clone, Debug)]
pub struct Course<'m> {
    /// The pair or group.
    pub pair: Pair<'m>,
    /// What it was doing on the last known day.
    pub state: Option<State>,
    /// The programme that it works by, its own or that of the pair it continues.
    pub program: Option<Steps<'m>>,
    /// Its meetings in that time.
    pub meetings: Tally,
    /// The day of the first of them.
    pub first: Option<NaiveDate>,
    /// The day of the last of them.
    pub last: Option<NaiveDate>,
    /// The types of its meetings in that time.
    pub kinds: BTreeSet<MeetingKind>,
}

/// The goals and measures of one programme.
#[derive(Clone, Debug)]
pub struct Steps<'m> {
    /// The programme.
    pub program: Program<'m>,
    /// Its goals.
    pub goals: Tally,
    /// All its measures.
    pub all: Tally,
    /// Those that are done.
    pub done: Tally,
    /// Those that are not done though their day has passed.
    pub overdue: Tally,
}

impl<'m> Course<'m> {
    /// The courses of the pairs of a span, by the day of their start, then by id.
    #[must_use]
    pub fn all(model: &'m Model, span: Span) -> Vec<Self> {
        let mut pairs: Vec<Pair<'m>> = model.pairs().filter(|pair| touches(pair, span.period)).collect();
        pairs.sort_by_cached_key(|pair| (pair.term().map(|term| term.start), pair.id.clone(), pair.index));
        pairs.into_iter().map(|pair| Course::of(pair, span)).collect()
    }

    /// The course of a pair.
    #[must_use]
    pub fn of(pair: Pair<'m>, span: Span) -> Self {
        let meetings: Vec<_> = held(pair.meetings(), span.known_until()).filter(|(_, day)| span.knows(*day)).collect();
        Course {
            state: pair.state_on(span.known_until()),
            program: pair.program().map(Steps::of),
            first: meetings.iter().map(|(_, day)| *day).min(),
            last: meetings.iter().map(|(_, day)| *day).max(),
            kinds: meetings.iter().filter_map(|(meeting, _)| meeting.kind()).collect(),
            meetings: meetings.iter().map(|(meeting, _)| meeting.head).collect(),
            pair,
        }
    }

    /// The days since the last meeting of that time, or since the start where there was none; of a pair at work only.
    #[must_use]
    pub fn silence(&self, span: Span) -> Option<i64> {
        let start = self.pair.term()?.start.max(span.period.start);
        let since = self.last.unwrap_or(start);
        (self.state == Some(State::Active)).then(|| (span.known_until() - since).num_days())
    }
}

impl<'m> Steps<'m> {
    /// The programmes of pairs, each once, in the order of the pairs.
    #[must_use]
    pub fn own(courses: &[Course<'m>]) -> Vec<Self> {
        courses.iter().flat_map(|course| course.pair.programs()).map(Steps::of).collect()
    }

    /// The steps of a programme by today.
    #[must_use]
    pub fn of(program: Program<'m>) -> Self {
        let today = program.model.today;
        let measures = || program.entry.fields.measures.known().into_iter().flatten();
        let that_are =
            |progress| measures().filter(move |one| one.progress_on(today) == progress).map(|one| one.place).collect();
        let goals = program.entry.fields.goals.known().into_iter().flatten();
        Steps {
            goals: goals.map(|goal| goal.place).collect(),
            all: measures().map(|measure| measure.place).collect(),
            done: that_are(Progress::Done),
            overdue: that_are(Progress::Overdue),
            program,
        }
    }

    /// The measures that are done, of all.
    #[must_use]
    pub fn share(&self) -> Share {
        Share::of(self.done.clone(), self.all.clone(), "мероприятий нет")
    }

    /// The goal whose time comes first of those that is not over; nothing where all are over or none has a time.
    #[must_use]
    pub fn next_goal(&self) -> Option<&'m Spanned<Goal>> {
        let today = self.program.model.today;
        let goals = self.program.entry.fields.goals.known().into_iter().flatten();
        let dated = goals.filter_map(|goal| Some((goal.span.known()?.last(), goal)));
        dated.filter(|(last, _)| *last >= today).min_by_key(|(last, goal)| (*last, goal.place)).map(|(_, goal)| goal)
    }
}
