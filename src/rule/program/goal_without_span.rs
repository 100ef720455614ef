//! PRG-13.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::Known;
use crate::record::value::Moment;
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Цели, у которых не указан отрезок времени или он кончается раньше, чем начинается.
    /// ## Почему это важно
    /// Цели записывают вместе со временем: без него нельзя понять, близкая она или дальняя, и когда спросить о результате.
    /// ## Так нельзя
    /// цель: вести урок без конспекта – и никакого срока
    /// ## Что сделать
    /// Допишите срок цели: «05.10.2026 – 27.11.2026», «октябрь – ноябрь 2026» или один день – тогда цель идёт от начала программы.
    "PRG-13" GoalWithoutSpan, levels: [Error], source: "этапы программы, этап 6"
}

impl Rule for GoalWithoutSpan {
    /// A stretch that is none; a goal without any is found by its declaration.
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs() {
            let start = program.term().map(|term| term.start);
            for goal in program.goals.known().into_iter().flatten() {
                let Known(span, place) = &goal.span else { continue };
                let end = said(span.last());
                match (span.from.map(Moment::first), start) {
                    (Some(from), _) if span.last() < from => {
                        findings
                            .error(*place, format!("срок цели кончается раньше, чем начинается: {end}"))
                            .help("поправьте год или поменяйте даты местами");
                    }
                    (None, Some(start)) if span.last() < start => {
                        findings
                            .error(*place, format!("срок цели {end} кончается до начала программы"))
                            .help(format!("программа начинается {}: исправьте срок цели", said(start)));
                    }
                    _ => {}
                }
            }
        }
    }
}
