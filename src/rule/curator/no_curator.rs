//! CUR-01.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Школу, в записи которой не назван куратор наставничества.
    /// ## Почему это важно
    /// Куратор отвечает за все пары и программы: без него некому вести дорожную карту и сдавать отчёт, а посетителям
    /// раздела не к кому обратиться.
    /// ## Так нельзя
    /// куратор:
    /// ## Что сделать
    /// Впишите в school.md фамилию и инициалы куратора; на него должна быть карточка в папке people.
    "CUR-01" NoCurator, levels: [Error], source: "Положение, пп. 4.1 и 6.2.1"
}

impl Rule for NoCurator {
    // Its presence is asked for by the declaration of `School::curator`; a name that leads nowhere is PAI-01's.
    fn check(&self, _model: &Model, _findings: &mut Findings<'_>) {}
}
