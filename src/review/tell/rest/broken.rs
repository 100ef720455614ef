//! A record that could be read and no longer can.

use super::telling;
use crate::review::delta::Edit;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Broken;

impl Teller for Broken {
    fn code(&self) -> &'static str {
        "record.unreadable"
    }

    fn about(&self) -> &'static str {
        "Запись больше не читается."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for met in between.all() {
            let whole = met.deltas.iter().find(|delta| delta.edit == Edit::Breaks);
            let Some(whole) = whole.filter(|delta| !told.is_told(delta)) else { continue };
            let sentence = say!["не читается больше: "].joined(between.subject(met).title).and(".");
            told.add(telling(between, met, Severity::Breaking, sentence).covers([whole]));
        }
    }
}
