//! FRM: forms of mentoring and models of interaction.

mod experience_against_the_model;
mod form_not_explained;
mod innovator_without_technology;
mod leader_without_support;
mod model_outside_its_form;
mod no_common_project;
mod not_a_student_and_a_pupil;
mod not_an_employer_and_a_pupil;
mod not_an_employer_and_a_student;
mod not_both_pupils;
mod not_both_teachers;
mod not_the_head;
mod roles;
mod unknown_form;
mod unknown_model;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &unknown_form::UnknownForm,
    &not_both_pupils::NotBothPupils,
    &not_both_teachers::NotBothTeachers,
    &not_an_employer_and_a_pupil::NotAnEmployerAndAPupil,
    &not_a_student_and_a_pupil::NotAStudentAndAPupil,
    &not_an_employer_and_a_student::NotAnEmployerAndAStudent,
    &not_the_head::NotTheHead,
    &model_outside_its_form::ModelOutsideItsForm,
    &unknown_model::UnknownModel,
    &experience_against_the_model::ExperienceAgainstTheModel,
    &leader_without_support::LeaderWithoutSupport,
    &innovator_without_technology::InnovatorWithoutTechnology,
    &no_common_project::NoCommonProject,
    &form_not_explained::FormNotExplained,
];
