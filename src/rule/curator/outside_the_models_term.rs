//! CUR-08; that the term is there is asked for by the declaration of `School::model_period`.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::record::Known;
use crate::rule::shared::is_recent;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Школы, где не назван срок действия модели, и пары, чей срок из него выходит.
    ///
    /// Смотрит на пары, которые идут, начнутся или закончились не больше года назад: прежние могли работать по прежней
    /// модели.
    /// ## Почему это важно
    /// Модель вводят на несколько лет. Программа за этими пределами ни на какой документ школы не опирается.
    /// ## Так нельзя
    /// срок модели: 01.09.2023 – 31.08.2026, а пара работает до 28.05.2027
    /// ## Что сделать
    /// Продлите срок модели приказом и исправьте его в school.md или поправьте срок пары.
    "CUR-08" OutsideTheModelsTerm, levels: [Warning], source: "Положение, п. 1.5"
}

impl Rule for OutsideTheModelsTerm {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        let Known(period, written) = &school.model_period else { return };
        if period.start > period.end {
            return;
        }
        for pair in model.pairs().filter(|pair| pair.is_live() || is_recent(pair)) {
            let Some(term) = pair.term() else { continue };
            if term.start < period.start || period.end < term.end {
                findings
                    .warning(pair.entry.fields.term.place(), "срок пары выходит за срок модели")
                    .also(*written, "срок, на который введена модель")
                    .help("исправьте срок пары или продлите срок модели");
            }
        }
    }
}
