//! LAW: what the law asks of records and papers. What it asks of finished pages is looked at in `public` and `page`.

mod minor_without_parent;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[&minor_without_parent::MinorWithoutParent];
