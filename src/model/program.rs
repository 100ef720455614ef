//! What a programme is in the model.

use chrono::{Months, NaiveDate};

use super::{Item, Model, Pair, Program, State};
use crate::record::value::Period;

/// A programme that ended longer ago is history: nobody is asked for its measures.
const HISTORY: Months = Months::new(12);

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

    /// The day by which its measures had to be carried out: the day its work ended, or yesterday. Nothing where that is
    /// not known or long ago.
    #[must_use]
    pub fn asked_until(&self) -> Option<NaiveDate> {
        let (pairs, today) = (self.pairs(), self.model.today);
        if pairs.iter().any(Pair::is_live) {
            return today.pred_opt();
        }
        let ended = pairs.iter().filter_map(Pair::ended).max()?;
        (ended + HISTORY >= today).then_some(ended)
    }
}
