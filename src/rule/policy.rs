//! What a school's profile does to the level of a finding.

use crate::diagnostic::{Blocks, Finding};
use crate::profile::Profile;

/// Applies the profile's levels. What concerns privacy or integrity is never lowered or switched off.
pub(super) fn settle(finding: Finding, profile: &Profile) -> Option<Finding> {
    let changed = profile.levels.iter().rev().find(|(code, _)| code.eq_ignore_ascii_case(finding.manual.code));
    let Some((_, level)) = changed else { return Some(finding) };
    match level {
        _ if finding.manual.blocks != Blocks::Nothing => Some(finding),
        Some(level) => Some(finding.at(*level)),
        None => None,
    }
}
