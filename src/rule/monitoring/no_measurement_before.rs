//! MON-01.

use super::asked;
use super::missing::Missing;
use crate::diagnostic::{Findings, Level};
use crate::model::{Model, SchoolYear};
use crate::rule::shared::{is_over, is_recent};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Участников пар с программой, которые не ответили на опрос до начала работы.
    ///
    /// Смотрит на пары, которые идут или закончились не больше года назад; у законченной это ошибка. Если за год нет ни
    /// одного ответа, говорит об этом один раз.
    /// ## Почему это важно
    /// Без замера «до» не видно, что изменилось. Восстановить его потом нельзя: люди помнят не то, что было.
    /// ## Так нельзя
    /// Пара работает с сентября, а в опросе года её участников нет.
    /// ## Что сделать
    /// Соберите ответы и внесите их в опрос в папке surveys, в поле «до». Если уже поздно, запишите это в отчёте.
    "MON-01" NoMeasurementBefore, levels: [Warning, Error], source: "Положение, п. 9.2"
}

impl Rule for NoMeasurementBefore {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        if !asked::all_answers_are_told(model) {
            return;
        }
        let mut missing = Missing::default();
        for pair in asked::pairs(model).filter(is_recent) {
            let Some(term) = pair.term() else { continue };
            let level = if is_over(&pair) { Level::Error } else { Level::Warning };
            for participant in asked::participants(pair) {
                if pair.before(&participant.person).is_empty() {
                    missing.note(participant, SchoolYear::of(term.start), level);
                }
            }
        }
        missing.file("до", model, findings);
    }
}
