//! STG-07.

use super::reflection::{OF_MENTEE, says};
use super::seven::{Closed, closed};
use crate::diagnostic::Findings;
use crate::diagnostic::words::{Count, Noun, and};
use crate::model::{Model, Program, SchoolYear};
use crate::record::Kind;
use crate::record::kind::SchoolStage;
use crate::rule::shared::is_longer_than_a_meeting;
use crate::rule::{Rule, rule};

const PROGRAMS: Noun = Noun("программе", "программах", "программах");

rule! {
    /// ## Что находит
    /// Закрытый седьмой этап без групповой рефлексии или с программами этого года, в которых нет рефлексии наставляемого.
    ///
    /// Относится к списку из семи этапов. О каждой такой программе отдельно говорит STG-11.
    /// ## Почему это важно
    /// Завершение программы – это итоги каждой пары и всех вместе: что получилось, чего не хватило, что взять в следующий год. Без разговора с участниками год закрыт только на бумаге.
    /// ## Так нельзя
    /// этап: Завершение программы, закрыт: 05.06.2026 – а строки «групповая рефлексия:» нет
    /// ## Что сделать
    /// Впишите в этап поле «групповая рефлексия» – как она прошла, – а в программы раздел «## Рефлексия наставляемого».
    "STG-07" ClosedWithoutReflection, levels: [Warning], source: "этапы программы, этап 7"
}

impl Rule for ClosedWithoutReflection {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        closed(model, 7).iter().for_each(|one| judge(model, one, findings));
    }
}

fn judge(model: &Model, one: &Closed<'_>, findings: &mut Findings<'_>) {
    let silent: Vec<Program<'_>> = finished_in(model, one.year).filter(|program| !says(program, OF_MENTEE)).collect();
    let mut lacking = Vec::new();
    if one.stage.reflection.is_absent() {
        lacking.push("групповой рефлексии".to_owned());
    }
    if !silent.is_empty() && !model.has_broken(Kind::Program) {
        lacking.push(format!("рефлексии наставляемого в {}", Count(silent.len(), PROGRAMS)));
    }
    if lacking.is_empty() {
        return;
    }
    let finding = findings.warning(one.place, format!("седьмой этап закрыт, а нет {}", and(lacking)));
    if let Some(first) = silent.first() {
        finding.also(first.head, "в этой программе её нет");
    }
    finding.help(format!("впишите в этап поле {}, а в программы раздел «## {OF_MENTEE}»", SchoolStage::reflection));
}

/// The programmes whose work came to its end in that school year.
fn finished_in(model: &Model, year: SchoolYear) -> impl Iterator<Item = Program<'_>> {
    model.programs().filter(move |program| {
        let last = program.pairs().last().copied().filter(is_longer_than_a_meeting);
        program.is_finished() && last.and_then(|pair| pair.ended()).is_some_and(|day| SchoolYear::of(day) == year)
    })
}
