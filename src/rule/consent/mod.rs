//! CON: consents of the participants.

mod after_order;
mod group_member_without_consent;
mod lacking;
mod mentee_without_consent;
mod mentor_without_consent;
mod oral;
mod participant;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &mentor_without_consent::MentorWithoutConsent,
    &mentee_without_consent::MenteeWithoutConsent,
    &after_order::AfterOrder,
    &group_member_without_consent::GroupMemberWithoutConsent,
    &oral::Oral,
];
