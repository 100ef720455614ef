//! A meeting of another type or with another assessment.

use crate::name::Case;
use crate::record::kind;
use crate::review::bits::{instead, pair};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Kinds;

impl Teller for Kinds {
    fn code(&self) -> &'static str {
        "meeting.kind"
    }

    fn about(&self) -> &'static str {
        "У встречи другой тип или другая оценка."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.meetings() {
            for info in [kind::Meeting::kind.info, kind::Meeting::assessment.info] {
                let Some((_, head, deltas)) = seen.changed(&[info]) else { continue };
                let (Some(of), [delta, ..]) = (head.pair(), &deltas[..]) else { continue };
                let day = head.date.known().map(|day| say![" ", day.0]).unwrap_or_default();
                let what = say!["встреча ", pair(&of, Case::Genitive)].joined(day);
                let sentence = what.and(": ").and(info.russian).and(" – ").joined(instead(delta, info.visibility));
                told.add(seen.tell(Severity::Important, Subject::pair(&of), sentence.and(".")).covers(deltas));
            }
        }
    }
}
