//! A consent holds longer or shorter.

use super::consent::{consents, of};
use crate::record::Field;
use crate::record::kind::Consent;
use crate::record::value::Date;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Subject, Told};

pub(super) struct Until;

impl Teller for Until {
    fn code(&self) -> &'static str {
        "consent.until"
    }

    fn about(&self) -> &'static str {
        "Изменился последний день согласия."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for given in consents(between) {
            let Some((before, after)) = given.part.both() else { continue };
            let deltas = given.part.deltas_of(Consent::until);
            if deltas.is_empty() {
                continue;
            }
            let name = say!["срок согласия "].joined(of(&given.head, after));
            let sentence =
                name.joined(say![": "]).joined(day(&after.until)).joined(say![" вместо "]).joined(day(&before.until));
            let is_over = after.until.known().is_some_and(|until| until.0 < between.today());
            let means = is_over.then(|| say!["этот день уже прошёл: согласие больше не действует."]);
            let telling = given.seen.tell(Severity::Important, Subject::person(&given.head), sentence.and("."));
            told.add(telling.means_if(means).covers(deltas));
        }
    }
}

fn day(until: &Field<Date>) -> Sentence {
    match until {
        Field::Known(day, _) => say!["по ", day.0],
        Field::Absent(_) => say!["«без срока»"],
        Field::Bad(_) => say!["«непонятно»"],
    }
}
