//! INC-02.

use crate::diagnostic::words::and;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::Award;
use crate::record::value::AwardKind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Материальные поощрения, у которых не назван акт-основание или период, за который платят.
    /// ## Почему это важно
    /// Выплату назначают актом школы и на определённое время. Без них это не поощрение, а вопрос проверяющего.
    /// ## Так нельзя
    /// вид: материальное – а ни основания, ни периода нет
    /// ## Что сделать
    /// Впишите в награду номер и дату акта и период выплаты.
    "INC-02" MaterialWithoutAct, levels: [Error], source: "Положение, п. 5.1"
}

impl Rule for MaterialWithoutAct {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for award in model.awards().filter(|award| award.fields.kind.known() == Some(&AwardKind::Material)) {
            let grounds = award.fields.grounds.is_absent().then(|| Award::grounds.to_string());
            let period = award.fields.period.is_absent().then(|| Award::period.to_string());
            let missing: Vec<String> = grounds.into_iter().chain(period).collect();
            if !missing.is_empty() {
                let noun = if missing.len() == 1 { "поля" } else { "полей" };
                findings
                    .error(
                        Location::Missing(award.fields.kind.place()),
                        format!("у выплаты нет {noun} {}", and(&missing)),
                    )
                    .help(format!("допишите в награду: {}", and(&missing)));
            }
        }
    }
}
