//! О модели: what mentoring means, who takes part, in which forms, by which stages.

use schemars::JsonSchema;
use serde::Serialize;

use super::chart::{Text, roles};
use super::{Anchor, Chart, FormsPage, PublicText, Site, Span, Template, Term};
use crate::public::{Form, kind};

/// Модель наставничества; слова берутся из модели школы, людей здесь не называют.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ModelPage {
    /// Что школа называет наставничеством; если пусто, определение даёт тема.
    pub definition: Option<PublicText>,
    /// Сколько действует модель школы.
    pub term: Option<Span>,
    /// Куратор, наставник, наставляемый и другие, каждый одним предложением.
    pub roles: Vec<Term>,
    /// Кто что для кого делает, рисунком.
    pub picture: Chart,
    /// То же словами.
    pub relations: Vec<Relation>,
    /// Этапы по порядку, рисунком; пусто, если этапов нет.
    pub path: Option<Chart>,
    /// Пять или семь этапов по порядку.
    pub stages: Vec<Stage>,
    /// Страница форм и видов, если она есть.
    pub forms: Option<String>,
}

/// Что один делает для другого.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Relation {
    /// Кто: «Наставник».
    pub who: String,
    /// Для кого: «Наставляемый».
    pub whom: String,
    /// Что делает: «делится опытом и идёт рядом».
    pub what: String,
}

/// Этап.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Stage {
    /// Название: «Подготовительный».
    pub name: String,
    /// Что делается.
    pub text: Option<String>,
    /// Что должно быть в конце.
    pub result: Option<String>,
}

impl Template for ModelPage {
    const NAME: &'static str = "model.html";

    fn parts(&self) -> Vec<Anchor> {
        let parts = [
            (!self.roles.is_empty(), "roles", "Роли"),
            (true, "relations", "Кто что делает"),
            (!self.stages.is_empty(), "stages", "Этапы"),
            (self.forms.is_some(), "forms", "Формы и виды"),
        ];
        Anchor::parts(&parts, 4)
    }
}

impl ModelPage {
    /// The model as this school works by it.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let profile = site.disclosure.profile();
        let has_pupils = profile.forms.iter().any(Form::is_for_pupils);
        let mentee = if has_pupils { "Педагог или ученик" } else { "Педагог" };
        let term = site.disclosure.school().and_then(|school| school.fields().value(kind::School::model_period));
        ModelPage {
            definition: None,
            term: term.map(|term| Span::period(**term.get())),
            roles: roles_where(mentee),
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

/// The roles of a school in which `mentee` («Педагог») learns.
fn roles_where(mentee: &str) -> Vec<Term> {
    let mentee =
        format!("{mentee}, который сам называет, чему хочет научиться, и решает свою задачу с поддержкой наставника.");
    let [mentor, others @ ..] = ROLES;
    let told = [mentor, ("Наставляемый", mentee.as_str())].into_iter().chain(others);
    told.map(|(name, text)| Term::new(name, text)).collect()
}

const ROLES: [(&str, &str); 3] = [
    (
        "Наставник",
        "Уже добился результата в своём деле и готов делиться опытом: помогает наметить путь и идёт рядом, но не делает за другого.",
    ),
    ("Куратор", "Заботится о том, чтобы пары сложились, программы выполнялись, а каждому было к кому обратиться."),
    ("Руководитель школы", "Утверждает положение, дорожную карту и приказы, выделяет время и средства."),
];
