//! CON: consents of the participants.

mod after_order;
mod group_member_without_consent;
mod lacking;
mod mentee_without_consent;
mod mentor_without_consent;
mod minor_without_parent;
mod oral;
mod participant;

pub(super) use after_order::AfterOrder;
pub(super) use group_member_without_consent::GroupMemberWithoutConsent;
pub(super) use mentee_without_consent::MenteeWithoutConsent;
pub(super) use mentor_without_consent::MentorWithoutConsent;
pub(super) use minor_without_parent::MinorWithoutParent;
pub(super) use oral::Oral;
