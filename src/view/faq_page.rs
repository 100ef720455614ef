//! Вопросы и ответы: the school's page with that place, each of its headings a question.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Html, PublicText, Site, Template};
use crate::public::{PublicArticle, slugs};

/// Вопросы и ответы.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct FaqPage {
    /// Что стоит перед первым вопросом.
    pub intro: Option<Html>,
    /// Вопросы в том порядке, как их написала школа.
    pub questions: Vec<Question>,
}

/// Вопрос с ответом.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Question {
    /// Якорь, составленный из слов вопроса.
    pub id: String,
    /// Вопрос.
    pub text: PublicText,
    /// Ответ; заголовки в нём начинаются с третьего уровня.
    pub answer: Html,
}

impl Template for FaqPage {
    const NAME: &'static str = "faq.html";
}

impl FaqPage {
    /// The questions of the school's own page.
    #[must_use]
    pub fn of(site: &Site<'_>, article: &PublicArticle<'_>) -> Self {
        let Some(body) = article.body() else { return FaqPage { intro: None, questions: Vec::new() } };
        let (intro, parts) = body.parts();
        let ids = slugs(parts.iter().map(|(heading, _)| heading.as_str()));
        let question = |(id, (text, answer)): (String, (PublicText, PublicText))| Question {
            id: format!("vopros-{id}"),
            text,
            answer: site.html(&answer, "", 3),
        };
        FaqPage {
            intro: intro.map(|intro| site.html(&intro, "", 2)),
            questions: ids.into_iter().zip(parts).map(question).collect(),
        }
    }
}
