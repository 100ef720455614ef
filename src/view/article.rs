//! A text with a title: news, a practice, a material, a free page.

use serde::Serialize;

use super::Site;
use super::{Day, Html, Picture, PublicText, Related, Span};
use crate::public::{PublicArticle, kind};

/// What the pages of single texts share; the title stands in `head`.
#[derive(Clone, Debug, Serialize)]
pub struct Article {
    /// The date it bears.
    pub day: Option<Day>,
    /// What it announces, by its dates.
    pub event: Option<Event>,
    /// The author; by consent.
    pub author: Option<PublicText>,
    /// The author's page, of a mentor who may be named.
    pub author_page: Option<String>,
    /// The picture above the text; everybody on it consented.
    pub picture: Option<Picture>,
    /// The text, vetted before rendering; its headings begin at the second level, its links are
    /// already relative to the page.
    pub body: Html,
    /// The people, pairs and programmes that the text is about.
    pub related: Option<Related>,
}

/// When and where something is.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// The day or the term; absent where only the place is told.
    pub when: Option<Span>,
    /// The place.
    pub venue: Option<PublicText>,
}

impl Event {
    fn of(article: &PublicArticle<'_>) -> Option<Self> {
        let fields = article.fields();
        let when = fields.value(kind::Article::when).map(|when| Span::period(**when.get()));
        let venue = fields.text(kind::Article::venue);
        (when.is_some() || venue.is_some()).then_some(Event { when, venue })
    }
}

impl Article {
    /// An article as its page shows it; the page lies one folder deep.
    #[must_use]
    pub fn of(site: &Site<'_>, article: &PublicArticle<'_>) -> Option<Self> {
        Some(Article {
            day: article.fields().value(kind::Article::date).map(|date| Day::of(date.get().0)),
            event: Event::of(article),
            author: article.author(),
            author_page: article.author_of_the_school().and_then(|author| site.mentor_href(&author)),
            picture: site.picture(article),
            body: site.html(&article.body()?, "../", 2),
            related: Related::of(site, article),
        })
    }
}
