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
    /// Participations: one for each person and pair, by the place that names the person.
    pub times: Tally,
}

impl PairFigures {
    /// Counts a pair or group and its people.
    pub(super) fn add(&mut self, pair: &Pair<'_>) {
        let crew = if pair.is_of_kind(MentoringKind::Group) { &mut self.groups } else { &mut self.pairs };
        crew.add(pair.head);
        for (person, place) in pair.named_mentor().into_iter().chain(pair.named_mentees()) {
            self.people.add(person.head);
            self.times.add(place);
        }
    }

    /// Pairs and groups together.
    #[must_use]
    pub fn crews(&self) -> Tally {
        self.pairs.records().chain(self.groups.records()).collect()
    }
}
