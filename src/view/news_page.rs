//! Новости: the list, newest first.

use serde::Serialize;

use super::Site;
use super::{Announcement, Teaser, Template};
use crate::public::{ArticleKind, SchoolYear, kind};

/// `news.html`.
#[derive(Clone, Debug, Serialize)]
pub struct NewsPage {
    /// What is still to come, the nearest first; it is not told again below.
    pub coming: Vec<Announcement>,
    /// School years, newest first.
    pub years: Vec<NewsYear>,
}

/// The news of one school year.
#[derive(Clone, Debug, Serialize)]
pub struct NewsYear {
    /// «2026/27».
    pub year: String,
    /// Its news, newest first.
    pub items: Vec<Teaser>,
}

impl Template for NewsPage {
    const NAME: &'static str = "news.html";
}

impl NewsPage {
    /// All news by school year.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let mut years: Vec<NewsYear> = Vec::new();
        let news = site.disclosure.articles(ArticleKind::News).into_iter().filter(|article| !article.is_ahead());
        for article in news {
            let Some(date) = article.fields().value(kind::Article::date) else { continue };
            let Some(teaser) = site.teaser(&article, "news") else { continue };
            let year = SchoolYear::of(date.get().0).to_string();
            match years.last_mut().filter(|last| last.year == year) {
                Some(last) => last.items.push(teaser),
                None => years.push(NewsYear { year, items: vec![teaser] }),
            }
        }
        NewsPage { coming: Announcement::all(site), years }
    }
}
