//! Стать участником: how to begin, what is promised, what is asked, whom to go to.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Curator, Html, Link, PublicText, Site, Template};
use crate::public::Stand;

/// Как стать участником.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct JoinPage {
    /// Слова школы, заголовки с третьего уровня; если пусто, с чего начать, рассказывает тема.
    pub own: Option<Html>,
    /// Лист для печати.
    pub form: Link,
    /// Вопросы и ответы, если они есть.
    pub questions: Option<Link>,
    /// Куратор, если он назван.
    pub curator: Option<Curator>,
}

/// Лист, который печатают и заполняют ручкой; через сайт ничего не отправляется.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct JoinForm {
    /// Куратор, которому отдают лист, если он назван.
    pub curator: Option<Curator>,
}

impl Template for JoinPage {
    const NAME: &'static str = "join.html";
}

impl Template for JoinForm {
    const NAME: &'static str = "join-form.html";
}

impl JoinPage {
    /// The page, with the school's own words where it wrote some.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let link = |text, href: &str| Link { text: PublicText::own(text), href: href.to_owned() };
        let questions = site.disclosure.standing_at(Stand::Questions);
        JoinPage {
            own: site.own_words(Stand::Join, 3),
            form: link("Заявление для печати, один лист", "join/form.html"),
            questions: questions.map(|_| link("Вопросы и ответы", "faq.html")),
            curator: Curator::of(site),
        }
    }
}

impl JoinForm {
    /// The form of the school.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        JoinForm { curator: Curator::of(site) }
    }
}
