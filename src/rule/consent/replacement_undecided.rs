//! CON-09.

use super::undecided;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::value::RequestKind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Ходатайства о замене наставника, по которым нет решения или его даты.
    /// ## Почему это важно
    /// Наставляемый вправе попросить о замене. Молчание в ответ читается как отказ, а решать должен не наставник, а школа.
    /// ## Так нельзя
    /// обращения:
    ///   - вид: замена наставника
    ///     дата: 12.10.2026
    /// ## Что сделать
    /// Допишите в обращение, что решили (удовлетворено, отказано или отозвано) и когда.
    "CON-09" ReplacementUndecided, levels: [Warning], source: "Положение, п. 7.2.1"
}

impl Rule for ReplacementUndecided {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        undecided::file(RequestKind::Replacement, model, findings);
    }
}
