//! The list in force: of every code, whether it is asked for, at which level, and why.

use super::Verdict;
use crate::diagnostic::{Blocks, Level, Manual};
use crate::model::{Model, Permit};
use crate::profile::{Reason, Setting};
use crate::rule::permit::guards;
use crate::rule::{explain, manuals};

/// One code as it stands in a school.
#[derive(Debug)]
pub struct Standing<'m> {
    /// Its page.
    pub manual: &'static Manual,
    /// The levels that its findings may have, the usual one first; none where it is not asked for.
    pub levels: Vec<Level>,
    /// Why so.
    pub why: Why<'m>,
    /// The permits in force, each with its number among those of the model.
    pub permits: Vec<(usize, Permit<'m>)>,
}

/// Why a code stands as it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why<'m> {
    /// It guards what nobody may lower, and nobody raised it.
    Guarded(Blocks),
    /// Somebody has the last word.
    Reason(Reason<'m>),
}

/// Every code with what holds of it, in the order of the pages.
#[must_use]
pub fn in_force(model: &Model) -> Vec<Standing<'_>> {
    let permits: Vec<(usize, Permit<'_>, &str)> = model.permits().enumerate().filter_map(effective).collect();
    let of = |manual: &'static Manual| {
        let own = permits.iter().filter(|(.., code)| *code == manual.code).map(|(at, permit, _)| (*at, *permit));
        Standing::of(manual, model, own.collect())
    };
    manuals().map(of).collect()
}

/// A permit that is at work, with the code that it covers.
fn effective((at, permit): (usize, Permit<'_>)) -> Option<(usize, Permit<'_>, &'static str)> {
    let manual = explain(permit.fields.rule.known()?).filter(|manual| guards(manual).is_none())?;
    permit.is_in_force().then_some((at, permit, manual.code))
}

impl<'m> Standing<'m> {
    fn of(manual: &'static Manual, model: &'m Model, permits: Vec<(usize, Permit<'m>)>) -> Self {
        let verdict = Verdict::of(manual, &model.profile);
        let own = || manual.levels.to_vec();
        let usual = manual.levels[0];
        let levels = match verdict {
            Verdict::Gone => Vec::new(),
            Verdict::Guarded(Some(Setting::At(level))) => raised(manual.levels, level),
            Verdict::Stands(Some(Setting::At(level))) => vec![level],
            Verdict::Guarded(_) | Verdict::Stands(_) => own(),
        };
        let is_raised = matches!(verdict, Verdict::Guarded(Some(Setting::At(level))) if level > usual);
        let why = match verdict {
            Verdict::Guarded(_) if !is_raised => Why::Guarded(manual.blocks),
            _ => Why::Reason(model.profile.reason(manual.code)),
        };
        Standing { manual, levels, why, permits }
    }
}

/// The levels of a rule of which none may be under `least`.
fn raised(levels: &[Level], least: Level) -> Vec<Level> {
    let mut raised: Vec<Level> = Vec::new();
    for level in levels.iter().map(|level| *level.max(&least)) {
        if !raised.contains(&level) {
            raised.push(level);
        }
    }
    raised
}
