//! A consent that was not in the card.

use super::consent::{consents, is_for_publication, of};
use crate::diagnostic::words::and;
use crate::record::kind::Consent;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Sentence, Severity, Subject, Told};

pub(super) struct Given;

impl Teller for Given {
    fn code(&self) -> &'static str {
        "consent.given"
    }

    fn about(&self) -> &'static str {
        "В карточке появилось согласие: на что, по какой день, кто дал, какие данные."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for given in consents(between) {
            let (None, Some(consent)) = (given.part.base, given.part.head) else { continue };
            let severity = if is_for_publication(consent) { Severity::Important } else { Severity::Notice };
            let sentence = say!["дано согласие "].joined(of(&given.head, consent)).joined(terms(consent)).and(".");
            let telling = given.seen.tell(severity, Subject::person(&given.head), sentence);
            told.add(telling.at(None, Some(consent.place)).covers(given.part.deltas));
        }
    }
}

/// From when, until when, by whom, for which data.
fn terms(consent: &Consent) -> Sentence {
    let from = consent.date.known().map(|date| say![" от ", date.0]);
    let until = consent.until.known().map(|until| say![", действует по ", until.0]);
    let by = consent.given_by.known().filter(|by| by.is_parent());
    let by = by.map(|by| say![", дал родитель: ", Bit::Own(by.word().to_owned())]);
    let data = consent.data.known().filter(|data| !data.is_empty());
    let data = data.map(|data| {
        let words = and(data.iter().map(|word| word.value.as_str()));
        say![", данные: ", Bit::Quote { text: words, seen: Consent::data.info.visibility }]
    });
    [from, until, by, data].into_iter().flatten().fold(Sentence::new(), Sentence::joined)
}
