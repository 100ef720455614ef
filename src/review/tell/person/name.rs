//! Somebody's name is written otherwise.

use crate::model::Person;
use crate::name::fold;
use crate::record::kind;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Severity, Subject, Told};

pub(super) struct Name;

impl Teller for Name {
    fn code(&self) -> &'static str {
        "person.name"
    }

    fn about(&self) -> &'static str {
        "Исправлено имя; другая фамилия важна."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.people() {
            let (deltas, Some((base, head))) = (seen.deltas(kind::Person::name), seen.both()) else { continue };
            if deltas.is_empty() {
                continue;
            }
            let surname = |person: &Person<'_>| person.name.known().map(|name| fold(name.surname()));
            let severity = if surname(&base) == surname(&head) { Severity::Notice } else { Severity::Important };
            let sentence = say!["имя исправлено: ", full(&head), "; было: ", full(&base), "."];
            told.add(seen.tell(severity, Subject::person(&head), sentence).covers(deltas));
        }
    }
}

/// The whole name: of two that differ by a patronymic the short ones may be alike.
fn full(person: &Person<'_>) -> Bit {
    let name = person.name.known().map_or_else(|| person.id.clone(), |name| name.full());
    Bit::Person { id: person.id.clone(), name, otherwise: "участник".to_owned() }
}
