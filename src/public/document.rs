//! A document as others may see it: its file only where the record says so.

use super::Disclosure;
use super::shown::Shown;
use super::text::Public;
use crate::model::Document;
use crate::profile::DocumentKind;
use crate::record::kind;
use crate::record::value::{LevelOfDocument, Requisites};

/// A document of which only public leaves can be had.
#[derive(Clone, Copy, Debug)]
pub struct PublicDocument<'d> {
    disclosure: &'d Disclosure<'d>,
    document: Document<'d>,
}

impl<'d> PublicDocument<'d> {
    pub(super) fn new(disclosure: &'d Disclosure<'d>, document: Document<'d>) -> Self {
        PublicDocument { disclosure, document }
    }

    /// Its fields for anyone.
    #[must_use]
    pub fn fields(&self) -> Shown<'d, kind::Document> {
        Shown::new(self.disclosure, &self.document.entry.fields)
    }

    /// Its kind, where the profile knows it.
    #[must_use]
    pub fn kind(&self) -> Option<DocumentKind> {
        self.document.kind()
    }

    /// Is it a paper of the school with this number and date?
    #[must_use]
    pub fn is_act(&self, requisites: &Requisites) -> bool {
        self.level() == LevelOfDocument::Local && self.document.has(requisites)
    }

    /// Its level.
    #[must_use]
    pub fn level(&self) -> LevelOfDocument {
        self.document.level()
    }

    /// The file's path in the content folder, where the record says `публиковать: да`.
    #[must_use]
    pub fn file(&self) -> Option<Public<&'d str>> {
        let fields: &'d kind::Document = &self.document.entry.fields;
        let published = fields.publish.known().is_some_and(|publish| publish.0);
        fields.file.known().filter(|_| published).map(|file| Public::new(&*file.0))
    }
}

impl PartialEq for PublicDocument<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.document == other.document
    }
}
