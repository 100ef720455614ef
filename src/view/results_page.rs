//! Мониторинг и результаты: who takes part, what is done, what people say of it.

use schemars::JsonSchema;
use serde::Serialize;

use super::chart::{Change, Changes};
use super::{Anchor, Chart, DataTable, Exhibit, Link, PublicText, Site, Template};
use crate::public::{DocumentKind, PublicSurvey, Topic, kind};

/// Мониторинг и результаты; числа людей и средние есть, только если за ними стоит достаточно людей.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct ResultsPage {
    /// За какой учебный год посчитано: «2026/27».
    pub year: String,
    /// Наставники и наставляемые по учебным годам.
    pub people: Option<Exhibit>,
    /// Участники этого года по формам; малые формы стоят одной строкой; пусто, если по числам можно узнать людей.
    pub by_form: Option<Exhibit>,
    /// Пары и группы этого года по видам.
    pub by_kind: Option<Exhibit>,
    /// Программы, мероприятия, дорожная карта: сколько сделано из намеченного.
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
        let tables = site.disclosure.tables(now);
        let of = |topic, id| Exhibit::of(tables.iter().find(|table| table.topic == topic)?, id);
        ResultsPage {
            year: now.to_string(),
            people: of(Topic::People, "people"),
            by_form: of(Topic::Forms, "people-by-form"),
            by_kind: of(Topic::Kinds, "kinds"),
            done: of(Topic::Done, "done"),
            meetings: of(Topic::Meetings, "meetings"),
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
