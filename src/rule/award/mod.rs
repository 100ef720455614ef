//! INC: what mentors are thanked with.

mod attestation_not_said;
mod kind_not_said;
mod material_without_act;
mod misspelt_award;
mod nobody_thanked;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] = &[
    &kind_not_said::KindNotSaid,
    &material_without_act::MaterialWithoutAct,
    &misspelt_award::MisspeltAward,
    &nobody_thanked::NobodyThanked,
    &attestation_not_said::AttestationNotSaid,
];
