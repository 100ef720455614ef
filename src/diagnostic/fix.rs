//! A mend as data: which bytes of a file become which text.
//!
//! Receives nothing and knows no files: whoever finds a mistake that has one right answer hands it over with the finding.

use std::borrow::Cow;

use super::Place;

/// Other letters for one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced.
    pub place: Place,
    /// What is written instead.
    pub text: Cow<'static, str>,
}

impl Edit {
    /// `text` in the place of what stands at `place`.
    pub fn new(place: Place, text: impl Into<Cow<'static, str>>) -> Self {
        Edit { place, text: text.into() }
    }
}

/// Edits of one file that only make sense together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// At least one; they do not overlap.
    pub edits: Vec<Edit>,
    /// What becomes of what the record says.
    pub sense: Sense,
}

/// What a fix does to what a record says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// Nothing: it was read like this already and is only written otherwise.
    Same,
    /// The edited key or word is read as it is written now; all else stays.
    AsWritten,
    /// This key is said besides, which the record did not have; all else stays.
    Adds(&'static str),
}

impl Fix {
    /// One edit that leaves what the record says.
    pub fn same(place: Place, text: impl Into<Cow<'static, str>>) -> Self {
        Fix { edits: vec![Edit::new(place, text)], sense: Sense::Same }
    }

    /// Edits after which the record says what is written then.
    #[must_use]
    pub fn as_written(edits: Vec<Edit>) -> Self {
        Fix { edits, sense: Sense::AsWritten }
    }

    /// Edits that give the record a key which it did not have.
    #[must_use]
    pub fn adding(key: &'static str, edits: Vec<Edit>) -> Self {
        Fix { edits, sense: Sense::Adds(key) }
    }
}
