//! The mark that a consent was withdrawn is taken out of the card.

use super::consent::{consents, is_for_publication, of};
use crate::record::kind::Consent;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Restored;

impl Teller for Restored {
    fn code(&self) -> &'static str {
        "consent.restored"
    }

    fn about(&self) -> &'static str {
        "Отметка об отзыве согласия убрана."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for given in consents(between) {
            let Some((_, consent)) = given.part.both() else { continue };
            let deltas = given.part.deltas_of(Consent::withdrawn);
            if deltas.is_empty() || !consent.withdrawn.is_absent() {
                continue;
            }
            let severity = if is_for_publication(consent) { Severity::Breaking } else { Severity::Important };
            let sentence = say!["отзыв согласия "].joined(of(&given.head, consent)).and(" убран из записи.");
            let telling = given.seen.tell(severity, Subject::person(&given.head), sentence);
            let means = say!["отозванное согласие не возвращают: человек даёт новое, с новой датой."];
            told.add(telling.means(means).covers(deltas));
        }
    }
}
