//! PAI-07.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары и группы, в которых не записан запрос наставляемого.
    /// ## Почему это важно
    /// С запроса начинается подбор наставника, и с ним же в конце сверяют, что изменилось.
    /// ## Так нельзя
    /// запрос:
    /// ## Что сделать
    /// Спросите наставляемого, чему он хочет научиться, и запишите ответ его словами.
    "PAI-07" NoRequest, levels: [Error], source: "этапы программы, этап 2"
}

impl Rule for NoRequest {
    /// Its presence is asked for by the declaration of [`Pair::request`](crate::record::kind::Pair::request).
    fn check(&self, _model: &Model, _findings: &mut Findings<'_>) {}
}
