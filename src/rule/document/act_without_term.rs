//! DOC-04.

use super::act;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::kind::Document;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Приказ о внедрении модели, в котором не названы сроки. Если таких приказов несколько, смотрит на последний.
    /// ## Почему это важно
    /// Модель вводят на определённое время. Когда срок не назван, непонятно, действует ли она ещё и когда подводить итоги.
    /// ## Так нельзя
    /// вид: приказ о внедрении – а строки «срок» нет
    /// ## Что сделать
    /// Впишите в запись приказа срок: с какого и по какое число вводится модель.
    "DOC-04" ActWithoutTerm, levels: [Warning], source: "Положение, п. 1.6.1"
}

impl Rule for ActWithoutTerm {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(act) = model.act().filter(|act| act.term.is_absent()) else { return };
        act::lacks(&act, "в приказе о внедрении нет сроков", findings)
            .help(format!("впишите их в поле {}, например: 01.09.2026 – 31.08.2029", Document::term));
    }
}
