//! PRG-15.

use crate::diagnostic::Findings;
use crate::diagnostic::words::{Count, Noun};
use crate::model::Model;
use crate::rule::shared::said;
use crate::rule::shared::stretch::stretches;
use crate::rule::{Rule, rule};

const MONTHS: Noun = Noun("месяца", "месяцев", "месяцев");
const YEARS: Noun = Noun("года", "лет", "лет");
const MONTHS_IN_A_YEAR: u32 = 12;

rule! {
    /// ## Что находит
    /// Цели длиннее трёх лет.
    /// ## Почему это важно
    /// Дальняя цель рассчитана на срок от одного года до трёх лет. За более долгое время меняются и школа, и человек, и цель перестаёт что-либо говорить о программе.
    /// ## Так нельзя
    /// цель: получить высшую категорию, срок: 01.09.2026 – 31.08.2031
    /// ## Что сделать
    /// Выделите ту часть, которой можно достичь за год-три, или проверьте год в сроке.
    "PRG-15" GoalTooLong, levels: [Warning], source: "этапы программы, этап 6"
}

impl Rule for GoalTooLong {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        let most = *model.profile.far_goal.end();
        for program in model.programs() {
            for long in stretches(&program).iter().filter(|goal| !goal.days.lasts_at_most(most)) {
                let (start, end) = (said(long.days.start), said(long.days.end));
                let finding =
                    findings.warning(long.place, format!("цель длиннее {}: {start} – {end}", said_in_years(most)));
                if long.begins_with_program() {
                    finding.label("начало не названо: цель идёт от начала программы");
                }
                finding.help("назовите часть цели, которой можно достичь за год-три");
            }
        }
    }
}

/// «3 лет», «30 месяцев»: as a limit reads after «длиннее».
fn said_in_years(months: u32) -> Count {
    if months.is_multiple_of(MONTHS_IN_A_YEAR) {
        return Count((months / MONTHS_IN_A_YEAR) as usize, YEARS);
    }
    Count(months as usize, MONTHS)
}
