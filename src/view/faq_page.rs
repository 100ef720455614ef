//! Вопросы и ответы: the school's page with that place, each of its headings a question.

use serde::Serialize;

use super::{Html, PublicText, Site, Template};
use crate::public::{PublicArticle, slugs};

/// `faq.html`.
#[derive(Clone, Debug, Serialize)]
pub struct FaqPage {
    /// What stands above the first question.
    pub intro: Option<Html>,
    /// The questions in the order of the page.
    pub questions: Vec<Question>,
}

/// One question with its answer.
#[derive(Clone, Debug, Serialize)]
pub struct Question {
    /// Its anchor, made of its words.
    pub id: String,
    /// The question.
    pub text: PublicText,
    /// The answer; headings in it begin at the third level.
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
