//! A pair that had ended and is at work again.

use crate::model::Pair;
use crate::name::Case;
use crate::record::kind;
use crate::review::bits::pair;
use crate::review::delta::Delta;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Seen, Severity, Subject, Told};

pub(super) struct Reopened;

impl Teller for Reopened {
    fn code(&self) -> &'static str {
        "pair.reopened"
    }

    fn about(&self) -> &'static str {
        "Пара, которая окончилась, снова действует."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            let fields = [kind::Pair::stopped.info, kind::Pair::finished.info];
            let Some((base, head, deltas)) = seen.changed(&fields) else { continue };
            if !is_ended(&base) || is_ended(&head) {
                continue;
            }
            let sentence = say![pair(&head, Case::Nominative), " снова действует: дата окончания убрана."];
            let telling = seen.tell(Severity::Important, Subject::pair(&head), sentence);
            told.add(telling.covers(deltas).covers(told_reason(told, &seen)));
        }
    }
}

fn is_ended(pair: &Pair<'_>) -> bool {
    pair.stopped.known().is_some() || pair.finished.known().is_some()
}

fn told_reason<'b>(told: &Told<'b>, seen: &Seen<'b, kind::Pair>) -> Vec<&'b Delta> {
    told.left(seen.deltas(kind::Pair::reason))
}
