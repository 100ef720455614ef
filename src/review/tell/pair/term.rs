//! Another term of the same pair.

use std::cmp::Ordering;

use crate::model::Pair;
use crate::name::Case;
use crate::record::kind;
use crate::record::value::Period;
use crate::review::bits::pair;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Subject, Told};

pub(super) struct Term;

impl Teller for Term {
    fn code(&self) -> &'static str {
        "pair.term"
    }

    fn about(&self) -> &'static str {
        "Срок пары продлён, сокращён или начинается в другой день."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            let Some((base, head, deltas)) = seen.changed(&[kind::Pair::term.info]) else { continue };
            let Some((was, is)) = base.term().zip(head.term()) else { continue };
            let sentence = end(&head, was, is).then(start(&head, was, is));
            let telling = seen.tell(Severity::Important, Subject::pair(&head), sentence).covers(deltas);
            told.add(telling.means_if(order(&base, &head)).means_if(before_the_start(&head, is)));
        }
    }
}

fn end(head: &Pair<'_>, was: Period, is: Period) -> Sentence {
    let verb = match is.end.cmp(&was.end) {
        Ordering::Equal => return Sentence::new(),
        Ordering::Greater => " продлён: до ",
        Ordering::Less => " сокращён: до ",
    };
    say!["срок ", pair(head, Case::Genitive), verb, is.end, " вместо ", was.end, "."]
}

fn start(head: &Pair<'_>, was: Period, is: Period) -> Sentence {
    if was.start == is.start {
        return Sentence::new();
    }
    say!["начало ", pair(head, Case::Genitive), " перенесено: ", is.start, " вместо ", was.start, "."].capitalised()
}

/// The order says another term than the record now does.
fn order(base: &Pair<'_>, head: &Pair<'_>) -> Option<Sentence> {
    let same = base.order.known().zip(head.order.known()).filter(|(before, after)| before == after);
    same.map(|(order, _)| say!["приказ прежний, от ", order.date, "."])
}

fn before_the_start(head: &Pair<'_>, is: Period) -> Option<Sentence> {
    let days = head.meetings().filter_map(|meeting| meeting.date.known().copied());
    let early = days.filter(|day| day.0 < is.start).count();
    (early > 0).then(|| say!["встреч раньше начала: ", early, "."])
}
