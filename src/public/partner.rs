//! Who could be recognised in a review: its author and those who work with the author.
//!
//! Receives the author and who may be named, returns what tells of those who may not.

use super::vet::Telling;
use crate::model::Person;

/// Words that must not stand in a review: where it is signed, those that tell of people who are not named themselves; else
/// those that tell of anybody in the author's pairs, since mentees of one mentor are few.
pub(super) fn telling(author: &Person<'_>, is_named: impl Fn(&Person<'_>) -> bool) -> Telling {
    let is_signed = is_named(author);
    let mut telling = Telling::default();
    for person in circle(author).filter(|person| !is_signed || !is_named(person)) {
        if let Some(name) = person.name.known() {
            telling.add_name(name);
        }
        if let Some(class) = person.class.known() {
            telling.add_class(class);
        }
    }
    telling
}

/// The author, and everybody of the author's pairs.
fn circle<'m>(author: &Person<'m>) -> impl Iterator<Item = Person<'m>> {
    let pairs: Vec<_> = author.leads().chain(author.joins()).chain(author.helps()).collect();
    let others = pairs.into_iter().flat_map(|pair| pair.participants().chain(pair.helpers()).collect::<Vec<_>>());
    std::iter::once(*author).chain(others)
}
