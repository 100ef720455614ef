//! PMT-04.

use crate::diagnostic::{Blocks, Findings, Manual};
use crate::model::Model;
use crate::record::Known;
use crate::rule::{Rule, explain, rule};

rule! {
    /// ## Что находит
    /// Допуски к правилам, которые нельзя отложить: об охране личных данных, о целости записей и о самих допусках.
    ///
    /// Такой допуск не действует.
    /// ## Почему это важно
    /// Имя ребёнка не становится можно показать оттого, что директор не против. На это нужно согласие родителя.
    /// ## Так нельзя
    /// правило: LAW-03
    /// ## Что сделать
    /// Удалите допуск и исправьте то, о чём говорит правило. Если нужно показать имя, внесите согласие.
    "PMT-04" Guarded, levels: [Error], source: "формат записей: допуски"
}

impl Rule for Guarded {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for permit in model.permits() {
            let Known(typed, place) = &permit.fields.rule else { continue };
            let Some(guards) = explain(typed).and_then(guards) else { continue };
            findings
                .error(*place, format!("правило {} нельзя отложить допуском", typed.0))
                .label(guards)
                .help("удалите допуск и исправьте то, о чём говорит правило");
        }
    }
}

/// What a rule guards that nobody may permit away.
pub(in crate::rule) fn guards(manual: &Manual) -> Option<&'static str> {
    match manual.blocks {
        Blocks::Privacy => Some("охраняет личные данные"),
        Blocks::Integrity => Some("охраняет целость записей"),
        Blocks::Nothing if manual.code.starts_with("PMT") => Some("следит за допусками"),
        Blocks::Nothing => None,
    }
}
