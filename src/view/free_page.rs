//! A free page: a text of the school's own.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Anchor, Article, Template};
use crate::public::PublicArticle;

/// Своя страница школы.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct FreePage {
    /// Текст.
    pub article: Article,
}

impl Template for FreePage {
    const NAME: &'static str = "page.html";

    fn parts(&self) -> Vec<Anchor> {
        self.article.headings.clone()
    }
}

impl FreePage {
    /// The page of one article.
    #[must_use]
    pub fn of(site: &Site<'_>, article: &PublicArticle<'_>) -> Option<Self> {
        Some(FreePage { article: Article::of(site, article)? })
    }
}
