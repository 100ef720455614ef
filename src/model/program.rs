//! What a programme is in the model.

use super::{Item, Model, Pair, Program, State};
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

    /// The pairs that work by it: its own, and those that follow it without a programme of their own.
    #[must_use]
    pub fn pairs(&self) -> Vec<Pair<'m>> {
        let mut pairs: Vec<Pair<'m>> = self.pair().into_iter().collect();
        let mut at = 0;
        while let Some(pair) = pairs.get(at).copied() {
            let next = pair.successors().filter(|next| next.programs().next().is_none());
            let new: Vec<Pair<'m>> = next.filter(|next| !pairs.contains(next)).collect();
            pairs.extend(new);
            at += 1;
        }
        pairs
    }

    /// Its term: that of the pairs that work by it.
    #[must_use]
    pub fn term(&self) -> Option<Period> {
        let start = self.pair()?.term()?.start;
        let end = self.pairs().iter().filter_map(|pair| Some(pair.term()?.end)).max()?;
        Some(Period { start, end })
    }

    /// Has its last pair come to its end, other than before its time?
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.pairs().last().is_some_and(|pair| pair.state() == Some(State::Finished))
    }
}
