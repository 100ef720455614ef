//! A decision is made, or taken out of the record.

use super::subject;
use crate::record::Kind;
use crate::record::kind::{Decision, Decisions};
use crate::review::bits::quote;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Made;

impl Teller for Made {
    fn code(&self) -> &'static str {
        "decision.made"
    }

    fn about(&self) -> &'static str {
        "Принято решение по итогам, или запись о нём убрана."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.seen(Kind::Decisions, |records| &records.decisions) {
            for part in seen.parts(Decisions::decisions) {
                let Some(subject) = subject(Kind::Decisions, &seen) else { continue };
                let sentence = match (part.base, part.head) {
                    (None, Some(made)) => {
                        let day = made.date.known().map(|date| say![" от ", date.0]).unwrap_or_default();
                        say!["решение"].joined(day).joined(say![": ", quote(Decision::what, &made.what), "."])
                    }
                    (Some(gone), None) => say!["решение ", quote(Decision::what, &gone.what), " убрано."],
                    _ => continue,
                };
                told.add(seen.tell(Severity::Important, subject, sentence).covers(part.deltas));
            }
        }
    }
}
