//! DOC-07.

use super::act;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::kind::Document;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Приказ о внедрении модели, в котором не сказано, каких результатов ждут. Если таких приказов несколько, смотрит на
    /// последний.
    /// ## Почему это важно
    /// С этими результатами сравнивают итоги года. Если их не назвать заранее, любой итог покажется удачей.
    /// ## Так нельзя
    /// вид: приказ о внедрении – а списка «планируемые результаты» нет
    /// ## Что сделать
    /// Перечислите в записи приказа планируемые результаты столбиком, такие, чтобы их можно было проверить.
    "DOC-07" ActWithoutResults, levels: [Warning], source: "Положение, п. 1.6.1"
}

impl Rule for ActWithoutResults {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(act) = model.act().filter(|act| act.planned.is_absent()) else { return };
        act::lacks(&act, "в приказе о внедрении нет планируемых результатов", findings)
            .help(format!("перечислите их столбиком в поле {}", Document::planned));
    }
}
