//! MON-13.

use chrono::NaiveDate;

use super::asked;
use crate::diagnostic::Findings;
use crate::model::{Model, SchoolYear};
use crate::record::Known;
use crate::rule::shared::{act, said};
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
        let Some(act) = act::newest(model).filter(|_| asked::all_answers_are_told(model)) else { return };
        let (Known(deadlines, _), Known(date, _)) = (&act.entry.fields.monitoring, &act.entry.fields.date) else {
            return;
        };
        let mut deadlines: Vec<_> = deadlines.iter().collect();
        deadlines.sort_by_key(|deadline| deadline.value.last());
        let answers = answers(model);
        let mut previous = date.0;
        for deadline in deadlines {
            let last = deadline.value.last();
            let is_kept = answers.iter().any(|day| previous < *day && *day <= last);
            if last < model.today && is_of_late(last, model) && !is_kept && works(model, previous, last) {
                findings
                    .warning(
                        deadline.place,
                        format!("к сроку мониторинга нет ни одного ответа: {}", said(deadline.value)),
                    )
                    .label("срок из приказа о внедрении")
                    .help("внесите ответы в опрос этого года или поправьте срок приказом");
            }
            previous = last;
        }
    }
}

/// The days on which anybody answered.
fn answers(model: &Model) -> Vec<NaiveDate> {
    let responses = model.measurements().map(|measurement| &measurement.response.value);
    let fields = responses.flat_map(|response| [response.before.known(), response.after.known()]);
    fields.flatten().map(|answers| answers.date).collect()
}

/// Did a pair that is measured work between two days?
fn works(model: &Model, after: NaiveDate, last: NaiveDate) -> bool {
    asked::pairs(model).any(|pair| {
        let begun = pair.term().is_some_and(|term| term.start <= last);
        begun && pair.ended().is_none_or(|end| end > after)
    })
}

fn is_of_late(day: NaiveDate, model: &Model) -> bool {
    SchoolYear::of(day).0 + 1 >= model.school_year().0
}
