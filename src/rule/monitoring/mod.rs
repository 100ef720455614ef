//! MON: surveys before and after, and what is decided by them.

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[];
