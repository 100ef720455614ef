//! PRG-22; a programme without the field at all is found by its declaration.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Known;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Программы, в которых не назван ни один ожидаемый результат.
    /// ## Почему это важно
    /// Результат, который можно проверить, говорят заранее: тогда в конце есть с чем сравнить. Иначе любой итог выглядит успехом.
    /// ## Так нельзя
    /// Строки «ожидаемые результаты:» нет, или под ней ни одного пункта.
    /// ## Что сделать
    /// Запишите столбиком одно-два достижения, которые видно со стороны: «проведён открытый урок», «самостоятельная работа занимает 15 минут».
    "PRG-22" NoExpectedResult, levels: [Warning], source: "определения модели"
}

impl Rule for NoExpectedResult {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs() {
            let Known(expected, place) = &program.expected else { continue };
            if expected.is_empty() {
                findings
                    .warning(Location::Missing(*place), "в программе не назван ни один ожидаемый результат")
                    .help("запишите столбиком, что будет видно в конце работы");
            }
        }
    }
}
