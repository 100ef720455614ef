//! What a road map is in the model.

use super::{Item, Model, Roadmap};

impl Model {
    /// Every road map.
    pub fn roadmaps(&self) -> impl Iterator<Item = Roadmap<'_>> {
        Item::all(self, &self.records.roadmaps)
    }
}
