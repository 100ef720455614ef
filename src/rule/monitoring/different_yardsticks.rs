//! MON-03.

use std::collections::BTreeSet;

use crate::diagnostic::{Findings, Place};
use crate::model::{Measurement, Model, Survey};
use crate::name::fold;
use crate::record::Known;
use crate::record::value::Answers;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Замеры «до» и «после», которые нельзя сравнить: сделаны разными опросами с другой шкалой или методикой, или в
    /// них нет ни одного общего вопроса. Лишний опрос рядом с проведённым оба раза не мешает.
    ///
    /// Эффективность сравнивает с эффективностью, показатели внедрения – с показателями.
    /// ## Почему это важно
    /// Семь по шкале до десяти и семь по шкале до ста – разные ответы. Разность между ними ничего не значит.
    /// ## Так нельзя
    /// до: 10.09.2026, комфорт 6
    /// после: 28.05.2027, польза 8
    /// ## Что сделать
    /// Проведите замер «после» теми же вопросами и по той же шкале, что и «до».
    "MON-03" DifferentYardsticks, levels: [Error], source: "Положение, п. 9.2"
}

/// Answers with the measurement that they belong to.
type Answered<'m> = (Measurement<'m>, &'m Answers);

impl Rule for DifferentYardsticks {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for measurement in model.measurements() {
            no_common_question(&measurement, findings);
        }
        let mut told = BTreeSet::new();
        for pair in model.pairs() {
            for person in pair.participants() {
                for (before, after) in alone(&pair.before(&person), &pair.after(&person)) {
                    if told.insert(after.0.response.value.after.place()) {
                        file(before, &after, findings);
                    }
                }
            }
        }
    }
}

/// In one response, no question was asked both times.
fn no_common_question(measurement: &Measurement<'_>, findings: &mut Findings<'_>) {
    let response = &measurement.response.value;
    let (Known(before, first), Known(after, second)) = (&response.before, &response.after) else { return };
    if !have_a_common_question(before, after) {
        findings
            .error(*second, "у замеров «до» и «после» нет общих вопросов")
            .also(*first, "замер «до»")
            .help("задайте после те же вопросы, что и до");
    }
}

/// Each measurement after that can be compared with none before, beside one before that waits for its own.
///
/// A further survey at the end, beside one that was asked both times, harms nothing.
fn alone<'m>(before: &[Answered<'m>], after: &[Answered<'m>]) -> Vec<(Answered<'m>, Answered<'m>)> {
    let waits = |one: &&Answered<'m>| !after.iter().any(|other| are_alike(one, other));
    let waiting: Vec<_> = before.iter().filter(waits).collect();
    let alone = after.iter().filter(|other| !before.iter().any(|one| are_alike(one, other)));
    let beside = |other: &Answered<'m>| {
        let of_track = |one: &&&Answered<'m>| one.0.survey.track.known() == other.0.survey.track.known();
        waiting.iter().find(of_track).map(|one| (**one, *other))
    };
    alone.filter_map(beside).collect()
}

/// Of one survey; or of two by one scale and instrument, with a question in common.
fn are_alike(before: &Answered<'_>, after: &Answered<'_>) -> bool {
    let (one, other) = (&before.0.survey, &after.0.survey);
    one == other || (are_measured_alike(one, other) && have_a_common_question(before.1, after.1))
}

fn are_measured_alike(one: &Survey<'_>, other: &Survey<'_>) -> bool {
    let differs = |a: Option<String>, b: Option<String>| a.is_some() && b.is_some() && a != b;
    let instrument = |survey: &Survey<'_>| survey.instrument.known().map(|name| fold(name));
    let scale = |survey: &Survey<'_>| survey.scale.known().map(|scale| format!("{} {}", scale.from, scale.to));
    !(differs(instrument(one), instrument(other)) || differs(scale(one), scale(other)))
}

/// Was a question answered both times? Where one time nothing was answered, nothing is said of it.
fn have_a_common_question(before: &Answers, after: &Answers) -> bool {
    let is_asked_twice = before.marks.iter().any(|mark| after.mark(&mark.code).is_some());
    is_asked_twice || before.marks.is_empty() || after.marks.is_empty()
}

fn file(before: Answered<'_>, after: &Answered<'_>, findings: &mut Findings<'_>) {
    let (one, other) = (&before.0.survey, &after.0.survey);
    let are_other_questions = are_measured_alike(one, other);
    let place = |survey: &Survey<'_>| -> Place {
        match (are_other_questions, survey.instrument.is_absent()) {
            (true, _) => survey.questions.place(),
            (false, true) => survey.scale.place(),
            (false, false) => survey.instrument.place(),
        }
    };
    findings
        .error(after.0.response.value.after.place(), "замеры «до» и «после» сделаны по-разному")
        .also(place(other), "так мерили после")
        .also(place(one), "так мерили до")
        .help("проведите замер «после» тем же опросом, что и «до»");
}

#[cfg(test)]
mod tests {
    use super::DifferentYardsticks;
    use crate::rule::shared::said_of;

    const PAIR: &str = "//- people/a.md\n---\nимя: Берёзкина Ольга Павловна\nкто: педагог\n---\n\
                        //- people/b.md\n---\nимя: Липкина Анна Сергеевна\nкто: педагог\n---\n\
                        //- pairs/p.md\n---\nнаставник: a\nнаставляемые: b\nсрок: 08.09.2025 – 29.05.2026\n---\n";

    /// What is said of surveys, each with its scale and what the mentor answered.
    fn said(surveys: &[(&str, &str)]) -> Vec<String> {
        let survey = |(number, (scale, answers)): (usize, &(&str, &str))| {
            let head = format!("название: Опрос {number}\nучебный год: 2025/26\nшкала: {scale}\n");
            format!("//- surveys/s{number}.md\n---\n{head}вопросы:\n  план: План?\nответы:\n  - кто: a\n{answers}---\n")
        };
        let surveys: String = surveys.iter().enumerate().map(survey).collect();
        said_of(&DifferentYardsticks, &format!("{PAIR}{surveys}"))
    }

    const BEFORE: &str = "    до: 01.09.2025, план 3\n";
    const AFTER: &str = "    после: 29.05.2026, план 8\n";

    #[test]
    fn another_scale_at_the_end_is_told() {
        assert_eq!(said(&[("1 – 10", BEFORE), ("1 – 100", AFTER)]).len(), 1);
        assert!(said(&[("1 – 10", BEFORE), ("1 – 10", AFTER)]).is_empty());
    }

    #[test]
    fn a_further_survey_beside_a_whole_one_harms_nothing() {
        let whole = format!("{BEFORE}{AFTER}");
        assert!(said(&[("1 – 10", &whole), ("1 – 100", AFTER)]).is_empty());
        assert!(said(&[("1 – 10", &whole), ("1 – 10", "    после: 29.05.2026, польза 8\n")]).is_empty());
    }

    #[test]
    fn two_surveys_with_other_questions_are_told() {
        let other = "    после: 29.05.2026, польза 8\n";
        assert_eq!(said(&[("1 – 10", BEFORE), ("1 – 10", other)]).len(), 1);
    }
}
