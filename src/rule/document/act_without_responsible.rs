//! DOC-05.

use super::act;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::Known;
use crate::record::kind::Document;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Приказ о внедрении модели, в котором не названы ответственные или у кого-то из них не сказано, что он делает.
    ///
    /// Если таких приказов несколько, смотрит на последний.
    /// ## Почему это важно
    /// Пока дело не поручено, его никто не делает. Должность без обязанностей – тоже не поручение.
    /// ## Так нельзя
    /// ответственные:
    ///   куратор:
    /// ## Что сделать
    /// Впишите в запись приказа строки «кто: что делает», например «куратор: банк участников и мониторинг».
    "DOC-05" ActWithoutResponsible, levels: [Warning], source: "Положение, п. 1.6.1"
}

impl Rule for ActWithoutResponsible {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(act) = model.act() else { return };
        if act.responsible.is_absent() {
            act::lacks(&act, "в приказе о внедрении нет ответственных", findings)
                .help(format!("впишите в поле {} строки «кто: что делает»", Document::responsible));
        }
        let Known(responsible, _) = &act.responsible else { return };
        for person in responsible.iter().filter(|person| person.text.trim().is_empty()) {
            findings
                .warning(person.code.place, format!("не сказано, за что отвечает {}", person.code.text))
                .help("допишите после двоеточия, что этот человек делает");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::shared::said_of;

    #[test]
    fn nobody_at_all_is_told_once() {
        let act = "//- documents/prikaz-71.md\n---\nназвание: Приказ\nвид: приказ о внедрении\n---\n";
        assert_eq!(said_of(&ActWithoutResponsible, act), ["в приказе о внедрении нет ответственных"]);
    }
}
