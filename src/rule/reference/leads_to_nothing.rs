//! FIL-08.

use super::{is_person_of_pair, meant};
use crate::diagnostic::Findings;
use crate::model::{Model, Why};
use crate::record::value::Target;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Ссылки на людей, пары и группы, которых нет среди записей.
    /// ## Почему это важно
    /// Запись повисает: встреча не попадёт к своей паре, программа – в отчёт, отзыв – к человеку.
    /// ## Так нельзя
    /// пара: 2026-77, а в папке pairs такого файла нет
    /// ## Что сделать
    /// Исправьте имя или код; человека называют «Фамилия И. О.», именем файла или кодом, пару – именем файла или кодом.
    "FIL-08" LeadsToNothing, levels: [Error], blocks: Integrity, source: "формат записей: ссылки"
}

impl Rule for LeadsToNothing {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for dangling in model.dangling().iter().filter(|dangling| !is_person_of_pair(dangling)) {
            let Why::Nothing { near } = &dangling.why else { continue };
            let typed = &dangling.reference.typed;
            let (headline, otherwise) = match dangling.reference.target {
                Target::Person | Target::Author => {
                    (format!("нет карточки человека: {typed}"), "заведите карточку в папке people")
                }
                Target::Pair => {
                    (format!("нет пары или группы: {typed}"), "заведите её в папке pairs или исправьте код")
                }
            };
            findings.error(dangling.reference.place, headline).help(meant(near, otherwise));
        }
    }
}
