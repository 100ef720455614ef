//! FIL-09.

use super::is_person_of_pair;
use crate::diagnostic::Findings;
use crate::model::{Model, Why};
use crate::record::value::Target;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Ссылки, которые ведут на запись другого вида: там, где нужна пара, стоит человек, и наоборот.
    /// ## Почему это важно
    /// Такая ссылка ничего не связывает: у встречи не окажется пары, у программы – участников.
    /// ## Так нельзя
    /// пара: berezkina-op, а berezkina-op – это карточка человека
    /// ## Что сделать
    /// Впишите в поле «пара» имя файла или код пары, в поле о человеке – его имя или код.
    "FIL-09" WrongKind, levels: [Error], blocks: Integrity, source: "формат записей: ссылки"
}

impl Rule for WrongKind {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for dangling in model.dangling().iter().filter(|dangling| !is_person_of_pair(dangling)) {
            let Why::WrongKind { kind, head } = &dangling.why else { continue };
            let typed = &dangling.reference.typed;
            let (headline, help) = match dangling.reference.target {
                Target::Person | Target::Author => {
                    (format!("здесь нужен человек, а {typed} – другая запись"), "впишите имя или код человека")
                }
                Target::Pair => {
                    (format!("здесь нужна пара, а {typed} – другая запись"), "впишите имя файла или код пары")
                }
            };
            findings
                .error(dangling.reference.place, headline)
                .also(*head, format!("это {}", kind.meaning().to_lowercase()))
                .help(help);
        }
    }
}
