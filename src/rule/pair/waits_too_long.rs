//! PAI-14.

use chrono::Days;

use crate::diagnostic::Findings;
use crate::model::{Model, Pair};
use crate::record::Known;
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Тех, кто ждёт наставника дольше, чем школа назвала в поле «порог ожидания».
    ///
    /// Говорит только тогда, когда порог назван в school.md: в документах такого числа нет. Кто уже работает в паре, тот не ждёт.
    /// ## Почему это важно
    /// Человек попросил о помощи. Если ему долго не отвечают, он перестаёт просить, а трудность остаётся.
    /// ## Так нельзя
    /// порог ожидания: 30, а в карточке «ждёт: с: 01.09.2026», и в паре человек не состоит
    /// ## Что сделать
    /// Подберите наставника и заведите пару или поговорите с человеком. Если он передумал, уберите поле «ждёт».
    "PAI-14" WaitsTooLong, levels: [Advice], source: "по смыслу; число дней назначает школа"
}

impl Rule for WaitsTooLong {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        let Known(days, setting) = &school.waiting_days else { return };
        for person in model.people() {
            let Known(waiting, _) = &person.entry.fields.waiting else { continue };
            let Known(since, place) = &waiting.since else { continue };
            if since.0 + Days::new(u64::from(days.0)) >= model.today
                || person.joins().any(|pair: Pair<'_>| pair.is_live())
            {
                continue;
            }
            findings
                .advice(*place, format!("{} ждёт наставника с {}", person.short_name(), said(since.0)))
                .also(*setting, "дольше стольких дней школа решила не ждать")
                .help("подберите наставника и заведите пару или уберите поле «ждёт»");
        }
    }
}
