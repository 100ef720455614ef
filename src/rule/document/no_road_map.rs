//! DOC-13.

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, School};
use crate::profile::DocumentKind;
use crate::record::{Kind, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Школы без дорожной карты и карты без единого пункта.
    /// ## Почему это важно
    /// По дорожной карте видно, что школа сделает за год, кто отвечает и что уже просрочено. Карта на любой учебный
    /// год считается: правило смотрит, что она есть, а не на какой она год.
    /// ## Так нельзя
    /// Папки roadmap нет, а дорожная карта лежит среди документов одним файлом: её пункты нельзя проверить.
    /// ## Что сделать
    /// Заведите roadmap.md, а если карт несколько – по файлу на учебный год в папке roadmap, и перечислите пункты.
    "DOC-13" NoRoadMap, levels: [Error, Warning], source: "Положение, п. 6.2.1; этапы программы, этап 1"
}

impl Rule for NoRoadMap {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for roadmap in model.roadmaps() {
            if let Known(items, place) = &roadmap.items
                && items.is_empty()
            {
                findings.error(*place, "в дорожной карте нет ни одного пункта").help("перечислите пункты столбиком");
            }
        }
        if let Some(school) = model.school()
            && model.roadmaps().next().is_none()
            && !model.has_broken(Kind::Roadmap)
        {
            none(&school, model, findings);
        }
    }
}

/// There is no road map record; a paper alone is half of one.
fn none(school: &School<'_>, model: &Model, findings: &mut Findings<'_>) {
    let help = "заведите файл roadmap.md с учебным годом и пунктами";
    match model.documents_of(DocumentKind::Roadmap).next() {
        Some(paper) => {
            findings.warning(paper.entry.kind.place(), "дорожная карта есть только документом, без пунктов").help(help);
        }
        None if model.has_broken(Kind::Document) => {}
        None => {
            findings.error(Location::Missing(school.head), "нет дорожной карты").help(help);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::shared::said_of;

    const SCHOOL: &str = "//- school.md\n---\nназвание: Школа\n---\n";

    #[test]
    fn a_paper_alone_is_half_of_one() {
        let text = format!("{SCHOOL}//- documents/karta.md\n---\nназвание: Карта\nвид: дорожная карта\n---\n");
        assert_eq!(said_of(&NoRoadMap, &text), ["дорожная карта есть только документом, без пунктов"]);
    }

    #[test]
    fn a_map_without_items_is_told_and_a_broken_one_is_not() {
        let text = format!("{SCHOOL}//- roadmap.md\n---\nучебный год: 2026/27\nпункты: []\n---\n");
        assert_eq!(said_of(&NoRoadMap, &text), ["в дорожной карте нет ни одного пункта"]);
        assert!(said_of(&NoRoadMap, &format!("{SCHOOL}//- roadmap.md\nКарта на год\n")).is_empty());
    }
}
