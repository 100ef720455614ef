//! FRM-13.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::profile::InteractionModel;
use crate::record::kind::Pair;
use crate::rule::shared::is_of_late;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары модели «коллега – молодой коллега», у которых не назван общий проект.
    ///
    /// Смотрит пары, которые работают, скоро начнут или закончили не больше года назад.
    /// ## Почему это важно
    /// Эта модель – про общее дело: творческое или социальное. Проект и делает их коллегами, а не учителем и учеником.
    /// ## Так нельзя
    /// модель: коллега – молодой коллега, а строки «проект:» нет
    /// ## Что сделать
    /// Впишите, что пара делает вместе: «проект: школьный театр». Если дела нет, выберите другую модель.
    "FRM-13" NoCommonProject, levels: [Warning], source: "Положение, п. 3.1.2"
}

impl Rule for NoCommonProject {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let colleagues =
            model.pairs().filter(|pair| pair.interaction_model() == Some(InteractionModel::ColleagueYoung));
        for pair in colleagues.filter(is_of_late).filter(|pair| !pair.is_for_pupils() && pair.project.is_absent()) {
            let place = pair.entry.fields.model.place();
            findings
                .warning(Location::Missing(place), "модель – общее дело двух коллег, а проект не назван")
                .help(format!("впишите поле {}", Pair::project));
        }
    }
}
