//! Decisions after monitoring in the model: all of one file.

use super::Model;
use crate::record::Spanned;
use crate::record::kind::Decision;

impl Model {
    /// Every decision after monitoring, in the order of the record.
    pub fn decisions(&self) -> impl Iterator<Item = &Spanned<Decision>> {
        self.records.decisions.iter().filter_map(|entry| entry.decisions.known()).flatten()
    }
}
