//! What a meeting is in the model.

use super::{Item, Meeting, Model, Pair};
use crate::profile::MeetingKind;

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
