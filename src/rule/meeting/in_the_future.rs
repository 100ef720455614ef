//! MEE-13.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::Known;
use crate::record::kind::Pair;
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Записи о встречах с датой, которая ещё не наступила.
    /// ## Почему это важно
    /// Запись о встрече говорит, что встреча прошла: её считают в отчёте, по ней ждут обратную связь. Чаще всего дело в опечатке в годе.
    /// ## Так нельзя
    /// дата: 15.10.2062
    /// ## Что сделать
    /// Исправьте дату. Будущие встречи записывайте в поле «график» пары, а запись о встрече заводите, когда она прошла.
    "MEE-13" InTheFuture, levels: [Error], source: "по смыслу"
}

impl Rule for InTheFuture {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for meeting in model.meetings() {
            let Known(date, place) = &meeting.date else { continue };
            if date.0 <= model.today {
                continue;
            }
            let finding = findings.error(*place, format!("встреча {} ещё не наступила", said(date.0)));
            finding.label(format!("сегодня {}", said(model.today)));
            finding.help(format!("исправьте дату; планы встреч пишите в поле {} пары", Pair::schedule));
        }
    }
}
