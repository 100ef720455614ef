//! MON-02.

use super::asked;
use super::missing::Missing;
use crate::diagnostic::{Findings, Level};
use crate::model::{Model, SchoolYear};
use crate::rule::shared::{is_over, is_recent};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Участников завершённых пар, которые не ответили на опрос после окончания работы.
    ///
    /// Смотрит на пары, которые завершились не больше года назад. Прекращённых раньше срока и тех, чью программу ведёт
    /// следующая пара, не касается. Если за год нет ни одного ответа, говорит об этом один раз.
    /// ## Почему это важно
    /// Программа закончена, а что она дала, неизвестно: сравнить замер «до» не с чем.
    /// ## Так нельзя
    /// завершена: 29.05.2026 – а в опросе у обоих участников заполнено только «до»
    /// ## Что сделать
    /// Соберите ответы и внесите их в опрос в папке surveys, в поле «после».
    "MON-02" NoMeasurementAfter, levels: [Error], source: "Положение, п. 9.2"
}

impl Rule for NoMeasurementAfter {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        if !asked::all_answers_are_told(model) {
            return;
        }
        let mut missing = Missing::default();
        for pair in asked::pairs(model).filter(is_over).filter(is_recent) {
            let Some(term) = pair.term() else { continue };
            for participant in asked::participants(pair) {
                if pair.after(&participant.person).is_empty() {
                    missing.note(participant, SchoolYear::of(term.start), Level::Error);
                }
            }
        }
        missing.file("после", model, findings);
    }
}
