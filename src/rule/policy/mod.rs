//! What a school and its profiles do to findings: which rules are asked for, at which level, and what is permitted.
//!
//! Receives all findings of a check, from every stage, and returns those that stand, and aside from them those that a
//! permit covers. What concerns privacy or integrity is never lowered, switched off or permitted; who tries is told so
//! (FIL-33, PMT-04).

mod own;
mod permit;
mod standing;

use std::collections::HashMap;

use crate::diagnostic::{Blocks, Finding, Manual};
use crate::model::Model;
use crate::profile::{Profile, Setting};

use super::permit::idle;
use permit::Permits;

pub(super) use own::check;
pub use permit::Permitted;
pub use standing::{Standing, Why, in_force};

/// What became of the findings of a check.
#[derive(Clone, Debug, Default)]
pub struct Settled {
    /// Those that stand, at their levels.
    pub standing: Vec<Finding>,
    /// Those that a permit covers.
    pub permitted: Vec<Permitted>,
}

/// Which of the findings stand, and at which level.
#[must_use]
pub fn settle(findings: Vec<Finding>, model: &Model) -> Settled {
    let permits = Permits::of(model);
    let mut settled = Settled::default();
    for finding in judged(findings, model) {
        match permits.covering(&finding) {
            Some(permit) => settled.permitted.push(Permitted { finding, permit }),
            None => settled.standing.push(finding),
        }
    }
    settled
}

/// Does anybody ask for the findings of a rule?
pub(super) fn is_asked(manual: &Manual, model: &Model) -> bool {
    !matches!(Verdict::of(manual, &model.profile), Verdict::Gone)
}

/// What is said, once everything is settled, of permits that cover nothing.
#[must_use]
pub fn unused(settled: &Settled, model: &Model) -> Vec<Finding> {
    judged(idle(model, &settled.permitted, &settled.standing), model)
}

/// The findings that are asked for, at their levels.
fn judged(findings: Vec<Finding>, model: &Model) -> Vec<Finding> {
    let mut verdicts: HashMap<&'static str, Verdict> = HashMap::new();
    let mut stand = |finding: Finding| {
        let code = finding.manual.code;
        let verdict = verdicts.entry(code).or_insert_with(|| Verdict::of(finding.manual, &model.profile));
        verdict.apply(finding)
    };
    findings.into_iter().filter_map(&mut stand).collect()
}

/// What becomes of the findings of one code.
#[derive(Clone, Copy, Debug)]
enum Verdict {
    /// They stop publishing: they can only be raised.
    Guarded(Option<Setting>),
    /// Nobody asks for them.
    Gone,
    /// They stand, all of them at the level that is set.
    Stands(Option<Setting>),
}

impl Verdict {
    fn of(manual: &Manual, profile: &Profile) -> Self {
        let setting = profile.setting(manual.code);
        match () {
            () if manual.blocks != Blocks::Nothing => Verdict::Guarded(setting),
            () if !profile.asks(manual.code) || setting == Some(Setting::Off) => Verdict::Gone,
            () => Verdict::Stands(setting),
        }
    }

    fn apply(self, finding: Finding) -> Option<Finding> {
        match self {
            Verdict::Gone => None,
            Verdict::Guarded(Some(Setting::At(level))) if level > finding.level => Some(finding.at(level)),
            Verdict::Stands(Some(Setting::At(level))) => Some(finding.at(level)),
            Verdict::Guarded(_) | Verdict::Stands(_) => Some(finding),
        }
    }
}
