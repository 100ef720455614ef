//! PRG-14.

use crate::diagnostic::Findings;
use crate::model::Model;
use crate::rule::shared::said;
use crate::rule::shared::stretch::{Stretch, stretches};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Цели короче месяца, а также программы, в которых нет ни одной цели на один-два месяца, только более долгие.
    /// ## Почему это важно
    /// Краткосрочная цель рассчитана на один-два месяца: за неделю не научиться, а до дальней цели нужны близкие шаги. Цели на срок от двух месяцев до года в модели не названы; они допустимы, но ближнюю не заменяют.
    /// ## Так нельзя
    /// цель: вести урок без конспекта, срок: 05.10.2026 – 12.10.2026
    /// ## Что сделать
    /// Дайте цели больше времени или запишите её мероприятием. Из долгой цели выделите ту часть, которой можно достичь за месяц-два.
    "PRG-14" GoalTooShort, levels: [Warning, Advice], source: "этапы программы, этап 6"
}

impl Rule for GoalTooShort {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs() {
            let stretches = stretches(&program);
            for short in stretches.iter().filter(|goal| !goal.days.lasts_at_least(*model.profile.near_goal.start())) {
                let (start, end) = (said(short.days.start), said(short.days.end));
                let finding = findings.warning(short.place, format!("цель короче месяца: {start} – {end}"));
                if short.begins_with_program() {
                    finding.label("начало не названо: цель идёт от начала программы");
                }
                finding.help("дайте цели один-два месяца или запишите её мероприятием");
            }
            only_longer(&stretches, model, findings);
        }
    }
}

/// One piece of advice for a programme that has goals of some months and none that is near.
fn only_longer(stretches: &[Stretch<'_>], model: &Model, findings: &mut Findings<'_>) {
    if stretches.iter().any(|goal| goal.days.lasts_at_most(*model.profile.near_goal.end())) {
        return;
    }
    let middling = stretches.iter().filter(|goal| !goal.days.lasts_at_least(*model.profile.far_goal.start()));
    if let Some(nearest) = middling.min_by_key(|goal| goal.days.end - goal.days.start) {
        findings
            .advice(nearest.place, "нет цели на один-два месяца, эта самая близкая")
            .help("выделите из неё ту часть, которой можно достичь за месяц-два");
    }
}
