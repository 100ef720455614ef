//! What both sides of a review show to everybody.
//!
//! Receives the sides, answers for one person, pair, field or text at a time whether it is open on both.

use std::collections::{BTreeSet, HashMap};

use super::{Secrecy, Side, Sides};
use crate::name::fold;
use crate::public::{Disclosure, Opened};
use crate::record::value::Datum;

/// What both sides show.
pub(super) struct Mask<'s> {
    sides: [Open<'s>; 2],
    /// Is the same opened of the same people on both sides?
    pub(super) is_settled: bool,
}

/// What one side shows.
struct Open<'s> {
    disclosure: Disclosure<'s>,
    /// What is opened of each person, by the folded id of the card; nothing where several cards have one id.
    people: HashMap<String, Option<&'s Opened>>,
    /// The folded ids of those who are in a pair, by the folded id of its record.
    pairs: HashMap<String, BTreeSet<String>>,
}

impl<'s> Mask<'s> {
    pub(super) fn of(sides: Sides<'s>) -> Self {
        let (base, head) = (Open::of(sides.base), Open::of(sides.head));
        Mask { is_settled: base.opened() == head.opened(), sides: [base, head] }
    }

    /// May this person be named?
    pub(super) fn names(&self, id: &str) -> bool {
        self.opens(&fold(id), Datum::Name)
    }

    /// May a pair be called by the names of its people? They are the same on both sides, and each may be named.
    pub(super) fn names_pair(&self, id: &str) -> bool {
        let id = fold(id);
        let [base, head] = &self.sides;
        let people = base.pairs.get(&id).filter(|people| head.pairs.get(&id) == Some(people));
        people.is_some_and(|people| !people.is_empty() && people.iter().all(|person| self.opens(person, Datum::Name)))
    }

    /// May a change be told?
    pub(super) fn tells(&self, secrecy: &Secrecy) -> bool {
        match secrecy {
            Secrecy::Anyone => true,
            Secrecy::Consent { person, datum } => self.opens(&fold(person), *datum),
            Secrecy::Nobody => false,
        }
    }

    /// Is a text free of everything that either side withholds?
    pub(super) fn is_clean(&self, text: &str) -> bool {
        self.sides.iter().all(|side| side.disclosure.withheld().search(text).is_empty())
    }

    fn opens(&self, person: &str, datum: Datum) -> bool {
        let allows =
            |side: &Open<'_>| side.people.get(person).copied().flatten().is_some_and(|open| open.allows(datum));
        self.sides.iter().all(allows)
    }
}

impl<'s> Open<'s> {
    /// Everybody of whom anything is opened.
    fn opened(&self) -> HashMap<&str, &Opened> {
        let people = self.people.iter().filter_map(|(id, opened)| Some((id.as_str(), (*opened)?)));
        people.filter(|(_, opened)| **opened != Opened::default()).collect()
    }

    fn of(side: Side<'s>) -> Self {
        let disclosure = side.checked.disclosure();
        let mut people = HashMap::new();
        for (id, opened) in disclosure.cards() {
            people.entry(fold(id)).and_modify(|known| *known = None).or_insert(Some(opened));
        }
        let members = |pair: crate::model::Pair<'_>| {
            let people = pair.mentor().into_iter().chain(pair.mentees());
            (fold(&pair.entry.id), people.map(|person| fold(&person.entry.id)).collect())
        };
        Open { disclosure, people, pairs: side.checked.model.pairs().map(members).collect() }
    }
}
