//! What is told of documents.

mod added;
mod file;
mod people;
mod published;
mod removed;
mod requisites;

use super::Teller;
use crate::model::Document;
use crate::record::value::Requisites;
use crate::record::{Kind, kind};
use crate::review::{Between, Bit, Subject, bits};

pub(super) const TELLERS: &[&dyn Teller] = &[
    &added::Added,
    &removed::Removed,
    &file::File,
    &requisites::NumberAndDate,
    &published::Published,
    &people::People,
];

fn subject(document: &Document<'_>) -> Subject {
    Subject::titled(Kind::Document, document.entry)
}

/// Its title, in quotation marks.
fn title(document: &Document<'_>) -> Bit {
    bits::quote(kind::Document::title, &document.title)
}

/// How many pairs of the head name number and date that this document of the base had, while no document has them now.
fn forsaken(between: &Between<'_>, document: &Document<'_>) -> usize {
    let names = |order: &Requisites| document.has(order) && between.head().papers(order).next().is_none();
    between.head().pairs().filter(|pair| pair.order.known().is_some_and(names)).count()
}
