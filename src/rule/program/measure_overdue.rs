//! PRG-12.

use chrono::NaiveDate;

use crate::diagnostic::Findings;
use crate::model::{Model, Progress};
use crate::record::Known;
use crate::record::kind::Measure;
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Мероприятия, срок которых прошёл, а об исполнении ничего не сказано, и исполненные мероприятия без результата.
    ///
    /// Если работа прекращена раньше срока, спрашивают только то, что успевало исполниться до этого дня. О программах, которые закончились больше года назад, правило не говорит.
    /// ## Почему это важно
    /// Программа работает, пока по ней видно, что сделано. К отчёту вспоминать поздно: дела, о которых не записали, выглядят несделанными.
    /// ## Так нельзя
    /// срок: 09.10.2026, прошёл месяц, а поля «исполнено» нет
    /// ## Что сделать
    /// Впишите день исполнения и результат. Если мероприятие перенесено, исправьте срок и запишите перемену в поле «изменения».
    "PRG-12" MeasureOverdue, levels: [Warning], source: "Положение, п. 7.2.2"
}

impl Rule for MeasureOverdue {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs() {
            let Some(last_day) = program.asked_until() else { continue };
            for measure in program.measures.known().into_iter().flatten() {
                judge(measure, last_day, model.today, findings);
            }
        }
    }
}

fn judge(measure: &Measure, last_day: NaiveDate, today: NaiveDate, findings: &mut Findings<'_>) {
    let Known(due, place) = &measure.due else { return };
    if let Known(done, at) = &measure.done {
        if measure.result.is_absent() && done.0 <= today {
            findings
                .warning(*at, format!("мероприятие исполнено {}, а результат не записан", said(done.0)))
                .help(format!("впишите в поле {}, что получилось", Measure::result));
        }
        return;
    }
    if due.last() <= last_day && measure.progress_on(today) == Progress::Overdue {
        findings
            .warning(*place, format!("срок мероприятия прошёл ({}), а исполнено ли оно, не сказано", said(*due)))
            .help(format!("впишите поля {} и {} или перенесите срок", Measure::done, Measure::result));
    }
}
