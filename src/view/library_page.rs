//! Методическая копилка: the list.

use serde::Serialize;

use super::Site;
use super::{Teaser, Template};
use crate::public::ArticleKind;

/// `library.html`.
#[derive(Clone, Debug, Serialize)]
pub struct LibraryPage {
    /// Materials, newest first.
    pub items: Vec<Teaser>,
}

impl Template for LibraryPage {
    const NAME: &'static str = "library.html";
}

impl LibraryPage {
    /// The whole shelf, the newest first.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let articles = site.disclosure.articles(ArticleKind::Library);
        LibraryPage { items: articles.iter().filter_map(|article| site.teaser(article, "library")).collect() }
    }
}
