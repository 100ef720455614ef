//! A number and the records behind it.

use std::collections::BTreeSet;

use crate::diagnostic::Place;

/// Records counted once each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    records: BTreeSet<Place>,
}

impl Tally {
    /// Counts a record, by its head.
    pub fn add(&mut self, head: Place) {
        self.records.insert(head);
    }

    /// How many.
    #[must_use]
    pub fn value(&self) -> usize {
        self.records.len()
    }

    /// The heads of the records behind the number.
    pub fn records(&self) -> impl Iterator<Item = Place> + '_ {
        self.records.iter().copied()
    }
}
