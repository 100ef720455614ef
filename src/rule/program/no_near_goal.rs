//! PRG-17.

use super::live::is_live;
use crate::diagnostic::Findings;
use crate::model::{Model, Program};
use crate::profile::MentoringKind;
use crate::record::Known;
use crate::rule::shared::stretch::stretches;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Программы, в которых нет ни одной цели на один-два месяца, только более долгие.
    ///
    /// Молчит, если целей нет вовсе или срок какой-то из них не прочитан. Говорит только о программах, по которым работают сейчас; о краткосрочном наставничестве говорит KND-09.
    /// ## Почему это важно
    /// До дальней цели нужны близкие шаги: по ним пара видит, что движется. Цели на срок от двух месяцев до года допустимы, но ближнюю не заменяют.
    /// ## Так нельзя
    /// Единственная цель программы: срок: 07.09.2026 – 28.05.2027.
    /// ## Что сделать
    /// Выделите из долгой цели ту часть, которой можно достичь за месяц-два, и запишите её отдельно.
    "PRG-17" NoNearGoal, levels: [Advice], source: "этапы программы, этап 6"
}

impl Rule for NoNearGoal {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let programs = model.programs().filter(is_live).filter(|program| !is_short_term(program));
        programs.for_each(|program| judge(&program, findings));
    }
}

fn is_short_term(program: &Program<'_>) -> bool {
    program.pairs().iter().any(|pair| pair.is_of_kind(MentoringKind::ShortTerm))
}

fn judge(program: &Program<'_>, findings: &mut Findings<'_>) {
    let stretches = stretches(program);
    let Known(goals, _) = &program.goals else { return };
    let near = *program.model.profile.near_goal.end();
    if stretches.len() < goals.len() || stretches.iter().any(|goal| goal.days.lasts_at_most(near)) {
        return;
    }
    if let Some(nearest) = stretches.iter().min_by_key(|goal| goal.days.end - goal.days.start) {
        findings
            .advice(nearest.place, "нет цели на один-два месяца, эта самая близкая")
            .help("выделите из неё ту часть, которой можно достичь за месяц-два");
    }
}
