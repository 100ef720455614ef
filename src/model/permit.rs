//! Permits in the model: all of one file.

use super::Model;
use crate::record::Spanned;
use crate::record::kind::Permit;

impl Model {
    /// Every permit, in the order of the record.
    pub fn permits(&self) -> impl Iterator<Item = &Spanned<Permit>> {
        self.records.permits.iter().filter_map(|entry| entry.permits.known()).flatten()
    }
}
