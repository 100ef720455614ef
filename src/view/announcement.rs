//! A line of «Скоро»: what news announces for a day still to come.

use schemars::JsonSchema;
use serde::Serialize;

use super::{PublicText, Site, Span};
use crate::public::{PublicArticle, kind};

/// То, что ещё будет.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Announcement {
    /// День или срок.
    pub when: Span,
    /// Заголовок новости.
    pub title: PublicText,
    /// Страница новости.
    pub href: String,
    /// Где это будет.
    pub venue: Option<PublicText>,
}

impl Announcement {
    /// Everything that is announced, the nearest first.
    #[must_use]
    pub fn all(site: &Site<'_>) -> Vec<Self> {
        site.disclosure.coming().iter().filter_map(Announcement::of).collect()
    }

    fn of(article: &PublicArticle<'_>) -> Option<Self> {
        let fields = article.fields();
        Some(Announcement {
            when: Span::period(**fields.value(kind::Article::when)?.get()),
            title: fields.text(kind::Article::title)?,
            href: format!("news/{}.html", article.address()),
            venue: fields.text(kind::Article::venue),
        })
    }
}
