//! What the pairs of a stretch of time were doing on its last known day.

use super::{PairFigures, Span, Tally, touches};
use crate::model::{Model, State};

/// Pairs and groups by what they were doing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct States {
    /// Not begun.
    pub ahead: PairFigures,
    /// At work.
    pub at_work: PairFigures,
    /// Over in due time.
    pub finished: PairFigures,
    /// Stopped before their time.
    pub stopped: PairFigures,
    /// Pairs and groups of no time at all: their term is not known, so no span counts them.
    pub without_term: Tally,
}

impl States {
    /// Counts the pairs of a span.
    #[must_use]
    pub fn of(model: &Model, span: Span) -> Self {
        let mut states = States::default();
        for pair in model.pairs() {
            if pair.term().is_none() {
                states.without_term.add(pair.head);
            }
            if !touches(&pair, span.period) {
                continue;
            }
            match pair.state_on(span.known_until()) {
                Some(State::Planned) => states.ahead.add(&pair),
                Some(State::Active) => states.at_work.add(&pair),
                Some(State::Finished) => states.finished.add(&pair),
                Some(State::Stopped) => states.stopped.add(&pair),
                None => {}
            }
        }
        states
    }
}
