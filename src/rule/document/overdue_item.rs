//! DOC-17.

use crate::diagnostic::Findings;
use crate::model::{Model, SchoolYear};
use crate::record::kind::RoadmapItem;
use crate::record::{Absent, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пункты дорожной карты, срок которых прошёл, а отметки об исполнении нет.
    ///
    /// Смотрит на карты этого и прошлого учебного года.
    /// ## Почему это важно
    /// Карту ведут, чтобы вовремя замечать отставание. Сделанное, но не отмеченное выглядит так же, как забытое.
    /// ## Так нельзя
    /// - что: Обучить новых наставников
    ///   срок: 11.09.2026
    /// (а сегодня 21.11.2026)
    /// ## Что сделать
    /// Если сделано, впишите день в поле «исполнено». Если нет, перенесите срок.
    "DOC-17" OverdueItem, levels: [Warning], source: "Положение, п. 6.3"
}

impl Rule for OverdueItem {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let oldest = SchoolYear(model.school_year().0 - 1);
        for roadmap in model.roadmaps().filter(|roadmap| roadmap.year().is_some_and(|year| year >= oldest)) {
            for item in roadmap.items.known().into_iter().flatten() {
                let (Known(due, place), Absent(_)) = (&item.due, &item.done) else { continue };
                if due.last() < model.today {
                    findings
                        .warning(*place, format!("срок пункта прошёл: {}", said(*due)))
                        .also(item.what.place(), "пункт без отметки об исполнении")
                        .help(format!("впишите день в поле {} или перенесите срок", RoadmapItem::done));
                }
            }
        }
    }
}
