//! PMT-02.

use crate::diagnostic::Findings;
use crate::model::{Model, Permit};
use crate::record::Known;
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Допуски, последний день которых прошёл.
    ///
    /// Такой допуск уже ничего не скрывает: то, о чём молчали, снова среди находок.
    /// ## Почему это важно
    /// Отсрочку давали, чтобы успеть. Её конец – повод проверить, успели ли, и убрать строку или попросить ещё времени.
    /// ## Так нельзя
    /// до: 30.10.2026 – а сегодня уже ноябрь
    /// ## Что сделать
    /// Если всё исправлено, удалите допуск. Если нет, исправьте или попросите новый срок у того, кто разрешил.
    "PMT-02" Expired, levels: [Warning], source: "формат записей: допуски"
}

impl Rule for Expired {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for permit in model.permits().filter(Permit::has_ended) {
            let Known(until, place) = &permit.fields.until else { continue };
            let finding = findings.warning(*place, format!("допуск кончился {}", said(until.0)));
            if let Known(rule, place) = &permit.fields.rule {
                finding.also(*place, format!("правило {} снова действует", rule.0));
            }
            finding.help("удалите допуск, если он больше не нужен, или договоритесь о новом сроке");
        }
    }
}
