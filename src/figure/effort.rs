//! The work of one pair or group: how much of its programme is done, how often it met, what was said of the meetings.

use super::{Mean, Share, Span, Tally, touches};
use crate::model::{Model, Pair, Progress, Role, State};
use crate::profile::MeetingKind;

/// The numbers of one pair or group by a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effort {
    /// Of the measures of its programme those that are done.
    pub done: Share,
    /// Measures that are overdue.
    pub overdue: Tally,
    /// Meetings that were held.
    pub meetings: Tally,
    /// Those of them of which somebody said how useful they were.
    pub with_feedback: Share,
    /// How useful the meetings were to those who are mentored.
    pub usefulness: Mean,
}

impl Effort {
    /// Counts the work of a pair by the model's day.
    #[must_use]
    pub fn of(pair: &Pair<'_>) -> Self {
        let (mut all, mut done, mut overdue) = (Tally::default(), Tally::default(), Tally::default());
        let program = pair.program();
        let measures = program.iter().flat_map(|program| program.entry.fields.measures.known().into_iter().flatten());
        for measure in measures {
            all.add(measure.place);
            match measure.progress_on(pair.model.today) {
                Progress::Done => done.add(measure.place),
                Progress::Overdue => overdue.add(measure.place),
                Progress::Ahead | Progress::Unknown => {}
            }
        }
        let (mut meetings, mut told, mut usefulness) = (Tally::default(), Tally::default(), Mean::default());
        for meeting in pair.meetings().filter(|meeting| !meeting.is_ahead()) {
            meetings.add(meeting.head);
            for feedback in meeting.feedback.known().into_iter().flatten() {
                let Some(mark) = feedback.usefulness.known() else { continue };
                told.add(meeting.head);
                let who = feedback.who.known().and_then(|who| pair.model.person(who));
                if who.and_then(|who| pair.role_of(&who)) == Some(Role::Mentee) {
                    usefulness.add(feedback.place, mark.0);
                }
            }
        }
        let with_feedback = Share::of(told, meetings.clone(), "встреч ещё не было");
        let done = Share::of(done, all, "мероприятий в программе нет");
        Effort { done, overdue, meetings, with_feedback, usefulness }
    }

    /// Of the pairs and groups of a span that were at work or came to their end those that held an interim meeting by its
    /// last known day.
    #[must_use]
    pub fn interim(model: &Model, span: Span) -> Share {
        let day = span.known_until();
        let is_meant = |pair: &Pair<'_>| {
            let at_work = matches!(pair.state_on(day), Some(State::Active | State::Finished));
            at_work && pair.is_longer_than_a_meeting() && touches(pair, span.period)
        };
        let is_held = |pair: &Pair<'_>| {
            let mut meetings = pair.meetings().filter(|meeting| meeting.kind() == Some(MeetingKind::Interim));
            meetings.any(|meeting| meeting.date.known().is_some_and(|date| date.0 <= day))
        };
        let pairs: Vec<Pair<'_>> = model.pairs().filter(is_meant).collect();
        let held = pairs.iter().filter(|pair| is_held(pair)).map(|pair| pair.head).collect();
        Share::of(held, pairs.iter().map(|pair| pair.head).collect(), "ни одна пара ещё не работала")
    }
}
