//! FIL-36.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::Known;
use crate::rule::shared::offer;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Встречи, тип которых не из списка модели.
    /// ## Почему это важно
    /// По типу встречи видно, где пара на своём пути: познакомилась, спланировала, подвела итоги. Встреча с неизвестным типом из этой цепочки выпадает.
    /// ## Так нельзя
    /// тип: рабочяя
    /// ## Что сделать
    /// Впишите знакомство, планирование, рабочая, промежуточная или итоговая. Если школа называет тип иначе, добавьте её слово в model.yaml.
    "FIL-36" UnknownMeetingType, levels: [Error], blocks: Integrity, source: "формат записей: списки слов"
}

impl Rule for UnknownMeetingType {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let known = &model.profile.meetings;
        for meeting in model.meetings() {
            let Known(word, place) = &meeting.kind else { continue };
            if known.named(word).is_none() {
                findings
                    .error(*place, format!("нет типа встречи «{word}»"))
                    .help(offer::instead_of(word, known.titles()));
            }
        }
    }
}
