//! A pair whose work is finished.

use super::unfinished;
use crate::name::Case;
use crate::record::kind;
use crate::review::bits::{apart, pair};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Finished;

impl Teller for Finished {
    fn code(&self) -> &'static str {
        "pair.finished"
    }

    fn about(&self) -> &'static str {
        "Работа пары завершена; что осталось неисполненным."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            let Some((base, head, deltas)) = seen.changed(&[kind::Pair::finished.info]) else { continue };
            let Some(day) = head.finished.known().filter(|_| base.finished.is_absent()) else { continue };
            let deltas = told.left(deltas);
            if deltas.is_empty() {
                continue;
            }
            let early = head.term().and_then(|term| apart(day.0, term.end));
            let early = early.map(|early| say![", на ", early, " раньше срока"]).unwrap_or_default();
            let sentence = say!["работа ", pair(&head, Case::Genitive), " завершена ", day.0].joined(early).and(".");
            let left = unfinished(&head);
            let severity = if left.is_some() { Severity::Important } else { Severity::Notice };
            told.add(seen.tell(severity, Subject::pair(&head), sentence).covers(deltas).means_if(left));
        }
    }
}
