//! FRM-09.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::Known;
use crate::record::kind::Pair;
use crate::rule::shared::offer;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Модели взаимодействия, которых нет среди четырёх известных.
    /// ## Почему это важно
    /// От модели зависит, чего ждать от пары: поддержки начинающего, помощи в общении, цифровых навыков или общего проекта.
    /// ## Так нельзя
    /// модель: мастер – подмастерье
    /// ## Что сделать
    /// Впишите модель из списка или уберите строку: она нужна не каждой паре.
    "FRM-09" UnknownModel, levels: [Error], source: "Положение, пп. 3.1.1 и 3.1.2"
}

impl Rule for UnknownModel {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let known = &model.profile.models;
        for pair in model.pairs() {
            let Known(word, place) = &pair.entry.fields.model else { continue };
            if known.named(word).is_some() {
                continue;
            }
            let help = if known.terms.is_empty() {
                format!("уберите поле {}: в профиле школы моделей нет, они есть в профиле «педагоги»", Pair::model)
            } else {
                offer::instead_of(word, known.titles())
            };
            findings.error(*place, format!("нет такой модели взаимодействия: «{word}»")).help(help);
        }
    }
}
