//! PRG-11.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::Known;
use crate::record::value::{Moment, Period};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Мероприятия без срока и мероприятия, срок которых лежит вне срока программы.
    /// ## Почему это важно
    /// Наставляемый исполняет мероприятия в установленные сроки. Мероприятие, назначенное до начала или после конца программы, исполнить в ней нельзя; чаще всего дело в опечатке в годе.
    /// ## Так нельзя
    /// срок пары: 14.09.2026 – 28.05.2027, а срок мероприятия: 16.10.2027
    /// ## Что сделать
    /// Исправьте срок мероприятия. Месяц тоже годится, если он хотя бы частью попадает в срок программы.
    "PRG-11" MeasureOutsideTerm, levels: [Error], source: "Положение, п. 7.2.2"
}

impl Rule for MeasureOutsideTerm {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs() {
            let (Some(pair), Some(term)) = (program.pair(), program.term()) else { continue };
            if term.end < term.start {
                continue;
            }
            let dates = format!("{} – {}", said(term.start), said(term.end));
            let label = match pair.term() {
                Some(own) if own != term => format!("вместе с продолжением программа идёт {dates}"),
                _ => format!("программа идёт {dates}"),
            };
            for measure in program.measures.known().into_iter().flatten() {
                let Known(due, place) = &measure.due else { continue };
                let Some(side) = outside(*due, term) else { continue };
                findings
                    .error(*place, format!("срок мероприятия {} – {side} программы", said(*due)))
                    .also(pair.term.place(), label.clone())
                    .help("исправьте срок мероприятия или срок пары");
            }
        }
    }
}

/// Where the moment lies if it does not touch the term.
fn outside(due: Moment, term: Period) -> Option<&'static str> {
    match () {
        () if due.last() < term.start => Some("до начала"),
        () if due.first() > term.end => Some("после конца"),
        () => None,
    }
}
