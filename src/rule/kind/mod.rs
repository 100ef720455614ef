//! KND: kinds of mentoring.

mod mentor_not_younger;
mod not_one_meeting;
mod not_traditional;
mod unknown_kind;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &unknown_kind::UnknownKind,
    &not_one_meeting::NotOneMeeting,
    &mentor_not_younger::MentorNotYounger,
    &not_traditional::NotTraditional,
];
