//! PER-04.

use super::category;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::Person as PersonFields;
use crate::record::value::Education;
use crate::record::{Absent, Bad, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Молодых специалистов, у которых не указано образование или указано только среднее.
    ///
    /// Студент, который уже работает учителем, вопросов не вызывает.
    /// ## Почему это важно
    /// Молодой специалист, как правило, приходит после вуза или колледжа. Если педагогического образования нет, ему
    /// нужна другая категория и другая помощь.
    /// ## Так нельзя
    /// кто: педагог – и ни слова об образовании (а в паре категория «молодой специалист»)
    /// ## Что сделать
    /// Впишите в карточку образование: высшее, среднее профессиональное или студент.
    "PER-04" WithoutEducation, levels: [Advice], source: "определения модели: молодой специалист"
}

impl Rule for WithoutEducation {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for (person, pair) in category::mentees(model, "young") {
            let (location, headline) = match &person.education {
                Absent(place) => (Location::Missing(*place), "у молодого специалиста не указано образование"),
                Known(Education::General, place) => {
                    ((*place).into(), "у молодого специалиста только среднее образование")
                }
                Known(..) | Bad(_) => continue,
            };
            findings
                .advice(location, headline)
                .also(pair.category.place(), "категория в записи пары")
                .help(format!("добавьте строку {} или выберите другую категорию", PersonFields::education));
        }
    }
}
