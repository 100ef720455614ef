//! What tellers of consents say alike.

use crate::model::Person;
use crate::name::Case;
use crate::record::kind::{self, Consent};
use crate::record::value::ConsentKind;
use crate::review::bits::person;
use crate::review::sentence::say;
use crate::review::{Between, Bit, Seen, SeenPart, Sentence};

/// A consent that differs, with the card that holds it on both sides.
pub(super) struct Given<'b> {
    /// The card.
    pub seen: Seen<'b, kind::Person>,
    /// The person as the base knows them.
    pub base: Person<'b>,
    /// The person as the head knows them.
    pub head: Person<'b>,
    /// The consent.
    pub part: SeenPart<'b, Consent>,
}

/// Every consent that differs on a card that both sides have.
pub(super) fn consents<'b>(between: &'b Between<'b>) -> Vec<Given<'b>> {
    let mut found = Vec::new();
    for seen in between.people() {
        let Some((base, head)) = seen.both() else { continue };
        for part in seen.parts(kind::Person::consents) {
            found.push(Given { seen, base, head, part });
        }
    }
    found
}

/// «участника Клюквиной Г. С. (публикация)».
pub(super) fn of(head: &Person<'_>, consent: &Consent) -> Sentence {
    let name = say!["участника ", person(head, Case::Genitive)];
    match consent.kind.known() {
        Some(kind) => name.joined(say![" (", Bit::Own(kind.word().to_owned()), ")"]),
        None => name,
    }
}

pub(super) fn is_for_publication(consent: &Consent) -> bool {
    consent.kind.known() == Some(&ConsentKind::Publication)
}
