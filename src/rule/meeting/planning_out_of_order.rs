//! MEE-02.

use super::chain::{Chain, chains, goes_on_from_before};
use crate::diagnostic::{Findings, Level};
use crate::model::Model;
use crate::profile::MeetingKind;
use crate::rule::shared::{said, strictness};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Пары, которые планировали работу до знакомства или уже после рабочей встречи.
    /// ## Почему это важно
    /// Порядок встреч один: знакомство, планирование, работа. Планирование задним числом означает, что рабочие встречи шли без целей.
    /// ## Так нельзя
    /// планирование 30.09.2026, а рабочая встреча 21.09.2026
    /// ## Что сделать
    /// Проверьте даты и типы этих встреч. Если порядок и правда был таким, уточните цели в программе и впредь начинайте с планирования.
    "MEE-02" PlanningOutOfOrder, levels: [Error, Warning], source: "этапы программы, этап 6"
}

impl Rule for PlanningOutOfOrder {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for chain in chains(model).iter().filter(|chain| !goes_on_from_before(&chain.pair)) {
            judge(chain, findings);
        }
    }
}

fn judge(chain: &Chain<'_>, findings: &mut Findings<'_>) {
    let Some(planning) = chain.first(MeetingKind::Planning) else { return };
    let level = strictness::of_the_chain(&chain.pair, Level::Error);
    let (place, day) = (planning.meeting.date.place(), said(planning.date));
    if let Some(met) = chain.first(MeetingKind::Acquaintance).filter(|met| planning.date < met.date) {
        findings
            .file(level, place, format!("планирование {day} раньше знакомства {}", said(met.date)))
            .also(met.meeting.date.place(), "знакомство")
            .help("исправьте дату или тип одной из этих встреч");
    }
    if let Some(work) = chain.first(MeetingKind::Work).filter(|work| work.date < planning.date) {
        findings
            .file(level, place, format!("планирование {day} после рабочей встречи {}", said(work.date)))
            .also(work.meeting.date.place(), "рабочая встреча")
            .help("исправьте дату или тип одной из этих встреч");
    }
}
