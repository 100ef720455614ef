//! PRG-16.

use super::live::is_live;
use crate::diagnostic::{Findings, Location};
use crate::model::Model;
use crate::record::kind::Goal;
use crate::rule::shared::said;
use crate::rule::shared::stretch::{Stretch, stretches};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Дальние цели – на год и дольше или дольше самой программы, – у которых не назван рубеж: чего пара достигнет, пока работает.
    ///
    /// Говорит только о программах, по которым работают сейчас.
    /// ## Почему это важно
    /// Программа длится не больше года, а цель может быть и на три. Рубеж показывает, какую часть пути пара пройдёт вместе, и по нему подводят итог.
    /// ## Так нельзя
    /// цель: пройти аттестацию, срок: 01.09.2026 – 31.08.2028 – и никакого рубежа
    /// ## Что сделать
    /// Впишите в цель поле «рубеж»: что будет готово к концу программы.
    "PRG-16" FarGoalWithoutMilestone, levels: [Advice], source: "по смыслу: цели на годы, программа до года"
}

impl Rule for FarGoalWithoutMilestone {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let far = *model.profile.far_goal.start();
        for program in model.programs().filter(is_live) {
            let Some(term) = program.term() else { continue };
            let without = |goal: &Stretch<'_>| goal.goal.value.milestone.is_absent();
            for goal in stretches(&program).into_iter().filter(without) {
                let headline = match () {
                    () if goal.days.end > term.end => "цель идёт дольше программы, а рубеж не назван",
                    () if goal.days.lasts_at_least(far) => "цель дальняя, а рубеж не назван",
                    () => continue,
                };
                findings.advice(Location::Missing(goal.place), headline).help(format!(
                    "впишите в поле {}, что будет готово к {}",
                    Goal::milestone,
                    said(term.end)
                ));
            }
        }
    }
}
