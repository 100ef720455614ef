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
    /// Прошлый учебный год, результаты мониторинга за который никому не переданы или передано неизвестно кому.
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
        let Some(ended) = Ended::last(model) else { return };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::shared::said_of;

    const ENDED: &str = "//- people/zharova-ko.md\n---\nимя: Жарова К. О.\n---\n//- people/yasenev-kd.md\n---\n\
        имя: Ясенев К. Д.\n---\n//- pairs/2025-01.md\n---\nнаставник: Ясенев К. Д.\nнаставляемые: Жарова К. О.\n\
        срок: 08.09.2025 – 29.05.2026\n---\n//- surveys/2025-26.md\n---\nназвание: Опрос\nучебный год: 2025/26\n\
        шкала: 1 – 10\nвопросы:\n  план: Понятен?\nответы:\n  - кто: Жарова К. О.\n    после: 29.05.2026, план 8\n---\n";

    fn said(school: &str, sent: &str) -> Vec<String> {
        let decision =
            format!("//- decisions.md\n---\nрешения:\n  - решили: Беседовать\n    дата: 11.06.2026\n{sent}---\n");
        said_of(&ResultsNotSent, &format!("//- school.md\n---\nназвание: Школа\n{school}---\n{ENDED}{decision}"))
    }

    #[test]
    fn sent_to_nobody_is_told_unless_the_centre_is_known() {
        let sent = "    передано: 19.06.2026\n";
        assert_eq!(said("", sent), ["не сказано, кому переданы результаты"]);
        assert!(said("методический центр: районный\n", sent).is_empty());
        assert_eq!(said("", ""), ["результаты мониторинга за 2025/26 никому не переданы"]);
    }

    #[test]
    fn a_report_of_the_year_counts() {
        let report = "//- reports/2025-26.md\n---\nучебный год: 2025/26\nдата: 15.06.2026\nкому: центр\nпередано: 19.06.2026\n---\n";
        let school = "//- school.md\n---\nназвание: Школа\n---\n";
        assert!(said_of(&ResultsNotSent, &format!("{school}{ENDED}{report}")).is_empty());
    }
}
