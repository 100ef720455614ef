//! A record that was not there.

use super::telling;
use crate::review::delta::Edit;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Added;

impl Teller for Added {
    fn code(&self) -> &'static str {
        "record.added"
    }

    fn about(&self) -> &'static str {
        "Появилась запись, о которой больше никто не рассказывает."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for met in between.all() {
            let whole = met.deltas.iter().find(|delta| delta.edit == Edit::Appears);
            let Some(whole) = whole.filter(|delta| !told.is_told(delta)) else { continue };
            let sentence = say!["новая запись: "].joined(between.subject(met).title).and(".");
            told.add(telling(between, met, Severity::Notice, sentence).covers([whole]));
        }
    }
}
