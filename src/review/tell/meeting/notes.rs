//! All else that is written of a meeting.

use std::collections::BTreeSet;

use crate::name::Case;
use crate::review::bits::{listed, pair};
use crate::review::delta::Delta;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Severity, Subject, Told};

pub(super) struct Notes;

impl Teller for Notes {
    fn code(&self) -> &'static str {
        "meeting.notes"
    }

    fn about(&self) -> &'static str {
        "Дополнены или исправлены заметки о встрече."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.meetings() {
            let Some((_, head)) = seen.both() else { continue };
            let deltas = told.left(seen.everything());
            let inside: Vec<&Delta> = deltas.into_iter().filter(|delta| delta.field().is_some()).collect();
            let Some(of) = head.pair().filter(|_| !inside.is_empty()) else { continue };
            let keys: BTreeSet<&str> =
                inside.iter().filter_map(|delta| delta.fields().next()).map(|info| info.russian).collect();
            let keys = listed(keys.into_iter().map(|key| Bit::Own(key.to_owned())).collect());
            let day = head.date.known().map(|day| say![" ", day.0]).unwrap_or_default();
            let what = say!["встреча ", pair(&of, Case::Genitive)].joined(day);
            let sentence = what.and(": иначе сказано – ").joined(keys).and(".");
            told.add(seen.tell(Severity::Notice, Subject::pair(&of), sentence).covers(inside));
        }
    }
}
