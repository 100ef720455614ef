//! A free page: a text of the school's own.

use serde::Serialize;

use super::Site;
use super::{Article, Template};
use crate::public::PublicArticle;

/// `pages/<id>.html`.
#[derive(Clone, Debug, Serialize)]
pub struct FreePage {
    /// The text.
    pub article: Article,
}

impl Template for FreePage {
    const NAME: &'static str = "page.html";
}

impl FreePage {
    /// The page of one article.
    #[must_use]
    pub fn of(site: &Site<'_>, article: &PublicArticle<'_>) -> Option<Self> {
        Some(FreePage { article: Article::of(site, article)? })
    }
}
