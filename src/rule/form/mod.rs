//! FRM: forms of mentoring and models of interaction.

mod experience_against_the_model;
mod model_outside_its_form;
mod not_a_student_and_a_pupil;
mod not_an_employer_and_a_pupil;
mod not_both_pupils;
mod not_both_teachers;
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
    &model_outside_its_form::ModelOutsideItsForm,
    &unknown_model::UnknownModel,
    &experience_against_the_model::ExperienceAgainstTheModel,
];
