//! What a participant of a pair asks for.

use crate::model::Pair;
use crate::name::Case;
use crate::record::kind;
use crate::review::bits::{pair, requisites};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Subject, Told};

pub(super) struct Appeal;

impl Teller for Appeal {
    fn code(&self) -> &'static str {
        "pair.appeal"
    }

    fn about(&self) -> &'static str {
        "Участник пары просит сложить обязанности или о замене; что решено."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            let Some((_, head)) = seen.both() else { continue };
            for part in seen.parts(kind::Pair::requests) {
                let Some(appeal) = part.head else { continue };
                let sentence = asked(&head, appeal).then(decided(appeal));
                let telling = seen.tell(Severity::Important, Subject::pair(&head), sentence);
                told.add(telling.covers(part.deltas));
            }
        }
    }
}

fn asked(head: &Pair<'_>, appeal: &kind::Request) -> Sentence {
    let what = appeal.kind.known().map_or("обращение", |kind| kind.word());
    let day = appeal.date.known().map(|day| say![" от ", day.0]).unwrap_or_default();
    say!["обращение участника ", pair(head, Case::Genitive), ": ", what].joined(day).and(".")
}

fn decided(appeal: &kind::Request) -> Sentence {
    let Some(decision) = appeal.decision.known() else { return Sentence::new() };
    let day = appeal.decided.known().map(|day| say![", ", day.0]).unwrap_or_default();
    let order = appeal
        .order
        .known()
        .map(|order| say![", приказ ", requisites(kind::Request::order, order)])
        .unwrap_or_default();
    say!["решено: ", decision.word()].joined(day).joined(order).and(".").capitalised()
}
