//! What is told of pairs.

mod mentor;

use super::Teller;

pub(super) const TELLERS: &[&dyn Teller] = &[&mentor::Mentor];
