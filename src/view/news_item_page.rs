//! The page of one piece of news.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Anchor, Article, Link, Template};
use crate::public::{PublicArticle, kind};

/// Одна новость.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct NewsItemPage {
    /// Текст.
    pub article: Article,
    /// Следующая по времени новость.
    pub newer: Option<Link>,
    /// Предыдущая по времени новость.
    pub older: Option<Link>,
}

impl Template for NewsItemPage {
    const NAME: &'static str = "news-item.html";

    fn parts(&self) -> Vec<Anchor> {
        self.article.headings.clone()
    }
}

impl NewsItemPage {
    /// One piece of news between its neighbours in time.
    #[must_use]
    pub fn of(
        site: &Site<'_>,
        article: &PublicArticle<'_>,
        newer: Option<&PublicArticle<'_>>,
        older: Option<&PublicArticle<'_>>,
    ) -> Option<Self> {
        Some(NewsItemPage {
            article: Article::of(site, article)?,
            newer: newer.and_then(link),
            older: older.and_then(link),
        })
    }
}

fn link(article: &PublicArticle<'_>) -> Option<Link> {
    let text = article.fields().text(kind::Article::title)?;
    Some(Link { text, href: format!("news/{}.html", article.address()) })
}
