//! Новости of the school year that is shown, newest first; earlier ones stand in the archive.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Announcement, Teaser, Template};
use crate::public::{ArticleKind, SchoolYear, kind};

/// Новости.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct NewsPage {
    /// Что ещё будет, начиная с ближайшего; среди новостей этого уже нет.
    pub coming: Vec<Announcement>,
    /// Какой учебный год показан: «2026/27».
    pub year: String,
    /// Новости этого года, начиная с последней.
    pub items: Vec<Teaser>,
    /// Есть ли прошлые годы в архиве.
    pub archive: bool,
}

impl Template for NewsPage {
    const NAME: &'static str = "news.html";
}

impl NewsPage {
    /// The news of this school year.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let now = site.disclosure.school_year();
        let coming = Announcement::all(site);
        NewsPage { coming, year: now.to_string(), items: news_of_year(site, now), archive: site.has_archive() }
    }
}

/// The news of a school year, newest first; those of the year that is shown hold later ones too.
pub(super) fn news_of_year(site: &Site<'_>, year: SchoolYear) -> Vec<Teaser> {
    let now = site.disclosure.school_year();
    let news = site.disclosure.articles(ArticleKind::News);
    let of_year = news.iter().filter(|article| !article.is_ahead()).filter(|article| {
        let day = article.fields().value(kind::Article::date).map(|date| SchoolYear::of(date.get().0));
        day.is_some_and(|own| own.min(now) == year)
    });
    of_year.filter_map(|article| site.teaser(article, "news")).collect()
}
