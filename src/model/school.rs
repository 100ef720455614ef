//! What the school is in the model.

use super::{Item, Model, Person, School};

/// Averages over fewer people are withheld where the school sets no threshold (design.md 9).
const THRESHOLD: u32 = 5;

impl Model {
    /// The school, where its record could be read.
    #[must_use]
    pub fn school(&self) -> Option<School<'_>> {
        Item::at(self, &self.records.schools, 0)
    }

    /// The curator, where the reference leads to somebody.
    #[must_use]
    pub fn curator(&self) -> Option<Person<'_>> {
        self.person(self.school()?.entry.fields.curator.known()?)
    }

    /// Averages over fewer people than this are withheld.
    #[must_use]
    pub fn threshold(&self) -> usize {
        let set = self.school().and_then(|school| school.threshold.known().map(|number| number.0));
        set.unwrap_or(THRESHOLD) as usize
    }
}
