//! PER-06.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::Pair;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары с опытным педагогом, в которых не сказано, что он осваивает: нет ни тем, ни направлений.
    ///
    /// Смотрит на пары, которые идут или скоро начнутся.
    /// ## Почему это важно
    /// Опытный педагог приходит к наставнику за чем-то определённым: новой технологией или навыком. Если она не названа,
    /// наставника не подобрать и результата не увидеть.
    /// ## Так нельзя
    /// категория: опытный педагог – и ни тем, ни направлений
    /// ## Что сделать
    /// Впишите в запись пары темы, например «электронная карта на уроке», или направления.
    "PER-06" NoTechnologyNamed, levels: [Warning], source: "определения модели: опытный педагог"
}

impl Rule for NoTechnologyNamed {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(|pair| pair.is_live() && pair.is_of_category("experienced")) {
            if pair.topics.is_absent() && pair.directions.is_absent() {
                findings
                    .warning(Location::Missing(pair.category.place()), "не сказано, что осваивает опытный педагог")
                    .help(format!("добавьте строку {} или {}", Pair::topics, Pair::directions));
            }
        }
    }
}
