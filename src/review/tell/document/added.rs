//! A new document.

use super::{subject, title};
use crate::profile::DocumentKind;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Added;

impl Teller for Added {
    fn code(&self) -> &'static str {
        "document.added"
    }

    fn about(&self) -> &'static str {
        "Добавлен документ; приказ о закреплении важен."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.documents() {
            let Some(new) = seen.appears() else { continue };
            let is_order = new.kind() == Some(DocumentKind::PairOrder);
            let severity = if is_order { Severity::Important } else { Severity::Notice };
            let date = new.date.known().map(|date| say![" от ", date.0]).unwrap_or_default();
            let sentence = say!["добавлен документ ", title(&new)].joined(date).and(".");
            told.add(seen.tell(severity, subject(&new), sentence).covers(seen.everything()));
        }
    }
}
