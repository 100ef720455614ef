//! PRG-06.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Known;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Программы без мероприятий.
    /// ## Почему это важно
    /// Программа – это перечень дел, которые убирают затруднения и поддерживают сильные стороны. Без него она остаётся пожеланием.
    /// ## Так нельзя
    /// Строки «мероприятия:» нет, или под ней ни одного пункта.
    /// ## Что сделать
    /// Запишите столбиком хотя бы одно мероприятие: что, срок, для какого затруднения.
    "PRG-06" NoMeasures, levels: [Error], source: "определения модели; Положение, п. 1.3"
}

impl Rule for NoMeasures {
    /// A list with nothing in it; a field that is not there at all is found by its declaration.
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs() {
            let Known(measures, place) = &program.measures else { continue };
            if measures.is_empty() {
                findings
                    .error(Location::Missing(*place), "в программе нет ни одного мероприятия")
                    .help("запишите столбиком хотя бы одно мероприятие: что, срок, для");
            }
        }
    }
}
