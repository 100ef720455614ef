//! A record that can be read again.

use super::telling;
use crate::review::delta::Edit;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Mended;

impl Teller for Mended {
    fn code(&self) -> &'static str {
        "record.readable"
    }

    fn about(&self) -> &'static str {
        "Запись снова читается."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for met in between.all() {
            let whole = met.deltas.iter().find(|delta| delta.edit == Edit::Mends);
            let Some(whole) = whole.filter(|delta| !told.is_told(delta)) else { continue };
            let sentence = say!["снова читается: "].joined(between.subject(met).title).and(".");
            told.add(telling(between, met, Severity::Notice, sentence).covers([whole]));
        }
    }
}
