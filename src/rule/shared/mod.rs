//! What rules of several families share: how strictly a pair is judged, what is asked of it, how a finding says it.
//!
//! Receives things of the model, returns levels, answers and words. What only one family needs stays in its folder. This
//! folder deliberately lacks findings: only a rule files one.

pub(super) mod contract;
pub(super) mod head;
pub(super) mod offer;
mod said;
mod scope;
pub(super) mod stretch;
pub(super) mod strictness;
mod told;

pub(super) use said::said;
pub(super) use scope::{is_longer_than_a_meeting, is_of_late, is_over, is_recent};
pub(super) use told::all_meetings_are_told;

/// The headlines of a rule on 21 November 2026, in the order in which it files them; for what one fixture folder cannot
/// hold at once. `text` is a whole school: each record behind a line `//- people/ivanov.md`.
#[cfg(test)]
pub(super) fn said_of(rule: &dyn super::Rule, text: &str) -> Vec<String> {
    use std::sync::Arc;

    let tree: Arc<dyn crate::source::Tree> = Arc::new(crate::source::Memory::from_text(text));
    let sources = crate::source::load(&tree).expect("a tree in memory can be listed");
    let (records, _) = crate::record::parse(&sources);
    let (profile, _) = crate::profile::resolve(&records);
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day of the calendar");
    let model = crate::model::build(records, profile, today);
    let mut list = Vec::new();
    rule.check(&model, &mut crate::diagnostic::Findings::new(rule.manual(), &mut list));
    list.into_iter().map(|finding| finding.headline).collect()
}
