//! WEB-04.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::Known;
use crate::record::kind::School;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Школы, у которых куратор назван, а как к нему обратиться – нет: ни телефона, ни почты, ни часов приёма.
    /// ## Почему это важно
    /// Раздел приглашает стать участником. Приглашение без адреса никуда не ведёт.
    /// ## Так нельзя
    /// куратор: Иволгина Т. С. – и больше ни строки о нём
    /// ## Что сделать
    /// Впишите в school.md рабочую почту, рабочий телефон или часы приёма куратора.
    "WEB-04" NoWayToTheCurator, levels: [Advice], source: "памятка «Наставничество в школе»: «Приглашаем ребят и взрослых»"
}

impl Rule for NoWayToTheCurator {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        let Known(_, curator) = &school.curator else { return };
        let ways = [&school.curator_phone, &school.curator_mail, &school.curator_hours];
        if ways.into_iter().all(crate::record::Field::is_absent) {
            let help =
                format!("впишите {}, {} или {}", School::curator_mail, School::curator_phone, School::curator_hours);
            findings.advice(Location::Missing(*curator), "не сказано, как обратиться к куратору").help(help);
        }
    }
}
