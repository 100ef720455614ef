//! CUR: the curator.

mod no_curator;
mod not_a_deputy;

pub(super) use no_curator::NoCurator;
pub(super) use not_a_deputy::NotADeputy;
