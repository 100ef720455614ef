//! STG-04.

use super::seven::closed;
use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Findings, Place};
use crate::model::{Model, SchoolYear};
use crate::record::Known;
use crate::rule::{Rule, rule};

const PEOPLE: Noun = Noun("записи", "записях", "записях");

rule! {
    /// ## Что находит
    /// Закрытый второй этап, хотя не у всех наставляемых этого года записан запрос.
    ///
    /// Относится к списку из семи этапов. Смотрит пары этого года и карточки тех, кто ждёт наставника.
    /// ## Почему это важно
    /// База наставляемых – это перечень запросов, а не список фамилий: по запросам подбирают наставников на следующих этапах.
    /// ## Так нельзя
    /// этап: Формирование базы наставляемых, закрыт: 15.09.2026 – а у пары 2026-02 нет поля «запрос»
    /// ## Что сделать
    /// Расспросите людей и впишите их запросы или уберите дату, если этап ещё идёт.
    "STG-04" ClosedWithoutRequests, levels: [Warning], source: "этапы программы, этап 2"
}

impl Rule for ClosedWithoutRequests {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for one in closed(model, 2) {
            let lacking = without_request(model, one.year);
            let Some(first) = lacking.first() else { continue };
            let count = Count(lacking.len(), PEOPLE);
            findings
                .warning(one.place, format!("второй этап закрыт, а запроса нет в {count}"))
                .also(*first, "здесь нет запроса")
                .help("впишите запросы словами самих наставляемых");
        }
    }
}

/// Where a request of that year is missing: in pairs, then in the cards of those who wait.
fn without_request(model: &Model, year: SchoolYear) -> Vec<Place> {
    let pairs = model.pairs().filter(|pair| pair.request.is_absent() && pair.school_years().contains(&year));
    let waiting = model.people().filter_map(|person| {
        let Known(waiting, _) = &person.entry.fields.waiting else { return None };
        let since = SchoolYear::of(waiting.since.known()?.0);
        (since == year && waiting.request.is_absent()).then_some(waiting.request.place())
    });
    pairs.map(|pair| pair.head).chain(waiting).collect()
}
