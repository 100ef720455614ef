//! Names of those who worked with somebody, found in a text that must not tell who that somebody is.
//!
//! Receives a text and its author, returns the place of the first such name. Coarser than `vet`, which looks for people
//! who must not be named at all: a capitalised word that begins like a surname or a first name is enough here.

use std::ops::Range;

use crate::model::Person;
use crate::name::fold;

/// The first word of `text` that names somebody of the author's pairs, the author aside.
pub(super) fn named_in(text: &str, author: &Person<'_>) -> Option<Range<usize>> {
    let beginnings = beginnings(author);
    let mut words = words(text).filter(|word| text[word.clone()].starts_with(char::is_uppercase));
    words.find(|word| {
        let word = fold(&text[word.clone()]);
        beginnings.iter().any(|beginning| word.starts_with(beginning.as_str()))
    })
}

/// How the surnames and first names of the others begin, whatever the case they stand in.
fn beginnings(author: &Person<'_>) -> Vec<String> {
    let pairs = author.leads().chain(author.joins());
    let others = pairs.flat_map(|pair| pair.participants().chain(pair.helpers()).collect::<Vec<_>>());
    let names = others.filter(|person| person != author).filter_map(|person| person.entry.fields.name.known());
    names.flat_map(|name| [Some(name.surname()), name.first()]).flatten().map(beginning).collect()
}

/// A name without the letter that changes with its case.
fn beginning(name: &str) -> String {
    let mut name = fold(name);
    if name.chars().count() > 3 {
        name.pop();
    }
    name
}

/// The runs of letters in a text.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).map(|word| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        start..start + word.len()
    })
}
