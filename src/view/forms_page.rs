//! Формы и виды: who mentors whom here and how, with what each counts this year.

use schemars::JsonSchema;
use serde::Serialize;

use super::chart::{Bar, Bars};
use super::first_page::{forms_at_work, pairs_in_words};
use super::{Anchor, Exhibit, Link, Site, Template};
use crate::public::{PairFigures, Vocabulary};

/// Формы и виды; слова берутся из модели школы.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct FormsPage {
    /// За какой учебный год посчитано: «2026/27».
    pub year: String,
    /// Формы, в которых школа работает или работала.
    pub forms: Vec<Form>,
    /// Пары и группы этого года по формам.
    pub by_form: Option<Exhibit>,
    /// Виды наставничества.
    pub kinds: Vec<Term>,
    /// Модели взаимодействия.
    pub models: Vec<Term>,
}

/// Форма наставничества.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Form {
    /// Форма: «ученик – ученик».
    pub name: String,
    /// Кто кому наставник, одним предложением.
    pub text: String,
    /// Сколько их в этом учебном году: «2 пары»; пусто, если нисколько.
    pub count: Option<String>,
    /// Пары и группы этой формы в этом году.
    pub pairs: Vec<Link>,
}

/// Слово модели с его значением.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Term {
    /// Само слово: «Наставник», «реверсивное».
    pub name: String,
    /// Что оно значит, в одном-двух предложениях.
    pub text: String,
    /// Сколько их в этом учебном году: «2 пары»; пусто, если нисколько или если не считается.
    pub count: Option<String>,
}

impl Term {
    /// A word that counts nothing.
    pub(super) fn new(name: &str, text: &str) -> Self {
        Term { name: name.to_owned(), text: text.to_owned(), count: None }
    }
}

impl Template for FormsPage {
    const NAME: &'static str = "forms.html";

    fn parts(&self) -> Vec<Anchor> {
        let parts = [
            (self.by_form.is_some(), "count", "В этом году"),
            (true, "forms", "Формы"),
            (!self.kinds.is_empty(), "kinds", "Виды"),
            (!self.models.is_empty(), "models", "Модели взаимодействия"),
        ];
        Anchor::parts(&parts, 4)
    }
}

impl FormsPage {
    /// Forms, kinds and models as this school works by them.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let profile = site.disclosure.profile();
        let year = site.disclosure.school_year();
        let now = site.disclosure.years().get(&year);
        FormsPage {
            year: year.to_string(),
            forms: forms(site),
            by_form: by_form(site),
            kinds: terms(&profile.kinds, |kind| now?.by_kind.get(kind)),
            models: terms(&profile.models, |model| site.disclosure.pairs_by_model(year, *model)),
        }
    }

    /// Is there a form to show?
    #[must_use]
    pub fn is_there(site: &Site<'_>) -> bool {
        !forms_at_work(site).is_empty()
    }
}

fn forms(site: &Site<'_>) -> Vec<Form> {
    let now = site.disclosure.school_year();
    let pairs = site.disclosure.pairs();
    let of = |code: &str| {
        let this_year = pairs.iter().filter(|pair| pair.years().contains(&now));
        let of_form = this_year.filter(|pair| pair.forms().iter().any(|form| form.code() == code));
        of_form.map(|pair| site.pair_link(pair)).collect()
    };
    let form = |(form, count): (&crate::public::Form, Option<String>)| Form {
        name: form.title().into(),
        text: form.about().into(),
        count,
        pairs: of(form.code()),
    };
    forms_at_work(site).into_iter().map(form).collect()
}

/// Pairs and groups of this year by form.
fn by_form(site: &Site<'_>) -> Option<Exhibit> {
    let now = site.disclosure.years().get(&site.disclosure.school_year())?;
    let bar = |form: &crate::public::Form| {
        let figures = now.by_form.get(form.code())?;
        Some(Bar::new(form.title(), figures.pairs.value() + figures.groups.value()))
    };
    let bars = Bars { groups: vec![(None, site.disclosure.profile().forms.iter().filter_map(bar).collect())] };
    let about = "Чем длиннее полоса, тем больше пар и групп. Пара, которая работает в двух формах, посчитана в обеих.";
    Exhibit::bars("forms", "Пары и группы по формам", about, ["Форма", "Пар и групп"], &bars)
}

/// The words that have a meaning to tell, each with what it counts.
fn terms<'f, T: PartialEq>(words: &Vocabulary<T>, count: impl Fn(&T) -> Option<&'f PairFigures>) -> Vec<Term> {
    let told = words.terms.iter().filter(|term| !term.about.is_empty());
    let term = |term: &crate::public::Term<T>| Term {
        name: term.title.clone(),
        text: term.about.clone(),
        count: count(&term.item).and_then(pairs_in_words),
    };
    told.map(term).collect()
}
