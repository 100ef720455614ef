//! The Atom feed of the news; made only where the section's address is known.

use serde::Serialize;

use super::{Day, Site};
use super::{Html, PublicText, Template};
use crate::public::{ArticleKind, PublicArticle, kind};

/// `feed.xml`. All addresses are absolute.
#[derive(Clone, Debug, Serialize)]
pub struct Feed {
    /// The section's name with the school's short name.
    pub title: String,
    /// The school's name: the author where an entry names none.
    pub author: String,
    /// The section's first page.
    pub site: String,
    /// The feed's own address, also its id.
    pub address: String,
    /// The newest entry's time, RFC 3339.
    pub updated: String,
    /// Entries, newest first.
    pub entries: Vec<FeedEntry>,
}

/// One piece of news.
#[derive(Clone, Debug, Serialize)]
pub struct FeedEntry {
    /// The title; vetted.
    pub title: PublicText,
    /// The page's absolute address, also the entry's id.
    pub address: String,
    /// The date of the news as a time, RFC 3339.
    pub updated: String,
    /// The author; by consent.
    pub author: Option<PublicText>,
    /// The first sentence or two; vetted.
    pub summary: Option<PublicText>,
    /// The whole text with absolute addresses; vetted.
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
