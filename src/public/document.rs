//! A document as others may see it: its file only where the record says so.

use super::Disclosure;
use super::shown::Shown;
use super::text::Public;
use crate::model::Document;
use crate::record::kind;
use crate::record::value::LevelOfDocument;

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
