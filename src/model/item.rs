//! One thing of the model: its record and the way to its neighbours.

use std::sync::Arc;

use super::Model;
use crate::record::Entry;

/// A record of kind `T` inside its model; it reads as the record itself.
#[derive(Debug)]
pub struct Item<'m, T> {
    /// The model that it belongs to.
    pub model: &'m Model,
    /// The record.
    pub entry: &'m Entry<T>,
    /// Its place among the records of its kind.
    pub index: usize,
}

impl<'m, T> Item<'m, T> {
    /// The record at `index` of its kind.
    #[must_use]
    pub fn at(model: &'m Model, entries: &'m [Arc<Entry<T>>], index: usize) -> Option<Self> {
        entries.get(index).map(|entry| Item { model, entry, index })
    }

    /// Every record of a kind, in the order of their paths.
    pub(super) fn all(model: &'m Model, entries: &'m [Arc<Entry<T>>]) -> impl Iterator<Item = Self> {
        entries.iter().enumerate().map(move |(index, entry)| Item { model, entry, index })
    }
}

impl<T> Clone for Item<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Item<'_, T> {}

impl<T> PartialEq for Item<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.entry, other.entry)
    }
}

impl<T> std::ops::Deref for Item<'_, T> {
    type Target = Entry<T>;
    fn deref(&self) -> &Entry<T> {
        self.entry
    }
}
