//! The search: its page, and the index as a script file.

use std::sync::Arc;

use rayon::prelude::*;

use super::spot::Spot;
use super::{Desk, Planned, machine};
use crate::public::PublicText;
use crate::view::{Findable, SearchIndex, SearchPage};

/// The page of the search.
const SEARCH: &str = "search.html";

impl<'s> Desk<'s> {
    /// The page that finds all others, and what it looks into.
    pub(super) fn search(self, pages: &[Planned<'s>]) -> Vec<Planned<'s>> {
        let findable: Vec<Findable> = pages.par_iter().filter_map(Planned::findable).collect();
        let index = SearchIndex::of(&findable);
        let view = Arc::new(SearchPage::of(&findable));
        let title = PublicText::own("Поиск");
        let about = PublicText::own("Поиск по разделу и список всех его страниц.");
        let page = self.page(Spot::top(SEARCH), title, about, move |_| SearchPage::clone(&view));
        vec![page, machine::bare("assets/search-index.js", index)]
    }
}
