//! A document that is gone.

use super::{forsaken, subject, title};
use crate::diagnostic::words::{Count, Noun};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

const PAIR: Noun = Noun("пара", "пары", "пар");

pub(super) struct Removed;

impl Teller for Removed {
    fn code(&self) -> &'static str {
        "document.removed"
    }

    fn about(&self) -> &'static str {
        "Документ удалён; ссылаются ли на его номер и дату пары."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.documents() {
            let Some(gone) = seen.vanishes() else { continue };
            let left = forsaken(between, &gone);
            let severity = if left > 0 { Severity::Breaking } else { Severity::Important };
            let means = (left > 0).then(|| say!["на его номер и дату ссылаются: ", Count(left, PAIR), "."]);
            let sentence = say!["удалён документ ", title(&gone), "."];
            told.add(seen.tell(severity, subject(&gone), sentence).means_if(means).covers(seen.everything()));
        }
    }
}
