//! PAI-01.

use crate::diagnostic::Findings;
use crate::model::{Model, Why};
use crate::rule::reference::{is_person_of_pair, meant};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Людей, которые названы в паре или группе, но своей карточки не имеют.
    /// ## Почему это важно
    /// Без карточки не проверить ни согласие, ни роль, ни возраст; в разделе и в отчёте человека не будет.
    /// ## Так нельзя
    /// наставник: Берёзкена О. П., а карточка есть только у Берёзкиной О. П.
    /// ## Что сделать
    /// Исправьте имя или заведите карточку в папке people. Можно писать «Фамилия И. О.», имя файла или код.
    "PAI-01" Stranger, levels: [Error], blocks: Integrity, source: "по смыслу"
}

impl Rule for Stranger {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for dangling in model.dangling().iter().filter(|dangling| is_person_of_pair(dangling)) {
            let typed = &dangling.reference.typed;
            match &dangling.why {
                Why::Nothing { near } => {
                    findings
                        .error(dangling.reference.place, format!("у человека из пары нет карточки: {typed}"))
                        .help(meant(near, "заведите карточку в папке people или исправьте имя"));
                }
                Why::WrongKind { kind, head } => {
                    findings
                        .error(dangling.reference.place, format!("в паре назван не человек: {typed}"))
                        .also(*head, format!("это {}", kind.meaning().to_lowercase()))
                        .help("впишите имя или код человека");
                }
                Why::Several { .. } | Why::Itself => {}
            }
        }
    }
}
