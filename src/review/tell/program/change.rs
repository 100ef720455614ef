//! An entry among the changes of a programme.

use crate::name::Case;
use crate::record::kind;
use crate::review::bits::{program, quote};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Subject, Told};

pub(super) struct Change;

impl Teller for Change {
    fn code(&self) -> &'static str {
        "program.change"
    }

    fn about(&self) -> &'static str {
        "В «изменениях» программы новая запись."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.programs() {
            let Some((_, head)) = seen.both() else { continue };
            for part in seen.parts(kind::Program::changes) {
                let Some(change) = part.head.filter(|_| part.base.is_none()) else { continue };
                let day = change.date.known().map(|day| say![" от ", day.0]).unwrap_or_default();
                let what = quote(kind::Change::what, &change.what);
                let sentence = say!["в ", program(&head, Case::Accusative), " внесено изменение"].joined(day);
                let sentence = sentence.and(": ").and(what).joined(why(change)).and(".");
                told.add(seen.tell(Severity::Important, Subject::program(&head), sentence).covers(part.deltas));
            }
        }
    }
}

fn why(change: &kind::Change) -> Sentence {
    match change.why.known() {
        Some(_) => say!["; причина: ", quote(kind::Change::why, &change.why)],
        None => Sentence::new(),
    }
}
