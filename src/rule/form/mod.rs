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

pub(super) use experience_against_the_model::ExperienceAgainstTheModel;
pub(super) use model_outside_its_form::ModelOutsideItsForm;
pub(super) use not_a_student_and_a_pupil::NotAStudentAndAPupil;
pub(super) use not_an_employer_and_a_pupil::NotAnEmployerAndAPupil;
pub(super) use not_both_pupils::NotBothPupils;
pub(super) use not_both_teachers::NotBothTeachers;
pub(super) use unknown_form::UnknownForm;
pub(super) use unknown_model::UnknownModel;
