//! Why a record is, or is not, seen by visitors: for the curator alone, never for a page.
//!
//! Receives the door, the findings of the check and the head of a record; returns an [`Answer`]. Whether something is
//! shown is asked of the same leaves that views take; this only adds what decided it, and where that stands. A sentence
//! for each kind of record is a file here.

mod article;
mod document;
mod inquiry;
mod pair;
mod person;
mod plain;
mod school;
mod survey;
mod verdict;
mod voice;

use super::{Disclosure, Stands};
use crate::diagnostic::{Finding, Place};
use crate::record::{Declared, Kind};
use inquiry::Inquiry;
pub use verdict::Verdict;

/// What visitors see of a record, what they do not see, and why.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What it is called: a full name, a title, the people of a pair.
    pub title: String,
    /// What kind of record it is.
    pub kind: Kind,
    /// Where it begins.
    pub head: Place,
    /// Its main thing: a person's name, a pair's page, a document's line.
    pub main: Verdict,
    /// Everything else that it holds and that somebody could see.
    pub values: Vec<Verdict>,
    /// The fields that are filled in and that nobody outside sees, by their declaration.
    pub never: Vec<&'static str>,
    /// Where its name stands in the section, or itself.
    pub stands: Vec<Stands>,
}

impl Answer {
    /// Is its main thing seen?
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.main.shown
    }
}

impl Disclosure<'_> {
    /// Why the record is, or is not, seen; `findings` are those of the whole check.
    #[must_use]
    pub fn why(&self, findings: &[Finding], (kind, record): (Kind, &dyn Declared)) -> Answer {
        let inquiry = Inquiry { disclosure: self, findings };
        let found = match kind {
            Kind::Person => inquiry.person(record),
            Kind::Pair => inquiry.pair(record),
            Kind::Program => inquiry.program(record),
            Kind::Document => inquiry.document(record),
            Kind::Survey => inquiry.survey(record),
            Kind::Review => inquiry.review(record),
            Kind::Awards => Some(inquiry.awards(record)),
            Kind::School => inquiry.school(record),
            Kind::News | Kind::Practice | Kind::Library | Kind::Page => inquiry.article(kind, record),
            _ => None,
        };
        found.unwrap_or_else(|| inquiry.plain(kind, record))
    }
}
