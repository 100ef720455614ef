//! PRG-03.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::Pair;
use crate::record::value::Words;
use crate::record::{Field, Known};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, у которых не указана форма или вид наставничества.
    /// ## Почему это важно
    /// Форма говорит, кто кого ведёт, вид – как они работают. От них зависят почти все остальные правила и строки отчёта.
    /// ## Так нельзя
    /// Строки «форма:» нет, или после двоеточия пусто.
    /// ## Что сделать
    /// Добавьте форму, например «учитель – учитель», и вид, например «традиционное». Можно назвать несколько через запятую.
    "PRG-03" NoFormOrKind, levels: [Error], source: "определения модели; Положение, п. 1.3"
}

impl Rule for NoFormOrKind {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            empty(&pair.form, &Pair::form.to_string(), findings);
            empty(&pair.kind, &Pair::kind.to_string(), findings);
        }
    }
}

/// A list with nothing in it; a field that is not there at all is found by its declaration.
fn empty(field: &Field<Words>, called: &str, findings: &mut Findings<'_>) {
    if let Known(words, place) = field
        && words.is_empty()
    {
        findings
            .error(Location::Missing(*place), format!("список в поле {called} пуст"))
            .help(format!("впишите в поле {called} хотя бы одно слово"));
    }
}
