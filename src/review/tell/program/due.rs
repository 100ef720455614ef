//! A measure with another day.

use crate::record::kind;
use crate::review::bits::quote;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Due;

impl Teller for Due {
    fn code(&self) -> &'static str {
        "program.due"
    }

    fn about(&self) -> &'static str {
        "Срок мероприятия отложен или приближён."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.programs() {
            let Some((_, head)) = seen.both() else { continue };
            for part in seen.parts(kind::Program::measures) {
                let (Some((old, new)), deltas) = (part.both(), part.deltas_of(kind::Measure::due)) else { continue };
                let Some((was, is)) = old.due.known().zip(new.due.known()).filter(|_| !deltas.is_empty()) else {
                    continue;
                };
                let verb = if is.last() >= was.last() { "отложено " } else { "срок приближён: " };
                let overdue = old.done.is_absent() && was.last() < between.today();
                let severity = if overdue { Severity::Important } else { Severity::Notice };
                let what = quote(kind::Measure::what, &new.what);
                let sentence = say![verb, what, " – до ", is.last(), " вместо ", was.last(), "."];
                let telling = seen.tell(severity, Subject::program(&head), sentence).covers(deltas);
                told.add(telling.means_if(overdue.then(|| say!["прежний срок уже прошёл."])));
            }
        }
    }
}
