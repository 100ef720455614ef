//! From edits to those that take them back.

use super::edit::{Delta, Edit};

/// The edits that make the base of the head again, in the order in which they are applied.
#[must_use]
pub fn invert(deltas: &[Delta]) -> Vec<Delta> {
    deltas.iter().rev().map(back).collect()
}

/// While an edit is taken back, its list stands as it did when the edit was done: an item is found where the head has
/// it.
fn back(delta: &Delta) -> Delta {
    Delta { path: delta.path.clone(), edit: undone(&delta.edit) }
}

fn undone(edit: &Edit) -> Edit {
    match edit.clone() {
        Edit::Set { before, after } => Edit::Set { before: after, after: before },
        Edit::Insert { at, item } => Edit::Remove { at, item },
        Edit::Remove { at, item } => Edit::Insert { at, item },
        Edit::Order(order) => Edit::Order(inverse(&order)),
        Edit::Appears => Edit::Vanishes,
        Edit::Vanishes => Edit::Appears,
        Edit::Breaks => Edit::Mends,
        Edit::Mends => Edit::Breaks,
        Edit::Renamed => Edit::Renamed,
    }
}

fn inverse(order: &[usize]) -> Vec<usize> {
    let mut inverse = vec![0; order.len()];
    for (at, &from) in order.iter().enumerate() {
        if let Some(place) = inverse.get_mut(from) {
            *place = at;
        }
    }
    inverse
}
