//! What is told of meetings.

mod added;
mod kinds;
mod late;
mod moved;
mod notes;
mod removed;
mod whose;

use super::Teller;

pub(super) const TELLERS: &[&dyn Teller] =
    &[&late::Late, &added::Added, &moved::Moved, &whose::Whose, &kinds::Kinds, &notes::Notes, &removed::Removed];
