//! What rules of several families share: how strictly a pair is judged, what is asked of it, how a finding says it.
//!
//! Receives things of the model, returns levels, answers and words. What only one family needs stays in its folder. This
//! folder deliberately lacks findings: only a rule files one.

pub(super) mod offer;
mod said;
mod scope;
pub(super) mod strictness;
mod told;

pub(super) use said::said;
pub(super) use scope::is_longer_than_a_meeting;
pub(super) use told::all_meetings_are_told;
