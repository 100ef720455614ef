//! CUR: the curator.

mod no_curator;
mod not_a_deputy;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[&no_curator::NoCurator, &not_a_deputy::NotADeputy];
