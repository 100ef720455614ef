//! KND-08.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::profile::MentoringKind;
use crate::record::kind::Pair;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары краткосрочного наставничества без графика встреч.
    ///
    /// Смотрит пары, которые работают или скоро начнут.
    /// ## Почему это важно
    /// Краткосрочное наставничество идёт по расписанию, назначенному заранее: времени мало, и договариваться о каждой встрече отдельно некогда.
    /// ## Так нельзя
    /// вид: краткосрочное, а строки «график:» нет
    /// ## Что сделать
    /// Договоритесь о днях и впишите их: «график: 12.10.2026, 26.10.2026, 09.11.2026».
    "KND-08" NoSchedule, levels: [Warning], source: "Положение, п. 3.1.3"
}

impl Rule for NoSchedule {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let short = model.pairs().filter(|pair| pair.is_of_kind(MentoringKind::ShortTerm) && pair.is_live());
        for pair in short.filter(|pair| pair.schedule.is_absent()) {
            findings
                .warning(Location::Missing(pair.schedule.place()), "краткосрочное наставничество без графика встреч")
                .also(pair.kind.place(), "вид пары")
                .help(format!("впишите дни встреч в поле {}", Pair::schedule));
        }
    }
}
