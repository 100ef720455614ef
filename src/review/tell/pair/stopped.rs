//! A pair that was stopped before its time.

use chrono::NaiveDate;

use super::unfinished;
use crate::model::Pair;
use crate::name::Case;
use crate::record::{Field, kind};
use crate::review::bits::{apart, listed, pair, person, quote};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Sentence, Severity, Subject, Told};

pub(super) struct Stopped;

impl Teller for Stopped {
    fn code(&self) -> &'static str {
        "pair.stopped"
    }

    fn about(&self) -> &'static str {
        "Пара прекращена досрочно; что осталось неисполненным и кто остался без пары."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            let Some((base, head, deltas)) = seen.changed(&[kind::Pair::stopped.info]) else { continue };
            let Some(day) = head.stopped.known().filter(|_| base.stopped.is_absent()) else { continue };
            let sentence =
                say![pair(&head, Case::Nominative), " прекращена досрочно ", day.0].joined(early(&head, day.0));
            let sentence = sentence.joined(reason(&head)).and(".");
            let rest = told.left(seen.any(&[kind::Pair::reason.info, kind::Pair::notice.info]));
            let telling = seen.tell(Severity::Important, Subject::pair(&head), sentence).covers(deltas).covers(rest);
            told.add(telling.means_if(unfinished(&head)).means_if(alone(&head)));
        }
    }
}

/// «, за 3 месяца до конца срока»
fn early(pair: &Pair<'_>, day: NaiveDate) -> Sentence {
    let left = pair.term().and_then(|term| apart(day, term.end));
    left.map(|left| say![", за ", left, " до конца срока"]).unwrap_or_default()
}

fn reason(pair: &Pair<'_>) -> Sentence {
    match &pair.reason {
        Field::Known(..) => say!["; причина: ", quote(kind::Pair::reason, &pair.reason)],
        _ => say!["; причина не названа"],
    }
}

/// Mentees who are left without a pair.
fn alone(pair: &Pair<'_>) -> Option<Sentence> {
    let alone: Vec<Bit> = pair
        .mentees()
        .iter()
        .filter(|mentee| !mentee.joins().any(|pair| pair.is_live()))
        .map(|mentee| person(mentee, Case::Nominative))
        .collect();
    (!alone.is_empty()).then(|| say!["без пары: "].joined(listed(alone)).and("."))
}
