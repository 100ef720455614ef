//! What a school and its profiles do to findings: which rules are asked for, and at which level.
//!
//! Receives all findings of a check, from every stage, and returns those that stand. What concerns privacy or integrity is
//! never lowered or switched off; who tries is told so (FIL-33).

mod own;

use crate::diagnostic::{Blocks, Finding};
use crate::model::Model;
use crate::profile::{Profile, Setting};

pub(super) use own::check;

/// The findings that stand, at their levels.
#[must_use]
pub fn settle(findings: Vec<Finding>, model: &Model) -> Vec<Finding> {
    findings.into_iter().filter_map(|finding| judged(finding, &model.profile)).collect()
}

fn judged(finding: Finding, profile: &Profile) -> Option<Finding> {
    let code = finding.manual.code;
    let setting = profile.setting(code);
    if finding.manual.blocks != Blocks::Nothing {
        return Some(guarded(finding, setting));
    }
    if !profile.asks(code) {
        return None;
    }
    match setting {
        None => Some(finding),
        Some(Setting::At(level)) => Some(finding.at(level)),
        Some(Setting::Off) => None,
    }
}

/// What stops publishing can only be raised.
fn guarded(finding: Finding, setting: Option<Setting>) -> Finding {
    match setting {
        Some(Setting::At(level)) if level > finding.level => finding.at(level),
        _ => finding,
    }
}
