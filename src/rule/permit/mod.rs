//! PMT: permits – a rule that stays silent at one place until a day, because somebody allowed it.

mod expired;
mod guarded;
mod leads_nowhere;
mod no_term;
mod silences_nothing;

use super::Rule;

pub(super) use guarded::guards;
pub(super) use silences_nothing::idle;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &no_term::NoTerm,
    &expired::Expired,
    &silences_nothing::SilencesNothing,
    &guarded::Guarded,
    &leads_nowhere::LeadsNowhere,
];
