//! PRG-07.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Known;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Программы, в которых не названо ни одного затруднения, и затруднения без описания.
    /// ## Почему это важно
    /// Программу составляют под затруднения именно этого человека. Не назвав их, нельзя ни выбрать мероприятия, ни увидеть, что стало легче. На сайт затруднения не попадают никогда.
    /// ## Так нельзя
    /// Строки «затруднения:» нет, или после кода ничего не написано.
    /// ## Что сделать
    /// Запишите столбиком «код: текст», например «дисциплина: трудно удержать внимание класса».
    "PRG-07" NoDifficulties, levels: [Error, Warning], source: "определения модели; Положение, п. 1.3"
}

impl Rule for NoDifficulties {
    /// What stands in the field; one that is not there at all is found by its declaration.
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs() {
            let Known(difficulties, place) = &program.difficulties else { continue };
            if difficulties.is_empty() {
                findings
                    .error(Location::Missing(*place), "в программе не названо ни одного затруднения")
                    .help("запишите столбиком «код: текст»");
            }
            for difficulty in difficulties.iter().filter(|difficulty| difficulty.text.is_empty()) {
                findings
                    .warning(difficulty.code.place, format!("затруднение «{}» не описано", difficulty.code.text))
                    .help("допишите после двоеточия, в чём трудность");
            }
        }
    }
}
