//! О модели: what mentoring means, who takes part, in which forms, by which stages.

use serde::Serialize;

use super::{PublicText, Span, Template};
use super::{Site, first_page};
use crate::public::kind;

/// `model.html`. Words come from the school's profile; nothing here is personal.
#[derive(Clone, Debug, Serialize)]
pub struct ModelPage {
    /// How the school defines mentoring; the theme has a definition of its own where absent.
    pub definition: Option<PublicText>,
    /// How long the school's model is in force.
    pub term: Option<Span>,
    /// Curator, mentor, mentee and others, each in a sentence.
    pub roles: Vec<Term>,
    /// The school's forms.
    pub forms: Vec<Form>,
    /// Kinds of mentoring.
    pub kinds: Vec<Term>,
    /// Models of interaction.
    pub models: Vec<Term>,
    /// Five or seven stages in their order.
    pub stages: Vec<Stage>,
}

/// A word of the model with its meaning.
#[derive(Clone, Debug, Serialize)]
pub struct Term {
    /// «Наставник», «реверсивное».
    pub name: String,
    /// Its meaning in a sentence or two.
    pub text: String,
}

/// A form of mentoring.
#[derive(Clone, Debug, Serialize)]
pub struct Form {
    /// «ученик – ученик».
    pub name: String,
    /// Who mentors whom, in a sentence.
    pub text: String,
    /// What it counts this school year, «2 пары»; absent where none.
    pub count: Option<String>,
}

/// A stage.
#[derive(Clone, Debug, Serialize)]
pub struct Stage {
    /// «Подготовительный».
    pub name: String,
    /// What is done.
    pub text: Option<String>,
    /// What stands at its end.
    pub result: Option<String>,
}

impl Template for ModelPage {
    const NAME: &'static str = "model.html";
}

impl ModelPage {
    /// The model as this school works by it.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let profile = site.disclosure.profile();
        let term = site.disclosure.school().and_then(|school| school.fields().value(kind::School::model_period));
        let forms = first_page::forms_at_work(site);
        ModelPage {
            definition: None,
            term: term.map(|term| Span::period(**term.get())),
            roles: ROLES.iter().map(|(name, text)| Term { name: (*name).into(), text: (*text).into() }).collect(),
            forms: forms
                .into_iter()
                .map(|(form, count)| Form { name: form.title().into(), text: form.about().into(), count })
                .collect(),
            kinds: terms(&profile.kinds),
            models: terms(&profile.models),
            stages: profile
                .stages
                .iter()
                .map(|stage| Stage {
                    name: stage.title.clone(),
                    text: None,
                    result: (!stage.result.is_empty()).then(|| stage.result.clone()),
                })
                .collect(),
        }
    }
}

const ROLES: [(&str, &str); 4] = [
    (
        "Наставник",
        "Уже добился результата в своём деле и готов делиться опытом: помогает наметить путь и идёт рядом, но не делает за другого.",
    ),
    (
        "Наставляемый",
        "Педагог или ученик, который сам называет, чему хочет научиться, и решает свою задачу с поддержкой наставника.",
    ),
    ("Куратор", "Заботится о том, чтобы пары сложились, программы выполнялись, а каждому было к кому обратиться."),
    ("Руководитель школы", "Утверждает положение, дорожную карту и приказы, выделяет время и средства."),
];

fn terms<T: PartialEq>(vocabulary: &crate::public::Vocabulary<T>) -> Vec<Term> {
    let told = vocabulary.terms.iter().filter(|term| !term.about.is_empty());
    told.map(|term| Term { name: term.title.clone(), text: term.about.clone() }).collect()
}
