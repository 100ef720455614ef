//! A measure that comes, goes or says otherwise.

use crate::model::Program;
use crate::name::Case;
use crate::record::kind;
use crate::review::bits::{program, quote, shifts};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, SeenPart, Sentence, Severity, Subject, Told};

pub(super) struct Measure;

impl Teller for Measure {
    fn code(&self) -> &'static str {
        "program.measure"
    }

    fn about(&self) -> &'static str {
        "Мероприятие добавлено, убрано или сказано иначе."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.programs() {
            let Some((_, head)) = seen.both() else { continue };
            for mut part in seen.parts(kind::Program::measures) {
                part.deltas = told.left(part.deltas);
                if part.deltas.is_empty() {
                    continue;
                }
                let (severity, sentence) = said(&head, &part);
                told.add(seen.tell(severity, Subject::program(&head), sentence).covers(part.deltas));
            }
        }
    }
}

fn said(head: &Program<'_>, part: &SeenPart<'_, kind::Measure>) -> (Severity, Sentence) {
    let words = |measure: &kind::Measure| quote(kind::Measure::what, &measure.what);
    match (part.base, part.head) {
        (None, Some(new)) => {
            (Severity::Notice, say!["в ", program(head, Case::Prepositional), " новое мероприятие: ", words(new), "."])
        }
        (Some(old), None) => {
            let state = if old.done.is_absent() { "неисполненное" } else { "исполненное" };
            let sentence =
                say!["из ", program(head, Case::Genitive), " убрано ", state, " мероприятие ", words(old), "."];
            (Severity::Important, sentence)
        }
        _ => (Severity::Notice, rewritten(head, part)),
    }
}

fn rewritten(head: &Program<'_>, part: &SeenPart<'_, kind::Measure>) -> Sentence {
    let what = part.head.map_or("…".into(), |new| quote(kind::Measure::what, &new.what));
    let lead = say!["в ", program(head, Case::Prepositional), " мероприятие ", what, ": "];
    lead.joined(shifts(&part.deltas)).and(".")
}
