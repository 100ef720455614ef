//! MON-09.

use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Опросы, где уже есть ответы «после», а рекомендаций под полями нет.
    /// ## Почему это важно
    /// Опрос проводят не ради чисел. Участники отвечали, и каждый вправе узнать, что теперь делать.
    /// ## Так нельзя
    /// В опросе заполнено «после», а под второй чертой `---` пусто.
    /// ## Что сделать
    /// Напишите под полями опроса, что вы советуете наставникам, наставляемым и администрации. На сайт это не попадёт.
    "MON-09" NoRecommendations, levels: [Warning], source: "Положение, п. 9.5"
}

impl Rule for NoRecommendations {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for survey in model.surveys().filter(|survey| survey.entry.body.is_empty()) {
            let mut responses = survey.entry.fields.responses.known().into_iter().flatten();
            if responses.any(|response| response.after.known().is_some()) {
                findings
                    .warning(Location::Missing(survey.head), "по итогам опроса никому ничего не рекомендовано")
                    .help("напишите рекомендации под полями этого опроса");
            }
        }
    }
}
