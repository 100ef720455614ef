//! STG-08.

use super::seven::closed;
use crate::diagnostic::words::nearest;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::SchoolStage;
use crate::record::{Kind, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Закрытый седьмой этап без дня открытого мероприятия и этапы, чья новость не найдена.
    ///
    /// День мероприятия спрашивает только у списка из семи этапов.
    /// ## Почему это важно
    /// Год заканчивают открыто: итоги видят коллеги, родители и те, кто думает стать наставником. Новость о таком дне остаётся на сайте.
    /// ## Так нельзя
    /// этап: Завершение программы, закрыт: 05.06.2026 – а строки «событие:» нет
    /// ## Что сделать
    /// Впишите в этап «событие: 29.05.2026» и «новость:» – имя файла из папки news.
    "STG-08" NoPublicEvent, levels: [Warning], source: "этапы программы, этап 7; Положение, п. 6.2.2"
}

impl Rule for NoPublicEvent {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for one in closed(model, 7).iter().filter(|one| one.stage.event.is_absent()) {
            findings
                .warning(
                    Location::Missing(one.stage.event.place()),
                    "год завершён, а об открытом мероприятии не сказано",
                )
                .help(format!("впишите поле {} и поле {}", SchoolStage::event, SchoolStage::news));
        }
        if !model.has_broken(Kind::News) {
            lost_news(model, findings);
        }
    }
}

fn lost_news(model: &Model, findings: &mut Findings<'_>) {
    let ids: Vec<&str> = model.news().map(|item| item.entry.id.as_str()).collect();
    for stages in model.stages() {
        for stage in stages.entry.fields.stages.known().into_iter().flatten() {
            let Known(news, place) = &stage.news else { continue };
            if model.news_item(news).is_some() {
                continue;
            }
            let near = nearest(news, ids.iter().copied());
            findings.warning(*place, format!("новости «{news}» нет в папке news")).help(match near.first() {
                Some(id) => format!("возможно, вы имели в виду «{id}»"),
                None => "впишите имя файла новости без «.md»".to_owned(),
            });
        }
    }
}
