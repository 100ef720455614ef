//! What a document is in the model.

use super::{Document, Item, Model};
use crate::name::{fold, to_cyrillic};
use crate::profile::DocumentKind;
use crate::record::value::{LevelOfDocument, Requisites};

impl Model {
    /// Every document.
    pub fn documents(&self) -> impl Iterator<Item = Document<'_>> {
        Item::all(self, &self.records.documents)
    }

    /// Documents of one kind.
    pub fn documents_of(&self, kind: DocumentKind) -> impl Iterator<Item = Document<'_>> {
        self.documents().filter(move |document| document.kind() == Some(kind))
    }
}

impl Document<'_> {
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

    /// Its level; the school's own where nothing is said.
    #[must_use]
    pub fn level(&self) -> LevelOfDocument {
        self.level.known().copied().unwrap_or(LevelOfDocument::Local)
    }
}

/// A number for comparison: «112-O» in Latin letters and «112 - о» are 112-о.
fn plain(number: &str) -> String {
    to_cyrillic(&fold(number.trim_start_matches(['№', ' ', '\u{a0}']))).replace(' ', "")
}
