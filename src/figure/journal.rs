//! The journal of meetings: those of a stretch of time, of all pairs or of one.

use chrono::NaiveDate;

use super::within::held;
use super::{Mean, Share, Span, Tally};
use crate::model::{Meeting, Model, Pair};

/// The meetings of a stretch of time.
#[derive(Clone, Debug)]
pub struct Journal<'m> {
    /// By day, then by pair.
    pub meetings: Vec<Held<'m>>,
    /// All of them.
    pub all: Tally,
    /// Those of which somebody said how useful they were.
    pub with_feedback: Share,
    /// How useful they were to everybody who said it.
    pub usefulness: Mean,
}

/// A meeting that was held.
#[derive(Clone, Debug)]
pub struct Held<'m> {
    /// The meeting.
    pub meeting: Meeting<'m>,
    /// Its day.
    pub day: NaiveDate,
    /// How useful it was to those who said it.
    pub usefulness: Mean,
}

impl<'m> Journal<'m> {
    /// The meetings of a span: those of one pair, or of all.
    #[must_use]
    pub fn of(model: &'m Model, span: Span, only: Option<Pair<'m>>) -> Self {
        let is_in = |meeting: &Meeting<'m>| only.is_none_or(|pair| meeting.pair() == Some(pair));
        let meetings = held(model.meetings().filter(is_in), span.known_until()).filter(|(_, day)| span.knows(*day));
        let mut meetings: Vec<Held<'m>> = meetings.map(|(meeting, day)| Held::of(meeting, day)).collect();
        meetings
            .sort_by_cached_key(|held| (held.day, held.meeting.pair().map(|pair| pair.id.clone()), held.meeting.index));
        let all: Tally = meetings.iter().map(|held| held.meeting.head).collect();
        let told = meetings.iter().filter(|held| held.usefulness.count() > 0).map(|held| held.meeting.head).collect();
        let mut usefulness = Mean::default();
        meetings.iter().flat_map(|held| held.usefulness.marks()).for_each(|(place, mark)| usefulness.add(place, mark));
        Journal { with_feedback: Share::of(told, all.clone(), "встреч не было"), usefulness, all, meetings }
    }
}

impl<'m> Held<'m> {
    fn of(meeting: Meeting<'m>, day: NaiveDate) -> Self {
        let mut usefulness = Mean::default();
        for feedback in meeting.entry.fields.feedback.known().into_iter().flatten() {
            if let Some(mark) = feedback.usefulness.known() {
                usefulness.add(feedback.place, mark.0);
            }
        }
        Held { meeting, day, usefulness }
    }
}
