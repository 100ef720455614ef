//! Мониторинг и результаты: who takes part, what is done, what people say of it.

use schemars::JsonSchema;
use serde::Serialize;

use super::chart::{Bar, Bars, Change, Changes, month_in_full};
use super::{Anchor, Chart, DataTable, Exhibit, Link, PublicText, Site, Template};
use crate::public::{DocumentKind, PublicSurvey, SchoolYear, YearFigures, kind};

/// Мониторинг и результаты; средние есть, только если за ними стоит достаточно людей.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ResultsPage {
    /// За какой учебный год посчитано: «2026/27».
    pub year: String,
    /// Наставники и наставляемые по учебным годам.
    pub people: Option<Exhibit>,
    /// Участники этого года по формам.
    pub by_form: Option<Exhibit>,
    /// Участники этого года по видам.
    pub by_kind: Option<Exhibit>,
    /// Программы и мероприятия: сколько сделано из намеченного.
    pub done: Option<Exhibit>,
    /// Встречи этого года по месяцам.
    pub meetings: Option<Exhibit>,
    /// Что говорят опросы, начиная с последнего года.
    pub surveys: Vec<SurveyResult>,
    /// Опубликованные отчёты.
    pub reports: Vec<Link>,
}

/// Что говорит один опрос.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct SurveyResult {
    /// Его название.
    pub title: PublicText,
    /// Его учебный год.
    pub year: Option<String>,
    /// Средние оценки; пусто, если дважды ответили слишком немногие.
    pub answers: Option<Exhibit>,
}

impl Template for ResultsPage {
    const NAME: &'static str = "results.html";

    fn parts(&self) -> Vec<Anchor> {
        let parts = [
            (self.people.is_some(), "people", "Участники"),
            (self.by_form.is_some(), "by-form", "По формам"),
            (self.by_kind.is_some(), "by-kind", "По видам"),
            (self.done.is_some(), "done", "Сделано"),
            (self.meetings.is_some(), "meetings", "Встречи"),
            (!self.surveys.is_empty(), "surveys", "Опросы"),
            (!self.reports.is_empty(), "reports", "Отчёты"),
        ];
        Anchor::parts(&parts, 4)
    }
}

impl ResultsPage {
    /// The figures of the section as of the day that is shown.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let now = site.disclosure.school_year();
        let figures = site.disclosure.years().get(&now);
        ResultsPage {
            year: now.to_string(),
            people: people(site),
            by_form: figures.and_then(|figures| by_form(site, figures)),
            by_kind: figures.and_then(|figures| by_kind(site, figures)),
            done: figures.and_then(done),
            meetings: figures.and_then(meetings),
            surveys: surveys(site),
            reports: reports(site),
        }
    }

    /// Is there a number to show?
    #[must_use]
    pub fn is_there(site: &Site<'_>) -> bool {
        !site.disclosure.years().is_empty()
    }
}

/// Mentors and mentees by school year, the latest first.
fn people(site: &Site<'_>) -> Option<Exhibit> {
    let group = |(year, figures): (&SchoolYear, &YearFigures)| {
        let bars = [Bar::new("наставники", figures.mentors.value()), Bar::new("наставляемые", figures.mentees.value())];
        (Some(year.to_string()), bars.into())
    };
    let bars = Bars { groups: site.disclosure.years().iter().rev().map(group).collect() };
    let about = "Сколько человек участвует в каждом учебном году. Каждый посчитан в году один раз, в скольких бы парах \
                 ни работал.";
    Exhibit::bars("people", "Наставники и наставляемые по годам", about, ["Кто", "Человек"], &bars)
}

fn by_form(site: &Site<'_>, figures: &YearFigures) -> Option<Exhibit> {
    let forms = &site.disclosure.profile().forms;
    let bars =
        forms.iter().filter_map(|form| Some(Bar::new(form.title(), figures.by_form.get(form.code())?.people.value())));
    let about = "Наставники и наставляемые вместе. Кто участвует в нескольких формах, посчитан в каждой.";
    let bars = Bars { groups: vec![(None, bars.collect())] };
    Exhibit::bars("people-by-form", "Участники по формам", about, ["Форма", "Человек"], &bars)
}

