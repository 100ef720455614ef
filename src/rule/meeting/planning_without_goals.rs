//! MEE-03.

use std::collections::BTreeSet;

use super::chain::chains;
use crate::diagnostic::{Findings, Level, Location};
use crate::model::Model;
use crate::profile::MeetingKind;
use crate::record::{Absent, Known};
use crate::rule::shared::{said, strictness};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, которые уже провели планирование, а целей в их программе нет.
    ///
    /// Цели ищет в программе: там они записаны один раз, повторять их в записи встречи не нужно.
    /// ## Почему это важно
    /// На планировании договариваются, к чему идут. Если целей нет, следующие встречи собирать не вокруг чего.
    /// ## Так нельзя
    /// Встреча с типом «планирование» прошла 21.09.2026, а строки «цели:» в программе пары нет.
    /// ## Что сделать
    /// Впишите в программу хотя бы одну цель и её срок – такими, как о них договорились.
    "MEE-03" PlanningWithoutGoals, levels: [Warning, Advice], source: "этапы программы, этап 6"
}

impl Rule for PlanningWithoutGoals {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let mut told = BTreeSet::new();
        for chain in chains(model) {
            let Some(planning) = chain.first(MeetingKind::Planning) else { continue };
            let Some(program) = chain.pair.program() else { continue };
            let place = match &program.entry.fields.goals {
                Absent(place) => *place,
                Known(goals, place) if goals.is_empty() => *place,
                _ => continue,
            };
            if !told.insert(program.index) {
                continue;
            }
            let headline = format!("планирование прошло {}, а целей в программе нет", said(planning.date));
            findings
                .file(strictness::of_the_chain(&chain.pair, Level::Warning), Location::Missing(place), headline)
                .also(planning.meeting.date.place(), "здесь пара договаривалась о целях")
                .help("впишите хотя бы одну цель и её срок");
        }
    }
}
