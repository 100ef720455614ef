//! The page of one material.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Anchor, Article, Template};
use crate::public::PublicArticle;

/// Материал методической копилки.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct LibraryItemPage {
    /// Текст.
    pub article: Article,
}

impl Template for LibraryItemPage {
    const NAME: &'static str = "library-item.html";

    fn parts(&self) -> Vec<Anchor> {
        self.article.headings.clone()
    }
}

impl LibraryItemPage {
    /// The page of one article.
    #[must_use]
    pub fn of(site: &Site<'_>, article: &PublicArticle<'_>) -> Option<Self> {
        Some(LibraryItemPage { article: Article::of(site, article)? })
    }
}
