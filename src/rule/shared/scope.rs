//! What is asked of a pair by its kinds: the table under domain.md 2.9.

use crate::model::Pair;
use crate::profile::MentoringKind;
use crate::record::Known;

/// Is it certainly more than one meeting? Programme, length and chain are not asked of «скоростное»; where a kind is
/// unknown the pair may be just that, so rules keep quiet.
pub(in crate::rule) fn is_longer_than_a_meeting(pair: &Pair<'_>) -> bool {
    let Known(words, _) = &pair.kind else { return false };
    let kinds = pair.kinds();
    !kinds.is_empty() && kinds.len() == words.len() && !kinds.contains(&MentoringKind::Speed)
}
