//! CUR: the curator.

mod checks_own_pair;
mod curator_not_trained;
mod model_not_chosen;
mod no_contact;
mod no_curator;
mod not_a_deputy;
mod not_appointed;
mod outside_the_models_term;
mod partner_without_contract;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &no_curator::NoCurator,
    &not_a_deputy::NotADeputy,
    &partner_without_contract::PartnerWithoutContract,
    &not_appointed::NotAppointed,
    &no_contact::NoContact,
    &checks_own_pair::ChecksOwnPair,
    &curator_not_trained::CuratorNotTrained,
    &outside_the_models_term::OutsideTheModelsTerm,
    &model_not_chosen::ModelNotChosen,
];
