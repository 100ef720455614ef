//! О модели: what mentoring means, who takes part, in which forms, by which stages.

use serde::Serialize;

use super::chart::{Text, roles};
use super::{Chart, FormsPage, PublicText, Site, Span, Template, Term};
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
    /// What the roles do for each other, drawn.
    pub picture: Chart,
    /// The same in words.
    pub relations: Vec<Relation>,
    /// The stages in their order, drawn; absent where there are none.
    pub path: Option<Chart>,
    /// Five or seven stages in their order.
    pub stages: Vec<Stage>,
    /// The page of forms and kinds, where it exists.
    pub forms: Option<String>,
}

/// What one role does for another.
#[derive(Clone, Debug, Serialize)]
pub struct Relation {
    /// «Наставник».
    pub who: String,
    /// «Наставляемый».
    pub whom: String,
    /// «делится опытом и идёт рядом».
    pub what: String,
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
        ModelPage {
            definition: None,
            term: term.map(|term| Span::period(**term.get())),
            roles: ROLES.iter().map(|(name, text)| Term::new(name, text)).collect(),
            picture: Chart::of("roles", "Кто что делает для кого", PICTURE.to_owned(), roles::draw),
            relations: roles::RELATIONS.iter().map(Relation::of).collect(),
            path: path(&profile.stages),
            stages: profile
                .stages
                .iter()
                .map(|stage| Stage {
                    name: stage.title.clone(),
                    text: None,
                    result: (!stage.result.is_empty()).then(|| stage.result.clone()),
                })
                .collect(),
            forms: FormsPage::is_there(site).then(|| "forms.html".to_owned()),
        }
    }
}

impl Relation {
    fn of((who, whom, what): &roles::Relation) -> Self {
        Relation { who: (*who).to_owned(), whom: (*whom).to_owned(), what: (*what).to_owned() }
    }
}

/// The stages in their order, drawn.
fn path(stages: &[crate::public::Stage]) -> Option<Chart> {
    let titles: Vec<Text> = stages.iter().map(|stage| Text::own(&capitalised(&stage.title))).collect();
    let about = "Этапы по порядку, от первого к последнему. Чем заканчивается каждый, сказано в списке ниже.";
    let draw = |width| super::chart::stages::draw(&titles, width);
    (!titles.is_empty()).then(|| Chart::of("path", "Этапы модели", about.to_owned(), draw))
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

const PICTURE: &str = "Руководитель школы поддерживает куратора, куратор – наставника и наставляемого, а наставник и \
                       наставляемый – друг друга.";

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
