//! MEE-05.

use crate::diagnostic::{Findings, Location};
use crate::model::{Meeting as OfModel, Model};
use crate::profile::{MeetingKind, MentoringKind};
use crate::record::kind::Meeting;
use crate::record::{Bad, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Рабочие встречи и встречи скоростного наставничества без обратной связи.
    /// ## Почему это важно
    /// Обратная связь показывает, помогают ли встречи, пока ещё можно что-то поменять. Из неё же складываются цифры отчёта. Заполнять её после каждой рабочей встречи обязательно.
    /// ## Так нельзя
    /// тип: рабочая, а поля «обратная связь» нет
    /// ## Что сделать
    /// Спросите наставляемого и впишите ответ столбиком: кто, польза от 1 до 10, что было ценно, что мешало.
    "MEE-05" NoFeedback, levels: [Error], source: "этапы программы, этап 6"
}

impl Rule for NoFeedback {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for meeting in model.meetings().filter(asks_for_feedback) {
            let place = match &meeting.feedback {
                Bad(_) => continue,
                Known(answers, _) if !answers.is_empty() => continue,
                none => none.place(),
            };
            let day = meeting.date.known().map_or_else(String::new, |date| format!(" {}", said(date.0)));
            findings
                .error(Location::Missing(place), format!("нет обратной связи о встрече{day}"))
                .help(format!("впишите в поле {} хотя бы одну оценку пользы", Meeting::feedback));
        }
    }
}

/// A working meeting, or any of «скоростное», that is not still to come.
fn asks_for_feedback(meeting: &OfModel<'_>) -> bool {
    let is_speed = || meeting.pair().is_some_and(|pair| pair.is_of_kind(MentoringKind::Speed));
    !meeting.is_ahead() && (meeting.kind() == Some(MeetingKind::Work) || is_speed())
}
