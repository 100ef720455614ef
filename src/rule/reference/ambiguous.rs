//! FIL-11.

use crate::diagnostic::Findings;
use crate::diagnostic::words::{Count, Noun};
use crate::model::{Model, Why};
use crate::record::value::Target;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Имена и коды, под которые подходит несколько записей.
    /// ## Почему это важно
    /// Угадывать нельзя: согласие или отзыв одного человека достались бы другому. Ссылка остаётся пустой.
    /// ## Так нельзя
    /// наставник: Жарова, а карточек с этой фамилией две
    /// ## Что сделать
    /// Допишите инициалы; если и они одинаковы, впишите имя файла карточки или код.
    "FIL-11" Ambiguous, levels: [Error], blocks: Integrity, source: "формат записей: ссылки"
}

const RECORD: Noun = Noun("запись", "записи", "записей");

impl Rule for Ambiguous {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for dangling in model.dangling() {
            let Why::Several { candidates } = &dangling.why else { continue };
            let headline = format!("под «{}» подходят {}", dangling.reference.typed, Count(candidates.len(), RECORD));
            let finding = findings.error(dangling.reference.place, headline);
            for head in candidates {
                finding.also(*head, "может быть эта");
            }
            finding.help(match dangling.reference.target {
                Target::Person | Target::Author => "допишите инициалы или впишите имя файла карточки",
                Target::Pair => "впишите имя файла пары целиком",
            });
        }
    }
}
