//! A goal that comes, goes or says otherwise.

use crate::model::Program;
use crate::name::Case;
use crate::record::kind;
use crate::review::bits::{program, quote, shifts};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, SeenPart, Sentence, Severity, Subject, Told};

pub(super) struct Goal;

impl Teller for Goal {
    fn code(&self) -> &'static str {
        "program.goal"
    }

    fn about(&self) -> &'static str {
        "В программе новая цель, цель убрана, другой её срок или слова."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.programs() {
            let Some((_, head)) = seen.both() else { continue };
            for part in seen.parts(kind::Program::goals) {
                let (severity, sentence) = said(&head, &part);
                let unsaid = head.approved.known().filter(|_| head.changes.is_absent());
                let unsaid =
                    unsaid.map(|day| say!["программа согласована ", day.0, ", а в «изменениях» об этом нет записи."]);
                told.add(seen.tell(severity, Subject::program(&head), sentence).covers(part.deltas).means_if(unsaid));
            }
        }
    }
}

fn said(head: &Program<'_>, part: &SeenPart<'_, kind::Goal>) -> (Severity, Sentence) {
    let words = |goal: &kind::Goal| quote(kind::Goal::goal, &goal.goal);
    match (part.base, part.head) {
        (None, Some(new)) => {
            (Severity::Notice, say!["в ", program(head, Case::Prepositional), " новая цель: ", words(new), "."])
        }
        (Some(old), None) => {
            (Severity::Important, say!["из ", program(head, Case::Genitive), " убрана цель ", words(old), "."])
        }
        (Some(_), Some(new)) => {
            let lead = say!["в ", program(head, Case::Prepositional), " цель ", words(new), ": "];
            (Severity::Notice, lead.joined(shifts(&part.deltas)).and("."))
        }
        (None, None) => (Severity::Notice, Sentence::new()),
    }
}
