//! PRG-20.

use super::live::is_live;
use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Program};
use crate::record::kind;
use crate::rule::{Rule, rule};

/// The heading in the body of a programme.
const SELF_ANALYSIS: &str = "Самоанализ наставляемого";

rule! {
    /// ## Что находит
    /// Программы, в которых не названы ресурсы наставляемого или нет его самоанализа.
    ///
    /// Говорит только о программах, по которым работают сейчас. Текст самоанализа на сайт не попадает.
    /// ## Почему это важно
    /// Прежде чем ставить цели, наставляемый смотрит, что у него уже есть и на что он может опереться. Без этого в программу попадает лишнее, а нужное остаётся в стороне.
    /// ## Так нельзя
    /// Строки «ресурсы:» нет, и под полями нет заголовка «Самоанализ наставляемого».
    /// ## Что сделать
    /// Впишите поле «ресурсы»: время, люди, опыт. Под полями добавьте строку «## Самоанализ наставляемого» и несколько фраз от него самого.
    "PRG-20" NoResourcesOrSelfAnalysis, levels: [Advice], source: "Положение, п. 6.2.3"
}

impl Rule for NoResourcesOrSelfAnalysis {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs().filter(is_live) {
            let field = format!("впишите поле {}", kind::Program::resources);
            let heading = format!("впишите под полями раздел «## {SELF_ANALYSIS}»");
            let (lacking, help) = match (program.resources.is_absent(), !has_self_analysis(&program)) {
                (true, true) => ("ресурсов и самоанализа", format!("{field} и раздел «## {SELF_ANALYSIS}» под полями")),
                (true, false) => ("ресурсов", field),
                (false, true) => ("самоанализа", heading),
                (false, false) => continue,
            };
            let headline = format!("в программе нет {lacking} наставляемого");
            findings.advice(Location::Missing(program.head), headline).help(help);
        }
    }
}

fn has_self_analysis(program: &Program<'_>) -> bool {
    program.body.section(SELF_ANALYSIS).is_some_and(|section| !section.text.is_empty())
}
