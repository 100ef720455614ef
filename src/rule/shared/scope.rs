//! Which pairs a rule speaks of: by their kinds (the table under domain.md 2.9), and by what they are doing today.

use chrono::Months;

use crate::model::{Pair, State};
use crate::profile::MentoringKind;
use crate::record::Known;

/// A pair that ended longer ago is history: nobody will mend its papers now.
const RECENT: Months = Months::new(12);

/// Is it certainly more than one meeting? Programme, length and chain are not asked of «скоростное»; where a kind is
/// unknown the pair may be just that, so rules keep quiet.
pub(in crate::rule) fn is_longer_than_a_meeting(pair: &Pair<'_>) -> bool {
    let Known(words, _) = &pair.kind else { return false };
    let kinds = pair.kinds();
    !kinds.is_empty() && kinds.len() == words.len() && !kinds.contains(&MentoringKind::Speed)
}

/// Is it at work, or did it end in due time not longer than a year ago?
pub(in crate::rule) fn is_recent(pair: &Pair<'_>) -> bool {
    match pair.state() {
        Some(State::Active) => true,
        Some(State::Finished) => pair.ended().is_some_and(|day| day + RECENT >= pair.model.today),
        Some(State::Planned | State::Stopped) | None => false,
    }
}

/// Did it come to its end, with nothing of its programme left to other pairs?
pub(in crate::rule) fn is_over(pair: &Pair<'_>) -> bool {
    pair.state() == Some(State::Finished) && !goes_on_elsewhere(pair)
}

/// Does its programme go on in another pair? Then it is not at its end.
fn goes_on_elsewhere(pair: &Pair<'_>) -> bool {
    pair.successors().any(|next| next.programs().next().is_none())
}

/// Is it at work or about to begin, or did it end not longer than a year ago?
pub(in crate::rule) fn is_of_late(pair: &Pair<'_>) -> bool {
    pair.is_live() || is_recent(pair)
}
