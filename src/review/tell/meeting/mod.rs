//! What is told of meetings.

use super::Teller;

pub(super) const TELLERS: &[&dyn Teller] = &[];
