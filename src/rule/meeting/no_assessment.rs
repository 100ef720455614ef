//! MEE-10.

use crate::diagnostic::{Findings, Location};
use crate::model::{Meeting as OfModel, Model};
use crate::profile::MeetingKind;
use crate::record::kind::Meeting;
use crate::rule::shared::{is_longer_than_a_meeting, said};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Итоговые встречи, на которых не записана оценка того, чему научился наставляемый.
    /// ## Почему это важно
    /// Оценка достигнутого – то, ради чего итоговую встречу проводят. Её сравнивают с затруднениями, с которых программа начиналась.
    /// ## Так нельзя
    /// тип: итоговая, а поля «оценка» нет
    /// ## Что сделать
    /// Впишите в поле «оценка» одну фразу: что наставляемый теперь умеет.
    "MEE-10" NoAssessment, levels: [Error], source: "этапы программы, этап 6"
}

impl Rule for NoAssessment {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for meeting in model.meetings().filter(is_final) {
            if !meeting.assessment.is_absent() {
                continue;
            }
            let day = meeting.date.known().map_or_else(String::new, |date| format!(" {}", said(date.0)));
            findings
                .error(Location::Missing(meeting.assessment.place()), format!("на итоговой встрече{day} нет оценки"))
                .help(format!("впишите в поле {}, что наставляемый теперь умеет", Meeting::assessment));
        }
    }
}

/// The final meeting of a pair that should have one, not still to come.
fn is_final(meeting: &OfModel<'_>) -> bool {
    !meeting.is_ahead()
        && meeting.kind() == Some(MeetingKind::Final)
        && meeting.pair().is_some_and(|pair| is_longer_than_a_meeting(&pair))
}
