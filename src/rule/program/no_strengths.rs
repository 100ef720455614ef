//! PRG-08.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Known;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Программы, в которых не названа ни одна сильная сторона наставляемого, и сильные стороны без описания.
    /// ## Почему это важно
    /// Программа не только убирает трудности, но и поддерживает то, что у человека уже получается: на это он опирается.
    /// ## Так нельзя
    /// Строки «сильные стороны:» нет, или после кода ничего не написано.
    /// ## Что сделать
    /// Запишите столбиком «код: текст», например «речь: говорит ясно и спокойно».
    "PRG-08" NoStrengths, levels: [Warning], source: "определения модели; Положение, п. 1.3"
}

impl Rule for NoStrengths {
    /// What stands in the field; one that is not there at all is found by its declaration.
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs() {
            let Known(strengths, place) = &program.strengths else { continue };
            if strengths.is_empty() {
                findings
                    .warning(Location::Missing(*place), "в программе не названа ни одна сильная сторона")
                    .help("запишите столбиком «код: текст»");
            }
            for strength in strengths.iter().filter(|strength| strength.text.is_empty()) {
                findings
                    .warning(strength.code.place, format!("сильная сторона «{}» не описана", strength.code.text))
                    .help("допишите после двоеточия, что получается");
            }
        }
    }
}
