//! FRM-15.

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Pair as OfModel};
use crate::record::kind::Pair;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, о которых не сказано, почему выбрана их форма.
    ///
    /// Смотрит пары, которые работают или скоро начнут.
    /// ## Почему это важно
    /// Форму выбирают по цели школы, трудностям человека, его запросу и по тому, кто может помочь. Через год по этой строке видно, стоит ли повторить.
    /// ## Так нельзя
    /// форма: учитель – учитель, а строки «обоснование:» нет
    /// ## Что сделать
    /// Впишите одну фразу: «обоснование: первый год в школе, в объединении есть опытный учитель того же предмета».
    "FRM-15" FormNotExplained, levels: [Advice], source: "Положение, п. 3.1"
}

impl Rule for FormNotExplained {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for pair in model.pairs().filter(OfModel::is_live).filter(|pair| pair.rationale.is_absent()) {
            findings
                .advice(Location::Missing(pair.form.place()), "не сказано, почему выбрана эта форма")
                .help(format!("впишите поле {}", Pair::rationale));
        }
    }
}
