//! A pair that is, or no longer is, the continuation of another.

use crate::name::Case;
use crate::record::kind;
use crate::review::bits::pair;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Replaces;

impl Teller for Replaces {
    fn code(&self) -> &'static str {
        "pair.replaces"
    }

    fn about(&self) -> &'static str {
        "Пара стала или перестала быть продолжением другой."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            let Some((_, head, deltas)) = seen.changed(&[kind::Pair::replaces.info]) else { continue };
            let sentence = match head.predecessor() {
                Some(before) => {
                    let before = pair(&before, Case::Genitive);
                    say![pair(&head, Case::Nominative), " теперь считается продолжением ", before, "."]
                }
                None => say![pair(&head, Case::Nominative), " больше не считается продолжением другой."],
            };
            told.add(seen.tell(Severity::Important, Subject::pair(&head), sentence).covers(deltas));
        }
    }
}
