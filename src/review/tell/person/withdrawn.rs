//! A consent is withdrawn.

use super::consent::{consents, of};
use crate::model::{Pair, Person};
use crate::name::Case;
use crate::record::kind::Consent;
use crate::record::value::ConsentKind;
use crate::review::bits::pair;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Withdrawn;

impl Teller for Withdrawn {
    fn code(&self) -> &'static str {
        "consent.withdrawn"
    }

    fn about(&self) -> &'static str {
        "Согласие отозвано; если без него нельзя действующей паре, это ломает."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for given in consents(between) {
            let Some((_, consent)) = given.part.both() else { continue };
            let (deltas, Some(day)) = (given.part.deltas_of(Consent::withdrawn), consent.withdrawn.known()) else {
                continue;
            };
            if deltas.is_empty() {
                continue;
            }
            let needing = needing(&given.head, consent);
            let severity = if needing.is_some() { Severity::Breaking } else { Severity::Important };
            let sentence = say!["отозвано согласие "].joined(of(&given.head, consent)).joined(say![": ", day.0, "."]);
            let means = needing.map(|live| say![pair(&live, Case::Nominative), " продолжает работать."]);
            let telling = given.seen.tell(severity, Subject::person(&given.head), sentence);
            told.add(telling.means_if(means).covers(deltas));
        }
    }
}

/// A live pair in which the person takes part by this consent; nothing where another consent of the kind holds.
fn needing<'m>(person: &Person<'m>, consent: &Consent) -> Option<Pair<'m>> {
    let kind = *consent.kind.known()?;
    if person.consents(kind).any(|other| other.holds_on(person.model.today)) {
        return None;
    }
    match kind {
        ConsentKind::Mentor => person.leads().find(Pair::is_live),
        ConsentKind::Mentee => person.joins().find(Pair::is_live),
        ConsentKind::Help => person.helps().find(Pair::is_live),
        _ => None,
    }
}
