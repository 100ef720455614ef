//! CUR-02.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::name::fold;
use crate::record::Known;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Куратора, чья должность не начинается со слова «заместитель».
    /// ## Почему это важно
    /// По модели куратора назначают из заместителей руководителя: ему нужны полномочия в расписании, приказах и отчётах.
    /// ## Так нельзя
    /// должность: учитель физики
    /// ## Что сделать
    /// Уточните должность в карточке куратора или назначьте куратором заместителя. Если в вашем Положении иначе,
    /// выключите правило в model.yaml.
    "CUR-02" NotADeputy, levels: [Warning], source: "Положение, п. 6.2.2; роли программы, куратор"
}

impl Rule for NotADeputy {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let (Some(school), Some(curator)) = (model.school(), model.curator()) else { return };
        let Known(position, place) = &curator.position else { return };
        if is_deputy(position) {
            return;
        }
        findings
            .warning(*place, format!("куратор – не заместитель руководителя, а {position}"))
            .also(school.curator.place(), "назначен куратором")
            .help("уточните должность в карточке или назначьте куратором заместителя");
    }
}

/// «Заместитель директора», «и. о. заместителя», «зам. директора», «замдиректора».
fn is_deputy(position: &str) -> bool {
    let position = fold(position);
    position.contains("заместител")
        || position.split([' ', '.']).any(|word| word == "зам" || word.starts_with("замдир"))
}
