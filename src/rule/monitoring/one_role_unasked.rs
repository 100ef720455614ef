//! MON-05.

use super::asked::{self, Side};
use crate::diagnostic::{Findings, Location};
use crate::model::{Model, SchoolYear};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Учебные годы, когда наставляемых спросили, а наставников ни одного, или наоборот.
    /// ## Почему это важно
    /// Программа касается обоих. Одна сторона может быть довольна, пока другая устаёт, и по половине ответов этого не
    /// увидеть.
    /// ## Так нельзя
    /// В опросе за год отвечали только наставляемые.
    /// ## Что сделать
    /// Спросите и другую сторону: тем же опросом или отдельным, со строкой «роль».
    "MON-05" OneRoleUnasked, levels: [Warning], source: "Положение, п. 9.2"
}

impl Rule for OneRoleUnasked {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        if !asked::all_answers_are_told(model) {
            return;
        }
        for (year, side) in asked::unasked(model) {
            if !works(model, year) {
                continue;
            }
            let Some(survey) = model.surveys().find(|survey| survey.school_year() == Some(year)) else { continue };
            let who = if side == Side::Mentor { "наставников" } else { "наставляемых" };
            let role = &survey.entry.fields.role;
            let location = if role.is_absent() { Location::Missing(survey.head) } else { role.place().into() };
            findings
                .warning(location, format!("за {year} не спросили никого из {who}"))
                .help(format!("внесите ответы {who} в этот опрос или заведите для них отдельный"));
        }
    }
}

/// Did a pair that is measured work in that year?
fn works(model: &Model, year: SchoolYear) -> bool {
    asked::pairs(model).any(|pair| pair.school_years().contains(&year))
}
