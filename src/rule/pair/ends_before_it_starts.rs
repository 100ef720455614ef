//! PAI-16.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::Known;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, у которых срок кончается раньше, чем начинается.
    /// ## Почему это важно
    /// По сроку считаются этапы, встречи и отчёты; при таком сроке пара из них выпадает, и другие правила о ней молчат.
    /// ## Так нельзя
    /// срок: 05.09.2026 – 28.05.2026
    /// ## Что сделать
    /// Поправьте год или поменяйте даты местами.
    "PAI-16" EndsBeforeItStarts, levels: [Error], source: "по смыслу"
}

impl Rule for EndsBeforeItStarts {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            let Known(term, place) = &pair.entry.fields.term else { continue };
            if term.end < term.start {
                findings
                    .error(*place, "срок кончается раньше, чем начинается")
                    .help("поправьте год или поменяйте даты местами");
            }
        }
    }
}