fn by_kind(site: &Site<'_>, figures: &YearFigures) -> Option<Exhibit> {
    let kinds = &site.disclosure.profile().kinds.terms;
    let bars =
        kinds.iter().filter_map(|kind| Some(Bar::new(&kind.title, figures.by_kind.get(&kind.item)?.people.value())));
    let about = "Наставники и наставляемые вместе. Кто участвует в нескольких видах, посчитан в каждом.";
    let bars = Bars { groups: vec![(None, bars.collect())] };
    Exhibit::bars("people-by-kind", "Участники по видам", about, ["Вид", "Человек"], &bars)
}

/// How much is done of what was planned for the programmes of a year.
fn done(figures: &YearFigures) -> Option<Exhibit> {
    let rows = [
        ("программы завершены", figures.programs_finished.value(), figures.programs.value()),
        ("мероприятия исполнены", figures.measures_done.value(), figures.measures.value()),
    ];
    let planned = rows.into_iter().filter(|(_, _, planned)| *planned > 0);
    let bars = planned.map(|(label, value, planned)| Bar { planned: Some(planned), ..Bar::new(label, value) });
    let bars = Bars { groups: vec![(None, bars.collect())] };
    let about = "Контур – сколько запланировано, заполненная часть – сколько сделано.";
    Exhibit::bars("done", "Сделано из запланированного", about, ["Что", "Сделано"], &bars)
}

fn meetings(figures: &YearFigures) -> Option<Exhibit> {
    let bar =
        |(month, tally): (&chrono::NaiveDate, &crate::public::Tally)| Bar::new(month_in_full(*month), tally.value());
    let bars = Bars { groups: vec![(None, figures.meetings_by_month.iter().map(bar).collect())] };
    let about = "Сколько раз пары и группы встретились в каждом месяце.";
    Exhibit::bars("meetings", "Встречи по месяцам", about, ["Месяц", "Встреч"], &bars)
}

fn surveys(site: &Site<'_>) -> Vec<SurveyResult> {
    let mut surveys = site.disclosure.surveys();
    surveys.sort_by_key(|survey| std::cmp::Reverse(survey.year()));
    surveys.iter().zip(1..).filter_map(|(survey, number)| SurveyResult::of(survey, number)).collect()
}

impl SurveyResult {
    fn of(survey: &PublicSurvey<'_>, number: usize) -> Option<Self> {
        let title = survey.fields().text(kind::Survey::title)?;
        Some(SurveyResult {
            title,
            year: survey.year().map(|year| year.to_string()),
            answers: answers(survey, &format!("survey-{number}")),
        })
    }
}

/// The averages before and after.
fn answers(survey: &PublicSurvey<'_>, id: &str) -> Option<Exhibit> {
    let (scale, changes) = (survey.scale()?, survey.changes()?);
    let scale = (scale.from, scale.to);
    let row = |change: &crate::public::PublicChange| Change {
        label: change.question.clone().into(),
        before: change.before,
        after: change.after,
    };
    let picture = Changes { scale, rows: changes.iter().map(row).collect() };
    let about = "Средние оценки тех, кто отвечал дважды: кольцо – до начала программы, диск – после неё.";
    let chart = Chart::of(id, "Оценки до и после", about.to_owned(), |width| picture.draw(width));
    (!changes.is_empty()).then(|| Exhibit { chart, table: DataTable::changes(&changes, scale) })
}

/// Reports of the school that are published, the latest first.
fn reports(site: &Site<'_>) -> Vec<Link> {
    let documents = site.disclosure.documents();
    let reports = documents.iter().rev().filter(|document| document.kind() == Some(DocumentKind::Report));
    let link = |document: &crate::public::PublicDocument<'_>| {
        let file = site.gallery.get(document.file()?.get())?;
        Some(Link { text: document.fields().text(kind::Document::title)?, href: file.path.clone() })
    };
    reports.filter_map(link).collect()
}
