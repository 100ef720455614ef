//! A card that is gone.

use crate::diagnostic::words::{Count, Noun};
use crate::name::Case;
use crate::review::bits::person;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

const PAIR: Noun = Noun("паре", "парах", "парах");

pub(super) struct Removed;

impl Teller for Removed {
    fn code(&self) -> &'static str {
        "person.removed"
    }

    fn about(&self) -> &'static str {
        "Карточка человека удалена; остались ли пары, в которых он назван."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.people() {
            let Some(gone) = seen.vanishes() else { continue };
            let pairs = gone.leads().chain(gone.joins()).chain(gone.helps());
            let left = pairs.filter(|pair| between.pair_now(pair).is_some()).count();
            let severity = if left > 0 { Severity::Breaking } else { Severity::Important };
            let sentence = say!["удалена карточка: ", person(&gone, Case::Nominative), "."];
            let means = (left > 0).then(|| say!["этот человек остался назван в ", Count(left, PAIR), "."]);
            let telling = seen.tell(severity, Subject::person(&gone), sentence);
            told.add(telling.means_if(means).covers(seen.everything()));
        }
    }
}
