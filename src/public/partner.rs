//! Who could be recognised in a text that is about few people: a review, the task and the programme of a pair.
//!
//! Receives those people and who may be named, returns what tells of those who may not.

use super::vet::Telling;
use crate::model::{Pair, Person};

/// Words that must not stand in a review: where it is signed, those that tell of people who are not named themselves; else
/// those that tell of anybody in the author's pairs, since mentees of one mentor are few.
pub(super) fn of_review(author: &Person<'_>, is_named: impl Fn(&Person<'_>) -> bool) -> Telling {
    let is_signed = is_named(author);
    let pairs = author.leads().chain(author.joins()).chain(author.helps());
    let circle = pairs.flat_map(|pair| everybody(&pair)).chain([*author]);
    of(circle.filter(|person| !is_signed || !is_named(person)))
}

/// Words that must not stand in what is told of these pairs: those that tell of people who are not named there.
pub(super) fn of_pairs<'m>(pairs: &[Pair<'m>], is_named: impl Fn(&Person<'m>) -> bool) -> Telling {
    of(pairs.iter().flat_map(everybody).filter(|person| !is_named(person)))
}

fn of<'m>(people: impl Iterator<Item = Person<'m>>) -> Telling {
    let mut telling = Telling::default();
    for person in people {
        if let Some(name) = person.name.known() {
            telling.add_name(name);
        }
        if let Some(class) = person.class.known() {
            telling.add_class(class);
        }
    }
    telling
}

fn everybody<'m>(pair: &Pair<'m>) -> Vec<Person<'m>> {
    pair.participants().chain(pair.helpers()).collect()
}
