//! A consent is taken out of the card instead of being withdrawn.

use super::consent::{consents, of};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Stripped;

impl Teller for Stripped {
    fn code(&self) -> &'static str {
        "consent.removed"
    }

    fn about(&self) -> &'static str {
        "Из карточки убрано согласие; действовавшее – ломает."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for given in consents(between) {
            let (Some(consent), None) = (given.part.base, given.part.head) else { continue };
            let held = consent.holds_on(between.today());
            let severity = if held { Severity::Breaking } else { Severity::Important };
            let date = consent.date.known().map(|date| say![" от ", date.0]).unwrap_or_default();
            let ending = if consent.withdrawn.is_absent() { ", без отметки об отзыве." } else { "." };
            let sentence =
                say!["из карточки убрано согласие "].joined(of(&given.base, consent)).joined(date).and(ending);
            let means = held.then(|| say!["данное согласие не стирают: отзыв пишут полем «отозвано»."]);
            let telling = given.seen.tell(severity, Subject::person(&given.head), sentence);
            told.add(telling.means_if(means).at(Some(consent.place), None).covers(given.part.deltas));
        }
    }
}
