//! REP-01.

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Program};
use crate::record::kind;
use crate::rule::shared::is_recent;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Завершённые программы без отчёта наставника: нет ни дня, когда он сдан, ни раздела «Отчёт наставника».
    ///
    /// Хватает одного из двух. Смотрит на программы, которые закончились не больше года назад.
    /// ## Почему это важно
    /// Наставник знает о работе пары больше всех. Через год он этого уже не вспомнит.
    /// ## Так нельзя
    /// Пара завершена 29.05.2026, а в программе нет строки «отчёт наставника».
    /// ## Что сделать
    /// Попросите наставника написать отчёт и впишите день, когда он сдан, или сам текст под заголовком «Отчёт наставника».
    "REP-01" NoMentorReport, levels: [Error], source: "Положение, п. 6.2.3"
}

impl Rule for NoMentorReport {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs().filter(|program| program.is_finished() && ended_of_late(program)) {
            let has_text =
                program.entry.body.section("Отчёт наставника").is_some_and(|section| !section.text.is_empty());
            if program.mentor_report.is_absent() && !has_text {
                findings
                    .error(Location::Missing(program.head), "у завершённой программы нет отчёта наставника")
                    .help(format!("впишите в поле {} день, когда он сдан", kind::Program::mentor_report));
            }
        }
    }
}

fn ended_of_late(program: &Program<'_>) -> bool {
    program.pairs().last().is_some_and(is_recent)
}
