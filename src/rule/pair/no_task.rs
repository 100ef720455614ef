//! PAI-10.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары и группы, у которых не названа задача.
    /// ## Почему это важно
    /// Пару создают ради дела, а не для числа: по задаче видно, когда работа сделана.
    /// ## Так нельзя
    /// задача:
    /// ## Что сделать
    /// Назовите одним предложением, что пара сделает: «провести три урока с проектами».
    "PAI-10" NoTask, levels: [Error], source: "раздел сайта школы, задачи наставничества"
}

impl Rule for NoTask {
    /// Its presence is asked for by the declaration of [`Pair::task`](crate::record::kind::Pair::task).
    fn check(&self, _model: &Model, _findings: &mut Findings<'_>) {}
}
