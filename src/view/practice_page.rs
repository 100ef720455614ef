//! The page of one practice.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Anchor, Article, Template};
use crate::public::PublicArticle;

/// Одна практика.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct PracticePage {
    /// Текст.
    pub article: Article,
}

impl Template for PracticePage {
    const NAME: &'static str = "practice.html";

    fn parts(&self) -> Vec<Anchor> {
        self.article.headings.clone()
    }
}

impl PracticePage {
    /// The page of one article.
    #[must_use]
    pub fn of(site: &Site<'_>, article: &PublicArticle<'_>) -> Option<Self> {
        Some(PracticePage { article: Article::of(site, article)? })
    }
}
