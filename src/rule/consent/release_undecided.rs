//! CON-08.

use super::undecided;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::value::RequestKind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Заявления наставника о сложении обязанностей, по которым нет решения или его даты.
    /// ## Почему это важно
    /// Наставник вправе уйти. Пока ему не ответили, непонятно, ведёт он пару или нет, а наставляемый ждёт.
    /// ## Так нельзя
    /// обращения:
    ///   - вид: сложение обязанностей
    ///     дата: 12.10.2026
    /// ## Что сделать
    /// Допишите в обращение, что решили (удовлетворено, отказано или отозвано) и когда.
    "CON-08" ReleaseUndecided, levels: [Warning], source: "Положение, п. 7.1.1"
}

impl Rule for ReleaseUndecided {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        undecided::file(RequestKind::Release, model, findings);
    }
}
