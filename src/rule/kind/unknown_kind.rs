//! KND-01.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::kind::Pair;
use crate::rule::shared::offer;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, у которых назван вид наставничества не из списка модели.
    /// ## Почему это важно
    /// От вида зависит, что спрашивают с пары: нужна ли программа, сколько встреч, кто может быть наставником. Пару с неизвестным видом нельзя ни проверить, ни посчитать в отчёте.
    /// ## Так нельзя
    /// вид: скоросное
    /// ## Что сделать
    /// Впишите один из семи видов: традиционное, группа, краткосрочное, виртуальное, реверсивное, ситуационное, скоростное. Если школа называет вид иначе, добавьте её слово в model.yaml.
    "KND-01" UnknownKind, levels: [Error], source: "Положение, п. 3.1.3"
}

impl Rule for UnknownKind {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let profile = &model.profile;
        for pair in model.pairs() {
            for word in pair.kind.known().into_iter().flat_map(|words| words.iter()) {
                if profile.kinds.named(&word.value).is_some() {
                    continue;
                }
                let help = match profile.form(&word.value) {
                    Some(_) => format!("это форма: перенесите слово в поле {}", Pair::form),
                    None => offer::instead_of(&word.value, profile.kinds.titles()),
                };
                findings.error(word.place, format!("нет вида наставничества «{}»", word.value)).help(help);
            }
        }
    }
}
