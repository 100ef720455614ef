//! What a review is in the model.

use super::{Item, Model, Pair, Person, Review};

impl Model {
    /// Every review.
    pub fn reviews(&self) -> impl Iterator<Item = Review<'_>> {
        Item::all(self, &self.records.reviews)
    }
}

impl<'m> Review<'m> {
    /// Who wrote it.
    #[must_use]
    pub fn author(&self) -> Option<Person<'m>> {
        self.model.person(self.entry.fields.who.known()?)
    }

    /// The pair that it is about.
    #[must_use]
    pub fn pair(&self) -> Option<Pair<'m>> {
        self.model.pair(self.entry.fields.pair.known()?)
    }
}
