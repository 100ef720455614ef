//! STG-03.

use super::seven::closed;
use crate::diagnostic::Findings;
use crate::model::{Model, SchoolYear};
use crate::record::Kind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Закрытый первый этап в учебном году, на который нет дорожной карты.
    ///
    /// Относится к списку из семи этапов. Если дорожной карты нет ни на один год, об этом говорит DOC-13.
    /// ## Почему это важно
    /// Подготовка условий кончается дорожной картой: пока её нет, у программы нет плана на год.
    /// ## Так нельзя
    /// этап: Подготовка условий для запуска программы, закрыт: 10.09.2026 – а карта есть только на 2025/26
    /// ## Что сделать
    /// Заведите в папке roadmap карту на этот учебный год или уберите дату, если этап ещё идёт.
    "STG-03" ClosedWithoutRoadMap, levels: [Warning], source: "этапы программы, этап 1"
}

impl Rule for ClosedWithoutRoadMap {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let mut maps = model.roadmaps().peekable();
        if maps.peek().is_none() || model.has_broken(Kind::Roadmap) || maps.any(|map| map.year().is_none()) {
            return;
        }
        for one in closed(model, 1).into_iter().filter(|one| !is_planned(model, one.year)) {
            findings
                .warning(one.place, format!("первый этап закрыт, а дорожной карты на {} нет", one.year))
                .help(format!("заведите карту на {} в папке roadmap", one.year));
        }
    }
}

/// Is there a road map of that year with something in it, or one that cannot be read to the end?
fn is_planned(model: &Model, year: SchoolYear) -> bool {
    let of_year = model.roadmaps().filter(|map| map.year() == Some(year));
    of_year.into_iter().any(|map| map.items.is_bad() || map.items.known().is_some_and(|items| !items.is_empty()))
}
