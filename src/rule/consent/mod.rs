//! CON: consents of the participants.

mod after_order;
mod group_member_without_consent;
mod helper_without_consent;
mod lacking;
mod mentee_without_consent;
mod mentor_without_consent;
mod oral;
mod ordered_in;
mod participant;
mod release_undecided;
mod replaced_but_open;
mod replacement_undecided;
mod undecided;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &mentor_without_consent::MentorWithoutConsent,
    &mentee_without_consent::MenteeWithoutConsent,
    &after_order::AfterOrder,
    &group_member_without_consent::GroupMemberWithoutConsent,
    &oral::Oral,
    &ordered_in::OrderedIn,
    &helper_without_consent::HelperWithoutConsent,
    &release_undecided::ReleaseUndecided,
    &replacement_undecided::ReplacementUndecided,
    &replaced_but_open::ReplacedButOpen,
];
