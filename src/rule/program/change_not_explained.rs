//! PRG-23; a change without its reason is found by the declaration of `Change::why`.

use chrono::NaiveDate;

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Pair, Program};
use crate::record::Field;
use crate::record::Known;
use crate::record::kind;
use crate::rule::shared::said;
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Изменения программы, о которых не сказано почему, и программы, которые перешли к другой паре без записи об этом.
    /// ## Почему это важно
    /// Программу поправляют по ходу работы. Через полгода никто не вспомнит, что и зачем поменяли, а с новым наставником меняется почти всегда: сроки, мероприятия, порядок встреч.
    /// ## Так нельзя
    /// Пару 2026-01 прекратили 23.10.2026, пара 2026-02 работает по той же программе, а в поле «изменения» об этом ничего нет.
    /// ## Что сделать
    /// Добавьте в поле «изменения» пункт: дата, что изменено, почему.
    "PRG-23" ChangeNotExplained, levels: [Advice], source: "определения модели; роли программы, наставник"
}

impl Rule for ChangeNotExplained {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        for program in model.programs() {
            for pair in program.pairs().into_iter().skip(1) {
                let Some(ended) = pair.predecessor().and_then(|before| before.ended()) else { continue };
                if may_have_changed_since(&program, ended) {
                    continue;
                }
                file(&program, &pair, ended, findings);
            }
        }
    }
}

/// Is a change recorded on that day or later, or is there one whose day cannot be read?
fn may_have_changed_since(program: &Program<'_>, day: NaiveDate) -> bool {
    match &program.changes {
        Field::Bad(_) => true,
        Field::Absent(_) => false,
        Known(changes, _) => changes.iter().any(|change| change.date.known().is_none_or(|date| date.0 >= day)),
    }
}

fn file(program: &Program<'_>, pair: &Pair<'_>, ended: NaiveDate, findings: &mut Findings<'_>) {
    let headline = format!("с {} по программе работает пара {}, а перемена не записана", said(ended), pair.id);
    findings
        .advice(Location::Missing(program.changes.place()), headline)
        .also(pair.replaces.place(), "эта пара продолжает программу")
        .help(format!("добавьте в поле {} пункт: дата, что, почему", kind::Program::changes));
}
