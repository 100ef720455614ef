//! PER-12.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Карточки, в которых не сказано, кем человек приходится школе.
    /// ## Почему это важно
    /// Наставником может быть не кто угодно: модель называет обучающихся, выпускников, родителей, педагогов и
    /// специалистов организаций. По этому же слову проверяют форму пары и считают участников.
    /// ## Так нельзя
    /// имя: Ручьёва Дина Аркадьевна
    /// кто:
    /// ## Что сделать
    /// Впишите одно из слов: педагог, руководитель, обучающийся, выпускник, родитель, студент, специалист организации.
    "PER-12" AffiliationMissing, levels: [Error], source: "раздел сайта школы"
}

impl Rule for AffiliationMissing {
    // Its presence is asked for by the declaration of `Person::affiliation`; a word outside the circle is not read.
    fn check(&self, _model: &Model, _findings: &mut Findings<'_>) {}
}
