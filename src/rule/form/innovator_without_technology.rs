//! FRM-12.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::profile::{Direction, InteractionModel};
use crate::record::Known;
use crate::rule::shared::is_of_late;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары модели «педагог-новатор – консервативный педагог», среди направлений которых нет цифровых технологий.
    ///
    /// Смотрит пары, которые работают, скоро начнут или закончили не больше года назад.
    /// ## Почему это важно
    /// Новатор делится тем, что сам освоил первым: электронными картами, конструктором тестов, съёмкой уроков. Без этого модель выбрана по привычке.
    /// ## Так нельзя
    /// модель: педагог-новатор – консервативный педагог
    /// направления: работа с родителями
    /// ## Что сделать
    /// Допишите направление «цифровые технологии» или выберите другую модель.
    "FRM-12" InnovatorWithoutTechnology, levels: [Warning], source: "Положение, п. 3.1.1"
}

impl Rule for InnovatorWithoutTechnology {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let innovators =
            model.pairs().filter(|pair| pair.interaction_model() == Some(InteractionModel::InnovatorConservative));
        for pair in innovators.filter(is_of_late).filter(|pair| !pair.is_for_pupils()) {
            let Known(directions, place) = &pair.directions else { continue };
            if directions.is_empty() || pair.has_direction(Direction::Digital) {
                continue;
            }
            findings
                .warning(*place, "новатор без цифровых технологий среди направлений")
                .also(pair.entry.fields.model.place(), "модель пары")
                .help("допишите это направление или выберите другую модель");
        }
    }
}
