//! CUR-03.

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Person};
use crate::record::kind::Person as PersonFields;
use crate::record::value::Affiliation;
use crate::record::{Absent, Bad, Known};
use crate::rule::shared::contract::{self, Contracts};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Куратора не из школы, у которого не названа организация или с ней нет действующего договора.
    /// ## Почему это важно
    /// Куратор может работать у партнёра, но школа доверяет ему личные дела участников. Без договора непонятно, на каком
    /// основании.
    /// ## Так нельзя
    /// кто: специалист организации
    /// организация: АНО «Опора», а записи вида «договор» с этой организацией нет
    /// ## Что сделать
    /// Впишите в карточку куратора организацию, а в папке documents заведите запись договора с той же организацией.
    "CUR-03" PartnerWithoutContract, levels: [Warning], source: "определения модели: куратор"
}

impl Rule for PartnerWithoutContract {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(curator) = model.curator().filter(is_from_outside) else { return };
        match &curator.entry.fields.organisation {
            Absent(_) => {
                findings
                    .warning(Location::Missing(curator.affiliation.place()), "не сказано, из какой организации куратор")
                    .help(format!("добавьте строку {} в карточку куратора", PersonFields::organisation));
            }
            Known(name, place) => {
                let Some(contracts) = Contracts::of(model) else { return };
                if !contracts.with(name).iter().any(contract::holds) {
                    findings
                        .warning(*place, format!("нет действующего договора с организацией куратора: {name}"))
                        .help("заведите в папке documents запись с видом «договор» и этой организацией");
                }
            }
            Bad(_) => {}
        }
    }
}

fn is_from_outside(person: &Person<'_>) -> bool {
    use Affiliation::{Graduate, Parent, Specialist, Student};
    matches!(person.affiliation(), Some(Specialist | Student | Graduate | Parent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::shared::said_of;

    fn said(card: &str, contract: &str) -> Vec<String> {
        let school = "//- school.md\n---\nназвание: Школа\nкуратор: Крапивницкая Е. Л.\n---\n//- people/krapivnickaya-el.md\n---\nимя: Крапивницкая Е. Л.\n";
        said_of(&PartnerWithoutContract, &format!("{school}{card}---\n{contract}"))
    }

    #[test]
    fn only_a_curator_from_outside_is_asked() {
        assert_eq!(said("кто: специалист\n", ""), ["не сказано, из какой организации куратор"]);
        assert!(said("кто: руководитель\n", "").is_empty());
    }

    #[test]
    fn a_document_that_cannot_be_read_may_be_the_contract() {
        let card = "кто: специалист\nорганизация: Опора\n";
        assert_eq!(said(card, "").len(), 1);
        assert!(said(card, "//- documents/dogovor.md\nДоговор\n").is_empty());
    }
}
