//! PRG-19.

use super::live::is_live;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Known;
use crate::record::kind::Goal;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Программы, в которых ни одна цель не записана словами наставляемого.
    ///
    /// Говорит только о программах, по которым работают сейчас.
    /// ## Почему это важно
    /// Цель должна быть важна самому наставляемому. Когда он называет её по-своему, видно, что она его, а не списана из плана школы.
    /// ## Так нельзя
    /// цель: повысить эффективность урока – и ни слова от того, кому предстоит её достичь
    /// ## Что сделать
    /// Спросите наставляемого, чего он хочет, и впишите ответ в поле «словами наставляемого» этой цели.
    "PRG-19" NotInTheirWords, levels: [Advice], source: "Положение, п. 6.2.3"
}

impl Rule for NotInTheirWords {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs().filter(is_live) {
            let Known(goals, place) = &program.goals else { continue };
            if goals.is_empty() || goals.iter().any(|goal| !goal.mentee_words.is_absent()) {
                continue;
            }
            let place = goals.first().map_or(*place, |goal| goal.mentee_words.place());
            findings
                .advice(Location::Missing(place), "ни одна цель не записана словами наставляемого")
                .help(format!("спросите его и впишите ответ в поле {}", Goal::mentee_words));
        }
    }
}
