//! A programme that is gone.

use crate::name::Case;
use crate::review::bits::program;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Removed;

impl Teller for Removed {
    fn code(&self) -> &'static str {
        "program.removed"
    }

    fn about(&self) -> &'static str {
        "Удалена программа; осталась ли пара без неё."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.programs() {
            let Some(base) = seen.vanishes() else { continue };
            let now = base.pair().and_then(|pair| between.pair_now(&pair));
            let bare = now.filter(|pair| pair.is_live() && pair.program().is_none());
            let severity = if bare.is_some() { Severity::Breaking } else { Severity::Important };
            let sentence = say!["удалена ", program(&base, Case::Nominative), "."];
            let telling = seen.tell(severity, Subject::program(&base), sentence).covers(&seen.met.deltas);
            told.add(telling.means_if(bare.map(|_| say!["пара действует и остаётся без программы."])));
        }
    }
}
