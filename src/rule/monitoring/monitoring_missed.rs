//! MON-13.

use super::asked;
use crate::diagnostic::Findings;
use crate::model::Model;
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Сроки мониторинга из приказа о внедрении, к которым никто ни на один опрос не ответил.
    ///
    /// Ответ годится, если дан после прежнего срока и не позже этого. Если в это время ни одна пара с программой не
    /// работала, спрашивать было некого. Смотрит на сроки этого и прошлого учебного года.
    /// ## Почему это важно
    /// Школа сама назначила эти сроки. Пропущенный замер не повторить: время ушло.
    /// ## Так нельзя
    /// мониторинг: 29.05.2026 – а последние ответы собраны в декабре
    /// ## Что сделать
    /// Внесите ответы, если они есть на бумаге. Если мониторинга не было, проведите его и поправьте сроки приказом.
    "MON-13" MonitoringMissed, levels: [Warning], source: "Положение, п. 1.6.1 и раздел IX"
}

impl Rule for MonitoringMissed {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        if !asked::all_answers_are_told(model) {
            return;
        }
        let answers = model.days_of_answers();
        for deadline in model.deadlines().iter().filter(|deadline| deadline.is_missed(model, &answers)) {
            findings
                .warning(deadline.place, format!("к сроку мониторинга нет ни одного ответа: {}", said(deadline.moment)))
                .label("срок из приказа о внедрении")
                .help("внесите ответы в опрос этого года или поправьте срок приказом");
        }
    }
}
