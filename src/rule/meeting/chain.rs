//! The meetings of a pair as a chain, where the records tell all of it.
//!
//! Receives the model, returns the chains that rules about order and absence may judge. A meeting that cannot be read,
//! leads to no pair, or has no usable type or day has a finding of its own: until then these rules keep quiet.

use chrono::NaiveDate;

use crate::model::{Meeting, Model, Pair};
use crate::profile::MeetingKind;
use crate::rule::shared::{all_meetings_are_told, is_longer_than_a_meeting};

/// A pair with all its meetings, by date.
pub(super) struct Chain<'m> {
    pub pair: Pair<'m>,
    pub links: Vec<Link<'m>>,
}

/// A meeting that has taken place.
#[derive(Clone, Copy)]
pub(super) struct Link<'m> {
    pub meeting: Meeting<'m>,
    pub kind: MeetingKind,
    pub date: NaiveDate,
}

impl<'m> Chain<'m> {
    /// `None` where the type or day of a meeting is unknown, or the day is still to come.
    fn of(pair: Pair<'m>) -> Option<Self> {
        let link = |meeting: Meeting<'m>| {
            let date = meeting.date.known()?.0;
            (date <= pair.model.today).then_some(Link { meeting, kind: meeting.kind()?, date })
        };
        let links = pair.meetings().map(link).collect::<Option<_>>()?;
        Some(Chain { pair, links })
    }

    /// The first meeting of a type.
    pub(super) fn first(&self, kind: MeetingKind) -> Option<Link<'m>> {
        self.links.iter().find(|link| link.kind == kind).copied()
    }
}

/// The chains of all pairs that should have one.
pub(super) fn chains(model: &Model) -> Vec<Chain<'_>> {
    if !all_meetings_are_told(model) {
        return Vec::new();
    }
    model.pairs().filter(is_longer_than_a_meeting).filter_map(Chain::of).collect()
}

/// Do the same people go on here after an earlier pair? They know each other and have planned already.
pub(super) fn goes_on_from_before(pair: &Pair<'_>) -> bool {
    if pair.replaces.is_absent() {
        return false;
    }
    let before = &pair.lineage()[1..];
    let mentees = pair.mentees();
    before.is_empty()
        || before.iter().any(|earlier| {
            let earlier_mentees = earlier.mentees();
            earlier.mentor() == pair.mentor() && mentees.iter().all(|mentee| earlier_mentees.contains(mentee))
        })
}
