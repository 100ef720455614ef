//! One thing that visitors could see, whether they do, and what decides it.

use chrono::NaiveDate;

use crate::diagnostic::Place;
use crate::public::{Ground, Reason};

/// One thing that visitors could see, whether they do, and what decides it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The thing: «имя», «портрет», «страница пары».
    pub what: String,
    /// Do visitors see it?
    pub shown: bool,
    /// The last day on which they do; nothing where no end is set, or where they do not.
    pub until: Option<NaiveDate>,
    /// What decides it, a part of a sentence.
    pub why: String,
    /// The rule that speaks of it, where one does.
    pub code: Option<&'static str>,
    /// The line that decides it.
    pub place: Place,
}

impl Verdict {
    /// Visitors see it.
    pub(super) fn shown(what: impl Into<String>, why: impl Into<String>, place: Place) -> Self {
        Verdict { what: what.into(), shown: true, until: None, why: why.into(), code: None, place }
    }

    /// They do not.
    pub(super) fn hidden(what: impl Into<String>, why: impl Into<String>, place: Place) -> Self {
        Verdict { shown: false, ..Verdict::shown(what, why, place) }
    }

    /// They do not, and a rule says so.
    pub(super) fn ruled(self, code: &'static str) -> Self {
        Verdict { code: Some(code), ..self }
    }

    /// They see it by a consent.
    pub(super) fn opened(what: impl Into<String>, ground: Ground) -> Self {
        Verdict { until: ground.until, ..Verdict::shown(what, ground.words, ground.place) }
    }

    /// They do not see it for this reason.
    pub(super) fn withheld(what: impl Into<String>, reason: Reason) -> Self {
        Verdict::hidden(what, reason.words, reason.place)
    }
}
