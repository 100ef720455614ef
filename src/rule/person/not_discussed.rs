//! PER-17.

use super::mentors;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Known;
use crate::record::kind::MentorPart;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Наставников-педагогов, чью кандидатуру, судя по записям, ни на каком совете не обсуждали.
    ///
    /// Смотрит на пары, которые идут или скоро начнутся, и на карточки, где уже есть часть «наставник».
    /// ## Почему это важно
    /// Коллеги знают, кто умеет объяснять и кому будут доверять. Их мнение помогает не ошибиться с выбором.
    /// ## Так нельзя
    /// наставник:
    ///   компетенции: работа с классом
    /// (а строки «обсуждена» нет)
    /// ## Что сделать
    /// Впишите в карточку под «наставник» номер и дату протокола. Если совет кандидатуру не обсуждал, оставьте как есть.
    "PER-17" NotDiscussed, levels: [Advice], source: "этапы программы, этап 3"
}

impl Rule for NotDiscussed {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for (mentor, _) in mentors::at_work(model).filter(|(person, _)| person.is_teacher()) {
            let Known(part, _) = &mentor.entry.fields.mentor else { continue };
            if part.council.is_absent() {
                findings
                    .advice(Location::Missing(part.council.place()), "не сказано, каким советом обсуждена кандидатура")
                    .help(format!(
                        "допишите под «наставник:» строку {}, например: № 1 от 28.08.2026",
                        MentorPart::council
                    ));
            }
        }
    }
}
