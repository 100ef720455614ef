//! Pairs and groups counted together with the people in them.

use super::Tally;
use crate::model::Pair;
use crate::profile::MentoringKind;

/// Pairs, groups, and everybody who takes part in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PairFigures {
    /// Pairs.
    pub pairs: Tally,
    /// Groups.
    pub groups: Tally,
    /// Mentors and mentees, each once.
    pub people: Tally,
}

impl PairFigures {
    /// Counts a pair or group and its people.
    pub(super) fn add(&mut self, pair: &Pair<'_>) {
        let crew = if pair.is_of_kind(MentoringKind::Group) { &mut self.groups } else { &mut self.pairs };
        crew.add(pair.head);
        pair.participants().for_each(|person| self.people.add(person.head));
    }
}
