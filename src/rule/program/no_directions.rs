//! PRG-05.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Known;
use crate::record::kind::Pair;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, у которых не указаны направления деятельности.
    /// ## Почему это важно
    /// Направления говорят, над чем работает пара: методика урока, цифровые технологии, профориентация. По ним сверяют вид и модель и группируют пары на сайте.
    /// ## Так нельзя
    /// Строки «направления:» нет, или после двоеточия пусто.
    /// ## Что сделать
    /// Впишите одно или несколько направлений через запятую.
    "PRG-05" NoDirections, levels: [Warning], source: "Положение, п. 1.3"
}

impl Rule for NoDirections {
    /// A list with nothing in it; a field that is not there at all is found by its declaration.
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            let Known(directions, place) = &pair.directions else { continue };
            if directions.is_empty() {
                findings
                    .warning(Location::Missing(*place), format!("список в поле {} пуст", Pair::directions))
                    .help("впишите хотя бы одно направление деятельности");
            }
        }
    }
}
