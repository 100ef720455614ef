//! What differs between two sides, as tellers ask for it: by kind, typed, with both neighbours at hand.

use std::sync::Arc;

use chrono::NaiveDate;

use super::matched::{Met, matched};
use super::written::{Reading, Renamed};
use super::{Seen, Sides, Subject, SubjectKind};
use crate::diagnostic::FileId;
use crate::model::{Item, Model, Pair, Person};
use crate::name::fold;
use crate::record::said::Part;
use crate::record::value::Target;
use crate::record::{Declared, Entry, Kind, Records, kind};

/// Two sides and every record that differs.
pub struct Between<'s> {
    /// The sides.
    pub sides: Sides<'s>,
    met: Vec<Met<'s>>,
    renamed: Renamed,
}

/// The records of one kind.
type Store<T> = fn(&Records) -> &[Arc<Entry<T>>];

impl<'s> Between<'s> {
    /// Holds two sides against each other.
    #[must_use]
    pub fn of(sides: Sides<'s>) -> Self {
        let (met, renamed) = matched(&sides);
        Between { sides, met, renamed }
    }

    /// The school as it was.
    #[must_use]
    pub fn base(&self) -> &'s Model {
        &self.sides.base.checked.model
    }

    /// The school as it is.
    #[must_use]
    pub fn head(&self) -> &'s Model {
        &self.sides.head.checked.model
    }

    /// The day that both are seen from.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.head().today
    }

    /// The day of the commit that brought a record of the head; nothing where the base has it.
    #[must_use]
    pub fn written_on(&self, file: FileId) -> Option<NaiveDate> {
        self.sides.days.get(&file).copied()
    }

    /// Everything that differs, in the order of kinds.
    #[must_use]
    pub fn all(&self) -> &[Met<'s>] {
        &self.met
    }

    /// What differs of one kind.
    #[must_use]
    pub fn seen<T>(&self, kind: Kind, store: Store<T>) -> Vec<Seen<'_, T>> {
        let (base, head) = (self.base(), self.head());
        let seen = |met| Seen::of(met, (base, store(&base.records)), (head, store(&head.records)));
        self.met.iter().filter(|met| met.kind.is(kind)).map(seen).collect()
    }

    /// Pairs that differ.
    #[must_use]
    pub fn pairs(&self) -> Vec<Seen<'_, kind::Pair>> {
        self.seen(Kind::Pair, |records| &records.pairs)
    }

    /// Programmes that differ.
    #[must_use]
    pub fn programs(&self) -> Vec<Seen<'_, kind::Program>> {
        self.seen(Kind::Program, |records| &records.programs)
    }

    /// Meetings that differ.
    #[must_use]
    pub fn meetings(&self) -> Vec<Seen<'_, kind::Meeting>> {
        self.seen(Kind::Meeting, |records| &records.meetings)
    }

    /// People whose cards differ.
    #[must_use]
    pub fn people(&self) -> Vec<Seen<'_, kind::Person>> {
        self.seen(Kind::Person, |records| &records.people)
    }

    /// Documents that differ.
    #[must_use]
    pub fn documents(&self) -> Vec<Seen<'_, kind::Document>> {
        self.seen(Kind::Document, |records| &records.documents)
    }

    /// What a record of the head says.
    #[must_use]
    pub fn says(&self, record: &dyn Declared) -> Part {
        Reading::of(self.sides.head, &Renamed::default()).written(record)
    }

    /// What something that differs is called.
    #[must_use]
    pub fn subject(&self, met: &Met<'_>) -> Subject {
        let SubjectKind::Record(kind) = met.kind else { return Subject::model() };
        let sides = [(self.head(), met.head), (self.base(), met.base)];
        let Some((model, (at, record))) = sides.into_iter().find_map(|(model, found)| Some((model, found?))) else {
            return Subject::model();
        };
        let subject = match kind {
            Kind::Person => Item::at(model, &model.records.people, at).map(|person| Subject::person(&person)),
            Kind::Pair => Item::at(model, &model.records.pairs, at).map(|pair| Subject::pair(&pair)),
            Kind::Program => Item::at(model, &model.records.programs, at).map(|program| Subject::program(&program)),
            Kind::Meeting => Item::at(model, &model.records.meetings, at).map(|meeting| Subject::meeting(&meeting)),
            _ => None,
        };
        subject.unwrap_or_else(|| Subject::titled(kind, record))
    }

    /// What the head has of a pair of the base.
    #[must_use]
    pub fn pair_now(&self, pair: &Pair<'_>) -> Option<Pair<'s>> {
        let id = self.id_now(Target::Pair, &pair.id);
        self.head().pairs().find(|now| fold(&now.id) == id)
    }

    /// What the base had of a pair of the head.
    #[must_use]
    pub fn pair_before(&self, pair: &Pair<'_>) -> Option<Pair<'s>> {
        let id = fold(&pair.id);
        self.base().pairs().find(|before| self.id_now(Target::Pair, &before.id) == id)
    }

    /// What the head has of a person of the base.
    #[must_use]
    pub fn person_now(&self, person: &Person<'_>) -> Option<Person<'s>> {
        let id = self.id_now(Target::Person, &person.id);
        self.head().people().find(|now| fold(&now.id) == id)
    }

    /// Is it one person on both sides?
    #[must_use]
    pub fn is_one_person(&self, base: &Person<'_>, head: &Person<'_>) -> bool {
        self.id_now(Target::Person, &base.id) == fold(&head.id)
    }

    fn id_now(&self, target: Target, id: &str) -> String {
        let id = fold(id);
        self.renamed.get(&(target, id.clone())).cloned().unwrap_or(id)
    }
}

impl<'b, T> Seen<'b, T> {
    fn of(
        met: &'b Met<'b>,
        (was, base): (&'b Model, &'b [Arc<Entry<T>>]),
        (is, head): (&'b Model, &'b [Arc<Entry<T>>]),
    ) -> Self {
        let base = met.base.and_then(|(at, _)| Item::at(was, base, at));
        let head = met.head.and_then(|(at, _)| Item::at(is, head, at));
        Seen { met, base, head }
    }
}
