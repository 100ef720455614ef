//! What a programme's body says when the work is over: headed texts, none of which reaches the site.

use crate::model::Program;

/// The mentee looks back.
pub(super) const OF_MENTEE: &str = "Рефлексия наставляемого";
/// The mentor looks back.
pub(super) const OF_MENTOR: &str = "Самоанализ наставника";
/// What the mentee sets out to do now, alone.
pub(super) const NEXT_GOAL: &str = "Новая цель";

/// Is there anything below that heading?
pub(super) fn says(program: &Program<'_>, heading: &str) -> bool {
    program.entry.body.section(heading).is_some_and(|section| !section.text.is_empty())
}
