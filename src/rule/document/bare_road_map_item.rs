//! DOC-15.

use crate::diagnostic::words::and;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::RoadmapItem;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пункты дорожной карты, у которых не назван срок, ответственный или результат.
    /// ## Почему это важно
    /// Пункт без срока никогда не просрочен, без ответственного его никто не делает, без результата не понять, что
    /// он сделан.
    /// ## Так нельзя
    /// - что: Обучить новых наставников
    ///   срок: 11.09.2026
    /// ## Что сделать
    /// Допишите в пункт недостающие строки. Результат – это документ или событие, которое можно показать.
    "DOC-15" BareRoadMapItem, levels: [Warning], source: "этапы программы, этап 1"
}

impl Rule for BareRoadMapItem {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for item in model.roadmaps().flat_map(|roadmap| roadmap.entry.fields.items.known()).flatten() {
            let missing = missing(item);
            if missing.is_empty() {
                continue;
            }
            let noun = if missing.len() == 1 { "поля" } else { "полей" };
            findings
                .warning(Location::Missing(item.what.place()), format!("в пункте карты нет {noun} {}", and(&missing)))
                .help(format!("допишите в пункт {}", and(missing.iter().map(|key| key.replace('»', ":»")))));
        }
    }
}

/// The fields that an item lacks, named as people write them.
fn missing(item: &RoadmapItem) -> Vec<String> {
    let due = item.due.is_absent().then(|| RoadmapItem::due.to_string());
    let responsible = item.responsible.is_absent().then(|| RoadmapItem::responsible.to_string());
    let result = item.result.is_absent().then(|| RoadmapItem::result.to_string());
    [due, result, responsible].into_iter().flatten().collect()
}
