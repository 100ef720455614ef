//! PRG-24.

use super::live::is_live;
use crate::diagnostic::Findings;
use crate::model::{Model, Program};
use crate::record::Known;
use crate::record::kind::Measure;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Программы педагогов, срок которых перевалил за середину, а среди мероприятий нет ни конкурса, ни конференции, ни форума.
    ///
    /// Смотрит на вид мероприятия и на его название. С пар, в которых учатся дети, не спрашивает.
    /// ## Почему это важно
    /// Наставник вводит коллегу в профессиональную среду: помогает подготовиться и выступить. К концу программы на это уже не остаётся времени.
    /// ## Так нельзя
    /// В феврале все мероприятия – посещение уроков.
    /// ## Что сделать
    /// Выберите конкурс, конференцию или форум и добавьте мероприятием. Если участие есть под другим названием, впишите «вид: конкурс».
    "PRG-24" NoContest, levels: [Advice], source: "Положение, п. 7.1.2"
}

impl Rule for NoContest {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        if model.profile.participation.terms.is_empty() {
            return;
        }
        for program in model.programs().filter(is_live).filter(is_of_teachers).filter(is_past_its_middle) {
            let Known(measures, place) = &program.measures else { continue };
            if measures.is_empty() || measures.iter().any(|measure| is_participation(model, measure)) {
                continue;
            }
            findings
                .advice(*place, "половина срока прошла, а участия в конкурсе или конференции в программе нет")
                .help(format!("добавьте такое мероприятие или назовите его в поле {}", Measure::kind));
        }
    }
}

fn is_of_teachers(program: &Program<'_>) -> bool {
    program.pairs().iter().all(|pair| !pair.is_for_pupils() && pair.participants().all(|person| person.is_teacher()))
}

fn is_past_its_middle(program: &Program<'_>) -> bool {
    program.term().is_some_and(|term| term.start <= term.end && program.model.today > term.middle())
}

fn is_participation(model: &Model, measure: &Measure) -> bool {
    let words = [measure.kind.known(), measure.what.known()].into_iter().flatten();
    words.into_iter().any(|word| model.profile.participation.spoken_of(word).next().is_some())
}
