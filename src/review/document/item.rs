//! A change as one audience reads it.

use super::Where;
use crate::review::audience::Eyes;
use crate::review::phrase::Phrase;
use crate::review::{Change, Severity, Shift};

/// A change.
#[derive(Clone, Debug)]
pub(in crate::review) struct Item {
    /// The name of its teller.
    pub(in crate::review) code: &'static str,
    /// How bad it is.
    pub(in crate::review) severity: Severity,
    /// What kind of thing it is about.
    pub(in crate::review) kind: &'static str,
    /// The id of that thing; nothing where the audience may not know it.
    pub(in crate::review) id: Option<String>,
    /// What the thing is called.
    pub(in crate::review) title: Phrase,
    /// What happened.
    pub(in crate::review) sentence: Phrase,
    /// What follows.
    pub(in crate::review) consequence: Phrase,
    /// Where it stood.
    pub(in crate::review) base: Option<Where>,
    /// Where it stands.
    pub(in crate::review) head: Option<Where>,
    /// The fields that differ.
    pub(in crate::review) shifts: Vec<Shift>,
    /// What stays with it from run to run.
    pub(in crate::review) fingerprint: String,
}

impl Item {
    /// Where a reader looks first: where it stands, else where it stood.
    #[must_use]
    pub(in crate::review) fn place(&self) -> Option<&Where> {
        self.head.as_ref().or(self.base.as_ref())
    }

    pub(super) fn of(change: &Change, eyes: &Eyes<'_>) -> Option<Self> {
        let [title, sentence, consequence] = eyes.change(change)?;
        let fingerprint = eyes.fingerprint(change.code, &sentence, change.fingerprint);
        Some(Item {
            code: change.code,
            severity: change.severity,
            kind: change.subject.kind.word(),
            id: eyes.inside(change.subject.id.clone()),
            title,
            sentence,
            consequence,
            base: change.base.as_ref().map(|spot| eyes.spot(spot)),
            head: change.head.as_ref().map(|spot| eyes.spot(spot)),
            shifts: eyes.inside(change.shifts.clone()).unwrap_or_default(),
            fingerprint,
        })
    }
}
