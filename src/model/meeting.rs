//! What a meeting is in the model.

use chrono::NaiveDate;

use super::{Item, Meeting, Model, Pair, State};
use crate::diagnostic::Place;
use crate::profile::{MeetingKind, MentoringKind};

impl Model {
    /// Every meeting.
    pub fn meetings(&self) -> impl Iterator<Item = Meeting<'_>> {
        Item::all(self, &self.records.meetings)
    }
}

impl<'m> Meeting<'m> {
    /// Whose meeting it is.
    #[must_use]
    pub fn pair(&self) -> Option<Pair<'m>> {
        self.model.pair(self.entry.fields.pair.known()?)
    }

    /// Is it still to come? One whose day is not known counts as held.
    #[must_use]
    pub fn is_ahead(&self) -> bool {
        self.entry.fields.date.known().is_some_and(|date| date.0 > self.model.today)
    }

    /// Its type, where the profile knows it.
    #[must_use]
    pub fn kind(&self) -> Option<MeetingKind> {
        self.model.profile.meetings.named(self.entry.fields.kind.known()?).copied()
    }
}

impl Pair<'_> {
    /// Is it at work, and in a way that asks for a meeting now and then?
    #[must_use]
    pub fn meets_regularly(&self) -> bool {
        self.state() == Some(State::Active) && !self.is_of_kind(MentoringKind::Situational)
    }

    /// The day of the last meeting and where it stands; the day of the start of the term, without a place, where there was
    /// none since. `None` where the day of some meeting is not known.
    #[must_use]
    pub fn silent_since(&self) -> Option<(NaiveDate, Option<Place>)> {
        let day = |meeting: Meeting<'_>| Some((meeting.date.known()?.0, meeting.date.place()));
        let days: Vec<(NaiveDate, Place)> = self.meetings().map(day).collect::<Option<_>>()?;
        let held = days.into_iter().filter(|(day, _)| *day <= self.model.today).max_by_key(|(day, _)| *day);
        let start = self.term()?.start;
        let held = held.filter(|(day, _)| *day > start);
        Some(held.map_or((start, None), |(day, place)| (day, Some(place))))
    }
}
