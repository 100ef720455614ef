//! STG-12.

use super::no_reflection::has_just_finished;
use super::reflection::{NEXT_GOAL, says};
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Завершённые программы, в которых не записана новая цель наставляемого.
    ///
    /// О программах, которые закончились больше года назад или прекращены досрочно, молчит.
    /// ## Почему это важно
    /// Наставничество удалось, если дальше человек идёт сам. Новая цель показывает куда, а школе – чем ему помочь.
    /// ## Так нельзя
    /// Пара завершена 29.05.2026, а раздела «Новая цель» в программе нет.
    /// ## Что сделать
    /// Спросите наставляемого, за что он возьмётся сам, и запишите ответ под заголовком «## Новая цель».
    "STG-12" NoNextGoal, levels: [Advice], source: "Положение, п. 6.2.3"
}

impl Rule for NoNextGoal {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs().filter(has_just_finished).filter(|program| !says(program, NEXT_GOAL)) {
            findings
                .advice(Location::Missing(program.head), "работа завершена, а новой цели наставляемого нет")
                .help(format!("запишите её под заголовком «## {NEXT_GOAL}»"));
        }
    }
}
