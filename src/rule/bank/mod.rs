//! BNK: the bank of mentors and mentees.

mod not_reviewed_for_a_year;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[&not_reviewed_for_a_year::NotReviewedForAYear];
