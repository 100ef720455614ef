//! How strictly a pair is judged: its papers, and the order of its meetings.

use crate::diagnostic::Level;
use crate::model::Pair;
use crate::profile::MentoringKind;

/// An error for teachers; a warning where pupils learn (domain.md 2.3); one lower where there is one meeting only (2.9).
pub(in crate::rule) fn of_papers(pair: &Pair<'_>) -> Level {
    let level = if pair.is_for_pupils() { Level::Warning } else { Level::Error };
    if pair.is_of_kind(MentoringKind::Speed) { level.softer() } else { level }
}

/// `level` as it is; one lower for «ситуационное», which has no plan of meetings (domain.md 2.9).
pub(in crate::rule) fn of_the_chain(pair: &Pair<'_>, level: Level) -> Level {
    if pair.is_of_kind(MentoringKind::Situational) { level.softer() } else { level }
}
