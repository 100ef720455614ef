//! A measure that is carried out, or is no longer.

use crate::record::kind;
use crate::review::bits::{apart, quote};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Subject, Told};

pub(super) struct Done;

impl Teller for Done {
    fn code(&self) -> &'static str {
        "program.done"
    }

    fn about(&self) -> &'static str {
        "Мероприятие исполнено, или отметка об исполнении снята."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.programs() {
            let Some((_, head)) = seen.both() else { continue };
            for part in seen.parts(kind::Program::measures) {
                let (Some((old, new)), deltas) = (part.both(), part.deltas_of(kind::Measure::done)) else { continue };
                if deltas.is_empty() {
                    continue;
                }
                let what = quote(kind::Measure::what, &new.what);
                let (severity, sentence) = match (old.done.known(), new.done.known()) {
                    (None, Some(day)) => (Severity::Notice, say!["исполнено ", what, ", ", day.0].joined(late(new))),
                    (Some(_), None) => (Severity::Important, say!["отметка об исполнении снята: ", what]),
                    (Some(_), Some(day)) => (Severity::Notice, say!["день исполнения исправлен: ", what, ", ", day.0]),
                    (None, None) => continue,
                };
                told.add(seen.tell(severity, Subject::program(&head), sentence.and(".")).covers(deltas));
            }
        }
    }
}

/// «, на 3 дня позже срока»
fn late(measure: &kind::Measure) -> Sentence {
    let days = measure.due.known().zip(measure.done.known()).and_then(|(due, done)| apart(due.last(), done.0));
    days.map(|days| say![", на ", days, " позже срока"]).unwrap_or_default()
}
