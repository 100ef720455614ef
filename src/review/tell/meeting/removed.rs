//! A meeting that is gone.

use crate::name::Case;
use crate::review::bits::pair;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Removed;

impl Teller for Removed {
    fn code(&self) -> &'static str {
        "meeting.removed"
    }

    fn about(&self) -> &'static str {
        "Удалена встреча; сколько их остаётся у пары."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.meetings() {
            let Some(base) = seen.vanishes() else { continue };
            let Some(of) = base.pair() else { continue };
            let day = base.date.known().map(|day| say![" ", day.0]).unwrap_or_default();
            let sentence = say!["удалена встреча ", pair(&of, Case::Genitive)].joined(day).and(".");
            let left = between.pair_now(&of).map(|now| say!["встреч у пары остаётся: ", now.meetings().count(), "."]);
            let telling = seen.tell(Severity::Important, Subject::pair(&of), sentence);
            told.add(telling.covers(&seen.met.deltas).means_if(left));
        }
    }
}
