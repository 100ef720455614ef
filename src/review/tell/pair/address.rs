//! Another address of the page of a pair.

use crate::name::Case;
use crate::record::kind;
use crate::review::bits::pair;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Address;

impl Teller for Address {
    fn code(&self) -> &'static str {
        "pair.address"
    }

    fn about(&self) -> &'static str {
        "Страница пары переезжает."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            let Some((_, head, deltas)) = seen.changed(&[kind::Pair::address.info]) else { continue };
            let sentence = say!["страница ", pair(&head, Case::Genitive), " переезжает."];
            let telling = seen.tell(Severity::Important, Subject::pair(&head), sentence).covers(deltas);
            told.add(telling.means(say!["старые ссылки на неё перестанут работать."]));
        }
    }
}
