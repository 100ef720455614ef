//! Лучшие практики: the list.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Teaser, Template};
use crate::public::ArticleKind;

/// Лучшие практики.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct PracticesPage {
    /// Практики, начиная с последней.
    pub items: Vec<Teaser>,
}

impl Template for PracticesPage {
    const NAME: &'static str = "practices.html";
}

impl PracticesPage {
    /// The whole shelf, the newest first.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let articles = site.disclosure.articles(ArticleKind::Practice);
        PracticesPage { items: articles.iter().filter_map(|article| site.teaser(article, "practices")).collect() }
    }
}
