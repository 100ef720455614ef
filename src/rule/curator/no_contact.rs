//! CUR-05.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::School;
use crate::record::{Field, Known};
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
    "CUR-05" NoContact, levels: [Warning], source: "раздел сайта школы"
}

impl Rule for NoContact {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let Some(school) = model.school() else { return };
        let Known(_, curator) = &school.curator else { return };
        let ways = [&school.curator_phone, &school.curator_mail, &school.curator_hours];
        if ways.into_iter().all(Field::is_absent) {
            let help =
                format!("впишите {}, {} или {}", School::curator_mail, School::curator_phone, School::curator_hours);
            findings.warning(Location::Missing(*curator), "не сказано, как обратиться к куратору").help(help);
        }
    }
}
