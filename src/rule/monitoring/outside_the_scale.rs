//! MON-07.

use crate::diagnostic::Findings;
use crate::model::{Model, Survey};
use crate::record::Known;
use crate::record::value::Mark;
use crate::rule::shared::offer;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Ответы, которые не помещаются в шкалу опроса, и ответы на вопросы, которых в опросе нет.
    /// ## Почему это важно
    /// Одиннадцать из десяти портит среднее, а ответ на незнакомый вопрос никуда не попадает.
    /// ## Так нельзя
    /// шкала: 1 – 10
    /// до: 10.09.2026, комфорт 11
    /// ## Что сделать
    /// Посмотрите на анкету и исправьте число или слово вопроса.
    "MON-07" OutsideTheScale, levels: [Error], source: "по смыслу: шкала опроса"
}

impl Rule for OutsideTheScale {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for measurement in model.measurements() {
            let response = &measurement.response.value;
            for answers in [&response.before, &response.after].into_iter().filter_map(|field| field.known()) {
                for mark in &answers.marks {
                    judge(mark, &measurement.survey, findings);
                }
            }
        }
    }
}

fn judge(mark: &Mark, survey: &Survey<'_>, findings: &mut Findings<'_>) {
    let fields = &survey.entry.fields;
    if let Known(questions, place) = &fields.questions
        && !questions.iter().any(|question| question.is(&mark.code))
    {
        findings
            .error(mark.place, format!("в опросе нет вопроса «{}»", mark.code))
            .also(*place, "вопросы опроса")
            .help(offer::instead_of(&mark.code, questions.iter().map(|question| question.code.text.as_str())));
    }
    if let Known(scale, place) = &fields.scale
        && !scale.contains(mark.number)
    {
        findings
            .error(mark.place, format!("ответ {} вне шкалы {} – {}", mark.number, scale.from, scale.to))
            .also(*place, "шкала опроса")
            .help("сверьте число с анкетой");
    }
}
