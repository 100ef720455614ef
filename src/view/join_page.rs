//! Стать участником: how to begin, what is promised, what is asked, whom to go to.

use serde::Serialize;

use super::{Curator, Html, Link, PublicText, Site, Template};
use crate::public::Stand;

/// `join.html`.
#[derive(Clone, Debug, Serialize)]
pub struct JoinPage {
    /// The school's own words, headings from the third level; the theme tells who begins how where they are absent.
    pub own: Option<Html>,
    /// The paper form.
    pub form: Link,
    /// The questions and answers, where the school has them.
    pub questions: Option<Link>,
    /// The curator, where one is named.
    pub curator: Option<Curator>,
}

/// `join/form.html`: a form for paper; nothing of it is sent anywhere.
#[derive(Clone, Debug, Serialize)]
pub struct JoinForm {
    /// The curator to whom the form is brought, where one is named.
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
