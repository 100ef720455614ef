//! DOC-03.

use super::act;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::kind::Document;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Приказ о внедрении модели, в котором не названы основания. Если таких приказов несколько, смотрит на последний.
    /// ## Почему это важно
    /// Основания – распоряжения и приказы, по которым школа взялась за наставничество. По ним видно, что это не её выдумка.
    /// ## Так нельзя
    /// вид: приказ о внедрении – а списка «основания» нет
    /// ## Что сделать
    /// Перечислите в записи приказа документы, на которые он ссылается, столбиком в поле «основания».
    "DOC-03" ActWithoutGrounds, levels: [Warning], source: "Положение, п. 1.6.1"
}

impl Rule for ActWithoutGrounds {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(act) = model.act().filter(|act| act.grounds.is_absent()) else { return };
        act::lacks(&act, "в приказе о внедрении нет оснований", findings)
            .help(format!("перечислите их столбиком в поле {}", Document::grounds));
    }
}
