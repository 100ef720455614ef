//! PRG-14.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::rule::shared::said;
use crate::rule::shared::stretch::stretches;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Цели короче месяца.
    /// ## Почему это важно
    /// Краткосрочная цель рассчитана на один-два месяца: за неделю не научиться. Более короткое дело – это мероприятие.
    /// ## Так нельзя
    /// цель: вести урок без конспекта, срок: 05.10.2026 – 12.10.2026
    /// ## Что сделать
    /// Дайте цели больше времени или запишите её мероприятием.
    "PRG-14" GoalTooShort, levels: [Warning], source: "этапы программы, этап 6"
}

impl Rule for GoalTooShort {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let least = *model.profile.near_goal.start();
        for program in model.programs() {
            for short in stretches(&program).iter().filter(|goal| !goal.days.lasts_at_least(least)) {
                let (start, end) = (said(short.days.start), said(short.days.end));
                let finding = findings.warning(short.place, format!("цель короче месяца: {start} – {end}"));
                if short.begins_with_program() {
                    finding.label("начало не названо: цель идёт от начала программы");
                }
                finding.help("дайте цели один-два месяца или запишите её мероприятием");
            }
        }
    }
}
