//! A form of mentoring: who may be mentor and mentee in it.

use super::vocabulary::Term;
use crate::record::value::Affiliation;

/// A form of mentoring with the roles it asks for (domain.md 1.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub(super) term: Term<String>,
    /// Who may be the mentor; empty means anybody.
    pub mentor: Vec<Affiliation>,
    /// Who may be a mentee; empty means anybody.
    pub mentee: Vec<Affiliation>,
}

impl Form {
    /// The code by which rules know it: `teacher-teacher`.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.term.item
    }

    /// What it is called: «учитель – учитель».
    #[must_use]
    pub fn title(&self) -> &str {
        &self.term.title
    }

    /// What it is about, in a sentence.
    #[must_use]
    pub fn about(&self) -> &str {
        &self.term.about
    }

    /// Does the word mean this form, however spelt?
    #[must_use]
    pub fn is(&self, word: &str) -> bool {
        self.term.is(word)
    }

    /// Do pupils learn in it? Rules about orders and consents are softer there (domain.md 2.3).
    #[must_use]
    pub fn is_for_pupils(&self) -> bool {
        self.mentee.contains(&Affiliation::Pupil)
    }
}
