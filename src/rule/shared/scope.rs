//! Which pairs a rule speaks of: by their kinds (the table under domain.md 2.9), and by what they are doing today.

use crate::model::{Pair, State};

/// Is it certainly more than one meeting? Programme, length and chain are not asked of others.
pub(in crate::rule) fn is_longer_than_a_meeting(pair: &Pair<'_>) -> bool {
    pair.is_longer_than_a_meeting()
}

/// Is it at work, or did it end in due time not longer than a year ago?
pub(in crate::rule) fn is_recent(pair: &Pair<'_>) -> bool {
    pair.is_recent_on(pair.model.today)
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
