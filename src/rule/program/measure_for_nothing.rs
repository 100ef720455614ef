//! PRG-10.

use super::target::{codes, strangers};
use crate::diagnostic::words::or;
use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Program};
use crate::record::kind::Measure;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Мероприятия, у которых не сказано, для чего они, и мероприятия для того, чего в программе нет.
    /// ## Почему это важно
    /// Мероприятие программы убирает затруднение или поддерживает сильную сторону. Если оно ни с чем не связано, по итогам не понять, помогло ли оно.
    /// ## Так нельзя
    /// Среди затруднений и сильных сторон есть «темп» и «речь», а у мероприятия стоит «для: бодрость».
    /// ## Что сделать
    /// Впишите в поле «для» код затруднения или сильной стороны из этой же программы. Опечатку исправьте.
    "PRG-10" MeasureForNothing, levels: [Warning], source: "Положение, п. 1.3"
}

impl Rule for MeasureForNothing {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs() {
            without_targets(&program, findings);
            unknown_targets(&program, findings);
        }
    }
}

fn without_targets(program: &Program<'_>, findings: &mut Findings<'_>) {
    for measure in program.measures.known().into_iter().flatten() {
        let is_empty = measure.targets.known().is_some_and(|targets| targets.is_empty());
        if measure.targets.is_absent() || is_empty {
            findings
                .warning(Location::Missing(measure.targets.place()), "не сказано, для чего мероприятие")
                .help(format!("впишите в поле {} код затруднения или сильной стороны", Measure::targets));
        }
    }
}

fn unknown_targets(program: &Program<'_>, findings: &mut Findings<'_>) {
    for stranger in strangers(program) {
        let help = match stranger.meant {
            Some(code) => format!("возможно, вы имели в виду «{code}»"),
            None => format!("впишите {}", or(codes(program).iter().map(|code| format!("«{}»", code.code.text)))),
        };
        let headline = format!("в программе нет затруднения или сильной стороны «{}»", stranger.word.value);
        findings.warning(stranger.word.place, headline).help(help);
    }
}
