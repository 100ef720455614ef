//! PRG-04.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Программы, у которых не указана пара или группа.
    /// ## Почему это важно
    /// Участники программы – это участники её пары. Программу без пары не к кому отнести: она не попадёт ни на страницу пары, ни в отчёт, а пара будет считаться работающей без программы.
    /// ## Так нельзя
    /// Строки «пара:» нет, или после двоеточия пусто.
    /// ## Что сделать
    /// Впишите в поле «пара» имя файла пары, например 2026-07.
    "PRG-04" NoParticipants, levels: [Error], source: "Положение, п. 1.3"
}

impl Rule for NoParticipants {
    /// Its presence is asked for by the declaration of `Program::pair`.
    fn check(&self, _model: &Model, _findings: &mut Findings<'_>) {}
}
