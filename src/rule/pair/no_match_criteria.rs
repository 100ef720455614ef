//! PAI-15.

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Pair as OfModel};
use crate::profile::MentoringKind;
use crate::record::kind::Pair;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Традиционные пары, о которых не сказано, почему соединили именно этих людей.
    ///
    /// Смотрит пары, которые работают или скоро начнут.
    /// ## Почему это важно
    /// В традиционной паре наставника подбирают по опыту, навыкам и характеру. Записанное помогает, когда пара не складывается и надо подобрать другую.
    /// ## Так нельзя
    /// вид: традиционное, а строки «подбор:» нет
    /// ## Что сделать
    /// Впишите одной строкой, что общего: «подбор: общий предмет, соседние кабинеты».
    "PAI-15" NoMatchCriteria, levels: [Advice], source: "Положение, п. 3.1.3"
}

impl Rule for NoMatchCriteria {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let live = model.pairs().filter(OfModel::is_live);
        for pair in live.filter(|pair| pair.is_of_kind(MentoringKind::Traditional) && pair.match_criteria.is_absent()) {
            findings
                .advice(
                    Location::Missing(pair.match_criteria.place()),
                    format!("не сказано, как подобрана пара {}", pair.id),
                )
                .help(format!("впишите поле {}: опыт, навыки, характер, расписание", Pair::match_criteria));
        }
    }
}
