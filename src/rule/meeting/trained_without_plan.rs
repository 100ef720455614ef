//! MEE-16.

use std::collections::BTreeMap;

use crate::diagnostic::{Findings, Location, Place};
use crate::model::{Model, Pair, Person, SchoolYear};
use crate::record::Known;
use crate::record::kind;
use crate::record::value::Dates;
use crate::rule::shared::is_longer_than_a_meeting;
use crate::rule::{Rule, rule};

/// Training is one or two meetings with the curator (S4 stage 4).
const MOST: usize = 2;

rule! {
    /// ## Что находит
    /// Наставников, которые учились с куратором больше двух раз за учебный год, и пары обученных наставников без плана встреч.
    ///
    /// Обучать не обязательно, поэтому о наставнике без поля «обучение» правило молчит. Говорит только о тех, кто ведёт пару сейчас.
    /// ## Почему это важно
    /// Обучение – одна-две встречи, на которых наставник и куратор договариваются, как и когда пара будет встречаться. План и есть их итог.
    /// ## Так нельзя
    /// обучение: 26.08.2026 в карточке наставника, а поля «план встреч» у его пары нет
    /// ## Что сделать
    /// Впишите в пару поле «план встреч»: сам план в двух словах или где он лежит. Лишние дни из поля «обучение» уберите.
    "MEE-16" TrainedWithoutPlan, levels: [Advice], source: "этапы программы, этап 4"
}

impl Rule for TrainedWithoutPlan {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for mentor in model.people() {
            let Known(part, _) = &mentor.entry.fields.mentor else { continue };
            let Known(training, place) = &part.training else { continue };
            let led: Vec<Pair<'_>> =
                mentor.leads().filter(|pair| is_longer_than_a_meeting(pair) && pair.is_live()).collect();
            if led.is_empty() || training.is_empty() {
                continue;
            }
            too_often(&mentor, training, findings);
            led.iter().for_each(|pair| without_plan(pair, *place, findings));
        }
    }
}

fn too_often(mentor: &Person<'_>, training: &Dates, findings: &mut Findings<'_>) {
    let mut years: BTreeMap<SchoolYear, Vec<Place>> = BTreeMap::new();
    for date in training.iter() {
        years.entry(SchoolYear::of(date.value.0)).or_default().push(date.place);
    }
    for (year, places) in years.into_iter().filter(|(_, places)| places.len() > MOST) {
        findings
            .advice(places[MOST], format!("за {year} больше двух учебных встреч с куратором: {}", mentor.short_name()))
            .help("обучение – одна-две встречи: проверьте даты и уберите лишние");
    }
}

fn without_plan(pair: &Pair<'_>, training: Place, findings: &mut Findings<'_>) {
    if pair.meeting_plan.is_absent() {
        findings
            .advice(Location::Missing(pair.head), format!("наставник обучен, а плана встреч у пары {} нет", pair.id))
            .also(training, "обучение наставника")
            .help(format!("впишите поле {}", kind::Pair::meeting_plan));
    }
}
