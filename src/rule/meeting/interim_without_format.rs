//! MEE-08.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::profile::MeetingKind;
use crate::record::kind::Meeting;
use crate::rule::shared::{is_longer_than_a_meeting, is_recent, said};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Промежуточные встречи, о которых не сказано, в каком виде показан результат.
    ///
    /// Говорит о парах, которые работают или закончили не больше года назад.
    /// ## Почему это важно
    /// Промежуточный итог показывают делом: проект, методика, открытый урок, публикация. По виду понятно, что именно оценивали.
    /// ## Так нельзя
    /// тип: промежуточная, а поля «формат» нет
    /// ## Что сделать
    /// Впишите поле «формат» своими словами, например «формат: открытый урок».
    "MEE-08" InterimWithoutFormat, levels: [Advice], source: "этапы программы, этап 6"
}

impl Rule for InterimWithoutFormat {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for meeting in model.meetings() {
            if meeting.kind() != Some(MeetingKind::Interim) || meeting.is_ahead() || !meeting.format.is_absent() {
                continue;
            }
            if !meeting.pair().is_some_and(|pair| is_longer_than_a_meeting(&pair) && is_recent(&pair)) {
                continue;
            }
            let day = meeting.date.known().map_or_else(String::new, |date| format!(" {}", said(date.0)));
            findings
                .advice(
                    Location::Missing(meeting.format.place()),
                    format!("не сказано, в каком виде показан промежуточный итог{day}"),
                )
                .help(format!("впишите поле {}: проект, методика, открытый урок, публикация", Meeting::format));
        }
    }
}
