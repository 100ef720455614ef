//! Методическая копилка: the list.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Teaser, Template};
use crate::public::ArticleKind;

/// Методическая копилка.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct LibraryPage {
    /// Материалы, начиная с последнего.
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
