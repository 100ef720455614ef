//! The people of a category: what rules on the categories of mentees look at.

use crate::model::{Model, Pair, Person};

/// Every mentee of a category with the first pair at work or about to begin that says so.
pub(super) fn mentees<'m>(model: &'m Model, code: &'m str) -> impl Iterator<Item = (Person<'m>, Pair<'m>)> {
    model.people().filter_map(move |person| {
        let pair = person.joins().find(|pair| pair.is_live() && pair.is_of_category(code))?;
        Some((person, pair))
    })
}
