//! PER: people.

mod affiliation_missing;
mod beginning;
mod no_common_subject;
mod no_role;
mod pupil_too_young;
mod unknown_category;
mod unknown_mentor_type;
mod young_specialist_too_experienced;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &no_role::NoRole,
    &unknown_category::UnknownCategory,
    &young_specialist_too_experienced::YoungSpecialistTooExperienced,
    &pupil_too_young::PupilTooYoung,
    &unknown_mentor_type::UnknownMentorType,
    &no_common_subject::NoCommonSubject,
    &affiliation_missing::AffiliationMissing,
];
