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
    /// них нет ни одного общего вопроса.
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
                let before = pair.before(&person);
                for after in pair.after(&person) {
                    if let Some(other) = incomparable(&before, &after)
                        && told.insert(after.0.response.value.after.place())
                    {
                        file(other, &after, findings);
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
    let is_asked_twice = before.marks.iter().any(|mark| after.mark(&mark.code).is_some());
    if !is_asked_twice && !before.marks.is_empty() && !after.marks.is_empty() {
        findings
            .error(*second, "у замеров «до» и «после» нет общих вопросов")
            .also(*first, "замер «до»")
            .help("задайте после те же вопросы, что и до");
    }
}

/// A measurement before that has nothing to be compared with but this one, which it cannot be compared with.
fn incomparable<'m>(before: &[Answered<'m>], after: &Answered<'m>) -> Option<Answered<'m>> {
    let own = after.0.survey;
    let of_track = before.iter().filter(|(one, _)| one.survey.track.known() == own.track.known());
    let of_track: Vec<_> = of_track.collect();
    if of_track.iter().any(|(one, _)| is_alike(&one.survey, &own)) {
        return None;
    }
    of_track.first().map(|first| **first)
}

/// The same survey, or another by the same scale and instrument.
fn is_alike(one: &Survey<'_>, other: &Survey<'_>) -> bool {
    let differs = |a: Option<String>, b: Option<String>| a.is_some() && b.is_some() && a != b;
    let instrument = |survey: &Survey<'_>| survey.instrument.known().map(|name| fold(name));
    let scale = |survey: &Survey<'_>| survey.scale.known().map(|scale| format!("{} {}", scale.from, scale.to));
    one == other || !(differs(instrument(one), instrument(other)) || differs(scale(one), scale(other)))
}

fn file(before: Answered<'_>, after: &Answered<'_>, findings: &mut Findings<'_>) {
    let place = |survey: &Survey<'_>| -> Place {
        if survey.instrument.is_absent() { survey.scale.place() } else { survey.instrument.place() }
    };
    findings
        .error(after.0.response.value.after.place(), "замеры «до» и «после» сделаны по-разному")
        .also(place(&after.0.survey), "так мерили после")
        .also(place(&before.0.survey), "так мерили до")
        .help("проведите замер «после» тем же опросом, что и «до»");
}
