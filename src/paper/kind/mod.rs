//! The papers, one file each: which fields and lists they have, and whom they are made out for.

mod act;
mod consent;
mod meeting_sheet;
mod pair_order;
mod processing;
mod program;
mod publication;
mod questionnaire;
mod thanks;

pub(super) use act::ACT;
pub(super) use consent::CONSENT_MENTORING;
pub(super) use meeting_sheet::MEETING_SHEET;
pub(super) use pair_order::PAIR_ORDER;
pub(super) use processing::CONSENT_PROCESSING;
pub(super) use program::PROGRAM;
pub(super) use publication::CONSENT_PUBLICATION;
pub(super) use questionnaire::{MENTEE_AFTER, MENTEE_BEFORE, MENTOR_AFTER, MENTOR_BEFORE};
pub(super) use thanks::THANKS;

/// A built-in template with its file name.
macro_rules! template {
    ($name:literal) => {
        (concat!($name, ".txt"), include_str!(concat!("../../../themes/papers/", $name, ".txt")))
    };
}
use template;
