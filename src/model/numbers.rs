//! What the school's numbers of a year are in the model.

use super::{Item, Model, Numbers, SchoolYear};

impl Model {
    /// The school's numbers, one record a school year.
    pub fn numbers(&self) -> impl Iterator<Item = Numbers<'_>> {
        Item::all(self, &self.records.numbers)
    }
}

impl Numbers<'_> {
    /// The school year that they count, where its words say one.
    #[must_use]
    pub fn school_year(&self) -> Option<SchoolYear> {
        SchoolYear::parse(self.entry.fields.year.known()?)
    }
}
