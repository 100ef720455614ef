//! MON-04.

use crate::diagnostic::Findings;
use crate::model::{Measurement, Meeting, Model, Pair};
use crate::profile::MeetingKind;
use crate::record::Known;
use crate::rule::shared::{is_longer_than_a_meeting, said};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Замеры «до», сделанные после начала работы, и замеры «после», сделанные раньше итоговой встречи.
    ///
    /// Смотрит на ответы, в которых названа пара.
    /// ## Почему это важно
    /// Через месяц работы человек отвечает уже иначе, а до итоговой встречи ещё не знает, чем всё кончилось.
    /// ## Так нельзя
    /// до: 15.10.2026, комфорт 7 (а пара работает с 14.09.2026)
    /// ## Что сделать
    /// Проверьте дату. Если замер и правда опоздал, оставьте как есть и скажите об этом в отчёте.
    "MON-04" MeasuredAtTheWrongTime, levels: [Warning], source: "Положение, п. 9.2"
}

impl Rule for MeasuredAtTheWrongTime {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for measurement in model.measurements() {
            let Some(pair) = measurement.pair().filter(is_longer_than_a_meeting) else { continue };
            late(&measurement, &pair, findings);
            early(&measurement, &pair, findings);
        }
    }
}

fn late(measurement: &Measurement<'_>, pair: &Pair<'_>, findings: &mut Findings<'_>) {
    let (Known(before, place), Some(term)) = (&measurement.response.before, pair.term()) else { return };
    if before.date > term.start {
        findings
            .warning(*place, format!("замер «до» сделан {}, когда пара уже работала", said(before.date)))
            .also(pair.entry.fields.term.place(), "срок пары")
            .help("проверьте дату; следующий раз спросите до начала работы");
    }
}

fn early(measurement: &Measurement<'_>, pair: &Pair<'_>, findings: &mut Findings<'_>) {
    let (Known(after, place), Some(last)) = (&measurement.response.after, final_meeting(pair)) else { return };
    let Known(date, date_place) = &last.entry.fields.date else { return };
    if after.date < date.0 {
        findings
            .warning(*place, format!("замер «после» сделан {}, до итоговой встречи", said(after.date)))
            .also(*date_place, "итоговая встреча")
            .help("проверьте дату; спрашивать нужно, когда работа закончена");
    }
}

fn final_meeting<'m>(pair: &Pair<'m>) -> Option<Meeting<'m>> {
    pair.meetings().find(|meeting| meeting.kind() == Some(MeetingKind::Final) && !meeting.is_ahead())
}
