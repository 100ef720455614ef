//! Something may stay as it is for a while, or no longer.

use super::subject;
use crate::record::Kind;
use crate::record::kind::{Permit, Permits};
use crate::review::bits::quote;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Told};

pub(super) struct Given;

impl Teller for Given {
    fn code(&self) -> &'static str {
        "permit.given"
    }

    fn about(&self) -> &'static str {
        "Разрешено отступить от правила, или допуск убран."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.seen(Kind::Permits, |records| &records.permits) {
            for part in seen.parts(Permits::permits) {
                let Some(subject) = subject(Kind::Permits, &seen) else { continue };
                let (severity, sentence) = match (part.base, part.head) {
                    (None, Some(permit)) => (Severity::Important, allowed(permit)),
                    (Some(permit), None) => (Severity::Notice, say!["допуск убран: "].joined(rule(permit)).and(".")),
                    _ => continue,
                };
                told.add(seen.tell(severity, subject, sentence).covers(part.deltas));
            }
        }
    }
}

/// «правило «CUR-02» в записи «people/petrov-is»»
fn rule(permit: &Permit) -> Sentence {
    say!["правило ", quote(Permit::rule, &permit.rule), " в записи ", quote(Permit::subject, &permit.subject)]
}

fn allowed(permit: &Permit) -> Sentence {
    let until = permit.until.known().map(|until| say![", по ", until.0]);
    let why = permit.why.known().map(|_| say![": ", quote(Permit::why, &permit.why)]);
    let by = permit.allowed_by.known().map(|_| say!["; разрешил ", quote(Permit::allowed_by, &permit.allowed_by)]);
    let more = [until, why, by].into_iter().flatten();
    more.fold(say!["разрешено не выполнять "].joined(rule(permit)), Sentence::joined).and(".")
}
