//! PRG-01.

use super::live::is_one_lost;
use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Pair};
use crate::profile::MentoringKind;
use crate::rule::shared::{is_longer_than_a_meeting, is_recent};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Работающие и недавно завершённые пары и группы без персонализированной программы.
    /// ## Почему это важно
    /// Программа – сердце работы пары: затруднения, цели, мероприятия. Без неё нечего проверять на встречах и нечего показать в отчёте. Для скоростного наставничества она не нужна.
    /// ## Так нельзя
    /// Пара 2026-07 работает с сентября, а записи с полем «пара: 2026-07» в папке programs нет.
    /// ## Что сделать
    /// Составьте программу: nastavnik new program. Если эта пара продолжает прежнюю, укажите прежнюю в поле «вместо» – тогда действует её программа.
    "PRG-01" NoProgram, levels: [Error], source: "Положение, п. 1.3 и 6.2.2"
}

impl Rule for NoProgram {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        if is_one_lost(model) {
            return;
        }
        for pair in model.pairs().filter(is_longer_than_a_meeting).filter(is_recent) {
            if pair.lacks_a_program() {
                findings
                    .error(Location::Missing(pair.head), headline(&pair))
                    .help(format!("заведите в папке programs запись со строкой «пара: {}»", pair.id));
            }
        }
    }
}

fn headline(pair: &Pair<'_>) -> String {
    let called = if pair.is_of_kind(MentoringKind::Group) { "группы" } else { "пары" };
    format!("у {called} {} нет персонализированной программы", pair.id)
}
