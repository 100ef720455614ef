//! DOC-06.

use super::act;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::kind::Document;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Приказ о внедрении модели, в котором не названы сроки мониторинга. Если таких приказов несколько, смотрит на
    /// последний.
    /// ## Почему это важно
    /// По этим срокам потом проверяют, проведён ли мониторинг. Сроков нет – нечего и нарушить, нечего и выполнить.
    /// ## Так нельзя
    /// вид: приказ о внедрении – а строки «мониторинг» нет
    /// ## Что сделать
    /// Впишите в запись приказа дни или месяцы, к которым собирают ответы участников.
    "DOC-06" ActWithoutMonitoring, levels: [Warning], source: "Положение, п. 1.6.1"
}

impl Rule for ActWithoutMonitoring {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(act) = model.act().filter(|act| act.monitoring.is_absent()) else { return };
        act::lacks(&act, "в приказе о внедрении нет сроков мониторинга", findings)
            .help(format!("впишите их в поле {}, например: 11.09.2026, май 2027", Document::monitoring));
    }
}
