//! FIL-10.

use crate::diagnostic::Findings;
use crate::model::{Model, Why};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Записи, которые ссылаются на самих себя.
    /// ## Почему это важно
    /// Пара не может продолжать саму себя и не может быть себе встречной: на деле связи нет.
    /// ## Так нельзя
    /// вместо: 2026-02 – в файле pairs/2026-02.md
    /// ## Что сделать
    /// Впишите код той пары, которая имелась в виду, или уберите строку.
    "FIL-10" ToItself, levels: [Error], blocks: Integrity, source: "формат записей: ссылки"
}

impl Rule for ToItself {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for dangling in model.dangling().iter().filter(|dangling| dangling.why == Why::Itself) {
            findings
                .error(dangling.reference.place, format!("запись ссылается на саму себя: {}", dangling.reference.typed))
                .help("впишите код другой пары или уберите строку");
        }
    }
}
