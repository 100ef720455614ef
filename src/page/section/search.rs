//! The search: its page, and the index as a script file.
//!
//! The page needs only what is planned. The index holds words of all pages, so it is made last, of the words that
//! each page gave when it was drawn.

use std::sync::Arc;

use super::spot::Spot;
use super::{Desk, Planned, machine};
use crate::public::PublicText;
use crate::view::{Findable, SearchIndex, SearchPage, Words};

/// The page of the search.
const SEARCH: &str = "search.html";
/// What it looks into.
pub(crate) const INDEX: &str = "assets/search-index.js";

impl<'s> Desk<'s> {
    /// The page that finds all others.
    pub(super) fn search(self, pages: &[Planned<'s>]) -> Planned<'s> {
        let view = Arc::new(SearchPage::of(pages.iter().filter_map(Planned::findable)));
        let title = PublicText::own("Поиск");
        let about = PublicText::own("Поиск по разделу и список всех его страниц.");
        self.page(Spot::top(SEARCH), title, about, move |_| SearchPage::clone(&view)).not_found()
    }
}

/// What the page of the search looks into: these pages, each with its words.
pub(crate) fn index(pages: &[(&Findable, Words)]) -> Planned<'static> {
    machine::bare(INDEX, SearchIndex::of(pages))
}
