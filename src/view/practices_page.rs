//! Лучшие практики: the list.

use serde::Serialize;

use super::Site;
use super::{Teaser, Template};
use crate::public::ArticleKind;

/// `practices.html`.
#[derive(Clone, Debug, Serialize)]
pub struct PracticesPage {
    /// Practices, newest first.
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
