//! All else that a card says: a post, subjects, a portrait, what a mentor can do.

use crate::model::Person;
use crate::name::Case;
use crate::public::Reason;
use crate::record::declare::{Presence, Visibility};
use crate::review::bits::{person, shifts};
use crate::review::delta::Delta;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::telling::visibility;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Card;

impl Teller for Card {
    fn code(&self) -> &'static str {
        "person.card"
    }

    fn about(&self) -> &'static str {
        "В карточке иначе сказано о человеке: должность, предметы, портрет, опыт; увидят ли это посетители."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.people() {
            let Some((_, head)) = seen.both() else { continue };
            let left = told.left(seen.everything()).into_iter().filter(|delta| delta.field().is_some());
            let (shown, kept): (Vec<&Delta>, Vec<&Delta>) = left.partition(|delta| is_shown(&head, delta));
            for (deltas, means) in [(shown, Some(say!["в разделе это тоже изменится."])), (kept, None)]
            {
                if deltas.is_empty() {
                    continue;
                }
                let what = say!["карточка участника ", person(&head, Case::Genitive), ": "].joined(shifts(&deltas));
                let telling = seen.tell(severity(&deltas), Subject::person(&head), what.and("."));
                told.add(telling.means_if(means).covers(deltas));
            }
        }
    }
}

/// Does a consent open it to visitors?
fn is_shown(head: &Person<'_>, delta: &Delta) -> bool {
    let subject = Subject::person(head);
    delta.fields().all(|info| match visibility(&subject, info) {
        Visibility::Consent(datum) => Reason::of(head, datum).is_none(),
        Visibility::Anyone | Visibility::Nobody => false,
    })
}

/// What every card must say is worth a second look.
fn severity(deltas: &[&Delta]) -> Severity {
    let is_needed = |delta: &&Delta| delta.field().is_some_and(|info| matches!(info.presence, Presence::Must(_)));
    if deltas.iter().any(is_needed) { Severity::Important } else { Severity::Notice }
}
