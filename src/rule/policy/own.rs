//! The school's own changes in the levels of rules: a code that is none, and what may not be lowered.

use crate::diagnostic::words::nearest;
use crate::diagnostic::{Blocks, Finding, Manual};
use crate::model::Model;
use crate::name::means_code;
use crate::profile::{Override, Setting, lowered, unknown_rule};
use crate::rule::{explain, manuals};

/// The changes that mean nothing or may not be made.
pub(in crate::rule) fn check(model: &Model) -> Vec<Finding> {
    model.profile.overrides.iter().flat_map(judge).collect()
}

fn judge(own: &Override) -> Vec<Finding> {
    let mut meant: Vec<&Manual> = manuals().filter(|manual| means_code(&own.rule, manual.code)).collect();
    meant.extend(explain(&own.rule).filter(|_| meant.is_empty()));
    if meant.is_empty() {
        let near = nearest(&own.rule.to_uppercase(), manuals().map(|manual| manual.code));
        return vec![unknown_rule(own.place, &own.rule, &near)];
    }
    let guarded = meant.into_iter().filter(|manual| manual.blocks != Blocks::Nothing && lowers(own, manual));
    guarded.map(|manual| lowered(own.place, manual.code)).collect()
}

fn lowers(own: &Override, manual: &Manual) -> bool {
    match own.setting {
        None => false,
        Some(Setting::Off) => true,
        Some(Setting::At(level)) => manual.levels.first().is_some_and(|usual| level < *usual),
    }
}
