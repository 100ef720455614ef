//! FIL-37.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::Known;
use crate::rule::shared::offer;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Документы, вид которых не из списка.
    /// ## Почему это важно
    /// По виду программа находит нужную бумагу: приказ о закреплении, положение, договор. Документ с неизвестным видом она не узнает и скажет, что его нет.
    /// ## Так нельзя
    /// вид: приказ о закреплени
    /// ## Что сделать
    /// Впишите вид из списка. Если школа называет его иначе, добавьте её слово в model.yaml.
    "FIL-37" UnknownDocumentKind, levels: [Error], blocks: Integrity, source: "формат записей: списки слов"
}

impl Rule for UnknownDocumentKind {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let known = &model.profile.documents;
        for document in model.documents() {
            let Known(word, place) = &document.kind else { continue };
            if known.named(word).is_none() {
                findings
                    .error(*place, format!("нет вида документа «{word}»"))
                    .help(offer::instead_of(word, known.titles()));
            }
        }
    }
}
