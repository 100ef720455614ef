//! STG-11.

use super::reflection::{OF_MENTEE, OF_MENTOR, says};
use crate::diagnostic::words::and;
use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Program};
use crate::rule::shared::{is_longer_than_a_meeting, is_recent};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Завершённые программы, в которых нет рефлексии наставляемого или самоанализа наставника.
    ///
    /// О программах, которые закончились больше года назад или прекращены досрочно, молчит. Тексты этих разделов на сайт не попадают.
    /// ## Почему это важно
    /// Оба оглядываются на год и говорят, что изменилось. Это и есть итог, который остаётся у людей; без него программа просто кончилась.
    /// ## Так нельзя
    /// Пара завершена 29.05.2026, а под полями программы пусто.
    /// ## Что сделать
    /// Попросите обоих написать по нескольку фраз и поместите их под заголовками «## Рефлексия наставляемого» и «## Самоанализ наставника».
    "STG-11" NoReflection, levels: [Warning], source: "Положение, п. 6.2.3"
}

impl Rule for NoReflection {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs().filter(has_just_finished) {
            let lacking: Vec<String> = [OF_MENTEE, OF_MENTOR]
                .into_iter()
                .filter(|heading| !says(&program, heading))
                .map(|heading| format!("раздела «{heading}»"))
                .collect();
            if lacking.is_empty() {
                continue;
            }
            findings
                .warning(Location::Missing(program.head), format!("работа завершена, а нет {}", and(lacking)))
                .help("впишите под полями заголовок из двух решёток и несколько фраз");
        }
    }
}

/// Did the work by it come to its end not longer than a year ago?
pub(super) fn has_just_finished(program: &Program<'_>) -> bool {
    let last = program.pairs().last().copied();
    program.is_finished() && last.is_some_and(|pair| is_longer_than_a_meeting(&pair) && is_recent(&pair))
}
