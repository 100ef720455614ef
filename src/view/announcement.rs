//! A line of «Скоро»: what news announces for a day still to come.

use serde::Serialize;

use super::{PublicText, Site, Span};
use crate::public::{PublicArticle, kind};

/// An event that is still to come, by its dates only.
#[derive(Clone, Debug, Serialize)]
pub struct Announcement {
    /// The day or the term.
    pub when: Span,
    /// The title of the news; anyone, vetted.
    pub title: PublicText,
    /// The page of the news relative to the section's root.
    pub href: String,
    /// Where it will be.
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
