//! A record that is no longer there.

use super::telling;
use crate::review::delta::Edit;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Removed;

impl Teller for Removed {
    fn code(&self) -> &'static str {
        "record.removed"
    }

    fn about(&self) -> &'static str {
        "Удалена запись, о которой больше никто не рассказывает."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for met in between.all() {
            let whole = met.deltas.iter().find(|delta| delta.edit == Edit::Vanishes);
            let Some(whole) = whole.filter(|delta| !told.is_told(delta)) else { continue };
            let sentence = say!["удалена запись: "].joined(between.subject(met).title).and(".");
            told.add(telling(between, met, Severity::Important, sentence).covers([whole]));
        }
    }
}
