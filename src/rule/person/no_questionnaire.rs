//! PER-15.

use super::mentors;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Known;
use crate::record::kind::MentorPart;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Наставников-педагогов, у которых не указан день первой анкеты.
    ///
    /// Смотрит на пары, которые идут или скоро начнутся, и на карточки, где уже есть часть «наставник».
    /// ## Почему это важно
    /// С анкеты начинается база наставников: кто в чём силён и чем готов делиться.
    /// ## Так нельзя
    /// наставник:
    ///   компетенции: работа с классом
    /// (а строки «анкета» нет)
    /// ## Что сделать
    /// Впишите в карточку под «наставник» день анкеты. Если её не было, попросите заполнить: это десять минут.
    "PER-15" NoQuestionnaire, levels: [Advice], source: "этапы программы, этап 3"
}

impl Rule for NoQuestionnaire {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for (mentor, _) in mentors::at_work(model).filter(|(person, _)| person.is_teacher()) {
            let Known(part, _) = &mentor.entry.fields.mentor else { continue };
            if part.questionnaire.is_absent() {
                findings
                    .advice(Location::Missing(part.questionnaire.place()), "нет дня первой анкеты наставника")
                    .help(format!("допишите под «наставник:» строку {} с датой", MentorPart::questionnaire));
            }
        }
    }
}
