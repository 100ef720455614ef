//! A person in a pair, and how that person's consent stands to it: read by every rule on consents.

use chrono::NaiveDate;

use crate::diagnostic::Place;
use crate::model::{Pair, Person, State};
use crate::record::kind::Consent;
use crate::record::value::{ConsentKind, PersonRef};

/// Somebody who takes part in a pair, with the kind of consent that this asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Participant<'m> {
    pub pair: Pair<'m>,
    pub person: Person<'m>,
    pub kind: ConsentKind,
    /// Where the pair names the person.
    pub place: Place,
}

/// How a consent stands to the pair.
#[derive(Clone, Copy, Debug)]
pub(super) enum Standing<'m> {
    /// It holds as it should.
    Held,
    /// Something about it cannot be read, and that is said elsewhere.
    Unclear,
    /// There is none.
    Missing,
    /// There is none on paper.
    Oral,
    /// It was given only after the order.
    Late(&'m Consent),
    /// It ended or was withdrawn before the order, or while the pair is at work.
    Gone(&'m Consent),
}

impl<'m> Participant<'m> {
    /// The mentor of a pair.
    pub(super) fn mentor(pair: Pair<'m>) -> Option<Self> {
        Self::named(pair, pair.entry.fields.mentor.known()?, ConsentKind::Mentor)
    }

    /// The mentees of a pair, each once.
    pub(super) fn mentees(pair: Pair<'m>) -> Vec<Self> {
        let mut mentees: Vec<Self> = Vec::new();
        for reference in pair.entry.fields.mentees.known().into_iter().flat_map(|mentees| mentees.iter()) {
            let mentee = Self::named(pair, reference, ConsentKind::Mentee);
            mentees.extend(mentee.filter(|mentee| !mentees.iter().any(|known| known.person == mentee.person)));
        }
        mentees
    }

    /// The colleagues who help a pair, each once.
    pub(super) fn helpers(pair: Pair<'m>) -> Vec<Self> {
        let mut helpers: Vec<Self> = Vec::new();
        for reference in pair.entry.fields.helpers.known().into_iter().flat_map(|helpers| helpers.iter()) {
            let helper = Self::named(pair, reference, ConsentKind::Help);
            helpers.extend(helper.filter(|helper| !helpers.iter().any(|known| known.person == helper.person)));
        }
        helpers
    }

    /// Everybody in a pair.
    pub(super) fn all(pair: Pair<'m>) -> impl Iterator<Item = Self> {
        Self::mentor(pair).into_iter().chain(Self::mentees(pair))
    }

    fn named(pair: Pair<'m>, reference: &PersonRef, kind: ConsentKind) -> Option<Self> {
        let person = pair.model.person(reference)?;
        Some(Participant { pair, person, kind, place: reference.0.place })
    }

    /// How the person's consent stands to the pair.
    pub(super) fn standing(&self) -> Standing<'m> {
        if self.is_unclear() {
            return Standing::Unclear;
        }
        let consents: Vec<&Consent> = self.person.consents(self.kind).map(|consent| &consent.value).collect();
        if consents.is_empty() {
            return Standing::Missing;
        }
        let written: Vec<&Consent> = consents.into_iter().filter(|consent| consent.is_written()).collect();
        if written.is_empty() {
            return Standing::Oral;
        }
        self.day().map_or(Standing::Unclear, |day| self.of_written(&written, day))
    }

    /// How written consents stand to the day on which one must hold.
    fn of_written(&self, written: &[&'m Consent], day: NaiveDate) -> Standing<'m> {
        let held = |day| written.iter().any(|consent| consent.holds_on(day));
        let today = self.pair.model.today;
        let past = written.iter().filter(|consent| given(consent) <= Some(today)).max_by_key(|consent| given(consent));
        if let (Some(State::Active), false, Some(past)) = (self.pair.state(), held(today), past) {
            return Standing::Gone(past);
        }
        if held(day) {
            return Standing::Held;
        }
        let late = written.iter().filter(|consent| given(consent) > Some(day)).min_by_key(|consent| given(consent));
        let last = written.iter().max_by_key(|consent| given(consent));
        late.map(|late| Standing::Late(late)).or(last.map(|last| Standing::Gone(last))).unwrap_or(Standing::Missing)
    }

    /// The day of the order; without an order, the first day of the term.
    fn day(&self) -> Option<NaiveDate> {
        let fields = &self.pair.entry.fields;
        match &fields.order {
            order if order.is_bad() => None,
            order => order.known().map(|order| order.date).or_else(|| self.pair.term().map(|term| term.start)),
        }
    }

    /// Could a consent that cannot be read be the right one?
    pub(super) fn is_unclear(&self) -> bool {
        let consents = &self.person.entry.fields.consents;
        consents.is_bad() || consents.known().into_iter().flatten().any(|consent| self.is_doubtful(consent))
    }

    fn is_doubtful(&self, consent: &Consent) -> bool {
        match consent.kind.known() {
            None => true,
            Some(kind) if *kind != self.kind => false,
            Some(_) => {
                let bad = consent.until.is_bad() || consent.withdrawn.is_bad() || consent.form.is_bad();
                bad || consent.date.known().is_none()
            }
        }
    }
}

/// The day on which a consent was given.
fn given(consent: &Consent) -> Option<NaiveDate> {
    consent.date.known().map(|date| date.0)
}
