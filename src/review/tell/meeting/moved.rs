//! A meeting on another day.

use crate::name::Case;
use crate::record::kind;
use crate::review::bits::pair;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Moved;

impl Teller for Moved {
    fn code(&self) -> &'static str {
        "meeting.moved"
    }

    fn about(&self) -> &'static str {
        "Встреча перенесена, или исправлена дата прошедшей."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.meetings() {
            let Some((base, head, deltas)) = seen.changed(&[kind::Meeting::date.info]) else { continue };
            let (Some(of), Some(was), Some(is)) = (head.pair(), base.date.known(), head.date.known()) else { continue };
            let (severity, sentence) = match base.is_ahead() {
                true => (Severity::Notice, say!["встреча ", pair(&of, Case::Genitive), " перенесена: "]),
                false => {
                    (Severity::Important, say!["дата прошедшей встречи ", pair(&of, Case::Genitive), " исправлена: "])
                }
            };
            let sentence = sentence.and(is.0).and(" вместо ").and(was.0).and(".");
            told.add(seen.tell(severity, Subject::pair(&of), sentence).covers(deltas));
        }
    }
}
