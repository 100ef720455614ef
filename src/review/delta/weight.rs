//! Does an edit change what is meant, or only how it is written?

use super::edit::{Delta, Edit};
use crate::name::fold;
use crate::record::said::{Placed, Said};

/// Is it written otherwise and means the same: another order, other dashes or capitals?
#[must_use]
pub fn is_style(delta: &Delta) -> bool {
    match &delta.edit {
        Edit::Order(_) => true,
        Edit::Set { before: Some(before), after: Some(after) } => {
            spells(before).is_some_and(|one| Some(one) == spells(after))
        }
        _ => false,
    }
}

fn spells(placed: &Placed) -> Option<String> {
    match &placed.said {
        Said::One(text) => Some(fold(text)),
        Said::Named(code, text) => Some(format!("{}\u{1}{}", fold(code), fold(text))),
        Said::Unreadable(_) | Said::Link(_) | Said::Part(_) | Said::List(_) => None,
    }
}
