//! Other mentees in the same record.

use crate::model::Person;
use crate::name::Case;
use crate::record::kind;
use crate::review::bits::{listed, pair, person};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Severity, Subject, Told};

pub(super) struct Mentees;

impl Teller for Mentees {
    fn code(&self) -> &'static str {
        "pair.mentees"
    }

    fn about(&self) -> &'static str {
        "В пару или группу вошли или из неё вышли наставляемые."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            let Some((base, head, deltas)) = seen.changed(&[kind::Pair::mentees.info]) else { continue };
            let (was, is) = (base.mentees(), head.mentees());
            let came = names(is.iter().filter(|now| !was.iter().any(|before| between.is_one_person(before, now))));
            let went = names(was.iter().filter(|before| !is.iter().any(|now| between.is_one_person(before, now))));
            if came.is_empty() && went.is_empty() {
                continue;
            }
            let mut sentence = say!["состав ", pair(&head, Case::Genitive), ":"];
            if !came.is_empty() {
                sentence = sentence.and(" вошли – ").joined(listed(came)).and(if went.is_empty() { "" } else { ";" });
            }
            if !went.is_empty() {
                sentence = sentence.and(" вышли – ").joined(listed(went));
            }
            let telling = seen.tell(Severity::Important, Subject::pair(&head), sentence.and("."));
            told.add(telling.covers(deltas));
        }
    }
}

fn names<'p>(people: impl Iterator<Item = &'p Person<'p>>) -> Vec<Bit> {
    people.map(|known| person(known, Case::Nominative)).collect()
}
