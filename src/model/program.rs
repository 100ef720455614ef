//! What a programme is in the model.

use super::{Item, Model, Pair, Program};
use crate::record::value::Period;

impl Model {
    /// Every programme.
    pub fn programs(&self) -> impl Iterator<Item = Program<'_>> {
        Item::all(self, &self.records.programs)
    }
}

impl<'m> Program<'m> {
    /// The pair it was made for.
    #[must_use]
    pub fn pair(&self) -> Option<Pair<'m>> {
        self.model.pair(self.entry.fields.pair.known()?)
    }

    /// Its term: that of its pair and of the pairs that follow it without a programme of their own.
    #[must_use]
    pub fn term(&self) -> Option<Period> {
        let pair = self.pair()?;
        let mut term = pair.term()?;
        let mut last = pair;
        let mut seen = vec![pair];
        while let Some(next) = last.successors().find(|next| next.programs().next().is_none() && !seen.contains(next)) {
            term.end = term.end.max(next.term().map_or(term.end, |term| term.end));
            seen.push(next);
            last = next;
        }
        Some(term)
    }
}
