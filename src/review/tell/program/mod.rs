//! What is told of programmes.

use super::Teller;

pub(super) const TELLERS: &[&dyn Teller] = &[];
