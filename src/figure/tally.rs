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

    /// Is the record of that head counted?
    #[must_use]
    pub fn has(&self, head: Place) -> bool {
        self.records.contains(&head)
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

impl FromIterator<Place> for Tally {
    fn from_iter<I: IntoIterator<Item = Place>>(heads: I) -> Self {
        Tally { records: heads.into_iter().collect() }
    }
}
