//! PAI-12.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::Pair;
use crate::record::{Absent, Known};
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, прекращённые раньше срока без причины, и пары, у которых причина есть, а дня нет.
    /// ## Почему это важно
    /// Наставник и наставляемый вправе закончить раньше, и это не провал. По причинам школа видит, что менять: подбор, нагрузку, расписание.
    /// ## Так нельзя
    /// прекращена: 23.10.2026 – и больше ни слова
    /// ## Что сделать
    /// Впишите поле «причина» коротко и без подробностей личной жизни. Если есть только причина, впишите и день: «прекращена: 23.10.2026».
    "PAI-12" StoppedWithoutReason, levels: [Warning], source: "Положение, пп. 7.1.1 и 7.2.1"
}

impl Rule for StoppedWithoutReason {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs() {
            match (&pair.stopped, &pair.reason) {
                (Known(day, place), Absent(_)) => {
                    findings
                        .warning(
                            Location::Missing(*place),
                            format!("работа прекращена {}, а почему, не сказано", said(day.0)),
                        )
                        .help(format!("впишите поле {}", Pair::reason));
                }
                (Absent(_), Known(_, place)) => {
                    findings
                        .warning(*place, "причина есть, а когда работа прекращена, не сказано")
                        .help(format!("впишите поле {} или уберите причину", Pair::stopped));
                }
                _ => {}
            }
        }
    }
}
