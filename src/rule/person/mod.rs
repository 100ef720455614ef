//! PER: people.

mod affiliation_missing;
mod beginning;
mod no_common_subject;
mod no_role;
mod pupil_too_young;
mod unknown_category;
mod unknown_mentor_type;
mod young_specialist_too_experienced;

pub(super) use affiliation_missing::AffiliationMissing;
pub(super) use no_common_subject::NoCommonSubject;
pub(super) use no_role::NoRole;
pub(super) use pupil_too_young::PupilTooYoung;
pub(super) use unknown_category::UnknownCategory;
pub(super) use unknown_mentor_type::UnknownMentorType;
pub(super) use young_specialist_too_experienced::YoungSpecialistTooExperienced;
