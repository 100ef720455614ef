//! MON-12.

use super::ended::Ended;
use crate::diagnostic::{Findings, Location, Place};
use crate::model::Model;
use crate::record::kind::{AnnualReport, Decision};
use crate::record::value::{Date, Text};
use crate::record::{Field, Kind, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Прошедший учебный год, результаты мониторинга за который никому не переданы или передано неизвестно кому.
    ///
    /// Смотрит на поля «передано» и «кому» в решениях и в отчёте за этот год. Если в school.md назван методический
    /// центр, адресат понятен и без поля «кому».
    /// ## Почему это важно
    /// Методический центр собирает опыт всех школ. Что осталось в столе, никому не поможет.
    /// ## Так нельзя
    /// Ответы собраны в мае, решения записаны, а строки «передано» нет нигде.
    /// ## Что сделать
    /// Впишите в решение или в отчёт за год, когда и кому переданы результаты.
    "MON-12" ResultsNotSent, levels: [Warning], source: "Положение, п. 9.6"
}

impl Rule for ResultsNotSent {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(ended) = Ended::newest(model) else { return };
        if model.has_broken(Kind::Decisions) || model.has_broken(Kind::Report) {
            return;
        }
        let decisions = model.decisions().filter(|decision| ended.is_decided_in(decision));
        let decisions = decisions.map(|decision| (&decision.sent, &decision.recipient)).collect::<Vec<_>>();
        let reports = model.reports().filter(|report| report.school_year() == Some(ended.year));
        let of_reports = reports.map(|report| {
            let AnnualReport { sent, recipient, .. } = &report.entry.fields;
            (sent, recipient)
        });
        let papers: Vec<_> = decisions.into_iter().chain(of_reports).collect();
        if papers.iter().all(|(sent, _)| sent.is_absent()) {
            findings
                .warning(
                    Location::Missing(ended.survey.head),
                    format!("результаты мониторинга за {} никому не переданы", ended.year),
                )
                .help(format!(
                    "добавьте строки {} и {} в решение или в отчёт за год",
                    Decision::sent,
                    Decision::recipient
                ));
        }
        let is_centre_known = model.school().is_some_and(|school| !school.methodical_centre.is_absent());
        for place in papers.into_iter().filter_map(to_nobody).filter(|_| !is_centre_known) {
            findings
                .warning(place, "не сказано, кому переданы результаты")
                .help(format!("допишите рядом строку {}", Decision::recipient));
        }
    }
}

/// Where it is written that results were sent, while nobody is named.
fn to_nobody((sent, recipient): (&Field<Date>, &Field<Text>)) -> Option<Place> {
    let Known(_, place) = sent else { return None };
    recipient.is_absent().then_some(*place)
}
