//! DOC-19.

use crate::diagnostic::Findings;
use crate::model::{Model, Person};
use crate::record::Known;
use crate::record::value::Affiliation;
use crate::rule::shared::contract::{self, Contracts};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Организации, из которых пришли участники идущих пар, если с ними нет договора или его срок кончился.
    ///
    /// Кавычки в названии организации не важны, остальное должно совпасть.
    /// ## Почему это важно
    /// Специалист или студент приходит к детям в школу. Договор говорит, кто его направил и кто за него отвечает.
    /// ## Так нельзя
    /// организация: ООО «Приборный завод» – а записи договора с этим заводом нет
    /// ## Что сделать
    /// Заведите в папке documents запись с видом «договор» и той же организацией. Если срок вышел, продлите договор.
    "DOC-19" NoContract, levels: [Warning], source: "Положение, п. 6.2.1 и 6.2.3"
}

impl Rule for NoContract {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(contracts) = Contracts::of(model) else { return };
        for person in model.people().filter(is_sent).filter(is_at_work) {
            let Known(name, place) = &person.entry.fields.organisation else { continue };
            let own = contracts.with(name);
            if own.iter().any(contract::holds) {
                continue;
            }
            let what = if own.is_empty() {
                "нет договора с организацией"
            } else {
                "нет действующего договора с организацией"
            };
            let finding = findings.warning(*place, format!("{what}: {name}"));
            for over in own {
                finding.also(over.entry.fields.term.place(), "срок этого договора вышел или не начался");
            }
            finding.help("заведите запись с видом «договор» и этой организацией или исправьте её название");
        }
    }
}

fn is_sent(person: &Person<'_>) -> bool {
    matches!(person.affiliation(), Some(Affiliation::Specialist | Affiliation::Student))
}

fn is_at_work(person: &Person<'_>) -> bool {
    person.leads().chain(person.joins()).any(|pair| pair.is_live())
}
