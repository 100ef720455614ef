//! KND-09.

use crate::diagnostic::{Findings, Location};
use crate::model::{Meeting as OfModel, Model, Pair};
use crate::profile::{MeetingKind, MentoringKind};
use crate::record::Known;
use crate::record::kind::Meeting;
use crate::rule::shared::stretch::stretches;
use crate::rule::shared::{all_meetings_are_told, is_of_late};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Краткосрочные пары, которые уже всё спланировали, а близкой цели в программе нет, и пары, где за две встречи не дали ни одного задания.
    ///
    /// Смотрит пары, которые работают, скоро начнут или закончили не больше года назад. О цели молчит, если её срок не прочитан.
    /// ## Почему это важно
    /// Краткосрочное наставничество ведёт к одной близкой цели, и между встречами человек делает к ней шаги сам. Без того и другого это просто беседы.
    /// ## Так нельзя
    /// вид: краткосрочное, а единственная цель рассчитана на весь учебный год
    /// ## Что сделать
    /// Впишите в программу цель на один-два месяца, а в записи встреч – «задание:».
    "KND-09" NoNearGoalOrTask, levels: [Warning], source: "Положение, п. 3.1.3"
}

impl Rule for NoNearGoalOrTask {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let all_are_told = all_meetings_are_told(model);
        let short = model.pairs().filter(|pair| pair.is_of_kind(MentoringKind::ShortTerm));
        for pair in short.filter(is_of_late) {
            let held: Vec<OfModel<'_>> = pair.meetings().filter(|meeting| !meeting.is_ahead()).collect();
            if held.iter().any(|meeting| meeting.kind() == Some(MeetingKind::Planning)) {
                near_goal(&pair, findings);
            }
            if all_are_told && held.len() > 1 && held.iter().all(|meeting| meeting.homework.is_absent()) {
                findings
                    .warning(
                        Location::Missing(pair.kind.place()),
                        "краткосрочное наставничество без заданий между встречами",
                    )
                    .help(format!("впишите в записи встреч поле {}", Meeting::homework));
            }
        }
    }
}

fn near_goal(pair: &Pair<'_>, findings: &mut Findings<'_>) {
    let Some(program) = pair.program() else { return };
    let Known(goals, place) = &program.entry.fields.goals else { return };
    let stretches = stretches(&program);
    let near = *pair.model.profile.near_goal.end();
    if goals.is_empty() || stretches.len() < goals.len() || stretches.iter().any(|goal| goal.days.lasts_at_most(near)) {
        return;
    }
    findings
        .warning(*place, "краткосрочное наставничество без близкой цели")
        .also(pair.kind.place(), "вид пары")
        .help("впишите цель на один-два месяца");
}
