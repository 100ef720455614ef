//! A meeting of another pair.

use crate::name::Case;
use crate::record::kind;
use crate::review::bits::pair;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Whose;

impl Teller for Whose {
    fn code(&self) -> &'static str {
        "meeting.pair"
    }

    fn about(&self) -> &'static str {
        "Встреча числится за другой парой."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.meetings() {
            let Some((base, head, deltas)) = seen.changed(&[kind::Meeting::pair.info]) else { continue };
            let (Some(was), Some(is)) = (base.pair(), head.pair()) else { continue };
            let day = head.date.known().map(|day| say![" ", day.0]).unwrap_or_default();
            let sentence = say!["встреча"].joined(day).and(" теперь числится за другими: ");
            let sentence =
                sentence.and(pair(&is, Case::Nominative)).and(", а не ").and(pair(&was, Case::Nominative)).and(".");
            told.add(seen.tell(Severity::Important, Subject::pair(&is), sentence).covers(deltas));
        }
    }
}
