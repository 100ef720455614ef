//! How many different mentees a pair names.

use crate::model::Pair;
use crate::name::fold;
use crate::record::value::PersonRef;

/// The references of a pair to its mentees, those that repeat an earlier one left out.
pub(super) fn different<'m>(pair: &Pair<'m>) -> Vec<&'m PersonRef> {
    let mut different: Vec<&'m PersonRef> = Vec::new();
    for reference in pair.entry.fields.mentees.known().into_iter().flat_map(|mentees| mentees.iter()) {
        if !different.iter().any(|known| is_same(pair, known, reference)) {
            different.push(reference);
        }
    }
    different
}

/// Do both mean one person? Where a card is missing, the spelling decides.
pub(super) fn is_same(pair: &Pair<'_>, one: &PersonRef, other: &PersonRef) -> bool {
    match (pair.model.person(one), pair.model.person(other)) {
        (Some(one), Some(other)) => one == other,
        (None, None) => fold(&one.0.typed) == fold(&other.0.typed),
        _ => false,
    }
}
