//! Awards in the model: all of one file, each with the person it was given to.

use super::{Model, Person};
use crate::record::Spanned;
use crate::record::kind;

/// An award of the model; a part of a record, so not an [`super::Item`].
#[derive(Clone, Copy, Debug)]
pub struct Award<'m> {
    /// The model that it belongs to.
    pub model: &'m Model,
    /// What is written of it.
    pub fields: &'m Spanned<kind::Award>,
}

impl Model {
    /// Every award, in the order of the record.
    pub fn awards(&self) -> impl Iterator<Item = Award<'_>> {
        let lists = self.records.awards.iter().filter_map(|entry| entry.awards.known());
        lists.flatten().map(move |fields| Award { model: self, fields })
    }
}

impl<'m> Award<'m> {
    /// The person it was given to.
    #[must_use]
    pub fn recipient(&self) -> Option<Person<'m>> {
        self.model.person(self.fields.value.who.known()?)
    }
}
