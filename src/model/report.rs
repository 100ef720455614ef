//! What the curator's annual report is in the model.

use super::{AnnualReport, Item, Model, Pair, SchoolYear};

impl Model {
    /// Every annual report.
    pub fn reports(&self) -> impl Iterator<Item = AnnualReport<'_>> {
        Item::all(self, &self.records.reports)
    }
}

impl<'m> AnnualReport<'m> {
    /// The school year that it reports on, where its words say one.
    #[must_use]
    pub fn school_year(&self) -> Option<SchoolYear> {
        SchoolYear::parse(self.entry.fields.year.known()?)
    }

    /// The stopped pairs that it tells of and whose references lead to one.
    #[must_use]
    pub fn stopped_pairs(&self) -> Vec<Pair<'m>> {
        let references = self.entry.fields.stopped_pairs.known().into_iter().flat_map(|pairs| pairs.iter());
        references.filter_map(|reference| self.model.pair(reference)).collect()
    }
}
