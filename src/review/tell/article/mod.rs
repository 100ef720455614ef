//! What is told of news, practices, items of the library and free pages.

mod listed;
mod people;
mod text;

use super::Teller;
use crate::record::{Kind, kind};
use crate::review::{Between, Seen};

pub(super) const TELLERS: &[&dyn Teller] = &[&listed::Listed, &text::Text, &people::People];

/// Every article that differs, with its shelf.
fn articles<'b>(between: &'b Between<'b>) -> Vec<(Kind, Seen<'b, kind::Article>)> {
    let shelves = [
        (Kind::News, between.seen(Kind::News, |records| &records.news)),
        (Kind::Practice, between.seen(Kind::Practice, |records| &records.practices)),
        (Kind::Library, between.seen(Kind::Library, |records| &records.library)),
        (Kind::Page, between.seen(Kind::Page, |records| &records.pages)),
    ];
    shelves.into_iter().flat_map(|(kind, seen)| seen.into_iter().map(move |seen| (kind, seen))).collect()
}
