//! KND: kinds of mentoring.

mod mentor_not_younger;
mod not_one_meeting;
mod not_traditional;
mod unknown_kind;

pub(super) use mentor_not_younger::MentorNotYounger;
pub(super) use not_one_meeting::NotOneMeeting;
pub(super) use not_traditional::NotTraditional;
pub(super) use unknown_kind::UnknownKind;
