//! Дорожная карта: the year's plan with what is done.

use serde::Serialize;

use super::{Day, Link, PublicText, Template};
use crate::diagnostic::words::{Count, Noun};
use crate::public::{Shown, kind};

/// `roadmap.html`.
#[derive(Clone, Debug, Serialize)]
pub struct RoadmapPage {
    /// «2026/27».
    pub year: PublicText,
    /// «№ 98-о от 28 августа 2026»; number and date only.
    pub order: Option<String>,
    /// «Исполнено 9 пунктов из 16»: absent where there are no items.
    pub progress: Option<String>,
    /// Resources named in the map; vetted.
    pub resources: Vec<PublicText>,
    /// Items by stage, in the order of the record.
    pub stages: Vec<RoadmapStage>,
    /// The road maps of other school years, relative to the section's root.
    pub others: Vec<Link>,
}

/// Items that share a stage.
#[derive(Clone, Debug, Serialize)]
pub struct RoadmapStage {
    /// The stage's name; absent where items name none.
    pub name: Option<PublicText>,
    /// The items.
    pub items: Vec<RoadmapItem>,
}

/// One item with plan and fact; lateness is not public.
#[derive(Clone, Debug, Serialize)]
pub struct RoadmapItem {
    /// What is to be done; vetted.
    pub what: PublicText,
    /// The planned day or month.
    pub due: Option<Day>,
    /// The day it was done.
    pub done: Option<Day>,
    /// The result or the paper; vetted.
    pub result: Option<PublicText>,
    /// Who answers for it: a role, or a name by consent.
    pub responsible: Option<PublicText>,
}

impl Template for RoadmapPage {
    const NAME: &'static str = "roadmap.html";
}

const ITEMS: Noun = Noun("пункта", "пунктов", "пунктов");

impl RoadmapPage {
    /// One school year's road map.
    #[must_use]
    pub fn of(roadmap: &Shown<'_, kind::Roadmap>) -> Option<Self> {
        let items = roadmap.parts(kind::Roadmap::items);
        let done = items.iter().filter(|item| item.value(kind::RoadmapItem::done).is_some()).count();
        let order = roadmap.value(kind::Roadmap::order);
        let resources = roadmap.text(kind::Roadmap::resources);
        Some(RoadmapPage {
            year: roadmap.text(kind::Roadmap::year)?,
            order: order.map(|order| super::pair_page::order_in_words(order.get())),
            progress: (!items.is_empty()).then(|| format!("Исполнено {done} из {}", Count(items.len(), ITEMS))),
            resources: resources.into_iter().flat_map(|text| text.split(';')).collect(),
            stages: stages(&items),
            others: Vec::new(),
        })
    }
}

/// Items in their order, those of one stage together.
fn stages(items: &[Shown<'_, kind::RoadmapItem>]) -> Vec<RoadmapStage> {
    let mut stages: Vec<RoadmapStage> = Vec::new();
    for item in items {
        let Some(row) = RoadmapItem::of(item) else { continue };
        let name = item.text(kind::RoadmapItem::stage);
        match stages.last_mut().filter(|last| last.name == name) {
            Some(last) => last.items.push(row),
            None => stages.push(RoadmapStage { name, items: vec![row] }),
        }
    }
    stages
}

impl RoadmapItem {
    fn of(item: &Shown<'_, kind::RoadmapItem>) -> Option<Self> {
        Some(RoadmapItem {
            what: item.text(kind::RoadmapItem::what)?,
            due: item.value(kind::RoadmapItem::due).map(|due| Day::moment(**due.get())),
            done: item.value(kind::RoadmapItem::done).map(|day| Day::of(day.get().0)),
            result: item.text(kind::RoadmapItem::result),
            responsible: item.text(kind::RoadmapItem::responsible),
        })
    }
}
