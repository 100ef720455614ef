//! PER-07.

use super::category;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Absent;
use crate::record::kind::Person as PersonFields;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Педагогов с непедагогическим образованием, у которых не указан его профиль.
    /// ## Почему это важно
    /// Инженеру, переводчику и музыканту на первом уроке трудно разное. По профилю видно, чему помочь в первую очередь.
    /// ## Так нельзя
    /// категория: непедагогическое образование – а в карточке нет строки «профиль образования»
    /// ## Что сделать
    /// Впишите в карточку профиль образования, например «инженер-механик».
    "PER-07" NoEducationProfile, levels: [Advice], source: "определения модели: наставляемый"
}

impl Rule for NoEducationProfile {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for (person, pair) in category::mentees(model, "other-education") {
            let Absent(place) = person.education_profile else { continue };
            findings
                .advice(Location::Missing(place), "не указан профиль непедагогического образования")
                .also(pair.category.place(), "категория в записи пары")
                .help(format!("добавьте строку {}, например «инженер-механик»", PersonFields::education_profile));
        }
    }
}
