//! PER-09.

use super::mentors;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Known;
use crate::record::kind::MentorPart;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Наставников из педагогов и специалистов, у которых не названо ни одного результата работы.
    ///
    /// Об учениках, студентах, родителях и выпускниках не спрашивает. Смотрит на пары, которые идут или скоро начнутся.
    /// ## Почему это важно
    /// Наставником становится тот, кто сам чего-то достиг и может это показать. Результат, который можно измерить,
    /// объясняет, почему выбран этот человек.
    /// ## Так нельзя
    /// наставник:
    ///   компетенции: работа с классом
    /// (а результатов нет)
    /// ## Что сделать
    /// Допишите в карточку под «наставник» список «результаты»: что сделано и сколько.
    "PER-09" NoResults, levels: [Warning], source: "определения модели: наставник; Положение, п. 4.1"
}

impl Rule for NoResults {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for (mentor, pair) in mentors::at_work(model).filter(|(person, _)| mentors::has_profession(person)) {
            let place = match &mentor.entry.fields.mentor {
                Known(part, _) if part.achievements.is_absent() => part.achievements.place(),
                part if part.is_absent() => part.place(),
                _ => continue,
            };
            findings
                .warning(Location::Missing(place), "у наставника не названо ни одного результата")
                .also(pair.entry.fields.mentor.place(), "наставник этой пары")
                .help(format!("допишите в карточку под «наставник:» список {}", MentorPart::achievements));
        }
    }
}
