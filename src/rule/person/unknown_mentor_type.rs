//! PER-10.

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Pair, State};
use crate::record::kind::Pair as PairFields;
use crate::record::{Absent, Bad, Known};
use crate::rule::shared::offer;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Тип наставника, которого нет в модели. Если у идущей пары педагогов тип не назван, даёт совет.
    /// ## Почему это важно
    /// От типа зависит, чего ждать от наставника: спокойных условий и помощи с организацией или методики своего предмета.
    /// ## Так нельзя
    /// тип наставника: методист
    /// ## Что сделать
    /// Впишите «консультант» или «предметник».
    "PER-10" UnknownMentorType, levels: [Error, Advice], source: "роли программы, наставник"
}

impl Rule for UnknownMentorType {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let known = &model.profile.mentor_types;
        for pair in model.pairs() {
            match &pair.mentor_type {
                Known(word, place) if known.named(word).is_none() => {
                    findings
                        .error(*place, format!("нет такого типа наставника: «{word}»"))
                        .help(offer::instead_of(word, known.titles()));
                }
                Absent(place) if is_asked_of(pair) => {
                    findings
                        .advice(Location::Missing(*place), "не назван тип наставника")
                        .help(format!("добавьте строку {}: консультант или предметник", PairFields::mentor_type));
                }
                Known(..) | Absent(_) | Bad(_) => {}
            }
        }
    }
}

/// The types are those of teachers; a pair whose work is over is left in peace.
fn is_asked_of(pair: Pair<'_>) -> bool {
    !pair.is_for_pupils() && !matches!(pair.state(), Some(State::Finished | State::Stopped))
}
