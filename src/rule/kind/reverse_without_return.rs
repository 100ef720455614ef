//! KND-07.

use std::collections::BTreeSet;

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Pair};
use crate::profile::{Direction, MentoringKind};
use crate::record::kind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Реверсивные пары, в которых старший ничему не учит в ответ: нет ни встречной пары, ни направления о методике.
    ///
    /// Смотрит пары, которые работают или скоро начнут.
    /// ## Почему это важно
    /// Реверсивное наставничество держится на обмене: один показывает новое, другой делится методикой. Когда учат только в одну сторону, опытному коллеге труднее принять помощь.
    /// ## Так нельзя
    /// вид: реверсивное, направления: цифровые технологии – и строки «встречная:» нет
    /// ## Что сделать
    /// Добавьте направление о методике или заведите встречную пару и назовите её в поле «встречная».
    "KND-07" ReverseWithoutReturn, levels: [Advice], source: "Положение, п. 3.1.3"
}

impl Rule for ReverseWithoutReturn {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let returned: BTreeSet<usize> = model.pairs().filter_map(|pair| Some(opposite(&pair)?.index)).collect();
        let reverse = model.pairs().filter(|pair| pair.is_of_kind(MentoringKind::Reverse) && pair.is_live());
        for pair in reverse.filter(|pair| !returned.contains(&pair.index)) {
            if !pair.reverse_of.is_absent() || pair.directions.is_bad() || pair.has_direction(Direction::Method) {
                continue;
            }
            findings
                .advice(Location::Missing(pair.directions.place()), "в реверсивной паре учат только в одну сторону")
                .help(format!("добавьте направление о методике или назовите пару в поле {}", kind::Pair::reverse_of));
        }
    }
}

/// The pair that it names as going the other way.
fn opposite<'m>(pair: &Pair<'m>) -> Option<Pair<'m>> {
    pair.model.pair(pair.entry.fields.reverse_of.known()?)
}
