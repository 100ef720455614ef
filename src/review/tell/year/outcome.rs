//! What became of a decision.

use super::subject;
use crate::record::Kind;
use crate::record::kind::{Decision, Decisions};
use crate::review::bits::{diff, quote};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Outcome;

impl Teller for Outcome {
    fn code(&self) -> &'static str {
        "decision.outcome"
    }

    fn about(&self) -> &'static str {
        "Записано, что вышло из решения."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.seen(Kind::Decisions, |records| &records.decisions) {
            for part in seen.parts(Decisions::decisions) {
                let deltas = part.deltas_of(Decision::outcome);
                let Some((before, after)) = part.both().filter(|_| !deltas.is_empty()) else { continue };
                let Some(subject) = subject(Kind::Decisions, &seen) else { continue };
                let what = say!["итог решения ", quote(Decision::what, &after.what), ": "];
                let sentence = match (before.outcome.is_absent(), after.outcome.is_absent()) {
                    (true, _) => what.and(quote(Decision::outcome, &after.outcome)),
                    (_, true) => what.and("убран"),
                    _ => what.and(diff(Decision::outcome, &before.outcome, &after.outcome)),
                };
                told.add(seen.tell(Severity::Notice, subject, sentence.and(".")).covers(deltas));
            }
        }
    }
}
