//! MON-10.

use super::ended::Ended;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Kind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Прошлый учебный год, за который ответы «после» собраны, а ни одного управленческого решения не записано.
    ///
    /// Считаются решения от первого ответа «после» до года после последнего.
    /// ## Почему это важно
    /// Мониторинг нужен, чтобы что-то поменять. Если решений нет, опрос был напрасен, и в следующий раз ответят хуже.
    /// ## Так нельзя
    /// Ответы собраны в мае, а в decisions.md за лето не появилось ни строки.
    /// ## Что сделать
    /// Запишите в decisions.md, что решили по итогам: что меняем, кто отвечает, к какому сроку.
    "MON-10" NoDecisions, levels: [Warning], source: "Положение, п. 9.5"
}

impl Rule for NoDecisions {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(ended) = Ended::last(model) else { return };
        let is_decided = model.decisions().any(|decision| ended.is_decided_in(decision));
        if !is_decided && !model.has_broken(Kind::Decisions) {
            findings
                .warning(
                    Location::Missing(ended.survey.head),
                    format!("по итогам мониторинга за {} ничего не решено", ended.year),
                )
                .help("запишите решения в decisions.md: nastavnik fields decisions");
        }
    }
}
