//! MON-11.

use chrono::Months;

use crate::diagnostic::{Findings, Place};
use crate::model::Model;
use crate::record::kind::Decision;
use crate::record::{Absent, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Решения, срок которых прошёл, а что из них вышло, не сказано.
    ///
    /// Если срок не назван, ждёт год со дня решения.
    /// ## Почему это важно
    /// К прошлым решениям возвращаются перед новыми: какие сработали, какие забыли. Иначе каждый год решают одно и то же.
    /// ## Так нельзя
    /// срок: 25.12.2025 – а строки «итог» нет
    /// ## Что сделать
    /// Впишите в решение, что вышло. «Не сделали» – тоже итог.
    "MON-11" DecisionNotLookedBackAt, levels: [Advice], source: "Положение, п. 9.5"
}

impl Rule for DecisionNotLookedBackAt {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for decision in model.decisions().filter(|decision| decision.outcome.is_absent()) {
            let Some((place, since)) = passed(decision, model) else { continue };
            findings
                .advice(place, format!("не сказано, что вышло из решения, {since}"))
                .also(decision.what.place(), "решение")
                .help(format!("допишите в решение строку {}", Decision::outcome));
        }
    }
}

/// Where it is written that its time is over, and in words since when.
fn passed(decision: &Decision, model: &Model) -> Option<(Place, String)> {
    match (&decision.due, &decision.date) {
        (Known(due, place), _) => (due.last() < model.today).then(|| (*place, format!("его срок – {}", said(*due)))),
        (Absent(_), Known(date, place)) => {
            (date.0 + Months::new(12) < model.today).then(|| (*place, format!("прошёл год с {}", said(date.0))))
        }
        _ => None,
    }
}
