//! Another mentor in the same record.

use crate::diagnostic::words::{Count, Noun};
use crate::model::Pair;
use crate::name::Case;
use crate::record::kind;
use crate::review::bits::{pair, person};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Subject, Told};

const MEETING: Noun = Noun("прошедшая встреча", "прошедшие встречи", "прошедших встреч");

pub(super) struct Mentor;

impl Teller for Mentor {
    fn code(&self) -> &'static str {
        "pair.mentor"
    }

    fn about(&self) -> &'static str {
        "У пары другой наставник; что стало со встречами и приказом."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            let (deltas, Some((base, head))) = (seen.deltas(kind::Pair::mentor), seen.both()) else { continue };
            let (Some(before), Some(after)) = (base.mentor(), head.mentor()) else { continue };
            if deltas.is_empty() {
                continue;
            }
            let sentence = say![
                "наставник ",
                pair(&base, Case::Genitive),
                " сменился: вместо наставника ",
                person(&before, Case::Genitive),
                " – ",
                person(&after, Case::Nominative),
                "."
            ];
            let held = head.meetings().filter(|meeting| !meeting.is_ahead()).count();
            let severity = if held > 0 { Severity::Breaking } else { Severity::Important };
            let telling = seen.tell(severity, Subject::pair(&head), sentence).covers(deltas);
            told.add(telling.means_if(meetings(held)).means_if(order(&base, &head)));
        }
    }
}

/// What was held with one mentor now counts as held with another.
fn meetings(held: usize) -> Option<Sentence> {
    let advice = "; чтобы история не смешалась, заведите новую пару с полем «вместо».";
    (held > 0).then(|| say!["за новым наставником теперь числятся ", Count(held, MEETING), advice])
}

fn order(base: &Pair<'_>, head: &Pair<'_>) -> Option<Sentence> {
    let same = base.order.known().zip(head.order.known()).filter(|(before, after)| before == after);
    same.map(|_| say!["приказ прежний."])
}
