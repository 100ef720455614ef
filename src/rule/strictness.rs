//! How strictly the orders and consents of a pair are judged.

use crate::diagnostic::Level;
use crate::model::Pair;
use crate::profile::MentoringKind;

/// An error for teachers; a warning where pupils learn (domain.md 2.3); one lower where there is one meeting only (2.9).
pub(super) fn of_papers(pair: &Pair<'_>) -> Level {
    let level = if pair.is_for_pupils() { Level::Warning } else { Level::Error };
    if pair.is_of_kind(MentoringKind::Speed) { level.softer() } else { level }
}
