//! CON-06.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::Known;
use crate::record::value::JoinBasis;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, участники которых вошли в них не по желанию, а по распоряжению.
    /// ## Почему это важно
    /// Если желающих мало, распоряжением их не прибавить: из-под палки не учат и не учатся.
    /// ## Так нельзя
    /// вступили: назначен распоряжением
    /// ## Что сделать
    /// Поговорите с каждым и спросите, хочет ли он участвовать. Если да, исправьте запись; если нет, завершите пару.
    "CON-06" OrderedIn, levels: [Error], source: "этапы программы, этап 2"
}

impl Rule for OrderedIn {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            if let Known(JoinBasis::Ordered, place) = &pair.join_basis {
                findings
                    .error(*place, "участники вошли в пару не по своей воле")
                    .help("спросите каждого, хочет ли он участвовать; если нет, завершите пару");
            }
        }
    }
}
