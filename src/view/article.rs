//! A text with a title: news, a practice, a material, a free page.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Anchor, Day, Html, Picture, PublicText, Related, Span};
use crate::public::{PublicArticle, kind};

/// Текст с датой и автором: новость, практика, материал, страница. Его заголовок – `head.title`.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Article {
    /// Дата текста.
    pub day: Option<Day>,
    /// О каком событии текст.
    pub event: Option<Event>,
    /// Автор, если он согласился быть названным.
    pub author: Option<PublicText>,
    /// Страница автора, если он наставник и может быть назван.
    pub author_page: Option<String>,
    /// Картинка над текстом; все, кто на ней, согласились.
    pub picture: Option<Picture>,
    /// Сам текст; заголовки в нём начинаются со второго уровня, ссылки ведут от этой же страницы.
    pub body: Html,
    /// Главные заголовки текста, если их много.
    #[serde(skip)]
    pub headings: Vec<Anchor>,
    /// О каких людях, парах и программах текст.
    pub related: Option<Related>,
}

/// Когда и где что-то происходит.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Event {
    /// День или срок; пусто, если известно только место.
    pub when: Option<Span>,
    /// Место.
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
        let body = article.body()?;
        Some(Article {
            day: article.fields().value(kind::Article::date).map(|date| Day::of(date.get().0)),
            event: Event::of(article),
            author: article.author(),
            author_page: article.author_of_the_school().and_then(|author| site.mentor_href(&author)),
            picture: site.picture(article),
            body: site.html_with_anchors(&body, "../", 2),
            headings: Anchor::headings(&body),
            related: Related::of(site, article),
        })
    }
}
