//! PAI-03.

use super::headcount;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::profile::MentoringKind;
use crate::record::Known;
use crate::record::kind::Pair;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Группы, в которых меньше двух наставляемых.
    /// ## Почему это важно
    /// Группа – это один наставник и двое или больше наставляемых. Если наставляемый один, это пара, и в отчёте она
    /// должна считаться парой.
    /// ## Так нельзя
    /// вид: группа
    /// наставляемые: Липкина А. С.
    /// ## Что сделать
    /// Допишите остальных участников или замените вид, например на «традиционное».
    "PAI-03" GroupOfOne, levels: [Error], source: "Положение, п. 3.1.3"
}

impl Rule for GroupOfOne {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(|pair| pair.is_of_kind(MentoringKind::Group)) {
            let Known(_, place) = &pair.mentees else { continue };
            let headline = match headcount::different(&pair).len() {
                0 => "в группе нет ни одного наставляемого",
                1 => "в группе только один наставляемый",
                _ => continue,
            };
            findings
                .error(*place, headline)
                .also(pair.entry.kind.place(), "назван вид «группа»")
                .help(format!("допишите участников или замените слово в поле {}", Pair::kind));
        }
    }
}
