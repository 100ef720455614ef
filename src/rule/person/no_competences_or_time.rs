//! PER-14.

use super::mentors;
use crate::diagnostic::words::and;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::{MentorPart, Person as PersonFields};
use crate::record::{Absent, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Наставников и кандидатов, о которых не сказано, в чём они сильны и сколько времени готовы уделять.
    ///
    /// Если у наставника нет и результатов, о карточке говорит PER-09, а это правило ждёт.
    /// ## Почему это важно
    /// По этим двум строкам подбирают пару: кто поможет и успеет ли.
    /// ## Так нельзя
    /// наставник:
    ///   результаты: подготовил двух призёров
    /// (а ни компетенций, ни времени нет)
    /// ## Что сделать
    /// Допишите в карточку под «наставник» строки «компетенции» и «время».
    "PER-14" NoCompetencesOrTime, levels: [Warning], source: "этапы программы, этап 3"
}

impl Rule for NoCompetencesOrTime {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for person in model.people() {
            let Known(part, _) = &person.entry.fields.mentor else { continue };
            let missing = missing(part);
            if !missing.is_empty() {
                findings
                    .warning(
                        Location::Missing(part.competences.place()),
                        format!("о наставнике не сказано: {}", and(&missing)),
                    )
                    .help(format!("допишите в карточку под «наставник:» строки: {}", and(&missing)));
            }
        }
        let is_asked_for_results = model.profile.asks("PER-09");
        for (mentor, pair) in mentors::at_work(model) {
            let Absent(place) = mentor.entry.fields.mentor else { continue };
            if !(is_asked_for_results && mentors::has_profession(&mentor)) {
                findings
                    .warning(Location::Missing(place), "в карточке наставника нет ни слова о нём как о наставнике")
                    .also(pair.entry.fields.mentor.place(), "наставник этой пары")
                    .help(format!(
                        "добавьте часть {}, а в ней строки {} и {}",
                        PersonFields::mentor,
                        MentorPart::competences,
                        MentorPart::hours
                    ));
            }
        }
    }
}

/// What the card lacks, named as people write it.
fn missing(part: &MentorPart) -> Vec<String> {
    let competences = part.competences.is_absent().then(|| MentorPart::competences.to_string());
    let hours = part.hours.is_absent().then(|| MentorPart::hours.to_string());
    competences.into_iter().chain(hours).collect()
}
