//! PER: people.

mod affiliation_missing;
mod beginning;
mod category;
mod head_leads_a_pupil;
mod mentors;
mod new_teacher_long_here;
mod no_common_subject;
mod no_competences_or_time;
mod no_education_profile;
mod no_organisation;
mod no_questionnaire;
mod no_results;
mod no_role;
mod no_technology_named;
mod not_discussed;
mod not_in_the_order;
mod pupil_too_young;
mod unknown_category;
mod unknown_mentor_type;
mod without_education;
mod young_specialist_too_experienced;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &no_role::NoRole,
    &unknown_category::UnknownCategory,
    &young_specialist_too_experienced::YoungSpecialistTooExperienced,
    &without_education::WithoutEducation,
    &new_teacher_long_here::NewTeacherLongHere,
    &no_technology_named::NoTechnologyNamed,
    &no_education_profile::NoEducationProfile,
    &pupil_too_young::PupilTooYoung,
    &no_results::NoResults,
    &unknown_mentor_type::UnknownMentorType,
    &no_common_subject::NoCommonSubject,
    &affiliation_missing::AffiliationMissing,
    &no_organisation::NoOrganisation,
    &no_competences_or_time::NoCompetencesOrTime,
    &no_questionnaire::NoQuestionnaire,
    &head_leads_a_pupil::HeadLeadsAPupil,
    &not_discussed::NotDiscussed,
    &not_in_the_order::NotInTheOrder,
];
