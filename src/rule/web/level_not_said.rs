//! WEB-05.

use crate::diagnostic::{Findings, Location};
use crate::model::{Document, Model};
use crate::profile::DocumentKind;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Законы, указы, распоряжения и письма без поля «уровень».
    /// ## Почему это важно
    /// Без уровня документ встаёт к локальным актам школы, и федеральный закон оказывается рядом с приказом директора.
    /// Проверяющий ищет его на странице нормативных документов.
    /// ## Так нельзя
    /// вид: закон – без строки «уровень»
    /// ## Что сделать
    /// Впишите уровень: федеральный, региональный, муниципальный или локальный.
    "WEB-05" LevelNotSaid, levels: [Warning], source: "разделы школьных сайтов: документы по уровням"
}

impl Rule for LevelNotSaid {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for document in model.documents().filter(|document| document.level.is_absent() && is_from_above(document)) {
            findings
                .warning(Location::Missing(document.level.place()), "не сказано, какого уровня документ")
                .help("добавьте строку «уровень: федеральный» или другой");
        }
    }
}

/// Is it a paper that schools receive rather than write?
fn is_from_above(document: &Document<'_>) -> bool {
    use DocumentKind::{Decree, Directive, Law, Letter};
    matches!(document.kind(), Some(Law | Decree | Directive | Letter))
}
