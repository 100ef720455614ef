//! What a road map is in the model.

use super::{Item, Model, Roadmap, SchoolYear};

impl Model {
    /// Every road map.
    pub fn roadmaps(&self) -> impl Iterator<Item = Roadmap<'_>> {
        Item::all(self, &self.records.roadmaps)
    }
}

impl Roadmap<'_> {
    /// The school year that it plans, where its words say one.
    #[must_use]
    pub fn year(&self) -> Option<SchoolYear> {
        SchoolYear::parse(self.entry.fields.year.known()?)
    }
}
