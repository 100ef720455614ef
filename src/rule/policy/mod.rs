//! What a school and its profiles do to findings: which rules are asked for, and at which level.
//!
//! Receives all findings of a check, from every stage, and returns those that stand. What concerns privacy or integrity is
//! never lowered or switched off; who tries is told so (FIL-33).

mod own;

use std::collections::HashMap;

use crate::diagnostic::{Blocks, Finding, Manual};
use crate::model::Model;
use crate::profile::{Profile, Setting};

pub(super) use own::check;

/// The findings that stand, at their levels.
#[must_use]
pub fn settle(findings: Vec<Finding>, model: &Model) -> Vec<Finding> {
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
