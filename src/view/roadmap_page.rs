//! Дорожная карта: the year's plan with what is done.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::chart::{Plan, Row, State, Text};
use super::{Chart, Day, Link, PublicText, Template};
use crate::diagnostic::words::{Count, Noun};
use crate::public::{SchoolYear, Shown, kind};

/// Дорожная карта.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct RoadmapPage {
    /// Учебный год: «2026/27».
    pub year: PublicText,
    /// Приказ: «№ 98-о от 28 августа 2026»; только номер и дата.
    pub order: Option<String>,
    /// Где этот приказ стоит среди бумаг школы.
    pub order_href: Option<String>,
    /// Сколько сделано: «Исполнено 9 пунктов из 16, просрочено 2»; пусто, если пунктов нет.
    pub progress: Option<String>,
    /// Пункты по месяцам, рисунком; пусто, если ни у одного нет дня.
    pub timeline: Option<Chart>,
    /// На какой день сказано «просрочено».
    pub today: Day,
    /// Ресурсы, названные в карте.
    pub resources: Vec<PublicText>,
    /// Пункты по этапам, в порядке записи.
    pub stages: Vec<RoadmapStage>,
    /// Дорожные карты других учебных лет.
    pub others: Vec<Link>,
    /// Страница этого учебного года, чей адрес не изменится; есть только на странице из меню.
    pub permanent: Option<Link>,
}

/// Пункты одного этапа.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct RoadmapStage {
    /// Название этапа; пусто, если у пунктов его нет.
    pub name: Option<PublicText>,
    /// Пункты.
    pub items: Vec<RoadmapItem>,
}

/// Пункт: план и исполнение.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct RoadmapItem {
    /// Что сделать.
    pub what: PublicText,
    /// День или месяц по плану.
    pub due: Option<Day>,
    /// Когда исполнено.
    pub done: Option<Day>,
    /// Прошёл ли срок без исполнения, на день сборки.
    pub overdue: bool,
    /// Результат или бумага.
    pub result: Option<PublicText>,
    /// Кто отвечает: роль или имя, если есть согласие.
    pub responsible: Option<PublicText>,
}

impl Template for RoadmapPage {
    const NAME: &'static str = "roadmap.html";
}

const ITEMS: Noun = Noun("пункта", "пунктов", "пунктов");

impl RoadmapPage {
    /// One school year's road map as of a day.
    #[must_use]
    pub fn of(roadmap: &Shown<'_, kind::Roadmap>, today: NaiveDate) -> Option<Self> {
        let items = roadmap.parts(kind::Roadmap::items);
        let year = roadmap.text(kind::Roadmap::year)?;
        let order = roadmap.value(kind::Roadmap::order);
        let resources = roadmap.text(kind::Roadmap::resources);
        Some(RoadmapPage {
            order: order.map(|order| super::pair_page::order_in_words(order.get())),
            progress: (!items.is_empty()).then(|| progress(&items, today)),
            timeline: timeline(&items, &year, today),
            today: Day::of(today),
            resources: resources.into_iter().flat_map(|text| text.split(';')).collect(),
            stages: stages(&items, today),
            others: Vec::new(),
            permanent: None,
            order_href: None,
            year,
        })
    }
}

/// How far an item is.
fn state(item: &Shown<'_, kind::RoadmapItem>, today: NaiveDate) -> State {
    let due = item.value(kind::RoadmapItem::due).map(|due| **due.get());
    let done = item.value(kind::RoadmapItem::done).map(|day| day.get().0);
    State::on(today, due, done)
}

/// «Исполнено 7 из 12 пунктов, просрочено 2».
fn progress(items: &[Shown<'_, kind::RoadmapItem>], today: NaiveDate) -> String {
    let states: Vec<State> = items.iter().map(|item| state(item, today)).collect();
    let done = states.iter().filter(|state| matches!(state, State::Done(_))).count();
    let overdue = states.iter().filter(|state| matches!(state, State::Overdue(_))).count();
    let late = if overdue > 0 { format!(", просрочено {overdue}") } else { String::new() };
    format!("Исполнено {done} из {}{late}", Count(items.len(), ITEMS))
}

/// The items along the months of their school year.
fn timeline(items: &[Shown<'_, kind::RoadmapItem>], year: &PublicText, today: NaiveDate) -> Option<Chart> {
    let row = |item: &Shown<'_, kind::RoadmapItem>| {
        Some(Row::Step(Text::from(item.text(kind::RoadmapItem::what)?), state(item, today)))
    };
    let rows: Vec<Row> = items.iter().filter_map(row).filter(|row| !row.is_open()).collect();
    let (first, last) = days_of(year.as_str())?;
    let about = format!("{}. Сами пункты и их сроки стоят в таблице ниже.", progress(items, today));
    let plan = Plan { first, last, today, rows };
    (!plan.rows.is_empty()).then(|| Chart::of("timeline", "Дорожная карта по месяцам", about, |width| plan.draw(width)))
}

/// The days from September to May of «2026/27».
fn days_of(year: &str) -> Option<(NaiveDate, NaiveDate)> {
    let SchoolYear(begins) = SchoolYear::parse(year)?;
    Some((NaiveDate::from_ymd_opt(begins, 9, 1)?, NaiveDate::from_ymd_opt(begins + 1, 5, 31)?))
}

/// Items in their order, those of one stage together.
fn stages(items: &[Shown<'_, kind::RoadmapItem>], today: NaiveDate) -> Vec<RoadmapStage> {
    let mut stages: Vec<RoadmapStage> = Vec::new();
    for item in items {
        let Some(row) = RoadmapItem::of(item, today) else { continue };
        let name = item.text(kind::RoadmapItem::stage);
        match stages.last_mut().filter(|last| last.name == name) {
            Some(last) => last.items.push(row),
            None => stages.push(RoadmapStage { name, items: vec![row] }),
        }
    }
    stages
}

impl RoadmapItem {
    fn of(item: &Shown<'_, kind::RoadmapItem>, today: NaiveDate) -> Option<Self> {
        Some(RoadmapItem {
            what: item.text(kind::RoadmapItem::what)?,
            due: item.value(kind::RoadmapItem::due).map(|due| Day::moment(**due.get())),
            done: item.value(kind::RoadmapItem::done).map(|day| Day::of(day.get().0)),
            overdue: matches!(state(item, today), State::Overdue(_)),
            result: item.text(kind::RoadmapItem::result),
            responsible: item.text(kind::RoadmapItem::responsible),
        })
    }
}
