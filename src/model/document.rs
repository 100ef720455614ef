//! What a document is in the model.

use chrono::NaiveDate;

use super::{Document, Item, Model, Person};
use crate::name::{fold, to_cyrillic};
use crate::profile::DocumentKind;
use crate::record::value::{LevelOfDocument, Requisites};

impl Model {
    /// Every document.
    pub fn documents(&self) -> impl Iterator<Item = Document<'_>> {
        Item::all(self, &self.records.documents)
    }

    /// The documents of a number and a date, however spelt.
    pub fn papers(&self, requisites: &Requisites) -> impl Iterator<Item = Document<'_>> {
        let found = self.links.papers.get(&(plain(&requisites.number), requisites.date));
        found.into_iter().flatten().filter_map(|&at| Item::at(self, &self.records.documents, at))
    }

    /// Documents of one kind.
    pub fn documents_of(&self, kind: DocumentKind) -> impl Iterator<Item = Document<'_>> {
        self.documents().filter(move |document| document.kind() == Some(kind))
    }
}

impl<'m> Document<'m> {
    /// Its kind, where the profile knows it.
    #[must_use]
    pub fn kind(&self) -> Option<DocumentKind> {
        self.model.profile.documents.named(self.entry.fields.kind.known()?).copied()
    }

    /// Does it have this number and date?
    #[must_use]
    pub fn has(&self, requisites: &Requisites) -> bool {
        self.date.known().is_some_and(|date| date.0 == requisites.date)
            && self.number.known().is_some_and(|number| plain(number) == plain(&requisites.number))
    }

    /// The people whom it names and whose references lead to somebody.
    #[must_use]
    pub fn participants(&self) -> Vec<Person<'m>> {
        let people = self.entry.fields.participants.known().into_iter().flat_map(|people| people.iter());
        people.filter_map(|reference| self.model.person(reference)).collect()
    }

    /// Is a day within its term? Without a term every day is.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.term.known().is_none_or(|term| term.contains(day))
    }

    /// Its level; the school's own where nothing is said.
    #[must_use]
    pub fn level(&self) -> LevelOfDocument {
        self.level.known().copied().unwrap_or(LevelOfDocument::Local)
    }
}

/// A number for comparison: «112-O» in Latin letters and «112 - о» are 112-о.
pub(crate) fn plain(number: &str) -> String {
    to_cyrillic(&fold(number.trim_start_matches(['№', ' ', '\u{a0}']))).replace(' ', "")
}

/// The name of an organisation without its quotes: they are the first thing that is typed differently.
pub(crate) fn plain_organisation(name: &str) -> String {
    fold(&name.replace(['«', '»', '"', '„', '“', '”', '\''], ""))
}
