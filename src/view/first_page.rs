//! The section's first page: what mentoring is here, in figures, news, and whom to write to.

use schemars::JsonSchema;
use serde::Serialize;

use super::Site;
use super::{Announcement, Curator, Html, PublicText, Teaser, Template};
use crate::diagnostic::words::{Count, Noun, and};
use crate::public::{ArticleKind, Form, PairFigures, SchoolYear, Stand, Tally};

/// Первая страница раздела.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct FirstPage {
    /// Предложение под заголовком, слова школы; если пусто, тема говорит своими.
    pub lead: Option<PublicText>,
    /// Текст из `school.md`; заголовки в нём начинаются с третьего уровня.
    pub about: Option<Html>,
    /// За какой учебный год числа: «2026/27».
    pub year: String,
    /// От четырёх до шести чисел; те, что слишком малы для показа, пропущены.
    pub figures: Vec<Figure>,
    /// Формы, в которых в этом году работают, с числом пар каждой.
    pub forms: Vec<FormCount>,
    /// Что ещё будет, начиная с ближайшего; среди новостей этого уже нет.
    pub coming: Vec<Announcement>,
    /// От трёх до пяти последних новостей, начиная с самой новой.
    pub news: Vec<Teaser>,
    /// Приглашение школы её словами, заголовки с третьего уровня; если пусто, тема даёт общее.
    pub invitation: Option<Html>,
    /// Куратор, если он назван.
    pub curator: Option<Curator>,
}

/// Одно число.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Figure {
    /// Число, как его показывают: тысячи через неразрывный пробел.
    pub value: String,
    /// Что посчитано, в нужной форме слова: «наставников».
    pub label: String,
    /// Страница с тем, что посчитано.
    pub href: Option<String>,
}

/// Форма наставничества с числом пар.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct FormCount {
    /// Форма: «педагог – педагог».
    pub name: String,
    /// Сколько пар: «4 пары и группа».
    pub count: String,
}

impl Template for FirstPage {
    const NAME: &'static str = "index.html";
}

const PAIRS: Noun = Noun("пара", "пары", "пар");
const GROUPS: Noun = Noun("группа", "группы", "групп");
const MENTORS: Noun = Noun("наставник", "наставника", "наставников");
const MENTEES: Noun = Noun("наставляемый", "наставляемых", "наставляемых");
const PROGRAMS: Noun = Noun("программа", "программы", "программ");
const MEETINGS: Noun = Noun("встреча", "встречи", "встреч");
/// How many news the first page shows.
const LATEST: usize = 3;

impl FirstPage {
    /// The first page as of the day that is shown.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let disclosure = site.disclosure;
        let school = disclosure.school();
        let news = disclosure.articles(ArticleKind::News);
        FirstPage {
            lead: None,
            about: school.and_then(|school| school.body()).map(|body| site.html(&body, "", 3)),
            year: disclosure.school_year().to_string(),
            figures: figures_of(site, disclosure.school_year()),
            forms: forms_at_work(site)
                .into_iter()
                .filter_map(|(form, count)| Some(FormCount { name: form.title().into(), count: count? }))
                .collect(),
            coming: Announcement::all(site),
            news: news
                .iter()
                .filter(|article| !article.is_ahead())
                .filter_map(|article| site.teaser(article, "news"))
                .take(LATEST)
                .collect(),
            invitation: site.own_words(Stand::Invitation, 3),
            curator: Curator::of(site),
        }
    }
}

/// The key figures of a school year; a zero is not shown.
pub(super) fn figures_of(site: &Site<'_>, year: SchoolYear) -> Vec<Figure> {
    let Some(year) = site.disclosure.years().get(&year) else { return Vec::new() };
    let rows = [
        (year.all.pairs.value(), PAIRS, Some("pairs.html")),
        (year.all.groups.value(), GROUPS, Some("pairs.html")),
        (year.mentors.value(), MENTORS, Some("mentors.html")),
        (year.mentees.value(), MENTEES, None),
        (year.programs.value(), PROGRAMS, Some("programs.html")),
        (year.meetings.value(), MEETINGS, None),
    ];
    let shown = rows.into_iter().filter(|(value, _, _)| *value > 0);
    shown
        .map(|(value, noun, href)| Figure {
            value: value.to_string(),
            label: Count(value, noun).noun().to_owned(),
            href: href.map(str::to_owned),
        })
        .collect()
}

/// The forms in which the school has or had a pair, each with what it counts this year: «4 пары и 1 группа».
pub(super) fn forms_at_work<'s>(site: &Site<'s>) -> Vec<(&'s Form, Option<String>)> {
    let years = site.disclosure.years();
    let profile = site.disclosure.profile();
    let now = years.get(&site.disclosure.school_year());
    let used = |form: &&Form| years.values().any(|year| year.by_form.contains_key(form.code()));
    let count = |form: &Form| now.and_then(|year| year.by_form.get(form.code())).and_then(pairs_in_words);
    profile.forms.iter().filter(used).map(|form| (form, count(form))).collect()
}

/// «4 пары и 1 группа».
pub(super) fn pairs_in_words(figures: &PairFigures) -> Option<String> {
    let count = |tally: &Tally, noun| (tally.value() > 0).then(|| Count(tally.value(), noun));
    let told = and([count(&figures.pairs, PAIRS), count(&figures.groups, GROUPS)].into_iter().flatten());
    (!told.is_empty()).then_some(told)
}
