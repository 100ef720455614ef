//! A pair whose record is gone.

use crate::diagnostic::words::{Count, Noun};
use crate::model::Pair;
use crate::name::Case;
use crate::review::bits::{listed, pair};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Sentence, Severity, Subject, Told};

pub(super) struct Removed;

impl Teller for Removed {
    fn code(&self) -> &'static str {
        "pair.removed"
    }

    fn about(&self) -> &'static str {
        "Удалена запись пары; что осталось без неё."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            let Some(base) = seen.vanishes() else { continue };
            let left = left(&base);
            let severity = if left.is_some() || base.is_live() { Severity::Breaking } else { Severity::Important };
            let sentence = say!["удалена запись ", pair(&base, Case::Genitive), "."];
            told.add(seen.tell(severity, Subject::pair(&base), sentence).covers(&seen.met.deltas).means_if(left));
        }
    }
}

/// What spoke of the pair.
fn left(base: &Pair<'_>) -> Option<Sentence> {
    let programs = (base.programs().count(), Noun("программа", "программы", "программ"));
    let meetings = (base.meetings().count(), Noun("встреча", "встречи", "встреч"));
    let left: Vec<Bit> = [programs, meetings]
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, noun)| Count(number, noun).into())
        .collect();
    (!left.is_empty()).then(|| say!["к ней относились: "].joined(listed(left)).and("."))
}
