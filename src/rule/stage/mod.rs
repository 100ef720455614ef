//! STG: stages.

mod not_in_the_list;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[&not_in_the_list::NotInTheList];
