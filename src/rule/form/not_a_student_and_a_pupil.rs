//! FRM-05.

use super::roles;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары формы «студент – ученик», в которых наставник не студент или наставляемый не обучающийся.
    ///
    /// Если у пары несколько форм, человеку довольно подойти одной из них.
    /// ## Почему это важно
    /// Студент ещё помнит школу и уже знает, как учатся дальше. Выпускник, который не учится, и педагог – это другие формы.
    /// ## Так нельзя
    /// форма: студент – ученик
    /// (а наставник по карточке – выпускник)
    /// ## Что сделать
    /// Выберите паре подходящую форму или поправьте роль в карточке.
    "FRM-05" NotAStudentAndAPupil, levels: [Error], source: "раздел сайта школы"
}

impl Rule for NotAStudentAndAPupil {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        roles::check_form("student-pupil", model, findings);
    }
}
