//! A new card.

use crate::name::Case;
use crate::record::value::ConsentKind;
use crate::review::bits::person;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Severity, Subject, Told};

pub(super) struct Added;

impl Teller for Added {
    fn code(&self) -> &'static str {
        "person.added"
    }

    fn about(&self) -> &'static str {
        "Новый человек в банке."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.people() {
            let Some(new) = seen.appears() else { continue };
            let sentence = say!["новый человек: ", person(&new, Case::Nominative)];
            let sentence = match new.affiliation() {
                Some(who) => sentence.joined(say![", ", Bit::Own(who.word().to_owned()), "."]),
                None => sentence.and("."),
            };
            let agrees = new.consents(ConsentKind::Publication).next().is_some();
            let means = agrees.then(|| say!["в карточке уже есть согласие на публикацию."]);
            let telling = seen.tell(Severity::Notice, Subject::person(&new), sentence);
            told.add(telling.means_if(means).covers(seen.everything()));
        }
    }
}
