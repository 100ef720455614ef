//! The Atom feed of the news; made only where the section's address is known.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Day, Site};
use super::{Html, PublicText, Template};
use crate::public::{ArticleKind, PublicArticle, kind};

/// Лента новостей в формате Atom. Все адреса здесь полные.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Feed {
    /// Название раздела и краткое название школы.
    pub title: String,
    /// Название школы: автор там, где у новости автора нет.
    pub author: String,
    /// Первая страница раздела.
    pub site: String,
    /// Адрес самой ленты; он же её `id`.
    pub address: String,
    /// Время последней новости по RFC 3339.
    pub updated: String,
    /// Новости, начиная с последней.
    pub entries: Vec<FeedEntry>,
}

/// Одна новость в ленте.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct FeedEntry {
    /// Заголовок.
    pub title: PublicText,
    /// Полный адрес страницы; он же `id` новости.
    pub address: String,
    /// Дата новости как время по RFC 3339.
    pub updated: String,
    /// Автор, если он согласился быть названным.
    pub author: Option<PublicText>,
    /// Первые одно-два предложения.
    pub summary: Option<PublicText>,
    /// Весь текст; адреса в нём полные.
    pub body: Option<Html>,
}

impl Template for Feed {
    const NAME: &'static str = "feed.xml";
}

/// How many entries a feed holds.
const LATEST: usize = 50;

impl Feed {
    /// The feed of the news; nothing where the section's address is unknown or there is no news.
    #[must_use]
    pub fn of(site: &Site<'_>, section: &str, school: &str) -> Option<Self> {
        let articles = site.disclosure.articles(ArticleKind::News);
        let entries: Vec<FeedEntry> =
            articles.iter().take(LATEST).filter_map(|article| FeedEntry::of(site, article)).collect();
        Some(Feed {
            title: format!("{section} – {school}"),
            author: school.to_owned(),
            site: site.absolute("index.html")?,
            address: site.absolute("feed.xml")?,
            updated: entries.first()?.updated.clone(),
            entries,
        })
    }
}

impl FeedEntry {
    fn of(site: &Site<'_>, article: &PublicArticle<'_>) -> Option<Self> {
        let fields = article.fields();
        let body = article.body()?;
        Some(FeedEntry {
            title: fields.text(kind::Article::title)?,
            address: site.absolute(&format!("news/{}.html", article.address()))?,
            updated: midnight(&Day::of(fields.value(kind::Article::date)?.get().0)),
            author: article.author(),
            summary: body.lead(),
            body: Some(site.html(&body, site.address?, 2)),
        })
    }
}

/// A day as a time: midnight in universal time, the same in every time zone.
fn midnight(day: &Day) -> String {
    format!("{}T00:00:00Z", day.iso)
}
