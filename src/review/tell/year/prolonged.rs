//! A permit holds longer or shorter.

use super::subject;
use crate::record::Kind;
use crate::record::kind::{Permit, Permits};
use crate::review::bits::{instead, quote};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Prolonged;

impl Teller for Prolonged {
    fn code(&self) -> &'static str {
        "permit.until"
    }

    fn about(&self) -> &'static str {
        "Изменился последний день допуска."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.seen(Kind::Permits, |records| &records.permits) {
            for part in seen.parts(Permits::permits) {
                let (deltas, Some((_, permit))) = (part.deltas_of(Permit::until), part.both()) else { continue };
                let Some(subject) = subject(Kind::Permits, &seen) else { continue };
                for delta in deltas {
                    let what = say!["срок допуска к правилу ", quote(Permit::rule, &permit.rule), ": "];
                    let sentence = what.joined(instead(delta, Permit::until.info.visibility)).and(".");
                    told.add(seen.tell(Severity::Important, subject.clone(), sentence).covers([delta]));
                }
            }
        }
    }
}
