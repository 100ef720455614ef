//! PAI: pairs and groups.

mod one_mentor_and_mentee;

pub(super) use one_mentor_and_mentee::OneMentorAndMentee;
